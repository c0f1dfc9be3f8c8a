import { defineConfig, devices } from "@playwright/test";
import type { WorkbenchOptions } from "./e2e/fixtures/workbench";
import { CHROMIUM_ARGS, findChromium } from "./scripts/prerequisites.mjs";

const executablePath = findChromium();

export default defineConfig<object, WorkbenchOptions>({
  testDir: "e2e",
  fullyParallel: false,
  workers: 1,
  // end what hangs, however busy the machine
  timeout: 240_000,
  expect: { timeout: 30_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [["list"], ["json"]] : [["list"]],
  globalSetup: "./e2e/global-setup.ts",
  projects: [{ name: "sqlite" }, { name: "postgresql", testMatch: "story/**", use: { database: "postgresql" } }],
  use: {
    ...devices["Desktop Chrome"],
    viewport: { width: 1440, height: 900 },
    locale: "en-GB",
    timezoneId: "Africa/Nairobi",
    trace: "retain-on-failure",
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: CHROMIUM_ARGS,
    },
  },
});
