import { readArticle, seedArticle } from "../fixtures/seed";
import { expect, test } from "../fixtures/workbench";
import { findSeriousProblems } from "../pages/axe";
import { EditorPage } from "../pages/editor-page";
import { ReturnDialog } from "../pages/return-dialog";

test.use({ workspace: "returning" });

const PARAGRAPHS = [
  "Kivuko kipya kimeanza safari leo.",
  "Nauli ni **bure** kwa wiki moja.",
  "Wasafiri 1,200 walivuka siku ya kwanza.",
  "Kivuko cha zamani kitauzwa.",
];

test("a translation made elsewhere comes back, and nothing is overwritten unasked", async ({ ownerPage: page }) => {
  const { article, segments } = await seedArticle(page.request, "Kivuko kipya", PARAGRAPHS);
  const out = await (await page.request.get(`/api/articles/${article.id}/export?format=xliff2`)).text();
  const translate = (text: string, source: RegExp, target: string) => {
    const done = text.replace(
      new RegExp(`(<source>${source.source}</source>)`),
      `$1\n        <target>${target}</target>`,
    );
    expect(done).not.toBe(text);
    return done;
  };
  let back = translate(out, /Kivuko kipya kimeanza safari leo\./, "A new ferry set off today.");
  back = translate(back, /Nauli ni (<pc[^>]*>)bure<\/pc> kwa wiki moja\./, "The fare is $2free</pc> for a week.");
  back = translate(back, /Wasafiri 1,200 walivuka siku ya kwanza\./, "Some 1,200 crossed on day one.");

  const editor = new EditorPage(page);
  await editor.open(article.id);
  await editor.take(editor.rowWith("Wasafiri 1,200"));
  await page.keyboard.type("1,200 travellers crossed on the first day.");
  await editor.expectSaved();

  const dialog = new ReturnDialog(page);
  await dialog.open();
  await dialog.choose("broken.xlf", "<xliff version='2.1'><file>");
  await expect(dialog.dialog.getByRole("alert")).toContainText("broken.xlf");
  await dialog.choose("kivuko.xlf", back);
  await expect(dialog.dialog.getByRole("status")).toContainText("2 changes, 1 conflict.");
  await expect(dialog.change("Nauli ni")).toContainText("The fare is **free** for a week.");
  const conflict = dialog.change("Wasafiri 1,200").getByRole("group", { name: "Changed here after the file went out" });
  await expect(conflict).toContainText("1,200 travellers crossed on the first day.");
  await expect(conflict.getByRole("radio", { name: /^As it is here, by/ })).toBeChecked();
  expect(await findSeriousProblems(page)).toEqual([]);

  await dialog.change("Kivuko kipya").getByRole("checkbox").uncheck();
  await expect(dialog.apply).toHaveText("Bring in 1 change");
  await dialog.apply.click();
  await expect(dialog.dialog).toBeHidden();
  await expect(editor.rowWith("Nauli ni")).toContainText("free");
  const targets = async () => (await readArticle(page.request, article.id)).segments.map(({ target }) => target);
  expect(await targets()).toEqual([
    "",
    "The fare is **free** for a week.",
    "1,200 travellers crossed on the first day.",
    "",
  ]);

  await dialog.open();
  await dialog.choose("kivuko.xlf", back);
  await expect(dialog.dialog.getByRole("status")).toContainText("1 change, 1 conflict.");
  await conflict.getByRole("radio", { name: "From the file" }).check();
  await dialog.apply.click();
  await expect(dialog.dialog).toBeHidden();
  expect((await targets()).slice(0, 3)).toEqual([
    "A new ferry set off today.",
    "The fare is **free** for a week.",
    "Some 1,200 crossed on day one.",
  ]);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(async () =>
    expect((await targets()).slice(0, 3)).toEqual([
      "",
      "The fare is **free** for a week.",
      "1,200 travellers crossed on the first day.",
    ]),
  ).toPass();
  const { revisions } = await (await page.request.get(`/api/segments/${segments[2]?.id}/history`)).json();
  expect(revisions[0]).toMatchObject({ origin: "restore" });
  expect(revisions[1]).toMatchObject({ origin: "import", targetBefore: "1,200 travellers crossed on the first day." });
});
