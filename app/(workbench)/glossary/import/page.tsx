import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslator } from "@/app/_edge/locale";
import { requireActor } from "@/app/_edge/session";
import { roleMay } from "@/lib/schemas/people";
import { listGlossaryImports } from "@/lib/server/glossary/importing/service";
import { GlossaryImportPage } from "./_components/glossary-import-page";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator("glossaryImport"))("title") };
}

export default async function ImportGlossary() {
  const actor = await requireActor();
  if (!roleMay(actor.role, "decide")) redirect("/glossary");
  return <GlossaryImportPage imports={await listGlossaryImports(actor)} />;
}
