import { foldWord } from "./fold-word.ts";

/** A country or region in both languages. */
export interface TerritoryName {
  code: string;
  sw: string;
  en: string;
}

/** Names in daily use beside the ones of CLDR: Swahili text -> region code, or English where there is no code. */
const OTHER_NAMES: readonly [sw: string, codeOrEnglish: string][] = [
  ["Urusi", "RU"],
  ["Shirikisho la Urusi", "RU"],
  ["Marekani", "US"],
  ["Uingereza", "GB"],
  ["Korea Kaskazini", "KP"],
  ["Korea ya Kaskazini", "KP"],
  ["Korea Kusini", "KR"],
  ["Korea ya Kusini", "KR"],
  ["Uchina", "CN"],
  ["China", "CN"],
  ["Uhabeshi", "ET"],
  ["Misri", "EG"],
  ["Israel", "IL"],
  ["Israeli", "IL"],
  ["Palestina", "Palestine"],
  ["Ukanda wa Gaza", "the Gaza Strip"],
  ["Ukingo wa Magharibi", "the West Bank"],
  ["Kongo", "CD"],
  ["Congo", "CD"],
  ["DRC", "CD"],
  ["Jamhuri ya Kidemokrasia ya Kongo", "CD"],
  ["Jamhuri ya Kidemokrasia ya Congo", "CD"],
  ["Afrika Kusini", "ZA"],
  ["Afrika ya Kusini", "ZA"],
  ["Jamhuri ya Afrika ya Kati", "CF"],
  ["Afrika ya Kati", "CF"],
  ["Sudan Kusini", "SS"],
  ["Sudani Kusini", "SS"],
  ["Sudani", "SD"],
  ["Ivory Coast", "CI"],
  ["Kodivaa", "CI"],
  ["Uturuki", "TR"],
  ["Uajemi", "IR"],
  ["Iran", "IR"],
  ["Irani", "IR"],
  ["Iraq", "IQ"],
  ["Iraki", "IQ"],
  ["Syria", "SY"],
  ["Siria", "SY"],
  ["Saudi Arabia", "SA"],
  ["Saudia", "SA"],
  ["Yemen", "YE"],
  ["Lebanon", "LB"],
  ["Jordan", "JO"],
  ["Yordani", "JO"],
  ["Kuwait", "KW"],
  ["Qatar", "QA"],
  ["Katar", "QA"],
  ["Falme za Kiarabu", "AE"],
  ["Umoja wa Falme za Kiarabu", "AE"],
  ["Tunisia", "TN"],
  ["Morocco", "MA"],
  ["Moroko", "MA"],
  ["Algeria", "DZ"],
  ["Aljeria", "DZ"],
  ["Libya", "LY"],
  ["Nigeria", "NG"],
  ["Niger", "NE"],
  ["Chad", "TD"],
  ["Chadi", "TD"],
  ["Mali", "ML"],
  ["Senegal", "SN"],
  ["Cameroon", "CM"],
  ["Kamerun", "CM"],
  ["Rwanda", "RW"],
  ["Burundi", "BI"],
  ["Uganda", "UG"],
  ["Kenya", "KE"],
  ["Tanzania", "TZ"],
  ["Zanzibar", "Zanzibar"],
  ["Unguja", "Unguja"],
  ["Pemba", "Pemba"],
  ["Ethiopia", "ET"],
  ["Eritrea", "ER"],
  ["Somalia", "SO"],
  ["Somaliland", "Somaliland"],
  ["Djibouti", "DJ"],
  ["Jibuti", "DJ"],
  ["Msumbiji", "MZ"],
  ["Malawi", "MW"],
  ["Zambia", "ZM"],
  ["Zimbabwe", "ZW"],
  ["Eswatini", "SZ"],
  ["Swaziland", "SZ"],
  ["Ujerumani", "DE"],
  ["Ufaransa", "FR"],
  ["Uhispania", "ES"],
  ["Hispania", "ES"],
  ["Ureno", "PT"],
  ["Italia", "IT"],
  ["Uitaliano", "IT"],
  ["Ubelgiji", "BE"],
  ["Uholanzi", "NL"],
  ["Uswisi", "CH"],
  ["Uswidi", "SE"],
  ["Sweden", "SE"],
  ["Norwei", "NO"],
  ["Norway", "NO"],
  ["Denmark", "DK"],
  ["Denmaki", "DK"],
  ["Finland", "FI"],
  ["Ufini", "FI"],
  ["Ugiriki", "GR"],
  ["Poland", "PL"],
  ["Ukraine", "UA"],
  ["Ukreni", "UA"],
  ["Belarus", "BY"],
  ["Belarusi", "BY"],
  ["Hungary", "HU"],
  ["Serbia", "RS"],
  ["Ulaya", "Europe"],
  ["Afrika", "Africa"],
  ["Asia", "Asia"],
  ["Amerika", "America"],
  ["Amerika Kusini", "South America"],
  ["Amerika ya Kusini", "South America"],
  ["Amerika Kaskazini", "North America"],
  ["Amerika ya Kaskazini", "North America"],
  ["Amerika ya Kilatini", "Latin America"],
  ["Amerika Kusini na Karibi", "Latin America and the Caribbean"],
  ["Afrika Mashariki", "East Africa"],
  ["Afrika ya Mashariki", "East Africa"],
  ["Afrika Magharibi", "West Africa"],
  ["Afrika ya Magharibi", "West Africa"],
  ["Afrika Kaskazini", "North Africa"],
  ["Afrika ya Kaskazini", "North Africa"],
  ["Mashariki ya Kati", "the Middle East"],
  ["Pembe ya Afrika", "the Horn of Africa"],
  ["Maziwa Makuu", "the Great Lakes"],
  ["India", "IN"],
  ["Bara Hindi", "IN"],
  ["Pakistan", "PK"],
  ["Afghanistan", "AF"],
  ["Bangladesh", "BD"],
  ["Myanmar", "MM"],
  ["Japan", "JP"],
  ["Japani", "JP"],
  ["Vietnam", "VN"],
  ["Ufilipino", "PH"],
  ["Indonesia", "ID"],
  ["Australia", "AU"],
  ["Kanada", "CA"],
  ["Canada", "CA"],
  ["Mexico", "MX"],
  ["Meksiko", "MX"],
  ["Brazil", "BR"],
  ["Brazili", "BR"],
  ["Venezuela", "VE"],
  ["Cuba", "CU"],
  ["Kuba", "CU"],
  ["Haiti", "HT"],
  ["Vatikani", "VA"],
  ["Vatican", "VA"],
];

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

let table: ReadonlyMap<string, TerritoryName> | undefined;

/**
 * Countries and regions by their folded Swahili name: those of CLDR as `Intl.DisplayNames` gives them, and other
 * names in daily use.
 *
 * @returns folded Swahili name -> territory; made once (about 700 look-ups), then shared
 */
export function territoryNames(): ReadonlyMap<string, TerritoryName> {
  if (table !== undefined) return table;
  const sw = new Intl.DisplayNames(["sw"], { type: "region", fallback: "none" });
  const en = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
  const made = new Map<string, TerritoryName>();
  for (const a of LETTERS) {
    for (const b of LETTERS) {
      const code = a + b;
      const swahili = sw.of(code);
      const english = en.of(code);
      if (swahili === undefined || english === undefined || code === "ZZ" || code.startsWith("X")) continue;
      made.set(foldWord(swahili), { code, sw: swahili, en: english });
    }
  }
  for (const [name, codeOrEnglish] of OTHER_NAMES) {
    const english = /^[A-Z]{2}$/.test(codeOrEnglish) ? en.of(codeOrEnglish) : codeOrEnglish;
    made.set(foldWord(name), { code: codeOrEnglish, sw: name, en: english ?? codeOrEnglish });
  }
  table = made;
  return made;
}

/** Stems of peoples and languages made from place names: Ujerumani -> jerumani, Uganda -> ganda is left whole too. */
function demonymStems(): ReadonlySet<string> {
  const stems = new Set([
    "islamu",
    "islam",
    "conservative",
    "republican",
    "democrat",
    "kristo",
    "kristu",
    "yahudi",
    "arabu",
    "zungu",
    "swahili",
    "hindi",
    "katoliki",
    "protestanti",
  ]);
  for (const name of territoryNames().keys()) {
    if (name.includes(" ")) continue;
    stems.add(name);
    if (/^u[^aeiou]/.test(name)) stems.add(name.slice(1));
  }
  return stems;
}

let stems: ReadonlySet<string> | undefined;

/**
 * True for the word for a people, one of them, or their language: "Wajerumani", "Mkenya", "Kifaransa", "Wamarekani".
 *
 * @param word one word in any case; O(1) after the table is made
 */
export function isDemonym(word: string): boolean {
  stems ??= demonymStems();
  const lower = foldWord(word);
  const match = /^(?:wa|mw|m|ki|ch|w)([^aeiou].{3,}|[aeiou].{4,})$/.exec(lower);
  if (match?.[1] === undefined || territoryNames().has(lower)) return false;
  const stem = match[1];
  return stems.has(stem) || stems.has(`u${stem}`) || stems.has(`a${stem}`) || stems.has(`i${stem}`);
}

/** Cities whose names are more than one word, or that are written in several ways: folded Swahili -> English. */
const CITIES = `tel aviv=Tel Aviv|new york=New York|washington dc=Washington DC|washington d.c=Washington DC|los angeles=Los Angeles|
san francisco=San Francisco|las vegas=Las Vegas|new delhi=New Delhi|addis ababa=Addis Ababa|dar es salaam=Dar es Salaam|
dar-es-salaam=Dar es Salaam|cape town=Cape Town|buenos aires=Buenos Aires|rio de janeiro=Rio de Janeiro|
sao paulo=São Paulo|mexico city=Mexico City|hong kong=Hong Kong|tel-aviv=Tel Aviv|abu dhabi=Abu Dhabi|
kuala lumpur=Kuala Lumpur|st petersburg=St Petersburg|port-au-prince=Port-au-Prince|port sudan=Port Sudan|
cox's bazar=Cox's Bazar|washington=Washington|moscow=Moscow|mosko=Moscow|moscou=Moscow|london=London|paris=Paris|
berlin=Berlin|brussels=Brussels|geneva=Geneva|rome=Rome|roma=Rome|vienna=Vienna|madrid=Madrid|beijing=Beijing|tokyo=Tokyo|
seoul=Seoul|pyongyang=Pyongyang|kiev=Kyiv|kyiv=Kyiv|tehran=Tehran|baghdad=Baghdad|damascus=Damascus|dameski=Damascus|beirut=Beirut|
jerusalem=Jerusalem|yerusalemu=Jerusalem|riyadh=Riyadh|doha=Doha|dubai=Dubai|ankara=Ankara|istanbul=Istanbul|cairo=Cairo|
kairo=Cairo|tripoli=Tripoli|tunis=Tunis|khartoum=Khartoum|juba=Juba|asmara=Asmara|mogadishu=Mogadishu|nairobi=Nairobi|mombasa=Mombasa|
kisumu=Kisumu|nakuru=Nakuru|eldoret=Eldoret|kampala=Kampala|entebbe=Entebbe|kigali=Kigali|bujumbura=Bujumbura|gitega=Gitega|dodoma=Dodoma|
arusha=Arusha|mwanza=Mwanza|mbeya=Mbeya|tanga=Tanga|morogoro=Morogoro|kigoma=Kigoma|kinshasa=Kinshasa|goma=Goma|bukavu=Bukavu|
lubumbashi=Lubumbashi|kisangani=Kisangani|bunia=Bunia|beni=Beni|bangui=Bangui|brazzaville=Brazzaville|lusaka=Lusaka|harare=Harare|
lilongwe=Lilongwe|maputo=Maputo|pretoria=Pretoria|johannesburg=Johannesburg|durban=Durban|luanda=Luanda|abuja=Abuja|lagos=Lagos|
accra=Accra|dakar=Dakar|bamako=Bamako|niamey=Niamey|ouagadougou=Ouagadougou|conakry=Conakry|abidjan=Abidjan|rabat=Rabat|algiers=Algiers|
kabul=Kabul|islamabad=Islamabad|mumbai=Mumbai|delhi=Delhi|manila=Manila|jakarta=Jakarta|sydney=Sydney|texas=Texas|california=California|
florida=Florida|chicago=Chicago|boston=Boston|minneapolis=Minneapolis|makka=Mecca|madina=Medina|gaza=Gaza`;

let cities: ReadonlyMap<string, string> | undefined;

/**
 * Cities by folded Swahili name.
 *
 * @returns folded name -> English name; made once, then shared
 */
export function cityNames(): ReadonlyMap<string, string> {
  cities ??= new Map(
    CITIES.split("|").map((entry) => {
      const [sw = "", en = ""] = entry.trim().split("=");
      return [sw, en];
    }),
  );
  return cities;
}

/** True for the folded name of a country, a region or a well-known city. O(1). */
export function isPlaceName(folded: string): boolean {
  return territoryNames().has(folded) || cityNames().has(folded);
}
