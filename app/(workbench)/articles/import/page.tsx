import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslator } from "@/app/_edge/locale";
import { requireActor } from "@/app/_edge/session";
import { roleMay } from "@/lib/schemas/people";
import { describeArticles } from "@/lib/server/articles/service";
import { canFetch } from "@/lib/server/fetching/service";
import { ImportPage } from "./_components/import-page";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator("importing"))("title") };
}

export default async function Import() {
  const actor = await requireActor();
  if (!roleMay(actor.role, "import")) redirect("/articles");
  const { collections } = await describeArticles(actor);
  return <ImportPage userId={actor.id} collections={collections} mayFetch={canFetch()} />;
}
