import { getArticleWords } from "@/app/_edge/article-words";
import { defineRoute } from "@/app/_edge/define-route";
import { download } from "@/app/_edge/download";
import { exportWorkspace } from "@/lib/server/workspace/service";

/** The whole workspace as one archive. */
export const GET = defineRoute({}, async ({ actor }) => {
  const now = new Date();
  const zip = await exportWorkspace(actor, await getArticleWords(), now);
  return download(zip, `tafsiri-workspace-${now.toISOString().slice(0, 10)}.zip`, "application/zip");
});
