/** Lexicon: further nouns of persons. Columns: lemma, part of speech, class, plural, glosses, domain. Server and command line only. */
export const nounsFurtherPeople = `
mbabaishaji	n	1/2	wababaishaji	charlatan;bungler	people
mbahili	n	1/2	wabahili	miser;stingy person	people
mbaptisti	n	1/2	wabaptisti	Baptist	people
mbobeaji	n	1/2	wabobeaji	specialist;expert	people
mborongaji	n	1/2	waborongaji	bungler	people
mbwabwajaji	n	1/2	wabwabwajaji	babbler	people
mchambaji	n	1/2	wachambaji	slanderer	people
mchamungu	n	1/2	wachamungu	God-fearing person	people
mchezafilamu	n	1/2	wachezafilamu	film actor	people
mchochole	n	1/2	wachochole	pauper	people
mchokonoaji	n	1/2	wachokonoaji	provoker;prier	people
mchomeleaji	n	1/2	wachomeleaji	welder	people
mchongeaji	n	1/2	wachongeaji	tell-tale;informer	people
mchopoaji	n	1/2	wachopoaji	pickpocket	people
mchotaji	n	1/2	wachotaji	drawer of water	people
mchovyaji	n	1/2	wachovyaji	dipper	people
mdalali	n	1/2	wadalali	auctioneer;broker	people
mdeni	n	1/2	wadeni	debtor;creditor	people
mdhaifu	n	1/2	wadhaifu	weak person	people
mdobi	n	1/2	wadobi	launderer	people
mdokezi	n	1/2	wadokezi	one who hints;informant	people
mdunishaji	n	1/2	wadunishaji	belittler	people
mdurusi	n	1/2	wadurusi	student;researcher	people
mfanikishaji	n	1/2	wafanikishaji	facilitator	people
mfanyikazi	n	1/2	wafanyikazi	worker	people
mfasaha	n	1/2	wafasaha	eloquent speaker	people
mfichuaji	n	1/2	wafichuaji	revealer;whistle-blower	people
mfumbaji	n	1/2	wafumbaji	maker of riddles	people
mfumi	n	1/2	wafumi	weaver;fisher with a spear	people
mfunuaji	n	1/2	wafunuaji	revealer	people
mfutaji	n	1/2	wafutaji	wiper;one who erases	people
mgane	n	1/2	wagane	widower	people
mgeugeu	n	1/2	wageugeu	fickle person	people
mgombanishaji	n	1/2	wagombanishaji	one who sows discord	people
mgongaji	n	1/2	wagongaji	knocker	people
mgunduaji	n	1/2	wagunduaji	discoverer	people
mhalalishaji	n	1/2	wahalalishaji	one who legitimises	people
mharakishaji	n	1/2	waharakishaji	one who hastens	people
mjuba	n	1/2	wajuba	arrogant person	people
mjumla	n	1/2	wajumla	wholesaler	people
mjumuishi	n	1/2	wajumuishi	pan-Africanist;integrator	people
mkaazi	n	1/2	wakaazi	resident	people
mkahaba	n	1/2	wakahaba	prostitute	people
mkakamavu	n	1/2	wakakamavu	resolute person	people
mkanushaji	n	1/2	wakanushaji	denier	people
mkanyagaji	n	1/2	wakanyagaji	one who tramples	people
mkaramshi	n	1/2	wakaramshi	host	people
mkaribishaji	n	1/2	wakaribishaji	host;welcomer	people
mkatabaji	n	1/2	wakatabaji	contractor	people
mkatizaji	n	1/2	wakatizaji	interrupter	people
mkemeaji	n	1/2	wakemeaji	one who rebukes	people
mkengeushaji	n	1/2	wakengeushaji	one who distracts	people
mkeshaji	n	1/2	wakeshaji	one who keeps vigil	people
mkinaifu	n	1/2	wakinaifu	contented person;smug person	people
mkomeshaji	n	1/2	wakomeshaji	one who puts an end to	people
mkumbatiaji	n	1/2	wakumbatiaji	embracer	people
mkumbushaji	n	1/2	wakumbushaji	one who reminds	people
mkunjufu	n	1/2	wakunjufu	cheerful person	people
mkutanishaji	n	1/2	wakutanishaji	convener	people
mlambaji	n	1/2	walambaji	licker	people
mlinganiaji	n	1/2	walinganiaji	preacher;one who calls	people
mlishaji	n	1/2	walishaji	feeder	people
mloweshaji	n	1/2	waloweshaji	one who soaks	people
mlumbaji	n	1/2	walumbaji	orator	people
mmalizaji	n	1/2	wamalizaji	finisher	people
mmaliziaji	n	1/2	wamaliziaji	finisher	people
mmbeya	n	1/2	wambeya	gossip	people
mmegaji	n	1/2	wamegaji	one who breaks off pieces	people
mmiminaji	n	1/2	wamiminaji	pourer	people
mnadhifu	n	1/2	wanadhifu	neat person	people
mng'oaji	n	1/2	wang'oaji	uprooter	people
mnong'onaji	n	1/2	wanong'onaji	whisperer	people
mnyapala	n	1/2	wanyapala	foreman;headman	people
mnyimi	n	1/2	wanyimi	miser	people
mpachikaji	n	1/2	wapachikaji	one who inserts	people
mpakuzi	n	1/2	wapakuzi	unloader;one who serves food	people
mpanuzi	n	1/2	wapanuzi	one who widens	people
mpapasi	n	1/2	wapapasi	tick;one who gropes	people
mpatilizaji	n	1/2	wapatilizaji	avenger	people
mpelekezi	n	1/2	wapelekezi	one who escorts	people
mpendaji	n	1/2	wapendaji	lover;one who likes	people
mpendelevu	n	1/2	wapendelevu	biased person	people
mpendezi	n	1/2	wapendezi	charming person	people
mpepesi	n	1/2	wapepesi	fan bearer	people
mpiganishi	n	1/2	wapiganishi	one who makes others fight	people
mpigishaji	n	1/2	wapigishaji	one who rings;manager of a vote	people
mpotoaji	n	1/2	wapotoaji	one who perverts	people
mpumuaji	n	1/2	wapumuaji	breather	people
mpururaji	n	1/2	wapururaji	one who strips leaves	people
mpuuzaji	n	1/2	wapuuzaji	one who ignores	people
mpwakiaji	n	1/2	wapwakiaji	glutton	people
msadikina	n	1/2	wasadikina	believer	people
msahaulifu	n	1/2	wasahaulifu	forgetful person	people
msalihina	n	1/2	wasalihina	righteous person	people
msalimiaji	n	1/2	wasalimiaji	one who greets	people
msameheji	n	1/2	wasameheji	forgiver	people
mseketaji	n	1/2	waseketaji	one who chews	people
mshawishaji	n	1/2	washawishaji	persuader	people
mshereheshaji	n	1/2	washereheshaji	master of ceremonies	people
mshirikishaji	n	1/2	washirikishaji	coordinator;one who involves others	people
mshuhuda	n	1/2	washuhuda	witness	people
msifiaji	n	1/2	wasifiaji	flatterer	people
msimbuaji	n	1/2	wasimbuaji	decoder	people
msimikaji	n	1/2	wasimikaji	erector;installer	people
msinziaji	n	1/2	wasinziaji	dozer	people
msisitizaji	n	1/2	wasisitizaji	one who insists	people
msitirifu	n	1/2	wasitirifu	modest person	people
msogezaji	n	1/2	wasogezaji	mover	people
msomeshaji	n	1/2	wasomeshaji	teacher	people
msonyaji	n	1/2	wasonyaji	one who hisses	people
mstahamilivu	n	1/2	wastahamilivu	patient person	people
mstahiwa	n	1/2	wastahiwa	respected person	people
msukumizi	n	1/2	wasukumizi	pusher	people
msumishaji	n	1/2	wasumishaji	poisoner	people
msusaji	n	1/2	wasusaji	boycotter	people
mtafunaji	n	1/2	watafunaji	chewer	people
mtagaji	n	1/2	watagaji	layer of eggs	people
mtakasaji	n	1/2	watakasaji	purifier;launderer	people
mtakatishaji	n	1/2	watakatishaji	launderer;cleanser	people
mtandikaji	n	1/2	watandikaji	one who spreads or lays	people
mtanguaji	n	1/2	watanguaji	one who annuls	people
mtaniaji	n	1/2	wataniaji	joker	people
mtapishaji	n	1/2	watapishaji	one who causes vomiting	people
mtatizaji	n	1/2	watatizaji	trouble-maker	people
mtazamiaji	n	1/2	watazamiaji	onlooker;foreteller	people
mtekenyaji	n	1/2	watekenyaji	tickler	people
mteketezi	n	1/2	wateketezi	destroyer	people
mtelekezaji	n	1/2	watelekezaji	one who abandons	people
mtelezaji	n	1/2	watelezaji	slider;skater	people
mtemaji	n	1/2	watemaji	spitter	people
mtembeleaji	n	1/2	watembeleaji	visitor	people
mtenganishi	n	1/2	watenganishi	separator	people
mtenguaji	n	1/2	watenguaji	one who revokes	people
mtenzi	n	1/2	watenzi	doer	people
mtepetevu	n	1/2	watepetevu	sluggard	people
mteteaji	n	1/2	wateteaji	defender	people
mtibuaji	n	1/2	watibuaji	one who spoils	people
mtiishaji	n	1/2	watiishaji	subduer	people
mtimuaji	n	1/2	watimuaji	chaser	people
mtoshelezaji	n	1/2	watoshelezaji	satisfier	people
mtotoaji	n	1/2	watotoaji	hatcher	people
mtumbuaji	n	1/2	watumbuaji	lancer;one who sacks officials	people
mtumikiaji	n	1/2	watumikiaji	servant	people
mtumishaji	n	1/2	watumishaji	employer of others	people
mtumizi	n	1/2	watumizi	user;spender	people
muaguzi	n	1/2	waaguzi	diviner;healer	people
mualimu	n	1/2	waalimu	teacher	people
muelimishaji	n	1/2	waelimishaji	educator	people
muezini	n	1/2	waezini	muezzin	people
muhamiaji	n	1/2	wahamiaji	migrant;immigrant	people
muhandisi	n	1/2	wahandisi	engineer	people
muigaji	n	1/2	waigaji	imitator	people
muimbaji	n	1/2	waimbaji	singer	people
muokozi	n	1/2	waokozi	rescuer;saviour	people
muoshaji	n	1/2	waoshaji	washer	people
muumbaji	n	1/2	waumbaji	creator	people
muungaji	n	1/2	waungaji	joiner;supporter	people
muwakilishi	n	1/2	wawakilishi	representative	people
mvamiaji	n	1/2	wavamiaji	invader	people
mvumaji	n	1/2	wavumaji	one who hums	people
mvumiaji	n	1/2	wavumiaji	one who spreads rumours	people
mvunjamoyo	n	1/2	wavunjamoyo	discourager	people
mvunjasheria	n	1/2	wavunjasheria	law-breaker	people
mvyele	n	1/2	wavyele	midwife;mother who has borne	people
mwabudiwa	n	1/2	waabudiwa	one who is worshipped	people
mwachaji	n	1/2	waachaji	one who leaves	people
mwakili	n	1/2	waakili	intelligent person	people
mwalishi	n	1/2	waalishi	one who invites	people
mwambukizaji	n	1/2	waambukizaji	infector	people
mwaminiwa	n	1/2	waaminiwa	trusted person	people
mwamshaji	n	1/2	waamshaji	one who wakes	people
mwanabaiolojia	n	1/2	wanabaiolojia	biologist	people
mwanabaraza	n	1/2	wanabaraza	councillor	people
mwanabenki	n	1/2	wanabenki	banker	people
mwanabodi	n	1/2	wanabodi	board member	people
mwanabunge	n	1/2	wanabunge	member of parliament	people
mwanahalaiki	n	1/2	wanahalaiki	member of a mass display	people
mwanahati	n	1/2	wanahati	calligrapher	people
mwanaintelijensia	n	1/2	wanaintelijensia	intelligence officer	people
mwanajadi	n	1/2	wanajadi	traditionalist	people
mwanajando	n	1/2	wanajando	initiate	people
mwanajimu	n	1/2	wanajimu	astrologer	people
mwanakampeni	n	1/2	wanakampeni	campaigner	people
mwanakanisa	n	1/2	wanakanisa	church member	people
mwanakaya	n	1/2	wanakaya	household member	people
mwanakikundi	n	1/2	wanakikundi	group member	people
mwanakipaji	n	1/2	wanakipaji	talented person	people
mwanalugha	n	1/2	wanalugha	linguist	people
mwanamabadiliko	n	1/2	wanamabadiliko	reformer	people
mwanamapokeo	n	1/2	wanamapokeo	traditionalist	people
mwanamila	n	1/2	wanamila	traditionalist	people
mwanamkakati	n	1/2	wanamkakati	strategist	people
mwanamkataba	n	1/2	wanamkataba	party to a contract	people
mwanamkoloni	n	1/2	wanamkoloni	colonialist	people
mwanamme	n	1/2	wanaume	man	people
mwanamtaa	n	1/2	wanamtaa	resident of a street	people
mwanamtindo	n	1/2	wanamtindo	fashion model	people
mwanamwari	n	1/2	wanamwari	maiden;young girl	people
mwanariwaya	n	1/2	wanariwaya	novelist	people
mwanasanaa	n	1/2	wanasanaa	artist	people
mwanasarufi	n	1/2	wanasarufi	grammarian	people
mwanasayari	n	1/2	wanasayari	astronaut	people
mwanasemina	n	1/2	wanasemina	seminar participant	people
mwanatamthilia	n	1/2	wanatamthilia	playwright	people
mwanatenisi	n	1/2	wanatenisi	tennis player	people
mwanateolojia	n	1/2	wanateolojia	theologian	people
mwanathiolojia	n	1/2	wanathiolojia	theologian	people
mwanatimu	n	1/2	wanatimu	team member	people
mwanaukoo	n	1/2	wanaukoo	clan member	people
mwanausalama	n	1/2	wanausalama	security officer	people
mwanavuguvugu	n	1/2	wanavuguvugu	member of a movement	people
mwanazaraa	n	1/2	wanazaraa	agronomist	people
mwandikiwa	n	1/2	waandikiwa	addressee	people
mwangamizaji	n	1/2	waangamizaji	exterminator	people
mwangazaji	n	1/2	waangazaji	one who lights	people
mwanguaji	n	1/2	waanguaji	fruit picker	people
mwanikaji	n	1/2	waanikaji	one who dries things	people
mwanzishaji	n	1/2	waanzishaji	founder;initiator	people
mwapishaji	n	1/2	waapishaji	one who swears in	people
mwazimishaji	n	1/2	waazimishaji	lender	people
mwegemeaji	n	1/2	waegemeaji	one who leans	people
mwekaji	n	1/2	wawekaji	one who puts;depositor	people
mwenyeduka	n	1/2	wenyeduka	shopkeeper	people
mwenyehisa	n	1/2	wenyehisa	shareholder	people
mwenyemji	n	1/2	wenyemji	townsman;host	people
mwenyenchi	n	1/2	wenyenchi	citizen	people
mwepukaji	n	1/2	waepukaji	avoider	people
mwibaji	n	1/2	waibaji	thief	people
mwimarishaji	n	1/2	waimarishaji	one who strengthens	people
mwitikaji	n	1/2	waitikaji	responder	people
mwogaji	n	1/2	waogaji	bather	people
mwogopaji	n	1/2	waogopaji	fearful person	people
mwoneaji	n	1/2	waoneaji	oppressor	people
mwongozi	n	1/2	waongozi	leader;guide	people
mwonjaji	n	1/2	waonjaji	taster	people
mwonyaji	n	1/2	waonyaji	one who warns	people
mwozaji	n	1/2	waozaji	one who gives in marriage	people
mzamiji	n	1/2	wazamiji	diver	people
mzidishaji	n	1/2	wazidishaji	one who increases	people
mzinduzi	n	1/2	wazinduzi	one who awakens;launcher	people
mzingativu	n	1/2	wazingativu	attentive person	people
mzoezi	n	1/2	wazoezi	practised person	people
mzungukaji	n	1/2	wazungukaji	one who goes round	people
`;
