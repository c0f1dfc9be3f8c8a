/** Irregular plurals and verb forms of news English: lemma, then its other forms. */
const IRREGULAR = `man men|woman women|child children|person people|foot feet|tooth teeth|mouse mice|goose geese|ox oxen|
wife wives|life lives|knife knives|leaf leaves|half halves|shelf shelves|thief thieves|wolf wolves|calf calves|loaf loaves|self selves|
crisis crises|basis bases|analysis analyses|hypothesis hypotheses|thesis theses|diagnosis diagnoses|axis axes|oasis oases|
medium media|datum data|bacterium bacteria|criterion criteria|phenomenon phenomena|referendum referenda|memorandum memoranda|
curriculum curricula|stadium stadia|virus viruses|bus buses|hero heroes|potato potatoes|tomato tomatoes|embargo embargoes|veto vetoes|
torpedo torpedoes|mosquito mosquitoes|volcano volcanoes|
spokesman spokesmen|spokeswoman spokeswomen|policeman policemen|policewoman policewomen|gunman gunmen|businessman businessmen|
fisherman fishermen|chairman chairmen|statesman statesmen|militiaman militiamen|
be am is are was were been being|have has had having|do does did done doing|go goes went gone going|say says said saying|
make makes made making|take takes took taken taking|give gives gave given giving|get gets got gotten getting|come comes came coming|
see sees saw seen seeing|know knows knew known knowing|think thinks thought thinking|tell tells told telling|become becomes became becoming|
leave leaves left leaving|feel feels felt feeling|bring brings brought bringing|begin begins began begun beginning|keep keeps kept keeping|
hold holds held holding|write writes wrote written writing|stand stands stood standing|hear hears heard hearing|mean means meant meaning|
meet meets met meeting|run runs ran running|pay pays paid paying|sit sits sat sitting|speak speaks spoke spoken speaking|
lie lies lay lain lying|lead leads led leading|grow grows grew grown growing|lose loses lost losing|fall falls fell fallen falling|
send sends sent sending|build builds built building|understand understands understood understanding|draw draws drew drawn drawing|
break breaks broke broken breaking|spend spends spent spending|cut cuts cutting|rise rises rose risen rising|drive drives drove driven driving|
buy buys bought buying|wear wears wore worn wearing|choose chooses chose chosen choosing|seek seeks sought seeking|throw throws threw thrown throwing|
catch catches caught catching|deal deals dealt dealing|win wins won winning|forget forgets forgot forgotten forgetting|fight fights fought fighting|
teach teaches taught teaching|sell sells sold selling|shoot shoots shot shooting|fly flies flew flown flying|flee flees fled fleeing|
arise arises arose arisen arising|strike strikes struck stricken striking|steal steals stole stolen stealing|swear swears swore sworn swearing|
withdraw withdraws withdrew withdrawn withdrawing|overthrow overthrows overthrew overthrown overthrowing|undergo undergoes underwent undergone|
bear bears bore borne bearing|bind binds bound binding|burn burns burned burnt burning|feed feeds fed feeding|find finds found finding|
freeze freezes froze frozen freezing|hide hides hid hidden hiding|hit hits hitting|hurt hurts hurting|lay lays laid laying|lend lends lent lending|
let lets letting|light lights lit lighting|put puts putting|quit quits quitting|read reads reading|set sets setting|shake shakes shook shaken shaking|
shut shuts shutting|sing sings sang sung singing|sink sinks sank sunk sinking|sleep sleeps slept sleeping|spread spreads spreading|
sweep sweeps swept sweeping|swim swims swam swum swimming|tear tears tore torn tearing|wake wakes woke woken waking|die dies died dying|
tie ties tied tying|ban bans banned banning|stop stops stopped stopping|plan plans planned planning|vote votes voted voting|
control controls controlled controlling|commit commits committed committing|admit admits admitted admitting|occur occurs occurred occurring|
refer refers referred referring|travel travels travelled traveled travelling traveling|submit submits submitted submitting|
rob robs robbed robbing|rebel rebels rebelled rebelling|cancel cancels cancelled canceled cancelling|kidnap kidnaps kidnapped kidnapping|
good better best|bad worse worst|`;

/** Words in -s that are no plurals. */
const UNCHANGED = new Set(
  `news politics economics series species means ethics physics mathematics athletics gymnastics logistics diabetes measles
  rabies aids headquarters always perhaps its this his is was us as has does yes plus thus gas less unless towards
  afterwards besides christmas united states nations paris texas brussels athens wales netherlands philippines
  emirates maldives seychelles mauritius laos cyprus honduras sudanese process press access success congress progress
  address business illness witness mass class crisis bias chaos campus status corps christ jesus moses james charles
  thomas jones williams congress loss boss cross glass grass dress stress business`.split(/\s+/),
);

/** Plurals whose singular means something else, or nothing. */
const PLURAL_ONLY = new Set(
  `goods arms troops clothes customs outskirts proceeds belongings surroundings remains thanks premises talks shorts
  trousers glasses scissors savings earnings ashes brains riches damages minutes odds grounds lodgings spirits tropics`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

/** Irregular plurals that are told from verb forms by their letters. */
const NOUN_PLURAL = /(?:men|[^aeiou]ves|eet|ice|eese|ldren|ople|eeth|oxen|ses|xes|ia|ta|da|na|oes)$/;

const lemmaOf = new Map<string, string>();
const formsOf = new Map<string, string[]>();
for (const row of IRREGULAR.split("|")) {
  const [lemma, ...forms] = row.trim().split(/\s+/);
  if (lemma === undefined || lemma === "") continue;
  formsOf.set(lemma, [...(formsOf.get(lemma) ?? []), ...forms]);
  for (const form of forms) if (!lemmaOf.has(form)) lemmaOf.set(form, lemma);
}

const VOWEL = /[aeiou]/;

/** The base of a regular word in -ed or -ing, or undefined where nothing says that it is one. */
function verbBase(stem: string): string | undefined {
  if (stem.length < 3 || !VOWEL.test(stem)) return undefined;
  if (/([bdfgmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  if (
    /(?:[^aeiou][aiou][sz]|[aeiou](?:c|g|v|s|z|u)|[^aeiou](?:v|c)|dg|ng[e]|ur|[^aeiou]at|[ou]t|[^aeiou]l|[^aeo]ir|[^aeiou]as|u[lnmrkdbpst]|[^aeio]or|rg|[^aei]id|rs|ns|iv|av|ov|[^aeiou]ak|[^aeiou]ok|[^aeiou]ik|[^aeou]in|[^aeiou]am)$/.test(
      stem,
    )
  )
    return `${stem}e`;
  return stem;
}

/**
 * The lemma of an English word: irregular forms from a table, regular plurals and -s by rule.
 *
 * @param word one word, any case
 * @param verbs also undo regular -ed and -ing; a rough stem where the spelling doesn't tell ("voting" -> "vote")
 * @returns lemma in lower case; O(length)
 */
export function lemmatiseEnglish(word: string, verbs = false): string {
  const lower = word
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/'s$|'$/, "");
  if (lower.length < 3 || UNCHANGED.has(lower)) return lower;
  const irregular = lemmaOf.get(lower);
  // "meeting" and "building" are nouns as well, with plurals of their own
  if (irregular !== undefined && (verbs || !lower.endsWith("ing"))) return irregular;
  if (lower.endsWith("ies") && lower.length > 4) return `${lower.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(lower)) return lower.slice(0, -2);
  if (lower.endsWith("s") && !/(?:ss|us|is)$/.test(lower)) return lower.slice(0, -1);
  if (!verbs) return lower;
  if (lower.endsWith("ied") && lower.length > 4) return `${lower.slice(0, -3)}y`;
  if (lower.endsWith("ed") && lower.length > 4) return verbBase(lower.slice(0, -2)) ?? lower;
  if (lower.endsWith("ing") && lower.length > 5) return verbBase(lower.slice(0, -3)) ?? lower;
  return lower;
}

/**
 * The singular of an English noun.
 *
 * @param word one word in small letters
 * @returns its singular; the word itself where it is none, has none, or means something else in the plural; O(length)
 */
export function singularOfEnglish(word: string): string {
  if (PLURAL_ONLY.has(word)) return word;
  const irregular = lemmaOf.get(word);
  if (irregular !== undefined) return NOUN_PLURAL.test(word) && !word.endsWith("ing") ? irregular : word;
  return lemmatiseEnglish(word);
}

/**
 * The forms of an English noun or verb: plural, third person, past, participle.
 *
 * @param lemma one word in its base form, lower case
 * @returns the word itself and its forms, no doubles; O(length)
 */
export function englishForms(lemma: string): string[] {
  const irregular = formsOf.get(lemma);
  const forms = [lemma];
  // A noun made from a verb: "meetings", "buildings"
  if (/[a-z]{3}ing$/.test(lemma) && irregular === undefined) return [lemma, `${lemma}s`];
  if (/[^aeiou]y$/.test(lemma)) forms.push(`${lemma.slice(0, -1)}ies`, `${lemma.slice(0, -1)}ied`);
  else if (/(?:s|x|z|ch|sh)$/.test(lemma)) forms.push(`${lemma}es`, `${lemma}ed`);
  else forms.push(`${lemma}s`, lemma.endsWith("e") ? `${lemma}d` : `${lemma}ed`);
  forms.push(lemma.endsWith("e") && !lemma.endsWith("ee") ? `${lemma.slice(0, -1)}ing` : `${lemma}ing`);
  if (/[^aeiou][aeiou][bdgmnprt]$/.test(lemma) && lemma.length <= 4) {
    const last = lemma.charAt(lemma.length - 1);
    forms.push(`${lemma}${last}ed`, `${lemma}${last}ing`);
  }
  if (irregular !== undefined) forms.push(...irregular);
  return [...new Set(forms)];
}
