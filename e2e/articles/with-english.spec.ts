import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "../fixtures/workbench";
import { findSeriousProblems } from "../pages/axe";
import { ImportPage } from "../pages/import-page";

test.use({ workspace: "with-english", environment: { FETCH_PAGES: "public,127.0.0.0/8" } });

const SWAHILI = [
  "Daraja la Mto Ruvu lafunguliwa",
  "Na Neema Kileo",
  "Waziri wa Ujenzi Neema Kileo amefungua daraja jipya la Mto Ruvu siku ya Jumatatu, miaka miwili baada ya mafuriko kulibomoa la zamani.",
  "Ujenzi uligharimu shilingi bilioni 4.5.",
  "Fedha hizo zilitolewa na serikali na wafadhili watatu.",
  "Wakazi wa vijiji vitano wanatarajia kufika sokoni kwa saa moja badala ya tatu.",
].join("\n\n");
const ENGLISH = [
  "Ruvu river bridge opened",
  "Minister of Works Neema Kileo opened the new bridge over the Ruvu on Monday, two years after floods destroyed the old one.",
  "Construction cost 4.5 billion shillings. The money came from the government and three donors.",
  "Residents of five villages expect to reach the market in one hour instead of three.",
].join("\n\n");

test("an article comes in with its English, and the English is moved where it slipped", async ({ ownerPage: page }) => {
  await page.goto("/articles/import");
  await page.getByText("An article with its English").click();
  await page.getByRole("textbox", { name: "Swahili" }).fill(SWAHILI);
  await page.getByRole("textbox", { name: "English" }).fill(ENGLISH);
  await page.getByRole("button", { name: "Set side by side" }).click();
  const cost = page.getByRole("region", { name: /^Paragraph: Ujenzi uligharimu/ });
  await expect(cost).toContainText("Fedha hizo");
  await expect(cost).toContainText("three donors");
  await new ImportPage(page).save();

  const row = page
    .getByRole("group", { name: /^Paragraph \d+ of \d+, Draft$/ })
    .filter({ hasText: "Wakazi wa vijiji" });
  await expect(row).toContainText("Residents of five villages");
  await row.getByText("Residents of five villages").click();
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("Alt+Shift+ArrowUp");
  const above = page.getByRole("group").filter({ hasText: "Ujenzi uligharimu" });
  await expect(above).toContainText("Residents of five villages");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(row).toContainText("Residents of five villages");
});

test("texts put on the wrong sides change them, and outlast a look elsewhere", async ({ ownerPage: page }) => {
  await page.goto("/articles/import");
  await page.getByText("An article with its English").click();
  const swahili = page.getByRole("textbox", { name: "Swahili" });
  await swahili.fill(ENGLISH);
  await page.getByRole("textbox", { name: "English" }).fill(SWAHILI);
  await page.getByText("A Swahili article", { exact: true }).click();
  await page.getByText("An article with its English").click();
  await expect(swahili).toHaveValue(ENGLISH);
  await page.getByRole("button", { name: "Set side by side" }).click();
  await expect(page.getByText("This does not look like Swahili.")).toBeVisible();
  await expect(page.getByText("The pairs look right.")).toHaveCount(0);
  await page.getByRole("button", { name: "Cancel" }).click();
  await page.getByText("An article with its English").click();
  await page.getByRole("button", { name: "Swap the sides" }).click();
  await expect(swahili).toHaveValue(SWAHILI);
  await expect(page.getByRole("textbox", { name: "English" })).toHaveValue(ENGLISH);
});

test("a table comes in with its statuses and comments, which the preview shows", async ({ ownerPage: page }) => {
  const table = [
    "Kiswahili,Kiingereza,Hali,Maoni",
    "Mvua kubwa ilinyesha mjini Mbeya.,Heavy rain fell in Mbeya.,Imeidhinishwa,Mbeya town?",
    "Barabara ya kwenda Tukuyu imefungwa.,The road to Tukuyu is closed.,Rasimu,",
  ].join("\n");
  await page.goto("/articles/import");
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Choose files" }).click();
  await (await chooser).setFiles({ name: "mvua.csv", mimeType: "text/csv", buffer: Buffer.from(table) });
  const rain = page.getByRole("region", { name: /^Paragraph: Mvua kubwa/ });
  await expect(rain).toContainText("Approved");
  await expect(rain).toContainText("Mbeya town?");
  await expect(page.getByRole("region", { name: /^Paragraph: Barabara/ })).toContainText("Draft");
  expect(await findSeriousProblems(page)).toEqual([]);
  await new ImportPage(page).save();
  const row = page.getByRole("group", { name: /^Paragraph \d+ of \d+, Approved$/ });
  await expect(row).toContainText("Heavy rain fell in Mbeya.");
  await row.getByText("Heavy rain fell").click();
  await expect(page.getByText("Mbeya town?")).toBeVisible();
});

test.describe("a page that is fetched", () => {
  let server: Server;
  let address = "";
  test.beforeAll(async () => {
    server = createServer((_, response) =>
      response
        .writeHead(200, { "content-type": "text/html; charset=utf-8" })
        .end(
          `<html><head><title>Mvua yanyesha | Habari</title></head><body><nav>Nyumbani</nav><article><h1>Mvua yanyesha mjini Dodoma</h1><p>Wakazi wa mji wa <b>Dodoma</b> wameshangilia mvua ya kwanza baada ya miezi mitano ya ukame.</p><p>Wakulima wamesema kwamba wataanza kupanda mahindi wiki ijayo ikiwa mvua itaendelea kunyesha.</p></article></body></html>`,
        ),
    );
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/habari`;
  });
  test.afterAll(() => server.close());

  test("is read with its bold, and remembers where it was", async ({ ownerPage: page }) => {
    await page.goto("/articles/import");
    await page.getByRole("textbox", { name: /address of the page/ }).fill(address);
    await page.getByRole("button", { name: "Fetch" }).click();
    await expect(page.getByRole("textbox", { name: "Title" })).toHaveValue("Mvua yanyesha mjini Dodoma");
    await expect(page.getByText("mji wa **Dodoma** wameshangilia")).toBeVisible();
    await new ImportPage(page).save();
    const id = page.url().split("/").at(-1);
    const { article } = JSON.parse(await (await page.request.get(`/api/articles/${id}/export?format=json`)).text());
    expect(article.sourceUrl).toBe(address);
  });
});

test("a page of more than ten megabytes is read whole", async ({ ownerPage: page }) => {
  const paragraphs = Array.from(
    { length: 60_000 },
    (_, k) =>
      `Rais alisema kwamba aya ya ${k} imesomwa yote, neno kwa neno, bila kukatwa popote katika njia yake hapa.`,
  );
  const text = paragraphs.join("\n\n");
  const padded = `${text}\n\n${"<!-- -->".repeat(700_000)}`;
  const answer = await page.request.put("/api/articles/read?name=kubwa.html", {
    data: Buffer.from(`<html><body><p>${padded}</p></body></html>`),
    timeout: 60_000,
  });
  expect([answer.status(), answer.headers()["x-content-type-options"]]).toEqual([200, "nosniff"]);
  expect(JSON.stringify(await answer.json())).toContain("aya ya 59999 imesomwa");
});
