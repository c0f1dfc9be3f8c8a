import { defineConfig } from "prisma/config";

if (["generate", "validate", "format"].includes(process.argv[2] ?? ""))
  process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;
const provider =
  process.env.DB_PROVIDER ?? (/^postgres(ql)?:/.test(process.env.DATABASE_URL ?? "") ? "postgresql" : "sqlite");
export default defineConfig({
  schema: `prisma/${provider}`,
  migrations: { path: `prisma/migrations/${provider}` },
  datasource: { url: process.env.DATABASE_URL ?? "file:./data/tafsiri.db" },
});
