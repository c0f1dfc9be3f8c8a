/** Words of Swahili and English grammar, which stand in most sentences and so tell few of them apart. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `na ya wa kwa ni la za katika kuwa cha hiyo huo hilo hizo hao hii huu hili hizi hawa yake wake lake zake vya pia kama
  lakini au si ili baada kabla kuhusu alisema amesema wakati nchini mjini huyo yao wao zao moja mmoja ambayo ambao
  ambaye ambalo ambazo pa mwa kwamba zaidi sana bila hadi kutoka dhidi kwenye ndani nje juu chini mbele nyuma hata
  the a an of to in and is was for that on by with as at from it be are has have had were which who this`.split(/\s+/),
);

/**
 * Words of news that are common without belonging to grammar, the commonest first, judged by hand. The order only makes
 * look-ups quicker (a common word is a poor key); a look-up finds the same whatever stands here.
 */
const COMMON_WORDS: readonly string[] =
  `watu serikali nchi mwaka rais siku habari mtu wote huko hapo alikuwa wengi miaka watoto kufanya maisha kazi jamii pamoja
  wananchi wanawake uchaguzi mji taifa sasa leo jana tu tena kila bado mpya wengine nyingine mwingine nyingi mengi sehemu
  mambo jambo kitu vitu sababu njia mara polisi kupitia ilikuwa walikuwa yeye mimi sisi wewe nyinyi kwanza pili tatu mbili
  wawili watatu nne tano sita saba nane tisa kumi mia elfu milioni bilioni asilimia marekani afrika kenya tanzania uganda
  kusini kaskazini mashariki magharibi dunia duniani kimataifa ulimwengu ulimwenguni haki binadamu sheria mahakama bunge
  chama vyama upinzani siasa kisiasa waziri wizara kiongozi viongozi jeshi vita amani usalama maandamano waandamanaji vyombo
  mtandao mtandaoni mitandao kijamii picha video facebook twitter blogu tovuti simu taarifa ripoti gazeti mwandishi waandishi
  uhuru mwanamke mwanamume wanaume kijana vijana mwanafunzi wanafunzi shule elimu chuo kikuu mwalimu walimu lugha kiswahili
  kiingereza afya hospitali daktari ugonjwa magonjwa maji chakula ardhi nyumba nyumbani familia mama baba mtoto mke mume ndugu
  rafiki marafiki dini mungu yesu kanisa msikiti biashara uchumi kiuchumi fedha pesa soko bei kampuni mradi miradi maendeleo
  shirika mashirika umoja mataifa baraza kamati mkutano mikutano mpango mipango sera hatua hali tatizo matatizo suala masuala
  swali maswali jibu majibu mfano wazo mawazo maoni hoja neno maneno jina majina mahali eneo maeneo mkoa wilaya kijiji mtaa
  barabara gari magari ndege safari wiki mwezi miezi saa dakika usiku asubuhi mchana jioni januari februari machi aprili mei
  juni julai agosti septemba oktoba novemba desemba jumatatu jumanne jumatano alhamisi ijumaa jumamosi jumapili karibu karibuni
  kubwa mkubwa wakubwa makubwa ndogo mdogo nzuri mzuri vizuri vibaya mbaya vingi kidogo kabisa hasa ikiwa ikiwemo ingawa
  kwani basi hivyo hivi vile vilevile aidha badala kati kwake kwao kwangu kwetu yangu yetu yako yenu wangu wetu wako wenu langu
  letu lao vyake vyao vyetu chake chao changu chetu mwenyewe wenyewe yenyewe mwenye wenye yenye zenye lenye ambapo ambavyo
  ambacho ambako wapi nani nini gani lini vipi ndiyo ndio hapana hakuna kuna wala yaani huku hapa pale kule yule wale ile
  zile hayo haya hicho hiki anasema wanasema alisema walisema akisema kusema aliandika anaandika alifanya wanafanya inaweza
  anaweza wanaweza kuweza lazima inapaswa kupata alipata kutoa alitoa kuja alikuja kwenda alikwenda kuona aliona kutumia
  kuchukua kuandika kusaidia kuendelea kuanza alianza kujua kutaka anataka wanataka kupinga kuunga kuonyesha kuishi wanaishi
  kuleta kulinda kujenga kuondoa kuongeza kupunguza kuzuia kuzungumza kukamatwa alikamatwa kuuawa aliuawa waliuawa kufa
  mauaji ukatili unyanyasaji rushwa ufisadi umaskini maskini mtumiaji watumiaji mwanachama wanachama mgombea wagombea kura
  wapiga matokeo ushindi timu mechi mchezo mchezaji wachezaji ligi kombe fainali bao mabao kocha muziki filamu sanaa utamaduni
  mazingira tabia mvua bahari ziwa mto msitu misitu wanyama wakulima kilimo mafuta nishati umeme teknolojia data china urusi
  ulaya uingereza ufaransa ujerumani india misri sudan somalia rwanda burundi kongo ethiopia nigeria israel iran iraq syria
  mkurugenzi mkuu naibu katibu mwenyekiti msemaji afisa maafisa mfanyakazi wafanyakazi raia
  ajili baadhi kadhaa miongoni kutokana mbalimbali tofauti maana kawaida kuliko maarufu mamlaka kampeni kipindi tarehe makala
  ukurasa alama kundi makundi kikundi vikundi idadi kiasi kiwango nafasi uwezo nguvu hatari upande nusu mwisho mwanzo wakimbizi mkimbizi wahamiaji`.split(
    /\s+/,
  );

const RANK = new Map([...COMMON_WORDS].reverse().map((word, rank) => [word, rank + 1]));
for (const word of FUNCTION_WORDS) RANK.set(word, COMMON_WORDS.length + 1);

/**
 * How common a word is held to be.
 *
 * @param word folded
 * @returns 0 for a word on no list, else higher for commoner words; words of grammar highest
 */
export const commonness = (word: string): number => RANK.get(word) ?? 0;
