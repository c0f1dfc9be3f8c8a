import { defineConfig } from "vitest/config";

const root = new URL(".", import.meta.url).pathname;

export default defineConfig({
  test: {
    include: ["lib/**/*.test.ts", "app/**/*.test.{ts,tsx}", "scripts/**/*.test.ts"],
    environment: "node",
    // three quarters of an hour off UTC: what depends on the machine's zone shows up here first
    env: { TZ: "Asia/Kathmandu" },
    setupFiles: ["lib/server/testing/laws.ts"],
    globalSetup: ["lib/server/testing/postgres.ts"],
    // ends what hangs, however busy the machine: nothing here is timed, the benchmarks do that
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
  resolve: {
    alias: [
      { find: "server-only", replacement: `${root}lib/server/testing/server-only.ts` },
      { find: /^@\//, replacement: root },
    ],
  },
});
