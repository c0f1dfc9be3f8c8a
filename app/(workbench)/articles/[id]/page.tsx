import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { requireActor } from "@/app/_edge/session";
import { AppError } from "@/lib/errors";
import { roleMay } from "@/lib/schemas/people";
import { openArticle } from "@/lib/server/segments/service";
import { Editor } from "./_components/editor";

const open = cache(async (id: string) => {
  const actor = await requireActor();
  try {
    return { actor, opened: await openArticle(actor, id, new Date()) };
  } catch (error) {
    if (error instanceof AppError && error.code === "not_found") notFound();
    throw error;
  }
});

export async function generateMetadata({ params }: PageProps<"/articles/[id]">): Promise<Metadata> {
  return { title: (await open((await params).id)).opened.article.title };
}

export default async function ArticlePage({ params }: PageProps<"/articles/[id]">) {
  const { actor, opened } = await open((await params).id);
  const may = { edit: roleMay(actor.role, "translate"), review: roleMay(actor.role, "review") };
  return <Editor key={opened.article.id} opened={opened} may={may} person={{ id: actor.id, name: actor.name }} />;
}
