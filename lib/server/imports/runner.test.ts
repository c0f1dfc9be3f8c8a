import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { resetEnvironment } from "../environment";
import * as memory from "../memory/repository";
import type { Actor } from "../people/permissions";
import { describeOnBothDatabases } from "../testing/both-databases";
import { seedActor } from "../testing/people";
import { importsAtRest } from "./runner";
import { actOnImport, listImports, startImport } from "./service";

const UNIT =
  '<tu><tuv xml:lang="sw"><seg>Habari</seg></tuv><tuv xml:lang="en"><seg>News</seg></tuv></tu><tu><note>x</note></tu>';
const FILE = `<tmx version="1.4"><header srclang="sw"/><body>${UNIT}</body></tmx>`;

describeOnBothDatabases("an import that was cut off by an error", () => {
  let lead: Actor;
  let folder = "";
  const find = async (id: string) => {
    await importsAtRest();
    return (await listImports(lead, "memory")).find((one) => one.id === id);
  };
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), "tafsiri-runner-"));
    process.env.DATA_DIR = folder;
    resetEnvironment();
    lead = await seedActor("reviewer");
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("says so, once, until it is taken up again", async () => {
    const log = vi.spyOn(console, "error").mockReturnValue();
    const write = vi.spyOn(memory, "writePairs").mockRejectedValue(new Error("the disk is full"));
    const upload = { kind: "memory", name: "a.tmx", body: new Blob([FILE]).stream(), length: null } as const;
    const { id } = await startImport(lead, upload);
    const cut = {
      status: "failed",
      mayResume: true,
      report: { diagnostics: [{ severity: "error", code: "import_cut_off" }] },
    };
    expect(await find(id)).toMatchObject(cut);
    await actOnImport(lead, id, "resume");
    expect(await find(id)).toMatchObject(cut);
    write.mockRestore();
    log.mockRestore();
    await actOnImport(lead, id, "resume");
    expect(await find(id)).toMatchObject({ status: "done", counts: { added: 1 }, report: { diagnostics: [] } });
  });
});
