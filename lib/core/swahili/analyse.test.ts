import { describe, expect, test } from "vitest";
import { analyse, isFunctionWord, lemmatise } from "./analyse.ts";
import type { Analysis } from "./analysis.ts";

/** A word in a sentence, marked [so], and what its first reading must have. */
type Case = readonly [sentence: string, expected: Partial<Analysis>];

function marked(sentence: string): string {
  const word = /\[(.+?)\]/.exec(sentence)?.[1];
  if (word === undefined) throw new Error(`no word is marked in "${sentence}"`);
  return word;
}

const locatives: Case[] = [
  ["Watoto walibaki [nyumbani].", { lemma: "nyumba", locative: true, nounClass: 9 }],
  ["Bei zimepanda [mijini].", { lemma: "mji", locative: true, number: "plural", nounClass: 4 }],
  ["Majeruhi walipelekwa [hospitalini].", { lemma: "hospitali", locative: true }],
  ["Umeme umefika [vijijini].", { lemma: "kijiji", locative: true, nounClass: 8 }],
  ["Mafuriko yametokea [nchini].", { lemma: "nchi", locative: true }],
  ["Kura zilihesabiwa [vituoni].", { lemma: "kituo", locative: true, number: "plural" }],
  ["Walijificha [msituni].", { lemma: "msitu", locative: true, nounClass: 3 }],
];

const longerStems: Case[] = [
  ["Ni lazima [asikilize] ushauri.", { lemma: "sikiliza", tense: "subjunctive" }],
  ["Bora [asisitize] jambo hilo.", { lemma: "sisitiza", tense: "subjunctive" }],
  ["Aliomba [asifike] kuchelewa.", { lemma: "fika", negative: true }],
  ["Serikali [yakanusha] madai hayo.", { lemma: "kanusha" }],
  ["Mabomu [yalipuka] sokoni.", { lemma: "lipuka" }],
  ["Madai yao [yakataliwa].", { lemma: "kataliwa" }],
  ["Mishahara [yalipwa] leo.", { lemma: "lipwa" }],
  ["Dawa hiyo [iliponya] wengi.", { lemma: "ponya", tense: "past" }],
  ["Mkono wake [unapooza].", { lemma: "pooza" }],
  ["Mama [alipotoka] nje.", { lemma: "toka", relative: "po" }],
  ["Polisi [hawashiki] bunduki.", { lemma: "shika", negative: true }],
  ["Wakazi [wanawazika] wafu wao.", { lemma: "zika", object: "wa" }],
  ["Watoto [wakiwa] shuleni.", { lemma: "wa", tense: "conditional" }],
  ["Tafadhali [kusanya] ushahidi.", { lemma: "kusanya", tense: "imperative" }],
  ["Ukweli ni huu, [amini] usiamini.", { lemma: "amini", pos: "verb" }],
  ["Kisha [palilia] shamba.", { lemma: "palilia", tense: "imperative" }],
  ["Ni vizuri [kula] matunda.", { lemma: "la", tense: "infinitive" }],
];

const relatives: Case[] = [
  ["Wanajeshi [waliopigana] walirudi.", { lemma: "pigana", tense: "past", relative: "o", subject: "wa" }],
  ["Waziri [alipofika] alikaribishwa.", { lemma: "fika", tense: "past", relative: "po", nounClass: 1 }],
  ["Haijulikani [anakoishi].", { lemma: "ishi", tense: "present", relative: "ko" }],
  ["Chumba [tulimoingia] kilikuwa giza.", { lemma: "ingia", relative: "mo", subject: "tu", number: "plural" }],
  ["Mtu [aliyesema] hayo ni msemaji.", { lemma: "sema", relative: "ye" }],
  ["Kama [anavyosema] rais.", { lemma: "sema", relative: "vyo", tense: "present" }],
  ["Yote [yatakayotokea] yatatangazwa.", { lemma: "tokea", relative: "yo", tense: "future", subject: "ya" }],
  ["Mwaka [ujao] utakuwa mgumu.", { lemma: "ja", relative: "o", tense: "general-relative" }],
  ["Kiongozi [ambaye] alichaguliwa.", { lemma: "amba", relative: "ye", nounClass: 1 }],
  ["Maji [ambayo] si safi.", { lemma: "amba", relative: "yo" }],
  ["Ndicho [walichokifanya].", { lemma: "fanya", relative: "cho", object: "ki", subject: "wa" }],
  ["Kesi [zilizokwishatolewa] hukumu.", { lemma: "tolewa", relative: "zo", tense: "already" }],
  ["Wananchi [waliopo] hapa.", { lemma: "po", relative: "o", subject: "wa" }],
  ["Wale [wasiopo] walitajwa.", { lemma: "po", relative: "o", negative: true }],
  ["Mtu [asiyejua] atauliza.", { lemma: "jua", relative: "ye", negative: true }],
  ["Taarifa [inaonyesha] ongezeko.", { lemma: "onyesha", tense: "present" }],
  ["Watu [waliokolewa] na wavuvi.", { lemma: "okolewa", tense: "past" }],
  ["Swali hilo liliibuka [alipotoka] bungeni.", { lemma: "toka", relative: "po" }],
  ["Hali [ilivyo] sasa.", { lemma: "wa", relative: "vyo", subject: "i" }],
  ["Kijiji [walipo] wazazi wake.", { lemma: "wa", relative: "po", subject: "wa" }],
  ["Mamlaka [aliyonayo] ni makubwa.", { lemma: "na", relative: "yo", subject: "a" }],
  ["Watu [wasichonacho] hawakipotezi.", { lemma: "na", relative: "cho", negative: true }],
];

const objects: Case[] = [
  ["Alisema [anampenda].", { lemma: "penda", object: "m", subject: "a" }],
  ["Polisi [waliwakamata] watatu.", { lemma: "kamata", object: "wa", subject: "wa", tense: "past" }],
  ["Mwandishi [akamwambia] hivyo.", { lemma: "ambia", object: "mw", tense: "consecutive" }],
  ["Wakulima [walizichoma] karatasi.", { lemma: "choma", object: "zi" }],
  ["Timu [hawakujiandaa] vya kutosha.", { lemma: "jiandaa", object: "ji", negative: true, tense: "past" }],
  ["Mgonjwa [anajisikia] vizuri.", { lemma: "jisikia", object: "ji", root: "sikia" }],
  ["Ndugu, [nawaambieni] ukweli.", { lemma: "ambia", object: "wa", subject: "na" }],
  ["Neno [ninalowapeni] ni hili.", { lemma: "pa", object: "wa", relative: "lo" }],
  ["Nimekuja [kuwakumbusheni] jambo.", { lemma: "kumbusha", object: "wa", tense: "infinitive" }],
];

const negatives: Case[] = [
  ["[Hatujui] kilichotokea.", { lemma: "jua", negative: true, tense: "present", number: "plural" }],
  ["Mkutano [haukufanyika].", { lemma: "fanyika", negative: true, tense: "past" }],
  ["Waziri [hakwenda] bungeni.", { lemma: "enda", negative: true, tense: "past" }],
  ["[Sitaki] kusema.", { lemma: "taka", negative: true, subject: "si", nounClass: 1 }],
  ["[Sikumwona] mtu.", { lemma: "ona", negative: true, object: "mw", tense: "past" }],
  ["Ripoti [haijatolewa].", { lemma: "tolewa", negative: true, tense: "not-yet" }],
  ["[Hatutashindwa].", { lemma: "shindwa", negative: true, tense: "future" }],
  ["Alilaumiwa kwa [kutofanya] kazi.", { lemma: "fanya", negative: true, tense: "infinitive" }],
  ["Kwa sababu ya [kutokuwepo] kwa maji.", { lemma: "wa", negative: true, tense: "infinitive" }],
  ["Aliombwa [asiende] mjini.", { lemma: "enda", negative: true, tense: "subjunctive" }],
  ["Watu [hawaishi] huko.", { lemma: "ishi", negative: true, tense: "present" }],
  ["[Tusisahau] historia.", { lemma: "sahau", negative: true, tense: "subjunctive", subject: "tu" }],
];

const tenses: Case[] = [
  ["Mvua [hunyesha] Aprili.", { lemma: "nyesha", tense: "habitual" }],
  ["[Akifika] atahutubia.", { lemma: "fika", tense: "conditional" }],
  ["[Ningependa] kujua.", { lemma: "penda", tense: "would", subject: "ni" }],
  ["[Angalikuja] mapema.", { lemma: "ja", tense: "would-have" }],
  ["[Asingekuja] leo.", { lemma: "ja", tense: "would", negative: true }],
  ["Wanataka [aondoke].", { lemma: "ondoka", tense: "subjunctive", subject: "a" }],
  ["Ni lazima [tufanye] kazi.", { lemma: "fanya", tense: "subjunctive" }],
  ["Treni [imeshafika].", { lemma: "fika", tense: "already" }],
  ["Rais [keshafika] ikulu.", { lemma: "fika", tense: "already", nounClass: 1 }],
  ["Kisha [wakaondoka].", { lemma: "ondoka", tense: "consecutive", subject: "wa" }],
  ["Serikali [inakusudia] kujenga.", { lemma: "kusudia", tense: "present" }],
  ["Alisema [iweje] leo?", { lemma: "wa", tense: "subjunctive" }],
];

const imperatives: Case[] = [
  ["[Someni] gazeti.", { lemma: "soma", tense: "imperative", number: "plural" }],
  ["[Njooni] wote.", { lemma: "ja", tense: "imperative" }],
  ["[Nendeni] salama.", { lemma: "enda", tense: "imperative" }],
  ["[Tazama] picha.", { lemma: "tazama", tense: "imperative", number: "singular" }],
  ["[Jitayarisheni] mapema.", { lemma: "jitayarisha", tense: "imperative", object: "ji" }],
];

const monosyllabic: Case[] = [
  ["Mtoto [anakula] wali.", { lemma: "la", tense: "present", subject: "a" }],
  ["Wageni wanatarajiwa [kuja].", { lemma: "ja", tense: "infinitive" }],
  ["Watu kumi [wamekufa].", { lemma: "fa", tense: "perfect", subject: "wa" }],
  ["Ng'ombe [wanakunywa] maji.", { lemma: "nywa", tense: "present" }],
  ["[Hajala] tangu jana.", { lemma: "la", tense: "not-yet", negative: true }],
  ["Hali [ilikuwa] mbaya.", { lemma: "wa", tense: "past" }],
  ["[Hawakuwapo] wakati huo.", { lemma: "wa", tense: "past", negative: true }],
  ["Shahidi [alikuwepo] mahakamani.", { lemma: "wa", tense: "past", subject: "a" }],
];

const grammar: Case[] = [
  ["Yeye [ni] daktari.", { lemma: "ni", pos: "copula" }],
  ["Hilo [si] kweli.", { lemma: "si", pos: "copula", negative: true }],
  ["Rais [yupo] nchini.", { lemma: "po", pos: "copula", nounClass: 1 }],
  ["Waziri [hayuko] ofisini.", { lemma: "ko", pos: "copula", negative: true }],
  ["Watu wawili [wamo] ndani.", { lemma: "mo", pos: "copula", nounClass: 2 }],
  ["[Ndiye] mshindi.", { lemma: "ndi", pos: "copula", nounClass: 1 }],
  ["[Ndipo] alipoondoka.", { lemma: "ndi", pos: "copula", nounClass: 16 }],
  ["Nchi [yetu] ni kubwa.", { lemma: "etu", pos: "possessive", nounClass: 9 }],
  ["Kitabu [chake] kimepotea.", { lemma: "ake", pos: "possessive", nounClass: 7 }],
  ["Mtu [huyu] ni nani?", { lemma: "huyu", pos: "demonstrative", nounClass: 1 }],
  ["Habari [hizo] si za kweli.", { lemma: "huyo", pos: "demonstrative", nounClass: 10 }],
  ["Vitu [vile] vimeuzwa.", { lemma: "yule", pos: "demonstrative", nounClass: 8 }],
  ["Mambo [yaleyale] yanarudiwa.", { lemma: "yule", pos: "demonstrative", nounClass: 6 }],
  ["Watu [wengine] walikimbia.", { lemma: "ingine", pos: "adjective", nounClass: 2 }],
  ["Siku [nyingine] tena.", { lemma: "ingine", pos: "adjective" }],
  ["Lolote [linaweza] kutokea.", { lemma: "weza", pos: "verb", nounClass: 5 }],
  ["Alisema [kwamba] atarudi.", { lemma: "kwamba", pos: "conjunction" }],
  ["Sisi [sote] tulisikia.", { lemma: "ote", nounClass: 2 }],
  ["Waziri [angali] safarini.", { lemma: "ngali", pos: "copula", subject: "a" }],
  ["Nawatakia [muwe] na amani.", { lemma: "wa", tense: "subjunctive" }],
  ["Alimpigia [mwanae].", { lemma: "mwana", number: "singular" }],
  ["Alikuja na [mkewe].", { lemma: "mke", pos: "noun", number: "singular" }],
  ["[Wenzao] walibaki.", { lemma: "mwenzi", pos: "noun", number: "plural" }],
  ["[Hawana] chakula.", { lemma: "na", pos: "verb", negative: true, subject: "hawa" }],
];

const extensions: Case[] = [
  ["Watu [waliuzana] mashamba.", { extensions: ["reciprocal"], root: "uza" }],
  ["Fedha [zimetumiwa] vibaya.", { lemma: "tumiwa", extensions: ["passive"], root: "tumia" }],
  ["Walimu [walisomeshwa] Uingereza.", { lemma: "someshwa", root: "somesha", extensions: ["passive"] }],
  ["Wakuu [wameshauriana].", { lemma: "shauriana", extensions: ["reciprocal"], root: "shauri" }],
];

const kinds: Case[] = [
  ["Alikuwa [mpiga] picha wa gazeti.", { lemma: "mpiga", pos: "noun", nounClass: 1 }],
  ["Mafunzo ya [kimtandao].", { lemma: "kimtandao", pos: "adjective" }],
  ["Watu [weusi] wa Marekani.", { lemma: "eusi", pos: "adjective", nounClass: 2 }],
  ["Wananchi [wadhani] hivyo.", { lemma: "dhani", pos: "verb", subject: "wa" }],
  ["Familia tano [waliishi] hapo.", { lemma: "ishi", pos: "verb", tense: "past" }],
  ["Serikali ilipanga [kustaafu] kwake.", { lemma: "staafu", pos: "verb", tense: "infinitive" }],
  ["[Miungu] ya kale.", { lemma: "mungu", number: "plural" }],
  ["[Miongo] miwili iliyopita.", { lemma: "muongo", number: "plural" }],
];

const tables: readonly (readonly [string, Case[]])[] = [
  ["locatives", locatives],
  ["relatives", relatives],
  ["the longer of two stems", longerStems],
  ["objects and the reflexive", objects],
  ["negatives", negatives],
  ["tenses and moods", tenses],
  ["imperatives", imperatives],
  ["stems of one syllable", monosyllabic],
  ["words of grammar", grammar],
  ["extensions", extensions],
  ["words of one kind spelt like another", kinds],
];

describe.each(tables)("%s", (_, cases) => {
  test.each(cases)("%s", (sentence, expected) => {
    expect(analyse(marked(sentence))[0]).toMatchObject(expected);
  });
});

describe("words that stay as they are", () => {
  test.each([
    "mali",
    "viza",
    "vita",
    "maji",
    "mapema",
    "vizuri",
    "polisi",
    "kampeni",
    "teksi",
    "mashine",
    "Mwanza",
    "Kimathi",
    "Robert",
    "UNICEF",
    "CCM",
    "football",
    "the",
    "website",
  ])("%s", (word) => {
    expect(lemmatise(word)[0]).toBe(word);
  });
});

describe("lemmas of one form", () => {
  test("the best first, roots last, each once", () => {
    expect(lemmatise("wanasiasa")[0]).toBe("mwanasiasa");
    const lemmas = lemmatise("walishirikiana");
    expect(lemmas[0]).toBe("shirikiana");
    expect(lemmas.at(-1)).toBe("shiriki");
    expect(new Set(lemmas).size).toBe(lemmas.length);
  });

  test("capitals of a noun are kept, those of a verb are not", () => {
    expect(lemmatise("Serikali")[0]).toBe("Serikali");
    expect(lemmatise("Wanasema")[0]).toBe("sema");
  });
});

test.each([
  ["hiyo", true],
  ["Katika", true],
  ["kwake", true],
  ["nyumba", false],
  ["kimbia", false],
])("isFunctionWord(%s) is %s", (word, expected) => {
  expect(isFunctionWord(word)).toBe(expected);
});

describe("peoples, written with a capital", () => {
  test.each([
    ["Wataita", "Mtaita"],
    ["wataita", "ita"],
    ["Wakenya", "Mkenya"],
    ["wakenya", "Mkenya"],
  ])("%s is a form of %s", (form, lemma) => {
    expect(analyse(form)[0]?.lemma).toBe(lemma);
  });
});

test.each([
  ["taratibu", "utaratibu"],
  ["visa", "kisa"],
  ["ndimi", "ulimi"],
  ["ndiyo", "ndi"],
  ["tawala", "tawala"],
  ["pamba", "pamba"],
  ["nyuma", "nyuma"],
  ["wake", "ake"],
  ["mengineyo", "ingine"],
  ["potofu", "potofu"],
])("%s, spelt like a plural or not, is first of all %s", (form, lemma) => {
  expect(lemmatise(form)[0]).toBe(lemma);
});
