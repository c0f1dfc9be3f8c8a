function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word.length > 0));
}

/**
 * Words that neither are a term nor begin or end one: conjunctions, pronouns, demonstratives, adverbs, and the nouns
 * that serve as prepositions. Lower case.
 */
export const TERM_STOP_WORDS: ReadonlySet<string> = words(`
  na au ama lakini bali ila ili kwamba kuwa kwani ingawa iwapo endapo kama kana ikiwa hata hivyo hivi vivyo pia tena
  basi sasa bado tu tayari karibu zaidi sana mno kabisa hasa haswa takriban takribani angalau labda huenda pengine
  katika kwa kwenye toka tangu hadi mpaka kuanzia kufuatia kutoka kuelekea kuhusu dhidi kati baina miongoni baada kabla
  badala mbali juu chini mbele nyuma ndani nje kando pembeni ajili sababu kwasababu mujibu kupitia licha karibuni
  walakini aidha vilevile kadhalika halafu kisha ndipo ndiyo ndio ndivyo siyo sio si ni la hapana ndani awali
  hapo hapa hapa huku huko pale kule humo mle hii hiyo hizi hizo hilo hili haya hayo huu huo hiki hicho hivi hivyo
  huyu huyo hawa hao yule wale ile zile lile yale kile vile ule pale kule mle
  mimi wewe yeye sisi nyinyi ninyi wao nao naye nami nasi nayo nalo nacho navyo nazo nao
  yake yao yangu yako yetu yenu zake zao zangu zetu zako zenu lake lao langu letu lako wake wao wangu wetu wako wenu
  chake chao changu chetu vyake vyao vyangu vyetu kwake kwao kwetu kwangu pake pao mwake mwao
  ambaye ambao ambayo ambalo ambacho ambavyo ambazo ambapo ambako ambamo
  wenye mwenye yenye lenye chenye vyenye zenye penye kwenye mwenyewe wenyewe yenyewe zenyewe lenyewe chenyewe
  kila baadhi wote yote zote lote chote vyote pote kote mote sote nyote wengi mengi nyingi vingi mingi kwingi mwingi
  mengine wengine nyingine zingine vingine kingine lingine mwingine mingine kwingine wingine pengine
  wachache machache chache vichache kadhaa fulani mbalimbali tofauti
  yoyote yeyote wowote lolote chochote vyovyote zozote popote kokote gani nani nini wapi lini vipi je mbona
  moja mmoja kimoja wawili mbili viwili mawili miwili watatu tatu vitatu matatu wanne nne vinne manne tano watano
  vitano matano sita saba nane tisa kumi ishirini thelathini arobaini hamsini sitini sabini themanini tisini mia elfu
  milioni bilioni laki nusu robo theluthi asilimia pekee kwanza pili mwisho mwanzo
  leo jana kesho juzi asubuhi jioni usiku mchana alasiri alfajiri sasa mapema baadaye zamani daima kamwe
  mara wakati pindi muda saa dakika sekunde hasa jinsi namna vile mithili
  ikiwemo ikiwamo wakiwemo zikiwemo yakiwemo likiwemo vikiwemo pamoja isipokuwa kutokana kulingana
  mwa pa ya wa za la cha vya ku mu ndugu bwana bibi vizuri vibaya haraka polepole moja kwa
  kaskazini kusini mashariki magharibi mnamo ana ina wana lina kina vina una zina yana
  nchini mjini humu nchini duniani ulimwenguni kitaifa kimataifa wazi rasmi
  yaani eti ati kumbe ole nukuu haki-kati walau wala ijapokuwa maadamu madhali almradi laiti
  tarehe mwezi mwaka miaka wiki siku juma karne muongo miezi majuma
  of the and in to for is on with by from at an this that`);

/**
 * Nouns of every text, which say little about the matter of an article. They may stand in a term, and count less as
 * a term alone. Lemmas and usual forms, lower case.
 */
export const GENERAL_NOUNS: ReadonlySet<string> = words(`
  mtu watu kitu vitu jambo mambo hali sehemu upande pande njia aina namna jina majina neno maneno idadi kiasi kiwango
  nchi taifa mji eneo maeneo mahali dunia nafasi haja lengo malengo suala masuala swala taarifa habari ripoti wiki
  siku mwaka miaka mwezi saa umri muda kipindi hatua kazi tatizo matatizo swali jibu sababu matokeo matumaini uwezo
  mwenzake wenzake ukweli uhakika uhusiano maisha mtoto watoto mwanamke wanawake mwanamume wanaume kijana vijana
  nyumba nyumbani pesa fedha tukio matukio kundi makundi kikundi hatari nguvu furaha wazo mawazo picha mwanzo mwisho
  wasiwasi lugha rafiki ndugu familia mama baba mfano mifano mwanzoni kwanza hatima nyanja kichwa moyo mkono macho jicho
  haki ziara mwandishi gazeti magazeti rais serikali chakula upinzani tarehe sentimita kilomita mita asubuhi`);
