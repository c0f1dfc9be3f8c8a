import type { RecogniserTerm } from "../recogniser.ts";

/** The glossary of the recognition table: terms by part of speech, each with its citation form as id. */
const TERMS: Record<string, string> = {
  noun: `kikwazo|mkutano|kombora|silaha|vita|mazungumzo|makubaliano|msemaji|kiongozi|waziri|mbunge|bunge|uchaguzi|mgombea|
    kura|serikali|mwandamanaji|maandamano|mkimbizi|kambi|jeshi|mwanajeshi|mpiganaji|mwasi|shambulio|mlipuko|bomu|ndege|
    meli|mpaka|amani|sheria|mahakama|hakimu|mshtakiwa|kesi|hukumu|jela|mshukiwa|uchunguzi|ushahidi|rushwa|mkopo|deni|
    bajeti|kodi|uchumi|soko|mfanyabiashara|kampuni|mwekezaji|kiwanda|mkulima|ukame|mafuriko|njaa|msaada|ugonjwa|
    mgonjwa|hospitali|daktari|chanjo|shule|mwanafunzi|mwalimu|mchezaji|kocha|bao|kijiji|kisima|chombo|jengo|tetemeko|
    mti|mto|ukuta|upepo|ziwa|jangwa|mchango|kituo|kipimo|mradi|dawa|gavana|mkataba|mwandishi|kibali`,
  phrase: `treni ya kivita|mpango wa nyuklia|ugavi wa silaha|msaada wa kijeshi|msaada wa kibinadamu|haki za binadamu|
    mabadiliko ya tabianchi|shirika la habari|uchaguzi mkuu|kituo cha kupigia kura|chama tawala|chama cha upinzani|
    waziri mkuu|mkutano wa kilele|hali ya hatari|mtandao wa kijamii|kambi ya wakimbizi|mfumuko wa bei|benki kuu|
    kikosi cha kulinda amani|mjumbe maalumu|chuo kikuu|kundi la waasi|kombora la masafa marefu|tume ya uchaguzi|
    mwendesha mashtaka|bandari kavu|nishati ya jua`,
  verb: `kuweka vikwazo|kupiga kura|kushambulia|kukamata|kusaini|kujiuzulu|kuahirisha|kufukuza|kuandamana|
    kupiga marufuku|kushtaki|kuhukumu|kuchagua|kulaani|kuwekeza`,
  name: `Urusi|Marekani|Korea Kaskazini|Umoja wa Mataifa|Baraza la Usalama|Ikulu ya Kremlin|Mali|Chad|Dar es Salaam|
    Cote d'Ivoire|Nairobi|Afrika Kusini|Wizara ya Mambo ya Nje|Asha Mrisho|Juma Kapinga|Kapinga|Ng'walida|Benki ya Dunia|
    Umoja wa Afrika|Ziwa Viktoria|Mto Nile|Bahari ya Hindi|Amina wa Mwera|Simba|Yanga|Tanga|Pemba|Ulaya|Al-Noor|
    Kamati ya Olimpiki`,
};

/** Part of speech that the glossary would hold. */
const PART_OF_SPEECH: Record<string, string> = { noun: "noun", phrase: "noun", verb: "verb", name: "name" };

/** Terms of the recognition table, as the recogniser takes them. */
export const RECOGNITION_TERMS: readonly RecogniserTerm[] = Object.entries(TERMS).flatMap(([kind, list]) =>
  list.split("|").map((entry) => {
    const text = entry.trim();
    return { id: text, forms: [{ text, language: "sw" as const, partOfSpeech: PART_OF_SPEECH[kind] ?? "noun" }] };
  }),
);
