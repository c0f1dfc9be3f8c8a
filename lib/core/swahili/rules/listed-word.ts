import { numberOfClass } from "./noun-number.ts";
import type { MorphologyRule } from "./rule.ts";

/** Costs of readings; 0 is certain, 3 a guess. Set on the development forms so that commoner readings win. */
const CLOSED_COST = 0;
/** "ndimi" is "it is I" in Scripture, and tongues (of fire) in the news. */
const EMPHATIC = "ndi";
/** Behind every listed word. */
const RARE_CLOSED_COST = 0.12;
const NOUN_COST = 0.1;
const ADJECTIVE_COST = 0.12;
/** "wadogo", "mvivu" may be nouns too, but are adjectives first; "wageni", "mgonjwa" are not: see the table. */
const PERSON_ADJECTIVE_COST = 0.095;
const WORD_COST = 0.08;
const PLURAL_COST = 0.11;
/** Of a noun that the lexicon puts before the words spelt alike: "taratibu" are procedures before it is "slowly". */
const LEADING_PLURAL_COST = 0.07;

/** Infinitives that have become prepositions or nouns are cited as the verb first: "kutoka", "kuhusu", "kustaafu". */
const INFINITIVE_WORD_COST = 0.35;
const INFINITIVE_POS: ReadonlySet<string> = new Set(["preposition", "conjunction"]);
/** "kwamba" is "that" and no infinitive any more. */
const PAST_INFINITIVE = "kwamba";
/** Forms of agreement that have become words of their own: "no", "likewise", "a cry". */
const WORDS_OF_THEIR_OWN: ReadonlySet<string> = new Set(["hapana", "vilevile", "hivyohivyo", "mlio"]);
/** "makusudi" is listed by itself and as the plural of "kusudi": the singular goes first. */
const ALSO_PLURAL_COST = 0.02;
/** Places listed with their -ni: the noun goes first where it is listed too. */
const INFINITIVE_CLASS = 15;
const LOCATIVE_CLASS = 16;
const LISTED_LOCATIVE_COST = 0.25;
const ABSTRACT_CLASS = 14;
const ABSTRACT_COST = 0.115;

/** Peoples are written with a capital: "wataita" is "they will call"; rarer verb forms give way to folded names, "wakenya". */
const SMALL_LETTER_COST = 0.4;

const smallLetterCost = (lemma: string, capitalised: boolean): number =>
  !capitalised && /^\p{Lu}/u.test(lemma) ? SMALL_LETTER_COST : 0;

/** Words that the lexicon or the closed classes have as they are written, and listed plurals. */
export const listedWord: MorphologyRule = {
  id: "listed-word",
  apply({ form, capitalised, lexicon }, add) {
    for (const { form: _, ...closed } of lexicon.closed.get(form) ?? []) {
      const isRare = closed.lemma === EMPHATIC && lexicon.byPlural.has(form);
      add({
        ...closed,
        known: true,
        rules: ["closed-class"],
        cost: isRare || WORDS_OF_THEIR_OWN.has(form) ? RARE_CLOSED_COST : CLOSED_COST,
      });
    }
    for (const { lemma, pos, nounClass, plural } of lexicon.byLemma.get(form) ?? []) {
      if (pos === "verb" || (pos === "adjective" && nounClass === "concord")) continue;
      const base = { lemma, pos, known: true, rules: ["listed-word"] };
      const isInfinitive = /^k[uw]/.test(form) && form !== PAST_INFINITIVE && lexicon.verbs.has(form.slice(2));
      if (pos !== "noun") {
        const cost = isInfinitive && INFINITIVE_POS.has(pos) ? INFINITIVE_WORD_COST : WORD_COST;
        add({ ...base, cost: cost + (pos === "name" ? smallLetterCost(lemma, capitalised) : 0) });
        continue;
      }
      const first = Number.parseInt(nounClass, 10);
      const number = plural === lemma ? undefined : numberOfClass(first);
      const isAlsoPlural = nounClass === "6" && lexicon.byPlural.has(form);
      let cost = NOUN_COST + (isAlsoPlural ? ALSO_PLURAL_COST : 0);
      if (first >= LOCATIVE_CLASS && form.endsWith("ni")) cost += LISTED_LOCATIVE_COST;
      if (first === INFINITIVE_CLASS && isInfinitive) cost = INFINITIVE_WORD_COST;
      cost += smallLetterCost(lemma, capitalised);
      add({ ...base, nounClass: first, ...(number === undefined ? {} : { number }), cost });
    }
    for (const { lemma, nounClass } of lexicon.byPlural.get(form) ?? []) {
      const plural = Number.parseInt(nounClass.split("/")[1] ?? nounClass, 10);
      add({
        lemma,
        pos: "noun",
        nounClass: plural,
        number: "plural",
        known: true,
        rules: ["listed-plural"],
        cost:
          (lexicon.leadingPlurals.has(form) ? LEADING_PLURAL_COST : PLURAL_COST) + smallLetterCost(lemma, capitalised),
      });
    }
    // "mnyororo" and "mchanga" are things whose name looks like an adjective of people; "weupe" is white people before whiteness
    const isThing = lexicon.byLemma
      .get(form)
      ?.some(({ pos, nounClass }) => pos === "noun" && !/^(?:1\/|14)/.test(nounClass));
    for (const { entry, nounClass } of lexicon.adjectives.get(form) ?? []) {
      // class 14 agrees as class 11 does; u- before an adjective's stem makes a noun of it: "ujinga", "ubunifu"
      if (nounClass === ABSTRACT_CLASS && form.startsWith("u"))
        add({ lemma: form, pos: "noun", nounClass, known: true, rules: ["abstract-noun"], cost: ABSTRACT_COST });
      add({
        lemma: entry.lemma,
        pos: "adjective",
        nounClass,
        known: true,
        rules: ["adjective-concord"],
        cost: nounClass <= 2 && entry.domain !== "people" && !isThing ? PERSON_ADJECTIVE_COST : ADJECTIVE_COST,
      });
    }
  },
};
