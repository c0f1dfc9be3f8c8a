import type { Page } from "@playwright/test";
import { readArticle, seedArticle } from "../fixtures/seed";
import { expect, test } from "../fixtures/workbench";
import { EditorPage } from "../pages/editor-page";

test.use({ workspace: "kill" });
test.describe.configure({ mode: "serial" });

const PARAGRAPHS = [
  "Mvua kubwa imenyesha mjini Mbeya tangu jana usiku.",
  "Barabara ya kwenda Tukuyu imefungwa kwa saa kumi.",
  "Shule tatu zimefungwa hadi wiki ijayo.",
];
const ENGLISH = [
  "Heavy rain has been falling in the town of Mbeya since last night, and the drains are full.",
  "The road to Tukuyu has been closed for ten hours, and lorries wait on both sides of the bridge.",
];
/** Slow enough for an autosave between two keys: a person's pace is what the autosave waits for. */
const KEY_MS = 25;

/** The texts that the server acknowledged, as they come. */
function listenToSaves(page: Page): Map<string, string> {
  const acknowledged = new Map<string, string>();
  page.on("response", async (response) => {
    if (response.request().method() !== "PATCH" || !response.ok()) return;
    const { segment } = await response.json().catch(() => ({ segment: null }));
    if (segment) acknowledged.set(segment.id, segment.target);
  });
  return acknowledged;
}

test("a server killed while somebody types loses nothing, and the page goes on by itself", async ({
  server,
  ownerPage,
}) => {
  const { article, segments } = await seedArticle(ownerPage.request, "Mvua za Mbeya", PARAGRAPHS);
  const acknowledged = listenToSaves(ownerPage);
  const editor = new EditorPage(ownerPage);
  await editor.open(article.id);
  for (const [index, english] of ENGLISH.entries()) {
    await editor.take(editor.row(index + 1));
    const half = Math.floor(english.length / 2);
    await ownerPage.keyboard.type(english.slice(0, half), { delay: KEY_MS });
    if (index > 0) await expect.poll(() => acknowledged.get(segments[index]?.id ?? "")).toBe(english.slice(0, half));
    const rest = ownerPage.keyboard.type(english.slice(half), { delay: KEY_MS });
    await server.end("SIGKILL");
    await rest;
    await expect(editor.saveState).toHaveText("Offline");
    await server.start();
    const { segments: found } = await readArticle(ownerPage.request, article.id);
    for (const [id, text] of acknowledged) {
      const stored = found.find((segment) => segment.id === id)?.target ?? "";
      expect(stored.startsWith(text)).toBe(true);
    }
    await expect(editor.saveState).toHaveText("Saved", { timeout: 30_000 });
  }
  const { segments: after } = await readArticle(ownerPage.request, article.id);
  expect(after.map((segment) => segment.target)).toEqual([...ENGLISH, ""]);
});

test("what was typed into a dead server's page is there again after the browser was closed", async ({
  server,
  ownerPage,
}) => {
  const { article } = await seedArticle(ownerPage.request, "Mafuriko ya Kyela", PARAGRAPHS);
  const editor = new EditorPage(ownerPage);
  await editor.open(article.id);
  await editor.take(editor.row(1));
  await ownerPage.keyboard.type("Heavy rain ");
  await editor.expectSaved();
  await server.end("SIGKILL");
  await ownerPage.keyboard.type("has been falling");
  await editor.take(editor.row(2));
  await ownerPage.keyboard.type("The road is closed");
  await expect(editor.saveState).toHaveText("Offline");
  const later = await ownerPage.context().newPage();
  await ownerPage.close({ runBeforeUnload: false });
  await server.start();

  const reopened = new EditorPage(later);
  await reopened.open(article.id);
  await expect(later.getByText("Text typed in 2 paragraphs before the page closed was kept")).toBeVisible();
  await expect(reopened.row(1)).toContainText("Heavy rain has been falling");
  await reopened.expectSaved();
  const { segments } = await readArticle(later.request, article.id);
  expect(segments.map(({ target }) => target)).toEqual(["Heavy rain has been falling", "The road is closed", ""]);
});

test("the keys of a page that lost its server are no loss after a reload without one", async ({
  server,
  ownerPage,
}) => {
  const { article } = await seedArticle(ownerPage.request, "Ukame wa Dodoma", PARAGRAPHS);
  const editor = new EditorPage(ownerPage);
  await editor.open(article.id);
  await editor.take(editor.row(3));
  await server.end("SIGKILL");
  await ownerPage.keyboard.type("Three schools");
  ownerPage.on("dialog", (dialog) => void dialog.accept());
  await ownerPage.reload().catch(() => {}); // nobody answers
  await server.start();
  await editor.open(article.id);
  await expect(editor.row(3)).toContainText("Three schools");
  await editor.expectSaved();
});
