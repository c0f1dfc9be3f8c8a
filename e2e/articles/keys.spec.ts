import { seedArticle } from "../fixtures/seed";
import { expect, test } from "../fixtures/workbench";
import { EditorPage } from "../pages/editor-page";

test.use({ workspace: "keys" });

test("the keys lead back to the text, and act on what is in sight", async ({ ownerPage: page }) => {
  const { article } = await seedArticle(page.request, "Mvua za masika", [
    "Mvua za masika zimeanza kunyesha mjini Dodoma.",
    "Mkuu wa mkoa amewataka wakulima wapande mapema.",
    ...Array.from({ length: 20 }, (_, n) => `Kituo cha ${n + 3} kimepima mvua ya milimita ${n + 40}.`),
    "Bei ya mahindi inatarajiwa kushuka.",
  ]);
  await page.setViewportSize({ width: 1024, height: 768 });
  const editor = new EditorPage(page);
  await editor.open(article.id);
  await editor.take(editor.row(1));
  await page.keyboard.type("The long rains have begun in Dodoma.");
  await editor.expectSaved();

  await test.step("Escape goes from the panel and the row's buttons back to the text", async () => {
    await page.keyboard.press("Alt+c");
    await expect(page.getByRole("textbox", { name: /^Comment/ })).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(editor.area).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(editor.row(1).getByRole("button", { name: /^Draft/ })).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(editor.area).toBeFocused();
  });

  await test.step("the panel gives the focus back when it closes", async () => {
    await page.keyboard.press("Alt+c");
    await page.keyboard.press("Alt+p");
    await expect(page.getByRole("complementary")).toBeHidden();
    await expect(editor.area).toBeFocused();
    await page.keyboard.press("Alt+p");
    await expect(page.getByRole("complementary")).toBeVisible();
  });

  await test.step("where the panel is a sheet, too", async () => {
    await page.setViewportSize({ width: 800, height: 768 });
    await expect(page.getByRole("button", { name: "Open the panel" })).toBeVisible();
    await expect(page.locator("[role=dialog]")).toHaveCount(0); // the panel has slid away
    await page.keyboard.press("Alt+c");
    await expect(page.getByRole("textbox", { name: /^Comment/ })).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
    await expect(editor.area).toBeFocused();
    await page.setViewportSize({ width: 1024, height: 768 });
    await expect(page.getByRole("complementary")).toBeVisible();
  });

  await test.step("every key of the row in hand is in sight", async () => {
    const row = await editor.row(1).boundingBox();
    const last = await editor.row(1).getByRole("button", { name: "English to next" }).boundingBox();
    expect(last?.y).toBeGreaterThan(row?.y ?? Number.NaN);
    expect((last?.y ?? Number.NaN) + (last?.height ?? 0)).toBeLessThanOrEqual((row?.y ?? 0) + (row?.height ?? 0));
  });

  await test.step("after a search the keys go on from what was found", async () => {
    const found = editor.rowWith("Bei ya mahindi");
    await page.getByRole("textbox", { name: /^Search in both languages/ }).fill("mahindi");
    await expect(page.getByRole("search").getByRole("status")).toHaveText(/^0\D+1$/);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
    await expect(found).toBeFocused();
    await expect(editor.area).toBeHidden();
    await page.keyboard.press("Alt+ArrowUp");
    await expect(editor.rowWith("Kituo cha 22").getByRole("textbox")).toBeFocused();
  });
});
