/** Words that introduce a person or an office: they stand before a name and are no part of it. Lower case. */
export const TITLE_WORDS: ReadonlySet<string> = new Set(
  `rais marais waziri mawaziri mkuu makamu naibu mkurugenzi msemaji katibu mwenyekiti seneta maseneta gavana mbunge
  balozi jenerali kanali meja luteni kapteni sajenti brigedia admirali kamanda mfalme malkia mwanamfalme sultani papa
  askofu padre sheikh shehe imamu mchungaji kasisi kardinali profesa prof daktari dk dkt dr dakta dokta bwana bw bibi bi
  mheshimiwa mhe marehemu hayati jaji hakimu wakili mwanasheria spika kocha mwandishi mhariri mtangazaji afisa maafisa
  ofisa inspekta kamishna meya diwani chifu mzee mama baba ndugu mwalimu nabii mtume mtakatifu kiongozi mgombea
  mwakilishi mshauri mjumbe mteule mwanaharakati mwanasiasa mchambuzi mtaalamu mtafiti mkaguzi mratibu msaidizi mshirika
  mkazi mwanahabari ripota mkewe mumewe mwenzangu mwenzake mtoto kijana luteni-kanali mr mrs ms general president
  mwanajeshi polisi mshambuliaji mchezaji nahodha kipa mwanariadha mwimbaji msanii mwigizaji muigizaji mfanyabiashara
  bilionea mwanasayansi mwanafunzi mpinzani mwanadiplomasia mwendesha mashtaka alhaji hajat bikira bingwa
  mwanamuziki mkufunzi mlinzi kaimu mtendaji wanaharakati wabunge viongozi mabalozi adm col capt gen`
    .split(/\s+/)
    .filter((word) => word.length > 0),
);

/** Words that open the name of an institution: "Wizara ya …", "Umoja wa …". Lower case. */
export const INSTITUTION_HEADS: ReadonlySet<string> = new Set(
  `wizara umoja baraza shirika chama chuo taasisi tume benki mahakama ikulu kanisa jamhuri shirikisho jumuiya jumuia
  muungano mfuko kamati idara mamlaka kituo hospitali shule jeshi ofisi bunge ufalme falme mkataba kampuni klabu
  ligi kombe uwanja msikiti ziwa mto mlima bahari ghuba visiwa kisiwa mkoa wilaya kaunti jimbo bandari mfereji bwawa
  gazeti redio televisheni sauti makumbusho mtandao chuo-kikuu kikosi kundi harakati vuguvugu ubalozi jumba msalaba
  seneti kongamano kituo halmashauri hifadhi pembe ukanda bonde jangwa mlango rasi dola bodi hazina`
    .split(/\s+/)
    .filter((word) => word.length > 0),
);

/**
 * Institution heads that every country has one of: with a country or an acronym alone after them ("Bunge la Kenya") the
 * country is the name and the head is an ordinary noun.
 */
export const GENERIC_HEADS: ReadonlySet<string> = new Set(
  `bunge jeshi mahakama idara mamlaka ofisi serikali mkoa wilaya mji jimbo ubalozi kikosi kundi chama kampuni gazeti
  shirika kituo kamati tume baraza seneti taasisi wizara benki hospitali shule klabu ligi uwanja mto ziwa bahari jumba
  redio televisheni kanisa msikiti dola kaunti bodi hazina ukanda visiwa kisiwa mlima bandari mfuko katiba`
    .split(/\s+/)
    .filter((word) => word.length > 0),
);

/** Heads that only say what kind of thing the name after them is of: "gazeti la Mwananchi", "chama cha Chadema". */
export const LABEL_HEADS: ReadonlySet<string> = new Set(
  `gazeti chama shirika kampuni redio televisheni kituo klabu kundi bandari jumba mkoa wilaya mji jimbo kaunti kata
  tarafa kijiji jiji serikali katiba mtandao jarida habari`
    .split(/\s+/)
    .filter((word) => word.length > 0),
);

/** Locatives that say where: they end a name even when written with a capital. */
export const PLACE_WORDS: ReadonlySet<string> = new Set(
  "nchini mjini jijini wilayani mkoani barani kijijini jimboni kisiwani visiwani".split(" "),
);

/** Words written with a capital that name no person, place or organisation. */
export const OTHER_CAPITALS: ReadonlySet<string> = new Set(
  `covid covid-19 covid19 corona korona virusi tv dr ukimwi hiv ebola internet intaneti quran kurani biblia uislamu
  ukristo mungu mwenyezi allah islamu uislam ukatoliki mkristo mwislamu`
    .split(/\s+/)
    .filter((word) => word.length > 0),
);

/** Months, weekdays and feasts: capitalised by rule, no names for a glossary. Lower case. */
export const CALENDAR_WORDS: ReadonlySet<string> = new Set(
  `januari februari machi aprili mei juni julai agosti septemba oktoba novemba desemba disemba novemba jumapili jumatatu jumanne
  jumatano alhamisi alhamis ijumaa jumamosi krismasi pasaka ramadhani ramadhan eid iddi idd january february march april may
  june july august september october november december`
    .split(/\s+/)
    .filter((word) => word.length > 0),
);

/** The words for the points of the compass and the middle, which follow a place name as part of it. */
export const DIRECTION_WORDS: ReadonlySet<string> = new Set(["kaskazini", "kusini", "mashariki", "magharibi", "kati"]);

/** Concords of the genitive -a, which link a noun with what belongs to it. */
export const GENITIVE_LINKS: ReadonlySet<string> = new Set(["wa", "ya", "la", "cha", "vya", "za"]);

/** Small words that stand inside names of people and places and begin with a small letter. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  "al el bin binti ibn ben abu de da di du del van von der of the es and and".split(" "),
);

/** Given names that are ordinary words too, or look like verb forms: before another capital they are names. Lower case. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `aisha asha amina ali alia juma musa isa issa baraka neema imani rehema zawadi subira tumaini furaha upendo heri salama
  salum salim hassan hussein halima mwajuma mwanaidi mwanahawa khamis hamisi faraja pendo rajabu shabani ramadhani uhuru
  bahati riziki shida siwema tatu samia suluhu seif saidi said omari omar rashid bakari zainabu zuhura fatuma hawa maria
  anna yusuf yahya ibrahim ismail daudi petro paulo yohana tundu freeman john joseph peter paul simba mwinyi karume
  malaika johari lulu waridi jamila latifa nuru amani mapenzi rafiki makame haji machano`
    .split(/\s+/)
    .filter((word) => word.length > 0),
);
