import type { Metadata } from "next";
import { Suspense } from "react";
import { getTranslator } from "@/app/_edge/locale";
import { requireActor } from "@/app/_edge/session";
import { roleMay } from "@/lib/schemas/people";
import { Glossary } from "./_components/glossary";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator("nav"))("glossary") };
}

export default async function GlossaryPage() {
  const actor = await requireActor();
  return (
    <Suspense>
      <Glossary mayPropose={roleMay(actor.role, "propose")} mayDecide={roleMay(actor.role, "decide")} />
    </Suspense>
  );
}
