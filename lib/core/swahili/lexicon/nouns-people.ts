/** Lexicon: person nouns, of callings and standing. Columns: lemma, part of speech, class, plural, glosses, domain. Server and command line only. */
export const nounsPeople = `
mtaalam	n	1/2	wataalam	expert	people
mbobezi	n	1/2	wabobezi	specialist;expert	people
mweledi	n	1/2	weledi	professional;skilled person	people
mjenzi	n	1/2	wajenzi	builder	people
mhunzi	n	1/2	wahunzi	blacksmith	people
sonara	n	5/6	masonara	goldsmith;jeweller	people
mwokaji	n	1/2	waokaji	baker	people
mshoni	n	1/2	washoni	tailor	people
mfagiaji	n	1/2	wafagiaji	sweeper;cleaner	people
msafishaji	n	1/2	wasafishaji	cleaner	people
utingo	n	5/6	matingo	bus conductor;turn-boy	people
kondakta	n	5/6	makondakta	conductor	people
bodaboda	n	9/10	bodaboda	motorcycle taxi;motorcycle taxi rider	people
mwendeshaji	n	1/2	waendeshaji	operator;driver;organiser	people
baharia	n	5/6	mabaharia	sailor	people
mpanzi	n	1/2	wapanzi	sower	people
mpandaji	n	1/2	wapandaji	climber;planter	people
mvunaji	n	1/2	wavunaji	harvester	people
mkwezi	n	1/2	wakwezi	climber of palms	people
msanifu	n	1/2	wasanifu	architect;designer	people
mgunduzi	n	1/2	wagunduzi	discoverer	people
mwanazuoni	n	1/2	wanazuoni	scholar;academic	people
mwanataaluma	n	1/2	wanataaluma	academic;scholar	people
mwanaikolojia	n	1/2	wanaikolojia	ecologist	people
mwanabiolojia	n	1/2	wanabiolojia	biologist	people
mkemia	n	1/2	wakemia	chemist	people
mwanafizikia	n	1/2	wanafizikia	physicist	people
mwanahisabati	n	1/2	wanahisabati	mathematician	people
mwanajiografia	n	1/2	wanajiografia	geographer	people
mwanajiolojia	n	1/2	wanajiolojia	geologist	people
mjiolojia	n	1/2	wajiolojia	geologist	people
mwanasaikolojia	n	1/2	wanasaikolojia	psychologist	people
mwanasosholojia	n	1/2	wanasosholojia	sociologist	people
mwanaanthropolojia	n	1/2	wanaanthropolojia	anthropologist	people
mwanaakiolojia	n	1/2	wanaakiolojia	archaeologist	people
mwanamazingira	n	1/2	wanamazingira	environmentalist	people
mwanadiplomasia	n	1/2	wanadiplomasia	diplomat	people
mwanamapinduzi	n	1/2	wanamapinduzi	revolutionary	people
mwanamageuzi	n	1/2	wanamageuzi	reformer	people
mwanademokrasia	n	1/2	wanademokrasia	democrat	people
mwanazuo	n	1/2	wanazuo	scholar	people
mwanafasihi	n	1/2	wanafasihi	literary scholar;writer	people
mwanablogu	n	1/2	wanablogu	blogger	people
mwanandondi	n	1/2	wanandondi	boxer	people
mwanamieleka	n	1/2	wanamieleka	wrestler	people
mwanafamilia	n	1/2	wanafamilia	family member	people
mwanajamii	n	1/2	wanajamii	community member	people
mwanakijiji	n	1/2	wanakijiji	villager	people
mwanakamati	n	1/2	wanakamati	committee member	people
mwanashirika	n	1/2	wanashirika	cooperative member	people
mwanaushirika	n	1/2	wanaushirika	cooperative member	people
mwanaparokia	n	1/2	wanaparokia	parishioner	people
mwanafalme	n	1/2	wanafalme	prince;princess	people
mwanamfalme	n	1/2	wanamfalme	prince	people
mwanadada	n	1/2	wanadada	young woman	people
mwanamama	n	1/2	wanamama	woman	people
mwanamwali	n	1/2	wanamwali	young woman;initiate	people
mwandamizi	n	1/2	waandamizi	senior;successor	people
mwandamanaji	n	1/2	waandamanaji	demonstrator;protester	people
muandamanaji	n	1/2	waandamanaji	demonstrator;protester	people
mgomaji	n	1/2	wagomaji	striker (worker)	people
mpigakura	n	1/2	wapigakura	voter	people
mgombeaji	n	1/2	wagombeaji	candidate	people
mwaniaji	n	1/2	waniaji;wawaniaji	aspirant;contender	people
mtiania	n	1/2	watiania	aspirant	people
mteule	n	1/2	wateule	appointee;elect person	people
mshiriki	n	1/2	washiriki	participant	people
mhusika	n	1/2	wahusika	person concerned;character	people
mdau	n	1/2	wadau	stakeholder	people
mshika	n	1/2	washika	holder	people
mshikadau	n	1/2	washikadau	stakeholder	people
mwandani	n	1/2	waandani	close associate;confidant	people
msiri	n	1/2	wasiri	confidant	people
mmiliki	n	1/2	wamiliki	owner	people
mwasisi	n	1/2	waasisi	founder	people
muasisi	n	1/2	waasisi	founder	people
muanzilishi	n	1/2	waanzilishi	founder	people
mtangulizi	n	1/2	watangulizi	predecessor;pioneer	people
makamu	n	1/2	makamu	vice-;deputy	people
naibu	n	5/6	manaibu	deputy	people
kaimu	n	5/6	makaimu	acting official;deputy	people
spika	n	5/6	maspika	speaker	people
meya	n	5/6	mameya	mayor	people
kansela	n	5/6	makansela	chancellor	people
chansela	n	5/6	machansela	chancellor	people
mtendaji	n	1/2	watendaji	executive;implementer	people
mtendakazi	n	1/2	watendakazi	worker;operative	people
mratibu	n	1/2	waratibu	coordinator	people
muungwana	n	1/2	waungwana	gentleman;civilised person	people
mstaarabu	n	1/2	wastaarabu	civilised person	people
chifu	n	5/6	machifu	chief	people
mtemi	n	1/2	watemi	chief	people
mwinyi	n	1/6	mamwinyi	lord;chief	people
liwali	n	5/6	maliwali	governor;headman	people
akida	n	5/6	maakida	headman	people
sultani	n	5/6	masultani	sultan	people
kaisari	n	5/6	makaisari	emperor;Caesar	people
kada	n	5/6	makada	cadre;party activist	people
mpambe	n	1/2	wapambe	aide;sycophant	people
mnadhimu	n	1/2	wanadhimu	whip;chief of staff	people
mtunza	n	1/2	watunza	keeper;carer	people
mtunzaji	n	1/2	watunzaji	keeper;carer	people
ripota	n	5/6	maripota	reporter	people
mchapaji	n	1/2	wachapaji	printer;typist	people
mtayarishaji	n	1/2	watayarishaji	producer	people
mwongozaji	n	1/2	waongozaji	director;guide	people
muongozaji	n	1/2	waongozaji	director;guide	people
malenga	n	9/10	malenga	poet;bard	people
manju	n	9/10	manju	poet;song leader	people
mghani	n	1/2	waghani	reciter	people
mkalimani	n	1/2	wakalimani	interpreter	people
mfasiri	n	1/2	wafasiri	translator	people
mkutubi	n	1/2	wakutubi	librarian	people
mshabiki	n	1/2	washabiki	fan;supporter	people
mpendwa	n	1/2	wapendwa	beloved	people
mjakazi	n	1/2	wajakazi	maid;slave girl	people
mhenga	n	1/2	wahenga	ancestor;sage	people
mzalendo	n	1/2	wazalendo	patriot	people
mkabila	n	1/2	wakabila	tribalist	people
mbaguzi	n	1/2	wabaguzi	racist;discriminator	people
mkomunisti	n	1/2	wakomunisti	communist	people
mjamaa	n	1/2	wajamaa	socialist	people
msoshalisti	n	1/2	wasoshalisti	socialist	people
dikteta	n	5/6	madikteta	dictator	people
mdikteta	n	1/2	wadikteta	dictator	people
mliberali	n	1/2	waliberali	liberal	people
mhafidhina	n	1/2	wahafidhina	conservative	people
mdemokrati	n	1/2	wademokrati	Democrat	people
mkosoaji	n	1/2	wakosoaji	critic	people
mzungumzaji	n	1/2	wazungumzaji	speaker	people
mnenaji	n	1/2	wanenaji	speaker;orator	people
msikivu	n	1/2	wasikivu	attentive person	people
tarishi	n	5/6	matarishi	messenger	people
posta	n	9/10	posta	post office;postal service	general
mdhibiti	n	1/2	wadhibiti	controller;regulator	people
mhakikishaji	n	1/2	wahakikishaji	verifier	people
mthibitishaji	n	1/2	wathibitishaji	verifier;certifier	people
mwandikishaji	n	1/2	waandikishaji	registration officer	people
mfawidhi	n	1/2	wafawidhi	officer in charge	people
profesa	n	5/6	maprofesa	professor	people
mhitimu	n	1/2	wahitimu	graduate	people
mwanagenzi	n	1/2	wanagenzi	apprentice;beginner	people
mwelimishaji	n	1/2	waelimishaji	educator	people
mhamasishaji	n	1/2	wahamasishaji	mobiliser;motivator	people
mshawishi	n	1/2	washawishi	lobbyist;influencer	people
mwezeshaji	n	1/2	wawezeshaji	facilitator	people
mfariji	n	1/2	wafariji	comforter	people
mnasihi	n	1/2	wanasihi	counsellor	people
mhamaji	n	1/2	wahamaji	nomad;migrant	people
mhajiri	n	1/2	wahajiri	emigrant	people
mzamiaji	n	1/2	wazamiaji	stowaway;diver	people
mvukaji	n	1/2	wavukaji	crosser	people
mpitanjia	n	1/2	wapitanjia	passer-by	people
abiria	n	9/10	abiria	passenger	people
mkaaji	n	1/2	wakaaji	resident;inhabitant	people
mlowezi	n	1/2	walowezi	settler	people
mhamishwaji	n	1/2	wahamishwaji	displaced person	people
bubu	n	5/6	mabubu	mute person	people
albino	n	5/6	maalbino	albino	people
mjinga	n	1/2	wajinga	fool;ignorant person	people
mpumbavu	n	1/2	wapumbavu	fool	people
mvivu	n	1/2	wavivu	lazy person	people
mzembe	n	1/2	wazembe	negligent person	people
mwerevu	n	1/2	waerevu	clever person	people
mjanja	n	1/2	wajanja	cunning person	people
mzandiki	n	1/2	wazandiki	hypocrite	people
mbinafsi	n	1/2	wabinafsi	selfish person	people
bahili	n	5/6	mabahili	miser	people
mroho	n	1/2	waroho	greedy person	people
mkarimu	n	1/2	wakarimu	generous person	people
mwaminifu	n	1/2	waaminifu	faithful person	people
mwadilifu	n	1/2	waadilifu	upright person	people
mnyenyekevu	n	1/2	wanyenyekevu	humble person	people
mkali	n	1/2	wakali	fierce person	people
mtiifu	n	1/2	watiifu	obedient person	people
mkaidi	n	1/2	wakaidi	stubborn person	people
mtundu	n	1/2	watundu	mischievous person	people
mchovu	n	1/2	wachovu	tired person	people
mdogo	n	1/2	wadogo	younger sibling;junior	people
mkubwa	n	1/2	wakubwa	elder;boss;senior	people
mdaku	n	1/2	wadaku	gossip;eavesdropper	people
mdokozi	n	1/2	wadokozi	pilferer	people
mwombaji	n	1/2	waombaji	applicant;beggar	people
muombaji	n	1/2	waombaji	applicant	people
ombaomba	n	9/10	ombaomba	beggar	people
mnufaika	n	1/2	wanufaika	beneficiary	people
mlengwa	n	1/2	walengwa	target person;beneficiary	people
mchangiaji	n	1/2	wachangiaji	contributor;donor	people
mwitikiaji	n	1/2	waitikiaji	respondent	people
mhojaji	n	1/2	wahojaji	interviewer	people
mwulizaji	n	1/2	waulizaji	questioner	people
msakataji	n	1/2	wasakataji	dancer;player	people
mnenguaji	n	1/2	wanenguaji	dancer	people
mgawaji	n	1/2	wagawaji	distributor	people
mlimwengu	n	1/2	walimwengu	worldly person	people
komredi	n	5/6	makomredi	comrade	people
mheshimiwa	n	1/2	waheshimiwa	honourable (title)	people
mtukufu	n	1/2	watukufu	His Majesty;excellency	people
bi	n	9/10	bi	Ms;Mrs	people
nguli	n	9/10	nguli	veteran;star	people
galacha	n	5/6	magalacha	expert;ace	people
staa	n	5/6	mastaa	star;celebrity	people
mashuhuri	n	1/2	mashuhuri	famous person	people
kibopa	n	7/8	vibopa	tycoon;bigwig	people
mfu	n	1/2	wafu	dead person	people
kikongwe	n	7/8	vikongwe	very old person	people
kigoli	n	7/8	vigoli	young girl	people
`;
