/** An adjective in agreement with a noun class. */
export interface ConcordForm {
  form: string;
  nounClass: number;
}

const BEFORE_CONSONANT: readonly [number, string][] = [
  [1, "m"],
  [2, "wa"],
  [3, "m"],
  [4, "mi"],
  [5, ""],
  [6, "ma"],
  [7, "ki"],
  [8, "vi"],
  [11, "m"],
  [15, "ku"],
  [16, "pa"],
  [18, "mu"],
  [1, "mu"],
  [14, "u"],
];
/** Before a, o, u; e; i. The quantifiers take pronominal prefixes, see {@link quantifierForms}. */
const BEFORE_VOWEL: readonly [number, string, string, string][] = [
  [1, "mw", "mw", "mw"],
  [2, "wa", "we", "we"],
  [3, "mw", "mw", "mw"],
  [4, "mi", "mye", "mi"],
  [5, "ja", "je", "ji"],
  [6, "ma", "me", "me"],
  [7, "ch", "ch", "ki"],
  [8, "vy", "vy", "vi"],
  [9, "ny", "ny", "nyi"],
  [10, "ny", "ny", "nyi"],
  [11, "mw", "mw", "mw"],
  [15, "kw", "kw", "kwi"],
  [16, "pa", "pe", "pe"],
  [18, "mw", "mw", "mw"],
  [14, "w", "w", "wi"],
];
/** Classes 9 and 10 of stems whose first consonant meets the nasal in a way of its own. */
const NASAL: Readonly<Record<string, string>> = {
  refu: "ndefu",
  ema: "njema",
  pya: "mpya",
  wili: "mbili",
  baya: "mbaya",
};

/** Old stems whose vowel always grows together with the prefix: "cheupe", "vyembamba". */
const MERGING: ReadonlySet<string> = new Set("ema embamba epesi erevu ekundu eupe eusi ororo".split(" "));
const UNMERGED: readonly [number, string][] = [
  [1, "mu"],
  [2, "wa"],
  [6, "ma"],
  [7, "ki"],
  [8, "vi"],
];

/** Numbers from two on agree in the plural alone: "mwili" is a body. */
const PLURAL_NUMERALS: ReadonlySet<string> = new Set(["wili", "tatu", "nne", "tano", "nane"]);

function nasalForm(stem: string): string {
  const known = NASAL[stem];
  if (known !== undefined) return known;
  if (/^[bv]/.test(stem)) return `m${stem}`;
  if (/^(?:d|g|z|j)/.test(stem)) return `n${stem}`;
  if (/^[rl]/.test(stem)) return `nd${stem.slice(1)}`;
  if (/^w/.test(stem)) return `mb${stem.slice(1)}`;
  return stem;
}

/**
 * The forms of an adjective that agrees.
 *
 * @param stem without concord: "kubwa", "eupe", "ingine"
 * @returns each form with the class that it agrees with; classes 17 and 12-13 have none of their own
 */
export function adjectiveForms(stem: string): ConcordForm[] {
  const forms: ConcordForm[] = [];
  const first = stem.charAt(0);
  if (!/[aeiou]/.test(first)) {
    for (const [nounClass, prefix] of BEFORE_CONSONANT)
      if (!PLURAL_NUMERALS.has(stem) || nounClass % 2 === 0) forms.push({ form: prefix + stem, nounClass });
    if (stem === "pya") forms.push({ form: "jipya", nounClass: 5 });
    for (const nounClass of [9, 10]) forms.push({ form: nasalForm(stem), nounClass });
    return forms;
  }
  for (const [nounClass, beforeA, beforeE, beforeI] of BEFORE_VOWEL) {
    if (first === "e") {
      const merged = beforeE.endsWith("e") ? beforeE + stem.slice(1) : beforeE + stem;
      forms.push({ form: merged, nounClass });
    } else if (first === "i") {
      const merged = /[ie]$/.test(beforeI) ? beforeI + stem.slice(1) : beforeI + stem;
      forms.push({ form: merged, nounClass });
    } else {
      const merged = beforeA.endsWith(first) ? beforeA + stem.slice(1) : beforeA + stem;
      forms.push({ form: merged, nounClass });
    }
  }
  // "kiovu", "maovu", "mifano angavu": the vowel is kept where the stem is no colour or size
  if (!MERGING.has(stem)) {
    for (const [nounClass, prefix] of UNMERGED) forms.push({ form: prefix + stem, nounClass });
    for (const nounClass of [5, 9, 10]) forms.push({ form: stem, nounClass });
  }
  const nasal = NASAL[stem];
  if (nasal !== undefined) for (const nounClass of [9, 10]) forms.push({ form: nasal, nounClass });
  return forms;
}

const PRONOMINAL: readonly [number, string][] = [
  [1, "mw"],
  [2, "w"],
  [3, "w"],
  [9, "y"],
  [4, "y"],
  [5, "l"],
  [6, "y"],
  [7, "ch"],
  [8, "vy"],
  [10, "z"],
  [11, "w"],
  [15, "kw"],
  [16, "p"],
  [18, "mw"],
  [1, "y"],
  [4, "my"],
];

/** -ingine with a relative behind, "and other such". */
const FURTHER: readonly ConcordForm[] = [
  { form: "wengineo", nounClass: 2 },
  { form: "mingineyo", nounClass: 4 },
  { form: "linginelo", nounClass: 5 },
  { form: "jinginelo", nounClass: 5 },
  { form: "mengineyo", nounClass: 6 },
  { form: "yengineyo", nounClass: 6 },
  { form: "kinginecho", nounClass: 7 },
  { form: "nyingineyo", nounClass: 9 },
  { form: "nyinginezo", nounClass: 10 },
  { form: "zinginezo", nounClass: 10 },
  { form: "kwingineko", nounClass: 17 },
  { form: "penginepo", nounClass: 16 },
];

/**
 * The forms of the stems that take pronominal prefixes: -ote, -o-ote, -enye, -ingine, -ingi.
 *
 * @param stem "ote", "oote", "enye", "ingine"
 * @returns each form with its class: "wote", "chochote", "penye", "lingine"
 */
export function quantifierForms(stem: string): ConcordForm[] {
  const forms: ConcordForm[] = [];
  for (const [nounClass, prefix] of PRONOMINAL) {
    if (stem === "oote") {
      const mark = nounClass === 1 ? "ye" : `${prefix}o`;
      forms.push({ form: `${mark}${prefix === "mw" || prefix === "my" ? "w" : prefix}ote`, nounClass });
    } else if (stem.startsWith("i")) {
      const joined =
        prefix === "w" && nounClass === 2
          ? "we"
          : prefix === "p"
            ? "pe"
            : prefix === "y" && nounClass === 6
              ? "me"
              : undefined;
      forms.push({ form: joined === undefined ? prefix + stem : joined + stem.slice(1), nounClass });
      if (prefix === "y" && nounClass === 6) forms.push({ form: `ye${stem.slice(1)}`, nounClass });
      if (prefix === "y" && nounClass === 9) forms.push({ form: `ny${stem}`, nounClass });
      if (prefix === "ch") forms.push({ form: `k${stem}`, nounClass });
      if (prefix === "vy") forms.push({ form: `v${stem}`, nounClass });
      if (prefix === "my") forms.push({ form: `m${stem}`, nounClass });
      if (prefix === "l") forms.push({ form: `j${stem}`, nounClass });
    } else forms.push({ form: prefix + stem, nounClass });
  }
  if (stem === "ingine") forms.push(...FURTHER);
  // "all of us", "all of you"
  if (stem === "ote") forms.push({ form: "sote", nounClass: 2 }, { form: "nyote", nounClass: 2 });
  if (stem === "oote")
    for (const form of ["yeyote", "wowote", "yoyote", "lolote", "chochote", "vyovyote", "zozote", "popote", "kokote"])
      forms.push({ form, nounClass: form === "yeyote" ? 1 : 9 });
  return forms;
}
