import type { Analysis } from "../analysis.ts";
import type { MorphologyRule, RuleInput } from "./rule.ts";
import {
  AFFIRMATIVE_TENSES,
  GLIDED_SUBJECTS,
  INDEFINITE_SUBJECTS,
  KESHA,
  NEGATIVE_TENSES,
  RELATIVES,
  SUBJECTS,
  type SubjectPrefix,
  type TenseMarker,
} from "./verb-slots.ts";
import { readStem, type StemReading } from "./verb-stem.ts";

const MARKED_COST = 0.4;
/** Forms whose subject alone stands before the stem are short and look like nouns. */
const SUBJUNCTIVE_COST = 0.6;
/** "kikombe", "vikombe", "itete": bare stems behind the subjects of things are nouns more often than wishes. */
const THING_SUBJUNCTIVE_COST = 1.5;
const THINGS = new Set(["ki", "vi", "mu", "pa"]);
const INDEFINITE_COST = 0.7;
/** Places as relatives of a bare stem: "aendako" is right but rare, "mitazamo" is a noun. */
const PLACE_RELATIVE_COST = 0.8;
const GUESSED_RELATIVE_BONUS = 0.15;
/** "anaonyesha", "waliolewa", "yanazoeleka": a listed stem in one piece goes before a relative and a shorter one. */
const RELATIVE_COST = 0.005;
/** These say when, where and how, of any subject: "anapotoka" is "when he leaves". */
const FREE_RELATIVES = new Set(["po", "ko", "mo", "vyo"]);
/** Relatives that agree with their subject mark even a verb that the lexicon lacks: "zifuatazo". */
const AGREEING_RELATIVES: Readonly<Record<string, string>> = {
  i: "yo",
  zi: "zo",
  ya: "yo",
  ki: "cho",
  vi: "vyo",
  li: "lo",
  wa: "o",
};
/** Subjects whose bare wish is guessed of a verb that the lexicon lacks: "tusambaze". */
const GUESSED_WISHES: ReadonlySet<string> = new Set(["tu", "wa", "ni"]);
/** Letters of such a stem. */
const MIN_WISH = 4;
/** kwisha "finish" between marker and stem: "zilizokwishatolewa". */
const FINISHED = "kwisha";
const CAPITAL_COST = 0.3;
/** A subject before habitual hu-, and -a- not grown together with the subject, are not standard. */
const NON_STANDARD_COST = 0.5;
const NON_STANDARD = new Set(["ua", "waa", "aa", "tua", "nia", "mua"]);
/** Enclitics: "kwaje", "hapana" aside, only questions and places follow a finite verb. */
const ENCLITIC = /(?:je|pi)$/;

/** "nawaambieni", "akawapeni": -ni of those spoken to, behind wa- or ku- "you". */
const YOU_ALL = /[eiu]ni$/;
const YOU = new Set(["wa", "ku"]);
const YOU_ALL_COST = 0.1;
const MIN_YOU_ALL = 6;

const BE_AT = /.w[ae][pkm]o$/;

type Add = (analysis: Analysis) => void;

function emit(
  add: Add,
  input: RuleInput,
  subject: SubjectPrefix,
  marker: Pick<TenseMarker, "tense" | "negative">,
  readings: readonly StemReading[],
  cost: number,
  relative?: string,
): void {
  const negative = subject.negative === true || marker.negative === true;
  for (const { lemma, object, root, extensions, known, cost: stemCost } of readings) {
    const rules = ["finite-verb", `subject ${subject.form}`, `tense ${marker.tense}`];
    if (relative !== undefined) rules.push(`relative ${relative}`);
    if (object !== undefined) rules.push(`object ${object}`);
    if (extensions !== undefined) rules.push(...extensions);
    add({
      lemma,
      pos: "verb",
      ...(subject.nounClass === undefined ? {} : { nounClass: subject.nounClass }),
      ...(subject.number === undefined ? {} : { number: subject.number }),
      ...(negative ? { negative } : {}),
      tense: marker.tense,
      subject: subject.form,
      ...(object === undefined ? {} : { object }),
      ...(relative === undefined ? {} : { relative }),
      ...(extensions === undefined ? {} : { extensions }),
      ...(root === undefined ? {} : { root }),
      known,
      rules,
      cost: cost + stemCost + (input.capitalised ? CAPITAL_COST : 0),
    });
  }
}

/** Whether a marker is long and clear enough to guess a verb behind it: "muhtasari" is no "mu-hu-tasari". */
function isGuessable({ form, relative }: TenseMarker, behind: string): boolean {
  if (form === "hu") return behind.endsWith("a");
  if (form === "si") return relative === true || behind.endsWith("e");
  return form.length >= 2;
}

function relativeCost({ form }: SubjectPrefix, relative: string): number {
  if (FREE_RELATIVES.has(relative)) return 0;
  return relative !== "o" && AGREEING_RELATIVES[form] === relative ? 0 : RELATIVE_COST;
}

function readFinished(input: RuleInput, add: Add, subject: SubjectPrefix, behind: string, relative?: string): void {
  if (!behind.startsWith(FINISHED)) return;
  const stem = behind.slice(FINISHED.length);
  const readings = readStem(stem, "a", input.lexicon, { keepsKu: true, allowUnknown: false });
  emit(add, input, subject, { tense: "already" }, readings, MARKED_COST, relative);
}

function readTense(input: RuleInput, add: Add, subject: SubjectPrefix, rest: string, marker: TenseMarker): void {
  if (!rest.startsWith(marker.form)) return;
  const behind = rest.slice(marker.form.length);
  if (marker.beforeVowel && !/^[ei]/.test(behind)) return;
  const { lexicon } = input;
  const isWish = marker.tense === "subjunctive" && GUESSED_WISHES.has(subject.form) && behind.length >= MIN_WISH;
  const allowUnknown = !input.capitalised && (isGuessable(marker, behind) || (isWish && behind.endsWith("e")));
  if (marker.relative) {
    for (const relative of RELATIVES) {
      if (!behind.startsWith(relative)) continue;
      const stem = behind.slice(relative.length);
      const readings = readStem(stem, "a", lexicon, { keepsKu: true, allowUnknown });
      // of a stem that the lexicon lacks the relative is no part: "anayefyeka"
      const shift = readings.some(({ known }) => known) ? relativeCost(subject, relative) : -GUESSED_RELATIVE_BONUS;
      emit(add, input, subject, marker, readings, MARKED_COST + shift, relative);
      readFinished(input, add, subject, stem, relative);
    }
  }
  if (marker.relativeOnly) return;
  const bare = marker.form === "";
  const keepsKu = !bare && !["ka", "ki", "hu", "ku", "si"].includes(marker.form);
  let cost = MARKED_COST;
  if (marker.form === "hu") cost += NON_STANDARD_COST;
  else if (bare && !subject.negative) cost = SUBJUNCTIVE_COST;
  let readings = readStem(behind, marker.ending, lexicon, { keepsKu, allowUnknown });
  if (bare && THINGS.has(subject.form))
    readings = readings.map((reading) =>
      reading.object === undefined && /[aeiou][^aeiou]+[aeiou]/.test(behind) && !/(?:w|k|sh|an)e$/.test(behind)
        ? { ...reading, cost: reading.cost + THING_SUBJUNCTIVE_COST - SUBJUNCTIVE_COST }
        : reading,
    );
  emit(add, input, subject, marker, readings, cost);
}

function readGeneralRelative(input: RuleInput, add: Add, subject: SubjectPrefix, rest: string): void {
  for (const relative of RELATIVES) {
    if (!rest.endsWith(relative) || rest.length - relative.length < 2) continue;
    const stem = rest.slice(0, -relative.length);
    const isMarked = AGREEING_RELATIVES[subject.form] === relative && stem.length >= MIN_WISH && stem.endsWith("a");
    const options = { keepsKu: false, allowUnknown: isMarked && !input.capitalised };
    const readings = readStem(stem, "a", input.lexicon, options);
    const cost = INDEFINITE_COST + (relative === "mo" || relative === "ko" ? PLACE_RELATIVE_COST : 0);
    emit(add, input, subject, { tense: "general-relative" }, readings, cost, relative);
  }
}

function readForm(input: RuleInput, add: Add): void {
  const { form, lexicon } = input;
  for (const subject of SUBJECTS) {
    if (!form.startsWith(subject.form)) continue;
    const rest = form.slice(subject.form.length);
    if (rest.length < 2) continue;
    for (const marker of subject.negative ? NEGATIVE_TENSES : AFFIRMATIVE_TENSES)
      readTense(input, add, subject, rest, marker);
    if (!subject.negative) readGeneralRelative(input, add, subject, rest);
  }
  const options = { keepsKu: false, allowUnknown: false };
  for (const subject of INDEFINITE_SUBJECTS) {
    if (!form.startsWith(subject.form)) continue;
    const readings = readStem(form.slice(subject.form.length), "a", lexicon, options);
    const cost = INDEFINITE_COST + (NON_STANDARD.has(subject.form) ? NON_STANDARD_COST : 0);
    emit(add, input, subject, { tense: "indefinite" }, readings, cost);
  }
  if (form.startsWith(KESHA.form)) {
    const readings = readStem(form.slice(KESHA.form.length), "a", lexicon, { ...options, keepsKu: true });
    emit(add, input, KESHA, { tense: "already" }, readings, MARKED_COST);
  }
  for (const subject of GLIDED_SUBJECTS) {
    if (!form.startsWith(subject.form) || !/^[aeio]/.test(form.slice(subject.form.length))) continue;
    const readings = readStem(form.slice(subject.form.length), "e", lexicon, options);
    emit(add, input, subject, { tense: "subjunctive" }, readings, SUBJUNCTIVE_COST);
  }
}

/**
 * Verbs with a subject: negation, tense or aspect, relative, object, stem, and the enclitics -je, -pi and -ni.
 * The order of the slots is that of Ashton (1944), "Swahili Grammar".
 */
export const finiteVerb: MorphologyRule = {
  id: "finite-verb",
  apply(input, add) {
    if (input.form.length < 3) return;
    readForm(input, add);
    // "alikuwepo", "hawakuwapo", "yawemo": the verb "be" with a place behind
    if (BE_AT.test(input.form)) {
      const form = input.form.slice(0, -2);
      const asStem = (ending: string) => form.slice(0, -1) + ending;
      for (const candidate of new Set([asStem("a"), form]))
        readForm({ ...input, form: candidate }, (analysis) => {
          if (analysis.lemma !== "wa") return;
          add({ ...analysis, rules: [...analysis.rules, `enclitic ${input.form.slice(-2)}`] });
        });
    }
    if (YOU_ALL.test(input.form) && input.form.length > MIN_YOU_ALL) {
      const form = input.form.slice(0, -2).replace(/e$/, "a");
      readForm({ ...input, form }, (analysis) => {
        if (analysis.known && analysis.object !== undefined && YOU.has(analysis.object))
          add({ ...analysis, rules: [...analysis.rules, "enclitic ni"], cost: analysis.cost + YOU_ALL_COST });
      });
    }
    if (input.form.length > 4 && ENCLITIC.test(input.form)) {
      const form = input.form.slice(0, -2);
      readForm({ ...input, form }, (analysis) => {
        if (analysis.known) add({ ...analysis, rules: [...analysis.rules, "enclitic"], cost: analysis.cost + 0.1 });
      });
    }
  },
};
