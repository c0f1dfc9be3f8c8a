import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures/workbench";
import { findSeriousProblems } from "../pages/axe";
import { EditorPage } from "../pages/editor-page";
import { GlossaryPage } from "../pages/glossary-page";
import { ImportPage } from "../pages/import-page";

test.use({ workspace: "accessibility" });
test.describe.configure({ mode: "serial" });

const ARTICLE = readFileSync("e2e/fixtures/reli-article.txt", "utf8");
const THEMES = ["light", "dark"] as const;
const PHONE = { width: 390, height: 844 };
const DESK = { width: 1440, height: 900 };

/** Scans the page as it stands in both themes, on a desk and on a phone. */
async function scan(page: Page, name: string): Promise<void> {
  for (const viewport of [DESK, PHONE])
    for (const colorScheme of THEMES) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await expect(page.locator("html")).toHaveAttribute("data-mantine-color-scheme", colorScheme);
      await page.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished.catch(() => {}))));
      expect({ name, colorScheme, ...viewport, problems: await findSeriousProblems(page) }).toEqual({
        name,
        colorScheme,
        ...viewport,
        problems: [],
      });
    }
  await page.setViewportSize(DESK);
}

test("pages before there is anything in them", async ({ ownerPage: page }) => {
  await page.goto("/articles");
  await expect(page.getByRole("button", { name: "Open the sample article" })).toBeVisible();
  await scan(page, "empty workspace");
  await page.goto("/glossary");
  await expect(page.getByRole("heading", { name: "The glossary is empty" })).toBeVisible();
  await scan(page, "empty glossary");
  await page.goto("/memory");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await scan(page, "empty memory");
  await page.goto("/nowhere");
  await scan(page, "missing page");
});

test("pages that nobody is signed in for", async ({ page }) => {
  await page.goto("/sign-in");
  await scan(page, "sign in");
  await page.goto("/join");
  await expect(page.getByText("This address lacks its one-time code.")).toBeVisible();
  await scan(page, "join without a code");
});

test("import and its preview", async ({ ownerPage: page }) => {
  const preview = new ImportPage(page);
  await preview.open();
  await scan(page, "import");
  await preview.paste(ARTICLE);
  await scan(page, "preview");
  await preview.block("Lede", "Mawaziri").getByRole("button", { name: "Edit" }).click();
  await scan(page, "preview with a block being edited");
  await page.keyboard.press("Escape");
  await preview.save();
});

test("the editor, its panel, its dialogs", async ({ ownerPage: page }) => {
  const editor = await openArticle(page);
  await scan(page, "editor");
  await editor.take(editor.row(4));
  await page.keyboard.type("Ministers of Burundi and Tanzania opened a railway.");
  await page.keyboard.press("Control+Enter");
  await editor.expectSaved();
  await editor.take(editor.row(4));
  await scan(page, "editor with a row in hand");
  await page.getByRole("button", { name: "Keys" }).click();
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
  await scan(page, "keys");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Export", exact: true }).click();
  await scan(page, "export");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: /^Show: / }).click();
  await scan(page, "filters");
});

test("lists with something in them", async ({ ownerPage: page }) => {
  const editor = await openArticle(page);
  await expect(editor.row(4)).toHaveAccessibleName(/Translated$/);
  await page.goto("/articles");
  await expect(page.getByRole("progressbar").first()).toBeVisible();
  await scan(page, "articles");
  await page.goto("/memory");
  await expect(page.getByText("Ministers of Burundi")).toBeVisible();
  await scan(page, "memory");
  await page.goto("/settings");
  await expect(page.getByRole("heading", { name: "Settings" })).toBeVisible();
  await scan(page, "settings");
});

test("the glossary, a term, its form", async ({ ownerPage: page }) => {
  const glossary = new GlossaryPage(page);
  await glossary.open();
  await scan(page, "glossary");
  await glossary.take("treni ya mizigo");
  await scan(page, "term");
  await page.keyboard.press("e");
  await expect(page.getByLabel("Definition")).toBeVisible();
  await scan(page, "term being edited");
  await page.keyboard.press("Escape");
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
  await scan(page, "keys of the glossary");
});

async function openArticle(page: Page): Promise<EditorPage> {
  const { articles } = await (await page.request.get("/api/articles")).json();
  const editor = new EditorPage(page);
  await editor.open(articles[0].id);
  return editor;
}
