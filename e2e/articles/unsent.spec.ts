import { readFileSync } from "node:fs";
import { expect, test } from "../fixtures/workbench";
import { EditorPage } from "../pages/editor-page";
import { GlossaryPage } from "../pages/glossary-page";
import { ImportPage } from "../pages/import-page";

test.use({ workspace: "unsent" });
test.describe.configure({ mode: "serial" });

const ARTICLE = readFileSync("e2e/fixtures/reli-article.txt", "utf8");

test("a block that is still being edited is saved as it stands", async ({ ownerPage: page }) => {
  const preview = new ImportPage(page);
  await preview.open();
  await preview.paste(ARTICLE);
  const block = page.getByRole("region", { name: /^Lede: / });
  await block.dblclick();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" Ni ya kwanza.");
  const id = await preview.save();

  const editor = new EditorPage(page);
  await editor.open(id);
  await expect(editor.rowWith("Ni ya kwanza.")).toBeVisible();
  await editor.take(editor.rowWith("Ni ya kwanza."));
  await page.keyboard.press("Alt+c");
  const comment = page.getByRole("textbox", { name: /^Comment/ });
  await comment.fill("Is it the first?");
  await page.keyboard.press("Alt+ArrowDown");
  await expect(comment).toHaveValue("");
  await page.keyboard.press("Alt+ArrowUp");
  await expect(comment).toHaveValue("Is it the first?");
  await page.getByRole("button", { name: "Send" }).click();
  await expect(comment).toHaveValue("");
  await expect(page.getByRole("article").filter({ hasText: "Is it the first?" })).toBeVisible();
});

test("no key takes a term away while its form is open", async ({ ownerPage: page }) => {
  const glossary = new GlossaryPage(page);
  await glossary.open();
  const name = (await glossary.inHand.textContent()) ?? "";
  await page.keyboard.press("e");
  const form = page.getByRole("textbox", { name: "Form" }).first();
  await expect(form).toBeFocused();
  await page.getByRole("heading", { name, exact: true }).click(); // the cursor is nowhere now
  await page.keyboard.press("j");
  await expect(glossary.inHand).toHaveText(name);
  await expect(form).toBeVisible();
  await form.focus();
  await page.keyboard.press("Escape");
  await expect(form).toBeHidden();
});

test("what was typed into a term's form is there again, whatever was looked at meanwhile", async ({
  ownerPage: page,
}) => {
  const glossary = new GlossaryPage(page);
  await glossary.open();
  const name = (await glossary.inHand.textContent()) ?? "";
  await page.keyboard.press("e");
  const definition = page.getByLabel("Definition");
  await definition.fill("A line of rails and what runs on it.");
  await expect(page.getByRole("button", { name: "Approve" })).toBeHidden(); // it would go on to the next term
  await page.getByRole("option").nth(1).click();
  await expect(glossary.inHand).not.toHaveText(name);
  await page.reload();
  await glossary.take(name);
  await page.keyboard.press("e");
  await expect(definition).toHaveValue("A line of rails and what runs on it.");
  await page.keyboard.press("Control+Enter");
  await expect(definition).toBeHidden();
  await page.keyboard.press("e");
  await expect(definition).toHaveValue("A line of rails and what runs on it.");
});

test("a preview outlasts a reload, in its own tab and for its own person only", async ({ ownerPage: page }) => {
  const preview = new ImportPage(page);
  const title = page.getByRole("textbox", { name: "Title" });
  await preview.open();
  await preview.paste(ARTICLE);
  await title.fill("Reli ya kwanza");
  const tab = await page.context().newPage();
  await new ImportPage(tab).open();
  await expect(tab.getByRole("textbox", { name: "Paste the article here" })).toBeVisible();
  await new ImportPage(tab).paste("Mvua yanyesha\n\nMvua kubwa imenyesha mjini Mbeya usiku wa kuamkia leo.");
  await page.reload();
  await expect(title).toHaveValue("Reli ya kwanza");
  // a session that ends by itself, and another person on the same browser
  await page.evaluate(() => {
    for (const key of Object.keys(sessionStorage)) {
      const text = sessionStorage.getItem(key);
      if (!key.startsWith("tafsiri:import:") || text === null) continue;
      sessionStorage.removeItem(key);
      sessionStorage.setItem("tafsiri:import:another", text);
    }
  });
  await page.reload();
  await expect(page.getByRole("textbox", { name: "Paste the article here" })).toBeVisible();
  await tab.getByRole("button", { name: "Account" }).click();
  await tab.getByRole("menuitem", { name: "Sign out" }).click();
  await tab.waitForURL(/sign-in/);
  expect(await tab.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith("tafsiri")))).toEqual([]);
});
