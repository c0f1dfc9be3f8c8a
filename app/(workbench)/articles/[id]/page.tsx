import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache, Suspense } from "react";
import { requireActor } from "@/app/_edge/session";
import { AppError } from "@/lib/errors";
import { roleMay } from "@/lib/schemas/people";
import { findArticle, openArticle } from "@/lib/server/segments/service";
import { Editor } from "./_components/editor";
import { EditorSkeleton } from "./_components/editor-skeleton";

const find = cache(async (id: string) => {
  try {
    return await findArticle(await requireActor(), id);
  } catch (error) {
    if (error instanceof AppError && error.code === "not_found") notFound();
    throw error;
  }
});

export async function generateMetadata({ params }: PageProps<"/articles/[id]">): Promise<Metadata> {
  return { title: (await find((await params).id)).title };
}

export default async function ArticlePage({ params }: PageProps<"/articles/[id]">) {
  const { id } = await find((await params).id);
  return (
    <Suspense fallback={<EditorSkeleton />}>
      <LoadedEditor id={id} />
    </Suspense>
  );
}

async function LoadedEditor({ id }: { id: string }) {
  const actor = await requireActor();
  const opened = await openArticle(actor, id, new Date());
  const may = { edit: roleMay(actor.role, "translate"), review: roleMay(actor.role, "review") };
  return <Editor key={id} opened={opened} may={may} person={{ id: actor.id, name: actor.name }} />;
}
