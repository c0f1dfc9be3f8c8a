import { bar, check, dottedRing, Glyph } from "@/app/(workbench)/_components/glyph";
import type { TermStatus } from "@/lib/schemas/terms";

const SHAPES = { candidate: dottedRing, approved: check, rejected: bar } satisfies Record<TermStatus, React.ReactNode>;

/** A term's status by shape and colour. */
export function TermGlyph({ status, size = 16 }: { status: TermStatus; size?: number }) {
  return (
    <Glyph status={status} size={size}>
      {SHAPES[status]}
    </Glyph>
  );
}
