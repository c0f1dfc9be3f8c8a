import type { SegmentStatus } from "../segments/status";

/** Written for Tafsiri; persons and events are invented. As messy as a page comes when it is copied whole. */
export const SAMPLE_ORIGINAL = `1. Nenda kwenye maudhui
  2. Nenda kwenye orodha kuu
  3. Nenda kwenye tovuti zaidi
UchumiAfrika Mashariki

Kivuko kipya cha Ziwa Victoria chaanza safari licha ya vikwazo vya fedha

Neema Kileo
14 Mei 2024

Kivuko kipya kilichojengwa na serikali za Kenya, Uganda na Tanzania kimeanza safari leo Jumanne kati ya Kisumu na Mwanza, baada ya kuchelewa kwa miaka mitatu kutokana na vikwazo vya fedha.

https://mfano.example/m/7QwTz
Neue Fähre auf dem Viktoriasee
Kivuko cha Umoja kikiondoka katika bandari ya Kisumu leo asubuhiPicha: Baraka Odhiambo/Mfano News

Kivuko hicho, kilichopewa jina la Umoja, kinaweza kubeba abiria 1,200 na magari 80 kwa safari moja.

Msemaji wa Wizara ya Uchukuzi ya Kenya, Daudi Wekesa, alisema kivuko hicho kitapunguza muda wa safari kutoka saa kumi na nne hadi saa tisa.

"Wafanyabiashara wetu wamesubiri siku hii kwa muda mrefu,"

Wekesa aliwaambia waandishi wa habari katika bandari ya Kisumu.

Soma pia:Benki ya Dunia yaidhinisha mkopo wa dola milioni 120 kwa bandari za Ziwa Victoria

Mradi huo ulisimama mwaka 2021 baada ya wafadhili kuweka vikwazo kutokana na madeni ambayo hayakuwa yamelipwa.

Mazungumzo kati ya serikali hizo tatu na Benki ya Dunia yalianza tena mwezi Machi mwaka jana, na makubaliano mapya yalitiwa saini mjini Kampala mnamo Novemba 2023.

Je, nauli itapungua?

Nauli ya abiria imepangwa kuwa shilingi 1,500 za Kenya, sawa na nusu ya nauli ya basi kati ya miji hiyo miwili.

Shirika la Reli la Tanzania limesema litaunganisha ratiba ya treni ya Mwanza na kivuko hicho kuanzia mwezi ujao.

Hafen von Mwanza | Archivbild
Abiria wakisubiri kupanda kivuko katika bandari ya MwanzaPicha: Maktaba

Hata hivyo, wavuvi wana wasiwasi kwamba mawimbi ya kivuko hicho yataharibu nyavu zao karibu na ufuo.

"Tunaiomba serikali ituonyeshe njia ambayo kivuko kitapita,"alisema Rehema Achieng, kiongozi wa chama cha wavuvi cha Homa Bay.

Wizara ya Mazingira ya Uganda imeahidi kuchapisha ripoti ya athari za mradi huo kabla ya mwisho wa mwezi Juni.

Soma pia:Wavuvi wa Ziwa Victoria wataka fidia kwa nyavu zilizoharibika

Umoja wa Afrika umeusifu mradi huo kuwa mfano wa ushirikiano wa kikanda.

Usalama kwanza

Kivuko hicho kina mashua 24 za uokoaji na mfumo wa kisasa wa mawasiliano unaounganishwa na satelaiti.

Mwaka 1996, zaidi ya watu 800 walifariki dunia wakati meli ya abiria ilipozama katika ziwa hilo karibu na Mwanza.

Umoja wa Afrika umesema utasaidia kuwafunza manahodha wa kivuko hicho kwa miaka miwili.

Safari ya kwanza ya usiku itaanza saa mbili usiku siku ya Ijumaa.

Shiriki
Facebook
WhatsApp
© 2024 Mfano News. Haki zote zimehifadhiwa
`;

/** The English of a paragraph of the sample, found by how its Swahili begins. */
export interface SampleTranslation {
  sourceStart: string;
  target: string;
  status: SegmentStatus;
}

export const SAMPLE_TRANSLATIONS: readonly SampleTranslation[] = [
  {
    sourceStart: "Kivuko kipya cha Ziwa Victoria chaanza",
    target: "New Lake Victoria ferry begins service despite financial restrictions",
    status: "approved",
  },
  {
    sourceStart: "Kivuko kipya kilichojengwa",
    target:
      "A new ferry built by the governments of Kenya, Uganda and Tanzania began sailing between Kisumu and Mwanza on Tuesday, three years late because of financial restrictions.",
    status: "approved",
  },
  {
    sourceStart: "Kivuko cha Umoja kikiondoka",
    target: "The ferry Umoja leaves the port of Kisumu this morning",
    status: "translated",
  },
  {
    sourceStart: "Kivuko hicho, kilichopewa",
    target: "The ferry, named Umoja, can carry 1,200 passengers and 80 vehicles on each crossing.",
    status: "approved",
  },
  {
    sourceStart: "Msemaji wa Wizara ya Uchukuzi",
    target:
      "The spokesman for Kenya's Ministry of Transport, Daudi Wekesa, said the ferry would cut the journey from fourteen hours to nine.",
    status: "translated",
  },
  {
    sourceStart: `"Wafanyabiashara wetu`,
    target: "“Our traders have waited a long time for this day,”",
    status: "translated",
  },
  {
    sourceStart: "Wekesa aliwaambia",
    target: "Wekesa told reporters at the port of Kisumu.",
    status: "translated",
  },
  {
    sourceStart: "Mazungumzo kati ya serikali",
    target:
      "Talks between the three governments and the World Bank resumed in March last year, and a new agreement was signed in Kampala in November 2023.",
    status: "translated",
  },
  { sourceStart: "Je, nauli itapungua?", target: "Will fares come down?", status: "translated" },
  {
    sourceStart: "Nauli ya abiria imepangwa",
    target: "The passenger fare has been set at 1,500 Kenyan shillings, half the price of a bus between the two",
    status: "draft",
  },
];

/** A term that comes with the sample, decided or still to decide. */
export interface SampleTerm {
  source: string;
  target: string | null;
  kind: "name" | "term";
  status: "approved" | "candidate" | "rejected";
  partOfSpeech?: string;
  domain?: string;
  note?: string;
  forbidden?: readonly string[];
}

export const SAMPLE_TERMS: readonly SampleTerm[] = [
  { source: "Benki ya Dunia", target: "World Bank", kind: "name", status: "approved", domain: "economy" },
  { source: "Umoja wa Afrika", target: "African Union", kind: "name", status: "approved", domain: "politics" },
  { source: "Ziwa Victoria", target: "Lake Victoria", kind: "name", status: "approved" },
  {
    source: "Wizara ya Uchukuzi",
    target: "Ministry of Transport",
    kind: "name",
    status: "approved",
    domain: "politics",
  },
  {
    source: "kivuko",
    target: "ferry",
    kind: "term",
    status: "approved",
    partOfSpeech: "noun",
    domain: "transport",
    note: "A crossing and the vessel that makes it; in news nearly always the vessel.",
  },
  {
    source: "kikwazo",
    target: "restriction",
    kind: "term",
    status: "approved",
    partOfSpeech: "noun",
    domain: "politics",
    note: "Between states: sanctions. Of money or rules: restrictions.",
    forbidden: ["obstacle"],
  },
  {
    source: "makubaliano",
    target: "agreement",
    kind: "term",
    status: "approved",
    partOfSpeech: "noun",
    domain: "politics",
  },
  { source: "miaka mitatu", target: null, kind: "term", status: "rejected" },
];
