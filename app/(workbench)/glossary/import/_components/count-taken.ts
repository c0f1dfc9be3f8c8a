import type { GlossaryPreview } from "@/lib/schemas/glossary-import";
import type { Choice } from "./use-glossary-import";

/** How many terms the choice takes in: conflicts only where they change something, and none that is left out. */
export function countTaken({ counts, rows }: Pick<GlossaryPreview, "counts" | "rows">, choice: Choice): number {
  const isTaken = (state: GlossaryPreview["rows"][number]["state"]) =>
    state === "new" || state === "changed" || (state === "conflict" && choice.policy !== "keep");
  const all = counts.new + counts.changed + (isTaken("conflict") ? counts.conflict : 0);
  return all - rows.filter(({ line, state }) => isTaken(state) && choice.without.has(line)).length;
}
