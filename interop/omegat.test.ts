import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { serializeTbx } from "../lib/core/formats/tbx/serialize";
import { serializeArticleTmx } from "../lib/core/formats/tmx/article-tmx";
import { parseTmx } from "../lib/core/formats/tmx/parse";
import { ARTICLE } from "./article";
import { GLOSSARY } from "./glossary";
import { inFolder, runProgram } from "./run-program";

const PROJECT = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<omegat><project version="1.0">
<source_dir>__DEFAULT__</source_dir><target_dir>__DEFAULT__</target_dir><tm_dir>__DEFAULT__</tm_dir>
<glossary_dir>__DEFAULT__</glossary_dir><dictionary_dir>__DEFAULT__</dictionary_dir>
<source_lang>SW</source_lang><target_lang>EN</target_lang>
<sentence_seg>false</sentence_seg><support_default_translations>true</support_default_translations>
<remove_tags>false</remove_tags>
</project></omegat>`;

/** One paragraph on each side: OmegaT's text filter reads a paragraph as a unit. */
const WHOLE = ARTICLE.segments.filter(({ source, target }) => target !== "" && !source.includes("\n"));

describe("OmegaT", () => {
  it("translates by our TMX, takes our glossary, and writes a TMX that we read", () =>
    inFolder((folder) => {
      for (const name of ["omegat", "source", "target", "tm/auto", "glossary", "dictionary"])
        mkdirSync(path.join(folder, name), { recursive: true });
      writeFileSync(path.join(folder, "omegat.project"), PROJECT);
      writeFileSync(path.join(folder, "source/habari.txt"), WHOLE.map(({ source }) => source).join("\n\n"));
      writeFileSync(path.join(folder, "tm/auto/tafsiri.tmx"), serializeArticleTmx(ARTICLE, new Map()));
      writeFileSync(path.join(folder, "glossary/tafsiri.tbx"), serializeTbx(GLOSSARY, 2));
      const settings = path.join(folder, "settings");
      mkdirSync(settings);
      const said = runProgram("omegat", [folder, "--mode=console-translate", `--config-dir=${settings}`]);
      const log = path.join(settings, "logs/OmegaT.log");
      const all = said + (existsSync(log) ? readFileSync(log, "utf8") : "");
      expect(all).not.toMatch(/TF_TM_LOAD_ERROR|TMXR_ERROR|GLOSSARY.*ERROR|Exception/i);
      const translated = readFileSync(path.join(folder, "target/habari.txt"), "utf8");
      expect(translated.split(/\n\s*\n/).map((text) => text.trim())).toEqual(WHOLE.map(({ target }) => target));
      for (const level of ["omegat", "level1", "level2"]) {
        const written = parseTmx(readFileSync(path.join(folder, `${path.basename(folder)}-${level}.tmx`), "utf8"));
        expect(written.ok && written.value.units.length).toBe(WHOLE.length);
      }
    }));
});
