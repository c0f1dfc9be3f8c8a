import type { TestProject } from "vitest/node";
import { startPostgres } from "./start-postgres";

declare module "vitest" {
  interface ProvidedContext {
    /** A PostgreSQL superuser's address, without a database's name. */
    postgresUrl: string;
  }
}

/** One PostgreSQL for this test run; gone afterwards. */
export default async function setup(project: TestProject): Promise<() => void> {
  const postgres = await startPostgres();
  project.provide("postgresUrl", postgres.url);
  return () => postgres.stop();
}
