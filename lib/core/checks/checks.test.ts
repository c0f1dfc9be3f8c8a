import fc from "fast-check";
import { describe, expect, it } from "vitest";
import english from "../../messages/en.json";
import swahili from "../../messages/sw.json";
import type { CheckInput } from "./check";
import { CHECKS, runChecks } from "./registry";

/** The sentences of the checks; beside them stand those of severities and of codes that are not known. */
const sentencesOf = ({ severity: _, other: __, ...sentences }: typeof english.checks): Record<string, string> =>
  sentences;
const [en, sw] = [sentencesOf(english.checks), sentencesOf(swahili.checks)];

type Example = [code: string, source: string, target: string, more?: Partial<CheckInput>];

const term = (source: string, text: string, renderings: string[], forbidden: string[] = []): Partial<CheckInput> => ({
  terms: [{ start: source.indexOf(text), end: source.indexOf(text) + text.length, renderings, forbidden }],
});
const SANCTIONS = "Vikwazo vipya vilitangazwa jana.";
const TALKS = "Waziri alifanya mazungumzo.";
const RESOLVED = { neighbours: [{ source: "Kikao kimeahirishwa.", target: "The session was put off." }] };

/** What each check must see. */
const FOUND: Example[] = [
  ["empty", "Mvua ilinyesha usiku kucha.", " "],
  ["empty", "Picha ya maktaba", ""],
  ["target-equals-source", "Wakulima wanasubiri mvua za vuli.", "Wakulima wanasubiri mvua za vuli."],
  ["target-equals-source", "Bei ya mahindi imepanda.", "Bei ya mahindi imepanda."],
  ["target-equals-source", "Bei ya mahindi imepanda tena.", "Bei ya mahindi imepanda tena. "],
  [
    "untranslated-words",
    "Alisema kuwa serikali ya kijiji itajenga kisima.",
    "She said kuwa serikali ya kijiji will dig a well.",
  ],
  ["untranslated-words", "Watu walikuwa katika soko hilo la mboga.", "People were katika soko hilo la vegetables."],
  ["numbers-differ", "Watu 14 walijeruhiwa.", "Injured: 41 people."],
  ["numbers-differ", "Bajeti ni shilingi milioni 2.5 mwaka huu.", "The budget is 2.5 billion shillings this year."],
  ["numbers-differ", "Wanafunzi mia mbili na tano walifaulu.", "Exams were passed by 250 pupils."],
  ["numbers-differ", "Watu saba wamefariki.", "Nine people have died."],
  ["numbers-differ", "Alipigwa risasi mara tatu.", "He was shot 5 times."],
  ["numbers-differ", "Mkutano wa tano wa viongozi ulianza.", "The 15th summit of leaders began."],
  ["numbers-differ", "Nusu ya wakazi walikimbia.", "A third of residents fled."],
  ["numbers-differ", "Dola bilioni 1.2 zilitolewa.", "$1.2m was given."],
  ["numbers-differ", "Kijiji kiko kilomita 20 kutoka mjini.", "The village is 20.5 miles from town."],
  ["numbers-differ", "Kijiji kiko kilomita 20 kutoka mjini.", "The village is 12 hours from town."],
  ["numbers-missing", "Simba iliifunga Yanga 3-1.", "Simba beat Yanga 1-3."],
  ["numbers-missing", "Watu 14 walijeruhiwa.", "People were injured."],
  ["numbers-missing", "Mradi ulianza 2019 na kukamilika 2023.", "The project began in 2019 and is complete."],
  ["percent", "Bei imepanda kwa asilimia 20.", "Prices rose by 20."],
  ["percent", "Asilimia kubwa ya wakulima hawana maji.", "Most farmers have no water."],
  ["currency", "Walilipwa dola 300 kila mmoja.", "They were paid 300 each."],
  ["currency", "Tiketi ni shilingi 500.", "A ticket is 500 dollars."],
  ["decimal-comma", "Watu milioni 2.5", "Some 2,5 million people"],
  ["decimal-comma", "Ongezeko la asilimia 0.75", "A rise of 0,75 per cent"],
  ["months", "Mkutano utafanyika mwezi Septemba.", "The meeting will be held in October."],
  ["months", "Alizaliwa tarehe 3 Mei 1970.", "Born on 3 March 1970."],
  ["weekdays", "Kikao kitaendelea Jumatatu.", "The session goes on on Wednesday."],
  ["weekdays", "Mechi ni Alhamisi saa kumi.", "The match is on Tuesday at four."],
  ["clock-times", "Kikao kilianza saa 3 asubuhi.", "The session began at 3 a.m."],
  ["clock-times", "Alifika saa mbili usiku.", "He arrived at 2 pm."],
  ["clock-times", "Treni iliondoka saa moja asubuhi.", "The train left at one in the morning."],
  ["term-missing", SANCTIONS, "New measures were announced yesterday.", term(SANCTIONS, "Vikwazo", ["sanction"])],
  ["term-missing", SANCTIONS, "The sanctioning body met.", term(SANCTIONS, "Vikwazo", ["embargo", "sanctions"])],
  [
    "term-forbidden",
    SANCTIONS,
    "New obstacles were announced.",
    term(SANCTIONS, "Vikwazo", ["sanction"], ["obstacle"]),
  ],
  ["term-missing", TALKS, "The minister held a rally.", term(TALKS, "mazungumzo", ["hold talks"])],
  ["term-missing", TALKS, "They held. Talks began.", term(TALKS, "mazungumzo", ["hold talks"])],
  ["term-missing", TALKS, "A good day.", term(TALKS, "mazungumzo", ["goods"])],
  ["term-missing", TALKS, "They build.", term(TALKS, "mazungumzo", ["building"])],
  ["term-missing", TALKS, "The Moscow officials came.", term(TALKS, "mazungumzo", ["the Kremlin"])],
  ["term-forbidden", TALKS, "He stopped talking.", term(TALKS, "mazungumzo", ["talk"], ["stop"])],
  ["term-forbidden", TALKS, "They were holding  meetings.", term(TALKS, "mazungumzo", ["talks"], ["hold meeting"])],
  ["term-forbidden", TALKS, "The children left.", term(TALKS, "mazungumzo", ["youth"], ["child"])],
  ["term-forbidden", TALKS, "In the Ukraine", term(TALKS, "mazungumzo", ["Ukraine"], ["the Ukraine"])],
  ["term-forbidden", SANCTIONS, "New Barriers came.", term(SANCTIONS, "Vikwazo", ["sanction"], ["barrier"])],
  ["marks-missing", "Alisema <b>hapana</b>.", "She said no."],
  ["marks-missing", "Soma [ripoti](https://example.org/r) yote.", "Read the whole report."],
  ["marks-missing", "Alisema **hapana** na **ndiyo**.", "She said **no** and yes."],
  ["marks-missing", "Alisoma *Nyayo za Mti* jana.", "She read Nyayo za Mti yesterday."],
  ["link-targets", "Tazama https://example.org/a sasa.", "See https://example.org/b now."],
  ["link-targets", "Tovuti: https://example.org/habari", "Website"],
  ["names-misspelt", "Meya wa jiji, Wekesa Barasa, alihudhuria.", "The mayor, Wekesa Baraza, was there."],
  ["names-misspelt", "Kocha Mwakalinga alijiuzulu.", "The coach, Mwakalimga, resigned."],
  ["names-misspelt", "Juma Onyango alihutubia.", "Juma Omnyango gave a speech."],
  ["names-missing", "Alimteua Rehema Mwakalinga kuwa katibu.", "She named a new secretary."],
  ["names-missing", "Barua ya Juma Kilonzo ilisomwa.", "Juma's letter was read."],
  ["inconsistent-translation", "Kikao kimeahirishwa.", "The meeting is adjourned.", RESOLVED],
  ["inconsistent-translation", "kikao kimeahirishwa", "Sitting suspended", RESOLVED],
  ["same-translation", "Mkutano umefutwa.", "The session was put off.", RESOLVED],
  ["same-translation", "Kikao kimevunjika.", "the session was put off", RESOLVED],
  [
    "length-ratio",
    "Waziri wa kilimo alitembelea mashamba ya wakulima wadogo mkoani Morogoro jana mchana.",
    "The minister.",
  ],
  ["length-ratio", "Alikubali.", "She agreed, after a long night of talks in which every side had its say, to go on."],
  ["quotes", 'Alisema: "Tutashinda."', 'She said: "We will win.'],
  ["quotes", "“Hapana,” alijibu.", "“No, he replied."],
  ["brackets", "Umoja wa Wakulima (UWA) ulikutana.", "The Farmers' Union (UWA met."],
  ["brackets", "Shirika [jipya] limeundwa.", "A new] body was formed."],
  ["end-punctuation", "Je, mvua itanyesha?", "Will it rain."],
  ["end-punctuation", "Mvua itanyesha.", "It will rain"],
  ["capital-start", "Mvua itanyesha.", "it will rain."],
  ["capital-start", '"Njoo," alisema.', '"come," she said.'],
  ["doubled-words", "Alifika sokoni.", "She came to the the market."],
  ["doubled-words", "Walikuwa wamechoka.", "They were were tired."],
  ["source-doubled-words", "Alifika katika katika soko.", "She came to the market."],
  ["source-doubled-words", "Bei ya ya unga.", "The price of flour."],
  ["doubled-spaces", "Alifika jana.", "She came  yesterday."],
  ["doubled-spaces", "Alifika jana.", "She\u00a0 came yesterday."],
  ["punctuation-spacing", "Mvua, upepo na mawe.", "Rain ,wind and hail."],
  ["punctuation-spacing", "Mvua, upepo na mawe.", "Rain,wind and hail."],
  ["punctuation-spacing", "Alifika. Aliondoka.", "She arrived.Then she left."],
  ["gender", "Alisema atarudi kesho.", "He said he would return tomorrow."],
  ["gender", "Yeye ni daktari.", "She is a doctor."],
  ["numbers-differ", "Uchaguzi wa mwaka 2019 uliahirishwa.", "The 2018 election was put off."],
  ["target-equals-source", "Serikali imetangaza vikwazo.", "Serikali imetangaza vikwazo."],
  ["untranslated-word", "Serikali imetangaza vikwazo vipya.", "The government announced new vikwazo."],
  ["untranslated-word", "Wabunge walisusia kikao.", "The MPs walisusia the session."],
  ["names-missing", "Waziri Mwakalinga aliwasili.", "The minister arrived."],
  ["source-typos", "Alizungumzia ukaguzi ,udhibiti na bei.", "The talk was of audits, control and prices."],
  ["source-typos", "Waliondoka mapema.Hawakurudi.", "They left early. They did not return."],
  ["source-typos", "Habari za siasaUchumi wa mkoa.", "Political news. The region's economy."],
];

/** What each check must let pass. */
const PASSED: Example[] = [
  ["numbers-missing", "Karne ya ishirini ilikuwa na vita viwili.", "The twentieth century saw two wars."],
  ["numbers-missing", "Karne ya ishirini na moja imeanza.", "The twenty-first century has begun."],
  ["numbers-differ", "Watu 1,998 walifika.", "Some 2,000 people came."],
  ["numbers-missing", "Watu milioni mbili na nusu walikimbia.", "Two and a half million people fled."],
  ["numbers-missing", "Nusu milioni ya watoto hawasomi.", "Half a million children are out of school."],
  ["numbers-missing", "Dola bilioni 1.2 zilitolewa.", "$1.2bn was given."],
  ["numbers-differ", "Kijiji kiko kilomita 20 kutoka mjini.", "The village is 12 miles from town."],
  ["numbers-differ", "Alikimbia 100km jangwani.", "He ran 62 miles through the desert."],
  ["numbers-differ", "Shamba la hekta zipatazo 40 liliungua.", "A farm of 100 acres burned."],
  ["target-equals-source", "Sauti za Busara", "Sauti za Busara"],
  ["target-equals-source", "Picha: Mfano Online", "Picha: Mfano Online"],
  ["untranslated-word", "Abiria wa matatu walikwama.", "Passengers of the matatu were stuck."],
  ["untranslated-word", "Wabunge walisusia kikao.", "The MPs boycotted the session."],
  ["untranslated-word", "Neno “vikwazo” lina maana mbili.", "The word “vikwazo” has two meanings."],
  ["names-missing", "Waziri Mkuu aliwasili.", "The prime minister arrived."],
  ["names-missing", "Rais Mteule aliwasili.", "The president-elect arrived."],
  ["empty", "", ""],
  ["empty", "Mvua.", "Rain."],
  ["target-equals-source", "Picha: Reuters", "Picha: Reuters"],
  ["target-equals-source", "Kampala", "Kampala"],
  ["untranslated-words", "Gazeti la Sauti ya Wakulima liliandika.", "The paper Sauti ya Wakulima wrote so."],
  ["untranslated-words", "Wimbo “kwa heri ya kuonana” uliimbwa.", "They sang “kwa heri ya kuonana” together."],
  ["numbers-differ", "Watu kumi na wanne walijeruhiwa.", "Injured: 14 people."],
  ["numbers-differ", "Shilingi milioni 2.5 zilitumika.", "It cost 2,500,000 shillings."],
  ["numbers-differ", "Mkutano ulianza saa 3 asubuhi.", "The meeting began at 9 a.m."],
  ["numbers-differ", "Ndege ya F-16 ilianguka.", "An F16 jet crashed; it was one of 3."],
  ["numbers-differ", "Walisubiri nusu saa.", "They waited for 30 minutes."],
  ["numbers-differ", "Theluthi moja ya wakazi walikimbia.", "A third of residents fled."],
  ["numbers-missing", "Simba ilifungwa 3-1.", "Simba lost 3-1."],
  ["numbers-missing", "Miaka ya 18-25 ndiyo lengwa.", "Those aged 18-25 are meant."],
  ["numbers-missing", "Mwaka 2023", "In two thousand and twenty-three"],
  ["numbers-missing", "Mmoja wao alirudi.", "A man among them returned."],
  ["percent", "Bei imepanda kwa asilimia 20.", "Prices rose by 20 per cent."],
  ["percent", "Asilimia 50 walikubali.", "Half agreed."],
  ["currency", "Walilipwa dola 300.", "They were paid $300."],
  ["currency", "Tiketi ni shilingi 500.", "A ticket is Sh500."],
  ["decimal-comma", "Watu 2,500 walifika.", "2,500 people came."],
  ["decimal-comma", "Sura ya 1, 2 na 3", "Chapters 1, 2 and 3"],
  ["months", "Mkutano wa Septemba", "The Sept. meeting"],
  ["months", "Mkutano wa Septemba ulifana.", "The meeting went well."],
  ["weekdays", "Kikao cha Jumatatu", "Monday's session"],
  ["weekdays", "Kikao cha Ijumaa", "The session"],
  ["clock-times", "Kikao kilianza saa 3 asubuhi.", "The session began at 9 a.m."],
  ["clock-times", "Walisubiri saa tatu.", "They waited for 3 hrs."],
  ["term-missing", SANCTIONS, "New sanctions were announced.", term(SANCTIONS, "Vikwazo", ["sanction"])],
  ["term-missing", SANCTIONS, "Two embassies closed.", term(SANCTIONS, "Vikwazo", ["embassy"])],
  ["term-missing", TALKS, "Three children's toys", term(TALKS, "mazungumzo", ["child"])],
  ["term-missing", TALKS, "Crises grew.", term(TALKS, "mazungumzo", ["crisis"])],
  ["term-missing", TALKS, "Two spokesmen spoke.", term(TALKS, "mazungumzo", ["spokesman"])],
  ["term-missing", TALKS, "It was stopped.", term(TALKS, "mazungumzo", ["stop"])],
  ["term-missing", TALKS, "The minister held talks.", term(TALKS, "mazungumzo", ["hold talks"])],
  ["term-missing", TALKS, "Held **talks**", term(TALKS, "mazungumzo", ["hold talks"])],
  ["term-missing", TALKS, "They imposed sanctions.", term(TALKS, "mazungumzo", ["impose sanctions"])],
  ["term-missing", TALKS, "It will impose sanctions.", term(TALKS, "mazungumzo", ["imposed sanctions"])],
  ["term-missing", TALKS, "Kremlin officials came.", term(TALKS, "mazungumzo", ["the Kremlin"])],
  ["term-missing", TALKS, "Members of parliament’s rooms", term(TALKS, "mazungumzo", ["member of parliament"])],
  ["term-missing", TALKS, "Heads-of-state met.", term(TALKS, "mazungumzo", ["head of state"])],
  ["term-missing", TALKS, "The U.S. army", term(TALKS, "mazungumzo", ["U.S."])],
  ["term-missing", TALKS, "They laid off staff.", term(TALKS, "mazungumzo", ["lay off"])],
  ["term-missing", TALKS, "It was founded.", term(TALKS, "mazungumzo", ["found"])],
  ["term-missing", TALKS, "Some 5 % of it", term(TALKS, "mazungumzo", ["%"])],
  ["term-forbidden", TALKS, "Ukraine won.", term(TALKS, "mazungumzo", ["Ukraine"], ["the Ukraine"])],
  ["term-forbidden", SANCTIONS, "New sanctions.", term(SANCTIONS, "Vikwazo", ["sanction"], ["obstacle"])],
  ["term-forbidden", SANCTIONS, "A trade barrier.", term(SANCTIONS, "Vikwazo", ["trade barrier"], ["barrier"])],
  ["marks-missing", "Alisema <b>hapana</b>.", "She said <b>no</b>."],
  ["marks-missing", "Alisema **hapana** *kabisa*.", "She *absolutely* said **no**."],
  ["marks-missing", "Ni 5 * 6 au \\*nane\\* [sic].", "It is 30 or eight."],
  ["marks-missing", "Bei (ya juu) imepanda.", "The (top) price rose."],
  ["link-targets", "Tazama https://example.org/a.", "See https://example.org/a"],
  ["link-targets", "Tovuti yetu", "Our website"],
  ["names-misspelt", "Alikutana na Rais wa Urusi mjini Moscow.", "He met Russia's president in Moscow."],
  ["names-misspelt", "Daktari Wekesa na Weseka walifika.", "Doctors Wekesa and Weseka came."],
  ["names-misspelt", "Wakimbizi kutoka Jamaika na Afrika", "Refugees from Jamaica and Africa"],
  ["names-misspelt", "Walitoka Aljeria, Malasia na Masedonia.", "They came from Algeria, Malaysia and Macedonia."],
  ["numbers-differ", "Mechi ni 11.30 jioni, uwanja ni wa 4.", "The match is at 5.30pm at the 4th ground."],
  ["numbers-differ", "Tazama http://mfano.example/h7tl hapa.", "Look at http://mfano.example/3wck here."],
  ["numbers-differ", "Watoto wawili walifika kwanza.", "Two children came first."],
  ["numbers-differ", "Mmoja wa watu watatu alifika.", "One of three people came."],
  ["names-missing", "Alimteua Rehema Mwakalinga.", "She named Rehema Mwakalinga."],
  ["names-missing", "Serikali ya Kenya ilijibu.", "The government replied."],
  ["inconsistent-translation", "Kikao kimeahirishwa.", "The session was put off!", RESOLVED],
  ["inconsistent-translation", "Kikao kimevunjika.", "The session broke up.", RESOLVED],
  ["same-translation", "Kikao kimeahirishwa!", "The session was put off.", RESOLVED],
  ["same-translation", "Ndiyo.", "Yes.", { neighbours: [{ source: "Naam.", target: "Yes." }] }],
  ["length-ratio", "Waziri wa kilimo alitembelea mashamba.", "The minister of agriculture visited farms."],
  ["length-ratio", "Michezo", "Sport"],
  ["quotes", "“Hapana,” alijibu.", "“No,” came the answer."],
  ["quotes", '"Kwanza alisema hivi.', '"First he said this.'],
  ["brackets", "a) Mvua b) Jua", "a) Rain b) Sun"],
  ["brackets", "Umoja (UWA) ulikutana.", "The Union (UWA) met."],
  ["end-punctuation", "Mvua itanyesha.", "“It will rain.”"],
  ["end-punctuation", "Michezo", "Sport"],
  ["capital-start", "Simu mpya zinauzwa.", "iPhones sell well."],
  ["capital-start", "mvua itanyesha", "it will rain"],
  ["doubled-words", "Alisema kwamba hilo ni kosa.", "She said that that was a mistake."],
  ["doubled-words", "Bendi ya Duran Duran", "The band Duran Duran"],
  ["source-doubled-words", "Alikuja haraka haraka na kula sana sana.", "She came at once and ate a lot."],
  ["source-doubled-words", "Watoto waliingia moja moja, pole pole.", "The children came in one by one, slowly."],
  ["doubled-spaces", "Alifika jana.", "She came yesterday. Then she left."],
  ["doubled-spaces", "Alifika.", "  She came.  "],
  ["punctuation-spacing", "Watu 2,500; tovuti ya mfano.org", "2,500 people; the site mfano.org, U.S. time"],
  ["punctuation-spacing", "Kwa nini…?", "Why...? Because."],
  ["gender", "Mwanamke huyo alisema atarudi.", "She said she would return."],
  ["gender", "Waliondoka.", "They left; the ache was there."],
  ["source-typos", "Kituo cha YouTube cha McDonald kina 2,500.", "The YouTube channel of McDonald has 2,500."],
  ["source-typos", "Alifika, akaondoka. Hakurudi.", "She came and left. She did not return."],
];

const inputOf = ([, source, target, more]: Example): CheckInput => ({ source, target, kind: "paragraph", ...more });
const codesOf = (input: CheckInput): string[] => runChecks(input).map(({ code }) => code);

describe("checks", () => {
  it.each(FOUND)("%s sees %j → %j", (...example) => {
    expect(codesOf(inputOf(example))).toContain(example[0]);
  });

  it.each(PASSED)("%s lets %j → %j pass", (...example) => {
    expect(codesOf(inputOf(example))).not.toContain(example[0]);
  });

  it("each have two examples of both kinds, and a sentence in both languages", () => {
    const codes = CHECKS.map(({ code }) => code);
    for (const code of codes) {
      expect(FOUND.filter((example) => example[0] === code).length, code).toBeGreaterThanOrEqual(2);
      expect(PASSED.filter((example) => example[0] === code).length, code).toBeGreaterThanOrEqual(2);
    }
    expect(Object.keys(en).sort()).toEqual([...codes].sort());
    expect(Object.keys(sw).sort()).toEqual([...codes].sort());
  });

  it("name only what their sentences say", () => {
    const sentences = new Map(
      [en, sw].flatMap((all, i) => Object.entries(all).map(([k, v]) => [`${k} ${i}`, v] as const)),
    );
    for (const example of FOUND)
      for (const { code, params } of runChecks(inputOf(example)))
        for (const language of [0, 1])
          for (const [, name] of (sentences.get(`${code} ${language}`) ?? "").matchAll(/\{(\w+)\}/g))
            expect(Object.keys(params), code).toContain(name);
  });

  it("say nothing about furniture, and only that it is empty about what is untranslated", () => {
    expect(runChecks({ source: "Soma zaidi", target: "", kind: "furniture" })).toEqual([]);
    expect(codesOf({ source: "Bei ya ya unga ni 20", target: "", kind: "paragraph" })).toEqual(["empty"]);
  });

  it("give valid spans for any text", () => {
    const text = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc
        .array(
          fc.constantFrom(
            "Rais",
            "wa ",
            "12",
            "% ",
            "saa 3 asubuhi",
            "(",
            '"',
            " ,b",
            "  ",
            "the the",
            ". ",
            "Moscow ",
          ),
        )
        .map((pieces) => pieces.join("")),
    );
    fc.assert(
      fc.property(text, text, (source, target) => {
        for (const { side, start, end } of runChecks({ source, target, kind: "paragraph" })) {
          const { length } = side === "source" ? source : target;
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(length);
        }
      }),
    );
  });
});
