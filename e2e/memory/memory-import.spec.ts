import { readFile } from "node:fs/promises";
import { checkTmx } from "../../lib/core/formats/tmx/testing/check-tmx";
import { expect, test } from "../fixtures/workbench";
import { findSeriousProblems } from "../pages/axe";

test.use({ workspace: "memory-import" });

/** Long enough for twenty thousand units to be read on a thread of their own. */
const NOTE = "Desk ya bandari na usafirishaji, imekaguliwa na mhariri wa zamu kabla ya kuchapishwa";
const unit = (source: string, target: string) =>
  `<tu><note>${NOTE}</note><prop type="x-desk">Habari</prop><tuv xml:lang="sw-TZ"><seg>${source}</seg></tuv><tuv xml:lang="en-GB"><seg>${target}</seg></tuv></tu>`;
const file = (...units: string[]) =>
  `<?xml version="1.0"?><tmx version="1.4"><header srclang="sw"/><body>\n${units.join("\n")}\n</body></tmx>`;
const upload = (name: string, text: string) => ({ name, mimeType: "text/xml", buffer: Buffer.from(text) });

test("a memory is imported, found, exported, and taken back; a broken one says what is wrong", async ({
  ownerPage: page,
}) => {
  await page.goto("/memory");
  await page.getByRole("button", { name: "Import a memory" }).click();
  const dialog = page.getByRole("dialog", { name: "Import a memory" });
  await expect(dialog.getByText("Nothing was imported yet.")).toBeVisible();

  const choose = async (name: string, text: string) => {
    const chooser = page.waitForEvent("filechooser");
    await dialog.getByRole("button", { name: "Choose a file" }).click();
    await (await chooser).setFiles(upload(name, text));
    return dialog.getByRole("listitem", { name });
  };

  const odd = '<tu><tuv xml:lang="fr"><seg>Eau</seg></tuv></tu>';
  const units = Array.from({ length: 20_000 }, (_, i) => unit(`Meli ya ${i} imewasili`, `Ship ${i} has arrived`));
  const row = await choose("bandari.tmx", file(...units, odd));
  await expect(row.getByRole("status")).toHaveText("Done", { timeout: 60_000 });
  await expect(row).toContainText("20,000 pairs new");
  await expect(row).toContainText("1 unit left out");
  await row.getByText("What was left out, and why").click();
  await expect(row).toContainText("no Swahili");
  expect(await findSeriousProblems(page)).toEqual([]);

  const bomb = await choose("bomu.tmx", '<!DOCTYPE tmx [<!ENTITY a "aaa">]><tmx>&a;</tmx>');
  await expect(bomb.getByRole("status")).toHaveText("Not finished");
  await expect(bomb).toContainText("declares entities of its own");

  await expect(bomb).toContainText("Nothing of this file was taken in.");
  const half = await choose(
    "nusu.tmx",
    file(unit("Meli imezama", "The ship sank"), unit("Meli", "Ship")).slice(0, -90),
  );
  await expect(half.getByRole("status")).toHaveText("Not finished");
  await expect(half).toContainText("1 pair new");
  await expect(half).toContainText("What stands before that place was taken in");
  await half.getByRole("button", { name: "Take back" }).click();
  await half.getByRole("button", { name: "Take them out" }).click();
  await expect(half.getByRole("status")).toHaveText("Taken back");

  await page.keyboard.press("Escape");
  await expect(page.getByText("20,000 pairs")).toBeVisible();
  await page.getByRole("searchbox", { name: "Search in Swahili or English" }).fill("meli 777");
  await expect(page.getByText("1 pair", { exact: true })).toBeVisible();

  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Export TMX" }).click();
  const text = await readFile(await (await download).path(), "utf8");
  expect(checkTmx(text)).toEqual([]);
  expect(text.match(/<tu[ >]/g)).toHaveLength(20_000);
  expect(text).toContain('<prop type="x-desk">Habari</prop>');

  await page.getByRole("button", { name: "Import a memory" }).click();
  await row.getByRole("button", { name: "Take back" }).click();
  await row.getByRole("button", { name: "Take them out" }).click();
  await expect(row.getByRole("status")).toHaveText("Taken back", { timeout: 60_000 });
  await page.keyboard.press("Escape");
  await expect(page.getByText("No remembered pair holds all these words")).toBeVisible();
});
