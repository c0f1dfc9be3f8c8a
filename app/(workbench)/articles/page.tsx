import { requireActor } from "@/app/_edge/session";

export default async function ArticlesPage() {
  await requireActor();
  return <main id="main" />;
}
