import type { MorphologyRule } from "./rule.ts";

const COST = 0.15;

/** Kinship nouns that take a possessive grown to them, as written before it, and the lemma. Closed, after Ashton (1944). */
const KIN: Readonly<Record<string, string>> = {
  baba: "baba",
  mama: "mama",
  dada: "dada",
  kaka: "kaka",
  babu: "babu",
  bibi: "bibi",
  nyanya: "nyanya",
  ndugu: "ndugu",
  mke: "mke",
  mume: "mume",
  mwana: "mwana",
  binti: "binti",
  wana: "mwana",
  wake: "mke",
  waume: "mume",
  shangazi: "shangazi",
  mjomba: "mjomba",
  mkwe: "mkwe",
  shemeji: "shemeji",
  rafiki: "rafiki",
  bwana: "bwana",
  mwenz: "mwenzi",
  wenz: "mwenzi",
  mwenzi: "mwenzi",
  somo: "somo",
  jirani: "jirani",
};
const PLURALS = new Set(["wana", "wake", "waume", "wenz"]);
/** Forms of the possessive behind a noun: "mkewe", "nduguye", "babake", "mwenzangu", "nduguze". */
const ENCLITIC = /^(.+?)(angu|ako|ake|etu|enu|ao|ngu|ko|ke|we|wo|ye|yo|ze|zo|tu|nu|o|e|ie)$/;
/** These come only behind the stems in -z. */
const WHOLE = /^(?:angu|ako|ake|etu|enu|ao|ie)$/;
/** "mwanae", "babae": -e for -ake or -we, behind -a alone. */
const SHORT = "e";

/** A kinship noun with its possessor grown to it: "babake", "mkewe", "wenzao". */
export const possessiveEnclitic: MorphologyRule = {
  id: "possessive-enclitic",
  apply({ form }, add) {
    for (let length = 3; length < form.length; length++) {
      const noun = form.slice(0, length);
      const lemma = Object.hasOwn(KIN, noun) ? KIN[noun] : undefined;
      if (lemma === undefined) continue;
      const possessor = form.slice(length);
      const split = ENCLITIC.exec(`x${possessor}`);
      if (
        split?.[1] !== "x" ||
        (possessor === SHORT && !noun.endsWith("a")) ||
        WHOLE.test(possessor) !== noun.endsWith("z")
      )
        continue;
      const isPlural = PLURALS.has(noun) || possessor.startsWith("z");
      add({
        lemma,
        pos: "noun",
        nounClass: isPlural ? 2 : 1,
        number: isPlural ? "plural" : "singular",
        known: true,
        rules: ["possessive-enclitic", `possessor ${possessor}`],
        cost: COST,
      });
    }
  },
};
