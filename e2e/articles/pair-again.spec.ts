import { readArticle } from "../fixtures/seed";
import { expect, test } from "../fixtures/workbench";
import { findSeriousProblems } from "../pages/axe";
import { EditorPage } from "../pages/editor-page";
import { ImportPage } from "../pages/import-page";
import { PairDialog } from "../pages/pair-dialog";

test.use({ workspace: "pair-again" });

/** Short lines alike, of words that no lexicon knows: where one has no English, nothing says which. */
const SWAHILI = [
  "Washindi wa mashindano ya ngoma watangazwa",
  "Majaji watatu walitangaza zawadi za kila kijiji mbele ya wakazi 300 siku ya Jumamosi.",
  "Kwarembe, zurubi kuu.",
  "Tindiga, bagonya jeusi.",
  "Sangasa, mwezuri mrefu.",
  "Lungoya, tiriki pana.",
  "Mbeleni, kondogo jipya.",
  "Nyakato, mbuyuni refu.",
  "Sherehe zilimalizika saa mbili usiku kwa wimbo wa kijiji cha wenyeji.",
];
const ENGLISH = [
  "Winners of the drum contest named",
  "Three judges announced each village's prize in front of 300 residents on Saturday.",
  "A black umbrella.",
  "A tall lantern.",
  "A wide basket.",
  "A fresh mortar.",
  "A long mirror.",
  "The celebrations ended at eight in the evening with a song of the host village.",
];
const FURNITURE = ["Share this article", "Read more"];
/** The last short line but one is the last that has English. */
const RIGHT = [...ENGLISH.slice(0, 7), "", ENGLISH[7]];

test("what was paired wrongly follows the one paragraph that is put right", async ({ ownerPage: page }) => {
  await page.goto("/articles/import");
  await page.getByText("An article with its English").click();
  await page.getByRole("textbox", { name: "Swahili" }).fill(SWAHILI.join("\n\n"));
  await page.getByRole("textbox", { name: "English" }).fill([...ENGLISH, ...FURNITURE].join("\n\n"));
  await page.getByRole("button", { name: "Set side by side" }).click();
  await expect(page.getByText("2 lines of page furniture left out")).toBeVisible();
  const id = await new ImportPage(page).save();

  const targets = async (kind: "text" | "furniture" = "text") =>
    (await readArticle(page.request, id)).segments
      .filter((segment) => (segment.kind === "furniture") === (kind === "furniture"))
      .map(({ target }) => target);
  expect(await targets("furniture")).toEqual(FURNITURE);
  expect(await targets()).not.toEqual(RIGHT);
  const editor = new EditorPage(page);
  await page.getByRole("button", { name: "2 lines of page furniture left out · show" }).click();
  await expect(page.getByText("Share this article")).toBeVisible();

  // the mirror goes up to where it belongs, what stood there one further, and the paragraph is confirmed
  await editor.take(editor.rowWith("Nyakato"));
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("Alt+Shift+ArrowUp");
  await expect(editor.rowWith("Mbeleni")).toContainText("A long mirror.");
  await editor.take(editor.rowWith("Mbeleni"));
  await page.keyboard.press("Control+Home");
  for (let line = 0; line < 2; line++) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Alt+Shift+ArrowUp");
  await expect(editor.rowWith("Lungoya")).toContainText("A fresh mortar.");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("group", { name: /, Translated$/ })).toContainText("Mbeleni");
  await editor.expectSaved();
  const before = await targets();

  const dialog = new PairDialog(page);
  await dialog.open();
  await expect(dialog.summary).toHaveText("2 paragraphs would change. 1 confirmed paragraph stays as it is.");
  await expect(dialog.change("Sangasa")).toContainText("(no English)");
  await expect(dialog.change("Sangasa")).toContainText("A wide basket.");
  await expect(dialog.change("Lungoya")).toContainText("A fresh mortar.");
  expect(await findSeriousProblems(page)).toEqual([]);
  expect(await targets()).toEqual(before);

  // somebody else is quicker: nothing is written, and what would change is looked at anew
  const { segments } = await readArticle(page.request, id);
  const lungoya = segments.find(({ source }) => source.startsWith("Lungoya"));
  if (!lungoya) throw new Error("the paragraph is gone");
  const typed = { target: `${lungoya.target} And a spoon.`, version: lungoya.version, visit: "other", origin: "typed" };
  expect((await page.request.patch(`/api/segments/${lungoya.id}`, { data: typed })).ok()).toBe(true);
  await dialog.apply.press("Enter");
  await expect(dialog.dialog).toContainText("Somebody changed the article in the meantime.");
  await expect(dialog.change("Lungoya")).toContainText("A fresh mortar. And a spoon.");
  await dialog.apply.press("Enter");
  await expect(dialog.dialog).toBeHidden();
  const after = RIGHT.map((target) => (target === "A fresh mortar." ? "A fresh mortar. And a spoon." : target));
  await expect(editor.rowWith("Sangasa")).toContainText("A wide basket.");
  expect(await targets()).toEqual(after);

  const toast = page.getByRole("alert").filter({ hasText: "2 paragraphs paired again" });
  await toast.getByRole("button", { name: "Undo" }).click();
  await expect(editor.rowWith("Lungoya")).toContainText("A wide basket.");
  expect(await targets()).toEqual(
    before.map((target) => (target.includes("mortar") ? `${target} And a spoon.` : target)),
  );
  await expect(page.getByRole("group", { name: /, Translated$/ })).toContainText("A long mirror.");
});

test("a pairing is taken back by the key, from whatever paragraph, and is not offered twice", async ({
  ownerPage: page,
}) => {
  // every English one paragraph too low
  const shifted = SWAHILI.slice(0, 3).map((text, k) => ({
    kind: "paragraph",
    text,
    rule: "sentence",
    target: [ENGLISH[0], "", ENGLISH[1]][k] ?? "",
  }));
  const data = { title: "Ngoma", original: "Ngoma tena", blocks: shifted };
  const { id } = await (await page.request.post("/api/articles", { data })).json();
  const editor = new EditorPage(page);
  await editor.open(id);
  const dialog = new PairDialog(page);
  await dialog.open();
  await expect(dialog.summary).toContainText("None is confirmed yet.");
  await dialog.apply.press("Enter");
  await expect(dialog.dialog).toBeHidden();
  await expect(editor.rowWith("Majaji watatu")).toContainText("Three judges");
  await dialog.open();
  await expect(dialog.summary).toContainText("Nothing would change");
  await page.keyboard.press("Escape");
  await expect(dialog.dialog).toBeHidden();
  await editor.take(editor.rowWith("Washindi"));
  await page.keyboard.press("Control+z");
  await expect(editor.rowWith("Kwarembe")).toContainText("Three judges");
});
