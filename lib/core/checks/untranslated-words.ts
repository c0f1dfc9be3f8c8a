import { defineCheck } from "./check";
import { placeWords } from "./words";

/** Words of Swahili grammar that are no English word and no usual name. */
const SWAHILI = new Set(
  `ya kwa katika ambao ambaye ambayo ambazo ambalo hiyo huo hilo hizo hao huyo hii hizi haya hawa kuwa kwamba lakini baada
  kabla kuhusu alisema amesema anasema walisema wakati nchini mjini yake wake zake lake wao zao yao pia kama zaidi bila
  hadi kutoka dhidi kwenye ndani watu serikali mwaka habari siku ilikuwa alikuwa walikuwa kufanya pamoja cha vya wengi`.split(
    /\s+/,
  ),
);
/** Words of a run, and words of grammar in it, from which on it is no name ("Bunge la Afrika", "Habari ya Leo"). */
const [LEAST_RUN, LEAST_GRAMMAR] = [4, 2];

/** Endings and shapes that English words seldom have and Swahili words always: all end in a vowel. */
const looksSwahili = (word: string): boolean =>
  SWAHILI.has(word) || /^(?:wa|la|na|za|ni|si|au)$/.test(word) || (/[aeiou]$/.test(word) && /^[a-z']+$/.test(word));

/** Swahili left over in the translation: a run of words, some of them of Swahili grammar, outside quotation marks. */
export const untranslatedWords = defineCheck("untranslated-words", "error", ({ source, target }) => {
  const there = new Set(placeWords(source).map(({ lower }) => lower));
  const found: { side: "target"; start: number; end: number; params: { text: string } }[] = [];
  let run: { start: number; end: number; length: number; grammar: number } | null = null;
  const close = () => {
    if (run && run.length >= LEAST_RUN && run.grammar >= LEAST_GRAMMAR) {
      const { start, end } = run;
      const isQuoted = /["“‘'(«]\s*$/.test(target.slice(0, start)) && /^\s*[.,]?["”’')»]/.test(target.slice(end));
      if (!isQuoted) found.push({ side: "target", start, end, params: { text: target.slice(start, end) } });
    }
    run = null;
  };
  for (const word of placeWords(target)) {
    const isName = /^\p{Lu}/u.test(word.text);
    if (!isName && looksSwahili(word.lower) && there.has(word.lower)) {
      const before = run as { start: number; length: number; grammar: number } | null;
      run = {
        start: before?.start ?? word.start,
        end: word.end,
        length: (before?.length ?? 0) + 1,
        grammar: (before?.grammar ?? 0) + Number(SWAHILI.has(word.lower)),
      };
    } else close();
  }
  close();
  return found;
});
