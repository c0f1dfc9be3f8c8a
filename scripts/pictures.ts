// npm run pictures: the README's pictures, made from the running app with its sample article.
import { mkdirSync } from "node:fs";
import { chromium } from "@playwright/test";
import { WorkbenchServer } from "../e2e/server";
import { buildIfNeeded } from "./build.mjs";
import { findChromium } from "./prerequisites.mjs";

const FOLDER = "docs/pictures";
const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

await buildIfNeeded(process.cwd());
const server = await WorkbenchServer.launch("pictures");
const executablePath = findChromium();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
try {
  mkdirSync(FOLDER, { recursive: true });
  const context = await browser.newContext({
    baseURL: server.url,
    viewport: WIDE,
    colorScheme: "light",
    locale: "en-GB",
  });
  const page = await context.newPage();
  const token = server.setupLink.split("#")[1];
  const person = { name: "Asha Mwinyi", email: "asha@example.org", password: "mwembe-na-mnazi" };
  await context.request.post("/api/join", { data: { token, ...person } });
  const { id } = await (await context.request.post("/api/articles/sample")).json();
  const settle = () => page.waitForTimeout(2_000);

  await page.goto(`/articles/${id}`);
  await page.getByText("Nauli ya abiria imepangwa").waitFor();
  await settle();
  await page.getByText("The passenger fare has been set").click();
  await settle();
  await page.screenshot({ path: `${FOLDER}/editor-light.png` });

  await page.goto("/glossary?status=candidate");
  await settle();
  await page.keyboard.press("j");
  await settle();
  await page.screenshot({ path: `${FOLDER}/glossary-light.png` });

  await page.emulateMedia({ colorScheme: "dark" });
  await page.setViewportSize(PHONE);
  await page.goto(`/articles/${id}`);
  await settle();
  await page.screenshot({ path: `${FOLDER}/editor-phone-dark.png` });
} finally {
  await browser.close();
  await server.dispose();
}
