import type { Metadata } from "next";
import { getTranslator } from "@/app/_edge/locale";
import { requireActor } from "@/app/_edge/session";
import { roleMay } from "@/lib/schemas/people";
import { describeArticles } from "@/lib/server/articles/service";
import { ArticleList } from "./_components/article-list";
import { EmptyWorkspace } from "./_components/empty-workspace";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator("nav"))("articles") };
}

export default async function ArticlesPage() {
  const actor = await requireActor();
  const { collections, isEmpty, hasSample } = await describeArticles(actor);
  const may = {
    import: roleMay(actor.role, "import"),
    archive: roleMay(actor.role, "archive"),
    remove: roleMay(actor.role, "remove"),
  };
  return isEmpty ? (
    <EmptyWorkspace mayImport={may.import} />
  ) : (
    <ArticleList collections={collections} hasSample={hasSample} may={may} />
  );
}
