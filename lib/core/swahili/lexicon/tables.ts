import { adjectives } from "./adjectives.ts";
import { adjectivesFurther } from "./adjectives-further.ts";
import { adverbs } from "./adverbs.ts";
import { adverbsFurther } from "./adverbs-further.ts";
import { adverbsMore } from "./adverbs-more.ts";
import { functionWords } from "./function-words.ts";
import { nounPhrases } from "./noun-phrases.ts";
import { nounsAbstract } from "./nouns-abstract.ts";
import { nounsActions } from "./nouns-actions.ts";
import { nounsConflict } from "./nouns-conflict.ts";
import { nounsEconomy } from "./nouns-economy.ts";
import { nounsEnvironment } from "./nouns-environment.ts";
import { nounsEverydayHome } from "./nouns-everyday-home.ts";
import { nounsEverydayTime } from "./nouns-everyday-time.ts";
import { nounsFurther } from "./nouns-further.ts";
import { nounsFurtherKi } from "./nouns-further-ki.ts";
import { nounsFurtherM } from "./nouns-further-m.ts";
import { nounsFurtherMa } from "./nouns-further-ma.ts";
import { nounsFurtherN } from "./nouns-further-n.ts";
import { nounsFurtherPeople } from "./nouns-further-people.ts";
import { nounsFurtherU } from "./nouns-further-u.ts";
import { nounsHealth } from "./nouns-health.ts";
import { nounsLaw } from "./nouns-law.ts";
import { nounsLeading } from "./nouns-leading.ts";
import { nounsMedia } from "./nouns-media.ts";
import { nounsMedicine } from "./nouns-medicine.ts";
import { nounsNations } from "./nouns-nations.ts";
import { nounsNews } from "./nouns-news.ts";
import { nounsPeople } from "./nouns-people.ts";
import { nounsPlaces } from "./nouns-places.ts";
import { nounsPolitics } from "./nouns-politics.ts";
import { nounsRarer } from "./nouns-rarer.ts";
import { nounsReligion } from "./nouns-religion.ts";
import { nounsSport } from "./nouns-sport.ts";
import { nounsTermsLife } from "./nouns-terms-life.ts";
import { nounsTransport } from "./nouns-transport.ts";
import { nounsVarious } from "./nouns-various.ts";
import { nounsVariousM } from "./nouns-various-m.ts";
import { nounsVariousMa } from "./nouns-various-ma.ts";
import { nounsVariousN } from "./nouns-various-n.ts";
import { nounsVariousU } from "./nouns-various-u.ts";
import { nounsWiderKi } from "./nouns-wider-ki.ts";
import { nounsWiderM } from "./nouns-wider-m.ts";
import { nounsWiderN } from "./nouns-wider-n.ts";
import { nounsWiderPeople } from "./nouns-wider-people.ts";
import { nounsWiderU } from "./nouns-wider-u.ts";
import { verbsAH } from "./verbs-a-h.ts";
import { verbsFurther } from "./verbs-further.ts";
import { verbsIM } from "./verbs-i-m.ts";
import { verbsMore } from "./verbs-more.ts";
import { verbsNS } from "./verbs-n-s.ts";
import { verbsRarer } from "./verbs-rarer.ts";
import { verbsRarerLZ } from "./verbs-rarer-l-z.ts";
import { verbsTZ } from "./verbs-t-z.ts";
import { verbsWider } from "./verbs-wider.ts";

/** Every table of the lexicon; of entries with the same form the earlier table's is preferred. */
export const LEXICON_TABLES: readonly string[] = [
  nounsLeading,
  functionWords,
  adverbs,
  nounsNews,
  adjectives,
  nounsPolitics,
  nounsConflict,
  nounsLaw,
  nounsEconomy,
  nounsPeople,
  nounsNations,
  nounsAbstract,
  nounsActions,
  nounsTransport,
  nounsMedia,
  nounPhrases,
  nounsPlaces,
  nounsFurther,
  verbsAH,
  verbsIM,
  verbsMore,
  verbsNS,
  verbsTZ,
  nounsHealth,
  nounsEnvironment,
  nounsSport,
  nounsReligion,
  nounsEverydayHome,
  nounsEverydayTime,
  adverbsMore,
  verbsRarer,
  nounsVarious,
  nounsVariousM,
  nounsVariousN,
  nounsVariousU,
  verbsRarerLZ,
  nounsTermsLife,
  nounsVariousMa,
  nounsWiderKi,
  nounsWiderM,
  nounsWiderN,
  nounsWiderPeople,
  nounsWiderU,
  nounsRarer,
  verbsWider,
  nounsMedicine,
  nounsFurtherPeople,
  nounsFurtherM,
  nounsFurtherKi,
  nounsFurtherMa,
  nounsFurtherN,
  nounsFurtherU,
  verbsFurther,
  adjectivesFurther,
  adverbsFurther,
];

/** Those whose verbs give way to the others' where a form may be either's. */
export const RARER_TABLES: ReadonlySet<string> = new Set([verbsRarer, verbsRarerLZ, verbsWider, verbsFurther]);
