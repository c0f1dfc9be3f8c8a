import type { Metadata } from "next";
import { getTranslator } from "@/app/_edge/locale";
import { requireActor } from "@/app/_edge/session";
import { roleMay } from "@/lib/schemas/people";
import { MemorySearch } from "./_components/memory-search";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator("nav"))("memory") };
}

export default async function MemoryPage() {
  const actor = await requireActor();
  return <MemorySearch mayRemove={roleMay(actor.role, "decide")} mayImport={roleMay(actor.role, "decide")} />;
}
