import { expect, test } from "../fixtures/workbench";

test.use({ workspace: "glossary-import" });

const CSV = "Kiswahili;Kiingereza;Mada\nvikwazo;sanctions;siasa\nmkutano wa kilele;summit;siasa\n;nothing;\n";

test("a glossary's file shows what it would do, comes in, and is taken back", async ({ ownerPage: page }) => {
  await page.goto("/glossary/import");
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "istilahi.csv", mimeType: "text/csv", buffer: Buffer.from(CSV) });
  await expect(page.getByRole("checkbox", { name: "Take in vikwazo" })).toBeChecked();
  await expect(page.getByText("Row 4 has no Swahili term and was left out.")).toBeVisible();
  await page.getByRole("checkbox", { name: "Take in mkutano wa kilele" }).uncheck();
  // another file that cannot be read: nothing of the first is left to be taken in under its name
  const first = { name: "istilahi.csv", mimeType: "text/csv", buffer: Buffer.from(CSV) };
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "picha.csv", mimeType: "text/csv", buffer: Buffer.from("PNG\0\0\0") });
  await expect(page.getByRole("alert").filter({ hasText: "not a glossary" })).toBeVisible();
  await expect(page.getByRole("button", { name: /^Take in/ })).toHaveCount(0);
  await page.locator("input[type=file]").setInputFiles(first);
  await page.getByRole("checkbox", { name: "Take in mkutano wa kilele" }).uncheck();
  await page.getByRole("radio", { name: "Approved, where they have English" }).check();
  await page.getByRole("button", { name: "Take in 1 term" }).click();
  await expect(page.getByRole("status").filter({ hasText: "1 term added" })).toBeVisible();

  await page.goto("/glossary?status=approved");
  await expect(page.getByRole("option", { name: /vikwazo.*approved/ })).toBeVisible();
  await page.goto("/glossary/import");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("1 term taken back.")).toBeVisible();
  await page.goto("/glossary");
  await expect(page.getByRole("heading", { name: "The glossary is empty" })).toBeVisible();
});

test("what a conflict would change is only to be chosen where it changes something", async ({ ownerPage: page }) => {
  const take = async (english: string) => {
    const buffer = Buffer.from(`Kiswahili;Kiingereza;Topic\nbandari;${english};biashara\n`);
    await page.goto("/glossary/import");
    await page.locator("input[type=file]").setInputFiles({ name: "bandari.csv", mimeType: "text/csv", buffer });
  };
  await take("port");
  await expect(page.getByRole("combobox").nth(2)).toHaveValue("domain");
  await page.getByRole("radio", { name: "Approved, where they have English" }).check();
  await page.getByRole("button", { name: "Take in 1 term" }).click();
  await expect(page.getByRole("status").filter({ hasText: "1 term added" })).toBeVisible();
  await take("harbour");
  const box = page.getByRole("checkbox", { name: "Take in bandari" });
  await expect(box).toBeDisabled();
  await expect(box).not.toBeChecked();
  await page.getByRole("radio", { name: "Prefer the file's English" }).check();
  await expect(box).toBeEnabled();
  await expect(box).toBeChecked();
  await page.getByRole("button", { name: "Take in 1 term" }).click();
  await expect(page.getByRole("status").filter({ hasText: "1 changed" })).toBeVisible();
});
