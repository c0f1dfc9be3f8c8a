import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { unzipSync } from "fflate";
import Papa from "papaparse";
import { OWNER } from "../fixtures/people";
import { readArticle } from "../fixtures/seed";
import { expect, test } from "../fixtures/workbench";
import { EditorPage } from "../pages/editor-page";
import { GlossaryPage } from "../pages/glossary-page";
import { ImportPage } from "../pages/import-page";

test.use({ workspace: "story" });

const ARTICLE = readFileSync("e2e/fixtures/reli-article.txt", "utf8");
const HEADLINE = "Reli mpya ya Ziwa Tanganyika yafunguliwa baada ya miaka minne ya mazungumzo";
const FREIGHT = "Wizara ya Uchukuzi ya Burundi imesema treni ya mizigo";
const DISPUTED = "Benki ya Maendeleo ya Afrika ilitoa mkopo";

test("an article comes in messy and goes out translated, with its terms decided", async ({
  page,
  visitorPage,
  browser,
  server,
}) => {
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(`${page.url()}: ${error.message}`));
  const editor = new EditorPage(page);

  await test.step("the set-up link makes the owner's account", async () => {
    await page.goto(server.setupLink);
    await page.getByLabel("Name").fill(OWNER.name);
    await page.getByLabel("E-mail").fill(OWNER.email);
    await page.getByLabel("Password").first().fill(OWNER.password);
    await page.getByRole("button", { name: "Create account" }).click();
    await expect(page.getByRole("button", { name: "Open the sample article" })).toBeVisible();
  });

  const id = await test.step("an article as copied from a web page is read, mended and saved", async () => {
    await page.getByRole("link", { name: "Import an article" }).click();
    const preview = new ImportPage(page);
    await preview.paste(ARTICLE);
    await expect(page.getByRole("textbox", { name: "Title" })).toHaveValue(HEADLINE);
    await expect(page.getByLabel("By", { exact: true })).toHaveValue("Salma Mtandika");
    await expect(page.getByLabel("Published")).toHaveValue("2024-03-21");
    await expect(preview.block("Kicker", "Uchumi · Afrika ya Kati")).toBeVisible();
    await expect(page.getByText("3 lines of page furniture left out")).toBeVisible();
    await expect(page.getByText("Neue Bahnstrecke am Tanganjikasee")).toBeHidden();

    const lede = preview.block("Lede", "Mawaziri wa Burundi");
    await preview.setKind(lede, "Lede", "Paragraph");
    await expect(preview.block("Paragraph", "Mawaziri wa Burundi")).toBeVisible();
    await preview.block("Kicker", "Uchumi").getByRole("button", { name: "Leave out" }).click();
    await expect(page.getByText("4 lines of page furniture left out")).toBeVisible();
    await page.getByRole("checkbox", { name: "Show what is left out" }).check();
    await expect(
      preview.block("Furniture", "1. Nenda kwenye maudhui").getByText("leads elsewhere on the site"),
    ).toBeVisible();
    await page.getByRole("checkbox", { name: "Show what is left out" }).uncheck();
    return await preview.save();
  });

  await test.step("the same text again is offered the first article", async () => {
    const again = new ImportPage(page);
    await again.open();
    await again.paste(ARTICLE);
    await expect(page.getByText(`This text was imported before, as “${HEADLINE}”.`)).toBeVisible();
    await page.getByRole("link", { name: "Open that article" }).click();
    await expect(page).toHaveURL(new RegExp(`/articles/${id}$`));
  });

  await test.step("paragraphs are translated from the keyboard", async () => {
    await editor.take(editor.rowWith(HEADLINE));
    await page.keyboard.type("New Lake Tanganyika railway opens after four years of talks");
    await page.keyboard.press("Control+Enter");
    await expect(editor.rowWith(HEADLINE)).toHaveAccessibleName(/Translated$/);
    await expect(editor.rowWith("Salma Mtandika").getByRole("textbox")).toBeFocused();
    await page.keyboard.press("Control+Shift+S");
    await expect(editor.area).toHaveValue("Salma Mtandika");
    await page.keyboard.press("Alt+ArrowDown");
    await page.keyboard.type("21 March 2024");
    await page.keyboard.press("Control+z");
    await expect(editor.area).not.toHaveValue("21 March 2024");
    await page.keyboard.press("Control+y");
    await expect(editor.area).toHaveValue("21 March 2024");
    await page.keyboard.press("Control+Enter");
    await editor.expectSaved();
  });

  await test.step("a recurring term is approved in the glossary", async () => {
    await page.getByRole("link", { name: "Glossary", exact: true }).first().click();
    const glossary = new GlossaryPage(page);
    await expect(glossary.term("Benki ya Maendeleo ya Afrika")).toBeVisible();
    await glossary.take("treni ya mizigo");
    await expect(page.getByRole("article").getByText("ikiwasili katika kituo cha Gitega")).toBeVisible();
    await glossary.approveAs("freight train");
    await expect(glossary.term("treni ya mizigo")).toBeHidden(); // the list shows candidates
    await page.keyboard.press("r");
    await expect(page.getByText(/“.+” rejected/).first()).toBeVisible();
    await page.keyboard.press("u");
    await expect(page.getByText("Taken back").first()).toBeAttached();
  });

  await test.step("the term is underlined in the article, and a key inserts its English", async () => {
    await editor.open(id);
    const term = editor.rowWith(FREIGHT).locator("[data-status=approved]", { hasText: "treni ya mizigo" });
    await expect(term).toBeVisible();
    // in two moves: a text that is scrolled under a resting pointer points at nothing
    await term.hover();
    const spot = await term.evaluate((element) => {
      const line = element.getClientRects()[0]; // the term may go on in the next one
      return line ? { x: line.left + line.width / 3, y: line.top + line.height / 2 } : { x: 0, y: 0 };
    });
    await page.mouse.move(spot.x, spot.y);
    await expect(page.getByText("freight train").first()).toBeVisible();
    await editor.take(editor.rowWith(FREIGHT));
    await page.keyboard.type("Burundi's transport ministry says the ");
    await page.keyboard.press("Alt+1");
    await page.keyboard.type(" will run three times a week.");
    await expect(editor.area).toHaveValue(
      "Burundi's transport ministry says the freight train will run three times a week.",
    );
    await page.keyboard.press("Control+Enter");
    await editor.expectSaved();
  });

  await test.step("a reload finds everything again", async () => {
    await page.reload();
    await expect(editor.rowWith(HEADLINE)).toContainText("New Lake Tanganyika railway opens");
    await expect(editor.rowWith(FREIGHT)).toContainText("the freight train will run three times a week.");
  });

  await test.step("two people on one paragraph both see both texts", async () => {
    const juma = await invite(page, visitorPage);
    const theirs = new EditorPage(juma);
    await theirs.open(id);
    await editor.take(editor.rowWith(DISPUTED));
    await page.context().setOffline(true);
    await page.keyboard.type("The bank lent 84 million dollars.");
    await theirs.take(theirs.rowWith(DISPUTED));
    await juma.keyboard.type("The African Development Bank lent $84m.");
    await juma.keyboard.press("Control+Enter");
    await theirs.expectSaved();
    await page.context().setOffline(false);
    await expect(editor.conflict).toContainText("The bank lent 84 million dollars.");
    await expect(editor.conflict).toContainText("Juma Otieno");
    await expect(editor.conflict).toContainText("African Development Bank");
    await expect(editor.area).toBeFocused();
    await page.keyboard.type(" It was in May."); // who is typing types on, and nothing of it is lost
    await expect(editor.conflict).toContainText("The bank lent 84 million dollars. It was in May.");
    await editor.conflict.getByRole("button", { name: "Merge by hand" }).click();
    await page.getByLabel("The merged text").fill("The African Development Bank lent 84 million dollars.");
    await editor.conflict.getByRole("button", { name: "Keep this text" }).click();
    await editor.expectSaved();
    await expect(theirs.rowWith(DISPUTED)).toContainText("The African Development Bank lent 84 million dollars.");
    await juma.close();
  });

  await test.step("the article is taken away in every format, and every file says the same", async () => {
    const { segments } = await readArticle(page.request, id);
    const translated = segments.filter((segment) => segment.target !== "");
    const json = JSON.parse(await download(page, "JSON"));
    expect(json.article.segments.map((one: { target: string }) => one.target).filter(Boolean)).toEqual(
      translated.map(({ target }) => target),
    );
    const csv = Papa.parse<Record<string, string>>(await download(page, "Table (CSV)"), {
      header: true,
      skipEmptyLines: true,
    });
    expect(csv.errors).toEqual([]);
    expect(csv.data.map((row) => row.en).filter(Boolean)).toEqual(translated.map(({ target }) => target));

    const html = await download(page, "Side by side, to read and print");
    const reader = await browser.newPage();
    await reader.setContent(html);
    const row = reader.getByRole("row").filter({ hasText: FREIGHT });
    await expect(row.getByRole("cell").nth(1)).toHaveText(/the freight train will run/);
    await expect(reader.getByText("Facebook")).toBeHidden();
    await reader.close();

    const english = await download(page, "English text");
    expect(english).toContain("New Lake Tanganyika railway opens after four years of talks");
    expect(english).not.toContain("Facebook");
    const both = await download(page, "Both languages as text");
    expect(both).toContain(HEADLINE);

    const glossary = await (await page.request.get("/api/glossary/export?bom=1")).text();
    expect(glossary).toMatch(/^\uFEFFsource,target,status/);
    expect(glossary).toContain("treni ya mizigo,freight train,approved");
    const zip = unzipSync(await (await page.request.get("/api/export?captions=1")).body());
    expect(Object.keys(zip)).toEqual(
      expect.arrayContaining(["glossary.csv", expect.stringMatching(/^html\/.+\.html$/)]),
    );
  });

  expect(problems).toEqual([]);
});

/** A reviewer of the desk, signed in in a browser of their own. */
async function invite(owner: Page, colleague: Page): Promise<Page> {
  const { link } = await (await owner.request.post("/api/invites", { data: { role: "reviewer" } })).json();
  await colleague.goto(link);
  await colleague.getByLabel("Name").fill("Juma Otieno");
  await colleague.getByLabel("E-mail").fill("juma@example.org");
  await colleague.getByLabel("Password").first().fill("korosho-na-kahawa");
  await colleague.getByRole("button", { name: "Create account" }).click();
  await colleague.waitForURL(/\/articles$/);
  return colleague;
}

/** The text of the file that the editor's export menu gives in this format. */
async function download(page: Page, format: string): Promise<string> {
  await page.getByRole("button", { name: "Export", exact: true }).click();
  await page.getByRole("radio", { name: format }).check();
  const arrives = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download" }).click();
  const text = readFileSync(await (await arrives).path(), "utf8");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("radio", { name: format })).toBeHidden();
  return text;
}
