// npm run pictures: the README's pictures, taken of the running app with the sample article in it.
import { mkdirSync } from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";
import { register } from "tsx/esm/api";
import { buildIfNeeded } from "./build.mjs";
import { CHROMIUM_ARGS, findChromium } from "./prerequisites.mjs";

const root = path.dirname(import.meta.dirname);
process.chdir(root);
const folder = path.join(root, "docs/pictures");
const OWNER = { name: "Asha Mwinyi", email: "asha@example.org", password: "mwembe-na-mnazi" };

const rows = (page) => page.getByRole("group", { name: /^Paragraph / });
async function openEditor(page, articleId, source) {
  await page.goto(`/articles/${articleId}`);
  await page.locator("[data-source] [data-status=approved]").first().waitFor();
  if (source) await rows(page).filter({ hasText: source }).first().press("Enter");
}
async function openGlossary(page) {
  await page.goto("/glossary");
  await page.getByRole("option").nth(2).click();
  await page.getByRole("heading", { name: "In the articles" }).waitFor();
}

const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
/** A paragraph of the sample that is not translated yet and holds terms. */
const IN_HAND = "Mradi huo ulisimama mwaka 2021";
const PICTURES = [
  { name: "editor-light", viewport: DESK, colorScheme: "light", open: (page, id) => openEditor(page, id, IN_HAND) },
  { name: "editor-dark", viewport: DESK, colorScheme: "dark", open: (page, id) => openEditor(page, id, IN_HAND) },
  { name: "glossary-light", viewport: DESK, colorScheme: "light", open: openGlossary },
  { name: "editor-phone-dark", viewport: PHONE, colorScheme: "dark", open: (page, id) => openEditor(page, id) },
];

register();
const { WorkbenchServer } = await import("../e2e/server.ts");
await buildIfNeeded(root);
const server = await WorkbenchServer.launch("pictures");
const executablePath = findChromium();
const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: CHROMIUM_ARGS });
try {
  mkdirSync(folder, { recursive: true });
  const context = await browser.newContext({ baseURL: server.url });
  const token = server.setupLink.split("#")[1];
  await context.request.post("/api/join", { data: { token, ...OWNER } });
  const { id } = await (await context.request.post("/api/articles/sample")).json();
  const storageState = await context.storageState();
  for (const { name, viewport, colorScheme, open } of PICTURES) {
    const options = { baseURL: server.url, storageState, viewport, colorScheme, reducedMotion: "reduce" };
    const page = await (await browser.newContext(options)).newPage();
    await open(page, id);
    await page.waitForLoadState("networkidle");
    await page.screenshot({ path: path.join(folder, `${name}.png`) });
    await page.context().close();
    console.log(`docs/pictures/${name}.png`);
  }
} finally {
  await browser.close();
  await server.dispose();
}
