import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { seedArticle } from "../fixtures/seed";
import { expect, test } from "../fixtures/workbench";
import { findSeriousProblems } from "../pages/axe";

test.use({ workspace: "workspace-import" });

/** So many that whoever sees an import run can stop it, or cut the power, long before its end. */
const PAIRS = 15_000;
const AT = "2026-01-05T09:00:00.000Z";
const pair = (nth: number) => ({
  id: nth,
  sourceLanguage: "sw",
  targetLanguage: "en",
  source: `Meli ya ${nth} imewasili bandarini`,
  target: `Ship ${nth} has arrived in the port`,
  sourceHash: `hash-${nth}`,
  previousHash: null,
  nextHash: null,
  origin: "import",
  segmentId: null,
  fileName: "bandari.tmx",
  pairHash: `pair-${nth}`,
  importId: null,
  extra: null,
  status: null,
  createdAt: AT,
  updatedAt: AT,
});

/** A workspace's archive with a large memory beside what it holds. */
function withMemory(archive: Uint8Array): Buffer {
  const files = unzipSync(archive);
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const manifest = JSON.parse(text("workspace/manifest.json"));
  const rows = Array.from({ length: PAIRS }, (_, nth) => JSON.stringify(pair(nth + 1)));
  const counts = { ...manifest.counts, memoryEntry: PAIRS };
  return Buffer.from(
    zipSync({
      ...files,
      "workspace/memoryEntry.jsonl": strToU8(`${rows.join("\n")}\n`),
      "workspace/manifest.json": strToU8(JSON.stringify({ ...manifest, counts })),
    }),
  );
}

test("a workspace that is stopped leaves nothing; it goes on when told to, through a power cut, to its end", async ({
  server,
  ownerPage: page,
}) => {
  test.setTimeout(300_000);
  const { article } = await seedArticle(page.request, "Bandari ya Tanga", ["Meli tatu zimewasili bandarini leo."]);
  const archive = withMemory(await (await page.request.get("/api/export/workspace")).body());
  expect((await page.request.delete(`/api/articles/${article.id}`)).ok()).toBe(true);
  const articles = async () => await (await page.request.get(`/api/articles/${article.id}/segments`)).status();
  const section = page.getByRole("region", { name: "Whole workspace" });
  const goOn = section.getByRole("button", { name: "Go on" });
  const running = section.getByRole("status").filter({ hasText: "Taking the workspace in" });

  await page.goto("/settings");
  const chooser = page.waitForEvent("filechooser");
  await section.getByRole("button", { name: "Bring in an archive" }).click();
  await (await chooser).setFiles({ name: "kazi.zip", mimeType: "application/zip", buffer: archive });
  await expect(running).toBeVisible();
  await running.getByRole("button", { name: "Cancel" }).click();
  await expect(section.getByText(/^Taking in kazi\.zip was stopped .*nothing of it was kept\.$/)).toBeVisible({
    timeout: 60_000,
  });
  await expect(goOn).toBeVisible();
  expect(await findSeriousProblems(page)).toEqual([]);
  expect(await articles()).toBe(404);

  // it can be gone on with after a start anew too
  await server.end("SIGKILL");
  await server.start();
  await page.reload();
  await goOn.click();
  await expect(running).toBeVisible();
  await expect(goOn).toBeHidden();
  await server.end("SIGKILL");
  await server.start();
  await page.reload();
  await expect(section.getByText(/^kazi\.zip was taken in on /)).toBeVisible({ timeout: 180_000 });
  await expect(goOn).toBeHidden();
  expect(await articles()).toBe(200);
  await page.goto("/memory");
  await expect(page.getByText("15,000 pairs")).toBeVisible();
});
