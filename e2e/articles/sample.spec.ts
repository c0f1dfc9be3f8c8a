import { expect, test } from "../fixtures/workbench";

test.use({ workspace: "sample" });

test("an empty workspace offers the sample, and one click takes it away again", async ({ ownerPage: page }) => {
  await page.goto("/articles");
  await page.getByRole("button", { name: "Open the sample article" }).click();
  await expect(page).toHaveURL(/\/articles\/(?!import)[^/]+$/);
  await expect(page.getByRole("group", { name: /^Paragraph \d+ of \d+, Translated$/ }).first()).toBeVisible();
  await expect(page.getByRole("group", { name: /, Untranslated$/ }).first()).toBeVisible();
  await expect(page.locator("[data-source] [data-status=approved]").first()).toBeVisible();

  await page.goto("/glossary?status=approved");
  await expect(page.getByRole("option", { name: /, approved, / }).first()).toBeVisible();

  await page.goto("/articles");
  await page.getByRole("button", { name: "Remove the sample" }).click();
  await expect(page.getByRole("button", { name: "Open the sample article" })).toBeVisible();
  await page.goto("/glossary");
  await expect(page.getByRole("heading", { name: "The glossary is empty" })).toBeVisible();
});
