import { defineRoute } from "@/app/_edge/define-route";
import { download } from "@/app/_edge/download";
import { exportMemory } from "@/lib/server/exports/memory-tmx";

export const GET = defineRoute({}, ({ actor }) =>
  download(exportMemory(actor), "memory.tmx", "application/x-tmx+xml; charset=utf-8"),
);
