import { defineRoute } from "@/app/_edge/define-route";
import { extractAll, extractionProgress } from "@/lib/server/glossary/extraction";

export const GET = defineRoute({}, ({ actor }) => extractionProgress(actor));

export const POST = defineRoute({}, ({ actor }) => extractAll(actor));
