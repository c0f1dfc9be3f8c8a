import { defineRoute } from "@/app/_edge/define-route";
import { download } from "@/app/_edge/download";
import { fileName } from "@/lib/core/formats/file-name";
import { exportTmxSchema } from "@/lib/schemas/exports";
import { exportArticlesTmx } from "@/lib/server/exports/service";

export const GET = defineRoute({ query: exportTmxSchema }, async ({ actor, query }) =>
  download(
    await exportArticlesTmx(actor, query),
    fileName(query.collection ?? "tafsiri", ".tmx"),
    "application/x-tmx+xml; charset=utf-8",
  ),
);
