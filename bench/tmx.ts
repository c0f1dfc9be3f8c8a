import { spawnSync } from "node:child_process";
import { createReadStream, createWriteStream, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { bundleThread } from "../scripts/bundle-thread.mjs";

/** One measured figure; the goals are 15,000 units a second and 512 MB for a million units. */
export interface TmxRow {
  units: number;
  /** of the file */
  megabytes: number;
  /** read from the file, nothing written */
  readPerSecond: number;
  /** read into the memory, index and all, on SQLite */
  importedPerSecond: number;
  exportedPerSecond: number;
  /** units a second of processor time, which a busy machine doesn't change */
  importedPerCpuSecond: number;
  /** of the whole process, in MB */
  importPeak: number;
  exportPeak: number;
}

const SIZES = [10_000, 100_000, 1_000_000];
const SEED = 20260102;
const SYLLABLES =
  "ka ki ku mu wa le shi po nda ngu zi ya ro ta ma ba cha di fu go hi ji li mbe ndo nya pi ra sa si tu vu we".split(
    " ",
  );
const VOCABULARY = 60_000;
const [SHORTEST, LONGEST] = [6, 30];
const UNITS_AT_ONCE = 1_000;
/** One unit in so many holds a number that no other has; with it a unit brings about 0.8 new words, as news does. */
const NUMBER_IN = 3;

function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Units with the shape of news: Zipf's law over words, sentences of 6 to 30, dates, a property. */
function* fileParts(units: number): Generator<string> {
  const random = makeRandom(SEED);
  const word = () =>
    Array.from({ length: 2 + Math.floor(random() * 3) }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join(
      "",
    );
  const sides = [Array.from({ length: VOCABULARY }, word), Array.from({ length: VOCABULARY }, word)];
  const sentence = (words: readonly string[]) =>
    Array.from(
      { length: SHORTEST + Math.floor(random() * (LONGEST - SHORTEST)) },
      () => words[Math.floor(words.length ** random()) - 1] ?? words[0],
    ).join(" ");
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4"><header srclang="sw" segtype="sentence"/><body>\n';
  for (let done = 0; done < units; done += UNITS_AT_ONCE) {
    let part = "";
    for (let i = done; i < Math.min(units, done + UNITS_AT_ONCE); i += 1) {
      const [source, target] = sides.map((words) => sentence(words));
      const number = i % NUMBER_IN === 0 ? ` ${i}` : "";
      part += `<tu tuid="${i}" creationdate="20200102T030405Z"><prop type="x-desk">Habari</prop>\n<tuv xml:lang="sw"><seg>${source}${number}.</seg></tuv>\n<tuv xml:lang="en"><seg>${target}${number}.</seg></tuv></tu>\n`;
    }
    yield part;
  }
  yield "</body></tmx>\n";
}

const secondsOf = async (work: () => Promise<unknown>): Promise<number> => {
  const before = performance.now();
  await work();
  return (performance.now() - before) / 1_000;
};
const peak = (): number => Math.round(process.resourceUsage().maxRSS / 1024);

/** Each step in a process of its own, so that the peak is its own. */
const STEPS: Record<string, (folder: string, file: string) => Promise<number>> = {
  async read(_, file) {
    const { MemoryFileReader } = await import("../lib/core/formats/memory-file.ts");
    const reader = new MemoryFileReader({ source: "sw", target: "en" }, () => {});
    return await secondsOf(async () => {
      for await (const part of createReadStream(file, { highWaterMark: 262_144 })) reader.write(part);
      reader.end();
    });
  },
  async import(_, file) {
    const { migrate } = await import("../lib/server/migrate");
    const { environment } = await import("../lib/server/environment");
    const { getDb } = await import("../lib/server/db");
    const { startImport, listImports } = await import("../lib/server/imports/service");
    const { importsAtRest } = await import("../lib/server/imports/runner");
    await migrate(environment().DATABASE_URL);
    const actor = { id: "bench", name: "bench", email: "bench@example.org", role: "owner" } as const;
    await getDb().user.create({ data: { ...actor, emailVerified: true } });
    const seconds = await secondsOf(async () => {
      const body = Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>;
      await startImport(actor, { kind: "memory", name: "bench.tmx", body, length: null });
      await importsAtRest();
    });
    const [done] = await listImports(actor, "memory");
    if (done?.status !== "done" || done.counts.skipped > 0) throw new Error(JSON.stringify(done));
    return seconds;
  },
  async export() {
    const { exportMemory } = await import("../lib/server/exports/memory-tmx");
    const actor = { id: "bench", name: "bench", email: "bench@example.org", role: "owner" } as const;
    return await secondsOf(async () => {
      for await (const _ of Readable.fromWeb(exportMemory(actor) as Parameters<typeof Readable.fromWeb>[0]));
    });
  },
};

function runStep(step: string, folder: string, file: string): { seconds: number; cpuSeconds: number; peak: number } {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["--conditions=react-server", "--import", "tsx", import.meta.filename, step, folder, file],
    {
      encoding: "utf8",
      env: {
        ...process.env,
        NODE_ENV: "production",
        NEXT_DIST_DIR: folder,
        DATA_DIR: folder,
        DATABASE_URL: "",
        MAX_IMPORT_MB: "2000",
      },
    },
  );
  if (status !== 0) throw new Error(`${step}: ${stderr}`);
  return JSON.parse(stdout.trim().split("\n").at(-1) ?? "");
}

/** Speed and memory of translation memories in and out, at three sizes; TMX_UNITS names other sizes. */
export async function benchTmx(): Promise<TmxRow[]> {
  const sizes = process.env.TMX_UNITS?.split(",").map(Number) ?? SIZES;
  const rows: TmxRow[] = [];
  for (const units of sizes) {
    const folder = mkdtempSync(path.join(tmpdir(), "tafsiri-bench-"));
    try {
      const file = path.join(folder, "memory.tmx");
      await pipeline(Readable.from(fileParts(units)), createWriteStream(file));
      await bundleThread(process.cwd(), folder);
      const [read, imported, exported] = ["read", "import", "export"].map((step) => runStep(step, folder, file));
      if (!read || !imported || !exported) continue;
      rows.push({
        units,
        megabytes: Math.round(statSync(file).size / 2 ** 20),
        readPerSecond: Math.round(units / read.seconds),
        importedPerSecond: Math.round(units / imported.seconds),
        exportedPerSecond: Math.round(units / exported.seconds),
        importedPerCpuSecond: Math.round(units / imported.cpuSeconds),
        importPeak: imported.peak,
        exportPeak: exported.peak,
      });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return rows;
}

const [, own, step, folder, file] = process.argv;
if (own === import.meta.filename && step && folder && file) {
  const before = process.cpuUsage();
  const seconds = await STEPS[step]?.(folder, file);
  const { user, system } = process.cpuUsage(before);
  console.log(JSON.stringify({ seconds, cpuSeconds: (user + system) / 1e6, peak: peak() }));
  process.exit(0);
}
