import { defineConfig } from "vitest/config";

const root = new URL(".", import.meta.url).pathname;

/** Programs that others wrote read what we write: slower, and not on every machine. */
export default defineConfig({
  test: { include: ["interop/**/*.test.ts"], environment: "node", testTimeout: 240_000, fileParallelism: false },
  resolve: { alias: [{ find: /^@\//, replacement: root }] },
});
