/** Lexicon: nouns of sport, culture, learning and technology. Columns: lemma, part of speech, class, plural, glosses, domain. Server and command line only. */
export const nounsSport = `
soka	n	9/10	soka	football	sport
kandanda	n	9/10	kandanda	football	sport
kabumbu	n	9/10	kabumbu	football	sport
riadha	n	9/10	riadha	athletics	sport
marathoni	n	9/10	marathoni	marathon	sport
ndondi	n	9/10	ndondi	boxing	sport
masumbwi	n	9/10	masumbwi	boxing	sport
karate	n	9/10	karate	karate	sport
judo	n	9/10	judo	judo	sport
gofu	n	9/10	gofu	golf	sport
tenisi	n	9/10	tenisi	tennis	sport
raga	n	9/10	raga	rugby	sport
voliboli	n	9/10	voliboli	volleyball	sport
netiboli	n	9/10	netiboli	netball	sport
hoki	n	9/10	hoki	hockey	sport
kriketi	n	9/10	kriketi	cricket	sport
olimpiki	n	9/10	olimpiki	Olympics	sport
paralimpiki	n	9/10	paralimpiki	Paralympics	sport
dimba	n	9/10	dimba	tournament;pitch	sport
penalti	n	9/10	penalti	penalty	sport
kona	n	9/10	kona	corner	sport
ofsaidi	n	9/10	ofsaidi	offside	sport
pasi	n	9/10	pasi	pass;passport;iron	sport
krosi	n	9/10	krosi	cross	sport
kadi	n	9/10	kadi	card	sport
jezi	n	9/10	jezi	jersey;kit	sport
nusufainali	n	9/10	nusufainali	semi-final	sport
robofainali	n	9/10	robofainali	quarter-final	sport
sare	n	9/10	sare	draw;uniform	sport
pointi	n	9/10	pointi	point	sport
droo	n	9/10	droo	draw	sport
raundi	n	9/10	raundi	round	sport
ngao	n	9/10	ngao	shield	sport
karata	n	9/10	karata	playing card	sport
sataranji	n	9/10	sataranji	chess	sport
drafti	n	9/10	drafti	draughts	sport
kamari	n	9/10	kamari	gambling	sport
bahatinasibu	n	9/10	bahatinasibu	lottery	sport
bahati	n	9/10	bahati	luck	sport
dansi	n	9/10	dansi	dance	sport
densi	n	9/10	densi	dance	sport
ngoma	n	9/10	ngoma	drum;dance	sport
taarabu	n	9/10	taarabu	taarab music	sport
taarab	n	9/10	taarab	taarab music	sport
hipihopu	n	9/10	hipihopu	hip-hop	sport
rege	n	9/10	rege	reggae	sport
bendi	n	9/10	bendi	band	sport
kwaya	n	9/10	kwaya	choir	sport
piano	n	9/10	piano	piano	sport
filimbi	n	9/10	filimbi	whistle;flute	sport
marimba	n	9/10	marimba	xylophone	sport
firimbi	n	9/10	firimbi	whistle	sport
zumari	n	9/10	zumari	oboe;flute	sport
siwa	n	9/10	siwa	ceremonial horn	sport
albamu	n	9/10	albamu	album	sport
studio	n	9/10	studio	studio	sport
jukwaa	n	5/6	majukwaa	stage;platform	sport
gitaa	n	5/6	magitaa	guitar	sport
tarumbeta	n	5/6	matarumbeta	trumpet	sport
taji	n	5/6	mataji	title;crown	sport
bao	n	5/6	mabao	goal;board game	sport
kombe	n	5/6	makombe	cup;trophy	sport
beki	n	5/6	mabeki	defender	sport
winga	n	5/6	mawinga	winger	sport
kipa	n	5/6	makipa	goalkeeper	sport
golikipa	n	5/6	magolikipa	goalkeeper	sport
shabiki	n	5/6	mashabiki	fan;supporter	sport
bingwa	n	5/6	mabingwa	champion	sport
fundi	n	5/6	mafundi	craftsman;technician	sport
pumziko	n	5/6	mapumziko	rest;half-time	sport
shuti	n	5/6	mashuti	shot	sport
onyesho	n	5/6	maonyesho	show;exhibition	sport
igizo	n	5/6	maigizo	play;drama	culture
tumbuizo	n	5/6	matumbuizo	entertainment	sport
burudisho	n	5/6	maburudisho	refreshment	sport
shairi	n	5/6	mashairi	poem	culture
hikaya	n	5/6	mahikaya	tale	culture
andiko	n	5/6	maandiko	writing	sport
chapisho	n	5/6	machapisho	publication	general
toleo	n	5/6	matoleo	edition;issue	general
jarida	n	5/6	majarida	magazine;journal	media
kamusi	n	9/10	kamusi	dictionary	education
daftari	n	5/6	madaftari	notebook;register	education
kaburi	n	5/6	makaburi	grave	general
zulia	n	5/6	mazulia	carpet	home
pambo	n	5/6	mapambo	decoration;ornament	sport
darasa	n	5/6	madarasa	class;classroom	education
bweni	n	5/6	mabweni	dormitory	education
duru	n	9/10	duru	round;source	sport
fumbo	n	5/6	mafumbo	riddle;puzzle	sport
adhimisho	n	5/6	maadhimisho	commemoration;celebration	culture
vazi	n	5/6	mavazi	garment;dress	home
gwiji	n	5/6	magwiji	expert;star	sport
mchuano	n	3/4	michuano	contest;match	sport
mkwaju	n	3/4	mikwaju	penalty kick;tamarind	sport
mshale	n	3/4	mishale	arrow	sport
mkuki	n	3/4	mikuki	spear	sport
mzuka	n	3/4	mizuka	ghost;apparition	sport
mwondoko	n	3/4	miondoko	departure	sport
mdundo	n	3/4	midundo	beat;rhythm	sport
mkanda	n	3/4	mikanda	belt;tape;strap	sport
mchoro	n	3/4	michoro	drawing;diagram	sport
mtindo	n	3/4	mitindo	style;fashion	sport
mwiko	n	3/4	miiko	taboo;ladle	sport
msamiati	n	3/4	misamiati	vocabulary	grammar
msemo	n	3/4	misemo	saying	sport
mtaala	n	3/4	mitaala	curriculum	education
mtalaa	n	3/4	mitalaa	curriculum	education
muhtasari	n	3/4	mihtasari	summary	general
mjarabu	n	3/4	mijarabu	experiment	sport
mkato	n	3/4	mikato	short cut;comma	grammar
mstatili	n	3/4	mistatili	rectangle	education
mraba	n	3/4	miraba	square	education
mduara	n	3/4	miduara	circle	education
mzingo	n	3/4	mizingo	circumference	education
mlinganyo	n	3/4	milinganyo	equation	education
mwandiko	n	3/4	miandiko	handwriting	education
mrejesho	n	3/4	mirejesho	feedback	general
mwanya	n	3/4	mianya	gap;opportunity	general
mtaguso	n	3/4	mitaguso	effect;council	sport
mnuso	n	3/4	minuso	feast	sport
mdahalo	n	3/4	midahalo	debate	sport
mtafaruku	n	3/4	mitafaruku	quarrel;commotion	general
mshindo	n	3/4	mishindo	bang;impact	sport
mpigo	n	3/4	mipigo	stroke;beat	sport
mrindimo	n	3/4	mirindimo	rumble	sport
kikombe	n	7/8	vikombe	cup	sport
kifimbo	n	7/8	vifimbo	baton;small stick	sport
kipenga	n	7/8	vipenga	whistle	sport
kinanda	n	7/8	vinanda	organ;stringed instrument	sport
kikapu	n	7/8	vikapu	basket;basketball	sport
kinubi	n	7/8	vinubi	harp	sport
kipaji	n	7/8	vipaji	talent	sport
kipawa	n	7/8	vipawa	gift;talent	sport
kipyenga	n	7/8	vipyenga	whistle	sport
kiingilio	n	7/8	viingilio	entrance fee	sport
kibao	n	7/8	vibao	slap;small board;sign	sport
kigoma	n	7/8	vigoma	small drum	sport
kinyago	n	7/8	vinyago	carved mask;carving	culture
kitendawili	n	7/8	vitendawili	riddle	culture
kichekesho	n	7/8	vichekesho	comedy;joke	sport
kichapo	n	7/8	vichapo	beating;defeat	sport
kipigo	n	7/8	vipigo	beating;defeat	sport
kionjo	n	7/8	vionjo	taste;preview	sport
kibwagizo	n	7/8	vibwagizo	refrain;chorus	sport
kiitikio	n	7/8	viitikio	refrain;chorus	sport
kisasili	n	7/8	visasili	myth	culture
kivumishi	n	7/8	vivumishi	adjective	grammar
kitenzi	n	7/8	vitenzi	verb	grammar
kielezi	n	7/8	vielezi	adverb	grammar
kiwakilishi	n	7/8	viwakilishi	pronoun	grammar
kihusishi	n	7/8	vihusishi	preposition	grammar
kiunganishi	n	7/8	viunganishi	conjunction	grammar
kiambishi	n	7/8	viambishi	affix	grammar
kiima	n	7/8	viima	subject	grammar
kishazi	n	7/8	vishazi	clause	grammar
kirai	n	7/8	virai	phrase	grammar
kiswahili	n	7		Swahili	nations
kiingereza	n	7		English	nations
kifaransa	n	7		French	nations
kiarabu	n	7		Arabic	nations
kichina	n	7		Chinese	nations
kireno	n	7		Portuguese	nations
kijerumani	n	7		German	nations
kihispania	n	7		Spanish	nations
kilatini	n	7		Latin	nations
kigiriki	n	7		Greek	nations
kitivo	n	7/8	vitivo	faculty	education
kidato	n	7/8	vidato	form (school year)	education
kikokotoo	n	7/8	vikokotoo	calculator	education
kipeo	n	7/8	vipeo	exponent;peak	education
kipenyo	n	7/8	vipenyo	diameter	education
kizio	n	7/8	vizio	unit;hemisphere	education
kigawanyo	n	7/8	vigawanyo	divisor	education
kitufe	n	7/8	vitufe	button;key	technology
kiolesura	n	7/8	violesura	interface	technology
kivinjari	n	7/8	vivinjari	browser	technology
kichakataji	n	7/8	vichakataji	processor	technology
kidhibiti	n	7/8	vidhibiti	controller;remote control	technology
kikoa	n	7/8	vikoa	domain	technology
kishikwambi	n	7/8	vishikwambi	tablet computer	technology
kisimbuzi	n	7/8	visimbuzi	decoder	technology
kinasa	n	7/8	vinasa	recorder	technology
kinasasauti	n	7/8	vinasasauti	tape recorder	technology
kipaza	n	7/8	vipaza	loudspeaker	technology
kipazasauti	n	7/8	vipazasauti	microphone;loudspeaker	technology
kiyoyozi	n	7/8	viyoyozi	air conditioner	technology
kipakatalishi	n	7/8	vipakatalishi	laptop	technology
kiwambo	n	7/8	viwambo	screen	technology
kioo	n	7/8	vioo	glass;mirror	home
fasihi	n	9/10	fasihi	literature	culture
tamthilia	n	9/10	tamthilia	play;drama	culture
tamthiliya	n	9/10	tamthiliya	play;drama	culture
riwaya	n	9/10	riwaya	novel	culture
hadithi	n	9/10	hadithi	story	culture
methali	n	9/10	methali	proverb	culture
nahau	n	9/10	nahau	idiom;grammar	culture
sarufi	n	9/10	sarufi	grammar	culture
isimu	n	9/10	isimu	linguistics	culture
fonetiki	n	9/10	fonetiki	phonetics	culture
fonolojia	n	9/10	fonolojia	phonology	culture
mofolojia	n	9/10	mofolojia	morphology	culture
sintaksia	n	9/10	sintaksia	syntax	culture
semantiki	n	9/10	semantiki	semantics	culture
lahaja	n	9/10	lahaja	dialect	culture
lafudhi	n	9/10	lafudhi	accent;pronunciation	culture
nomino	n	9/10	nomino	noun	grammar
sentensi	n	9/10	sentensi	sentence	grammar
aya	n	9/10	aya	paragraph;verse	culture
sura	n	9/10	sura	chapter;face	culture
silabi	n	9/10	silabi	syllable	grammar
herufi	n	9/10	herufi	letter (alphabet)	culture
alfabeti	n	9/10	alfabeti	alphabet	culture
irabu	n	9/10	irabu	vowel	grammar
konsonanti	n	9/10	konsonanti	consonant	grammar
nukta	n	9/10	nukta	dot;point;full stop	culture
tafsida	n	9/10	tafsida	euphemism	culture
tashbihi	n	9/10	tashbihi	simile	culture
sitiari	n	9/10	sitiari	metaphor	culture
tanakali	n	9/10	tanakali	onomatopoeia	culture
insha	n	9/10	insha	essay;composition	culture
filamu	n	9/10	filamu	film	culture
sinema	n	9/10	sinema	cinema	culture
runinga	n	9/10	runinga	television	culture
maktaba	n	9/10	maktaba	library	culture
desturi	n	9/10	desturi	custom;tradition	culture
jadi	n	9/10	jadi	tradition;ancestry	culture
fahari	n	9/10	fahari	pride;glory	culture
heshima	n	9/10	heshima	respect;honour	culture
staha	n	9/10	staha	respect;modesty	culture
adabu	n	9/10	adabu	manners;good behaviour	culture
sherehe	n	9/10	sherehe	celebration;ceremony	culture
hafla	n	9/10	hafla	function;ceremony	culture
karamu	n	9/10	karamu	feast;banquet	culture
harusi	n	9/10	harusi	wedding	culture
arusi	n	9/10	arusi	wedding	culture
nikahi	n	9/10	nikahi	marriage contract	culture
fungate	n	9/10	fungate	honeymoon	culture
posa	n	9/10	posa	marriage proposal	culture
talaka	n	9/10	talaka	divorce	culture
edda	n	9/10	edda	waiting period of a widow or divorced woman	culture
jando	n	9/10	jando	male circumcision rites	culture
tohara	n	9/10	tohara	circumcision	culture
tanzia	n	9/10	tanzia	death announcement;obituary	culture
rambirambi	n	9/10	rambirambi	condolences	culture
hirizi	n	9/10	hirizi	amulet;charm	culture
makala	n	6	makala	article	culture
adili	n	5/6	maadili	ethics;morals	culture
kumbusho	n	5/6	makumbusho	museum	culture
matanga	n	6	matanga	mourning;funeral rites	culture
mahafali	n	6	mahafali	graduation	culture
andishi	n	5/6	maandishi	writing;script	culture
maulidi	n	6	maulidi	celebration of the Prophet's birth	culture
wimbo	n	11/10	nyimbo	song	culture
utenzi	n	11/10	tenzi	epic poem	culture
utendi	n	11/10	tendi	epic poem	culture
ubeti	n	11/10	beti	stanza	culture
ushairi	n	14		poetry	culture
utungo	n	11/10	tungo	composition;poem	culture
utanzu	n	11/10	tanzu	genre;branch	culture
ukurasa	n	11/10	kurasa	page	culture
uzi	n	11/10	nyuzi	thread;string	culture
ufunguo	n	11/10	funguo	key	culture
ufagio	n	11/10	fagio	broom	culture
ukumbi	n	11/10	kumbi	hall	culture
ukumbusho	n	11/10	kumbusho	memorial;reminder	culture
ushanga	n	11/10	shanga	bead	culture
utepe	n	11/10	tepe	ribbon;tape	culture
urembo	n	14		beauty;decoration	culture
umbea	n	14		gossip	culture
usanii	n	14		artistry	culture
uchoraji	n	14		painting;drawing	culture
uchongaji	n	14		carving	culture
uimbaji	n	14		singing	culture
uigizaji	n	14		acting	culture
usomaji	n	14		reading	culture
uandishi	n	14		writing;journalism	culture
uchapishaji	n	14		publishing;printing	culture
uhariri	n	14		editing	culture
utunzi	n	11/10	tunzi	composition	culture
utangazaji	n	14		broadcasting	culture
ubunifu	n	14		creativity;design	culture
ufundi	n	14		craft;technical skill	culture
ufinyanzi	n	14		pottery	culture
ususi	n	14		plaiting	culture
ukuti	n	11/10	kuti	palm leaf	culture
uchezaji	n	14		playing	culture
umahiri	n	14		skill	culture
ubingwa	n	14		championship	culture
ushabiki	n	14		fandom;partisanship	culture
udi	n	14		aloe wood;incense	culture
utambulisho	n	11/10	tambulisho	identity;introduction	culture
unahodha	n	14		captaincy	culture
ukocha	n	14		coaching	culture
utashi	n	14		will;desire	culture
ualimu	n	14		teaching profession	culture
ujuzi	n	14		skill;knowledge	culture
umakini	n	14		attention;care	culture
usomi	n	14		scholarship	culture
ufundishaji	n	14		teaching	culture
ujifunzaji	n	14		learning	culture
utahini	n	14		examining	culture
utoro	n	14		truancy	culture
uhandisi	n	14		engineering	culture
unajimu	n	14		astrology;astronomy	culture
uvumbuzi	n	11/10	vumbuzi	invention;discovery	culture
ugunduzi	n	11/10	gunduzi	discovery	culture
utaalamu	n	14		expertise	culture
utaalam	n	14		expertise	culture
ufunuo	n	11/10	funuo	revelation	culture
taaluma	n	9/10	taaluma	academic discipline;profession	education
shahada	n	9/10	shahada	degree;creed	education
stashahada	n	9/10	stashahada	diploma	education
astashahada	n	9/10	astashahada	certificate	education
digrii	n	9/10	digrii	degree	education
diploma	n	9/10	diploma	diploma	education
skolashipu	n	9/10	skolashipu	scholarship	education
ada	n	9/10	ada	fee	education
karo	n	9/10	karo	school fees	education
kalamu	n	9/10	kalamu	pen	education
penseli	n	9/10	penseli	pencil	education
rula	n	9/10	rula	ruler	education
wino	n	9/10	wino	ink	education
chaki	n	9/10	chaki	chalk	education
tamrini	n	9/10	tamrini	exercise	education
hisabati	n	9/10	hisabati	mathematics	education
hesabu	n	9/10	hesabu	arithmetic;account	education
aljebra	n	9/10	aljebra	algebra	education
jiometri	n	9/10	jiometri	geometry	education
takwimu	n	9/10	takwimu	statistics	education
fizikia	n	9/10	fizikia	physics	education
kemia	n	9/10	kemia	chemistry	education
biolojia	n	9/10	biolojia	biology	education
baiolojia	n	9/10	baiolojia	biology	education
falsafa	n	9/10	falsafa	philosophy	education
mantiki	n	9/10	mantiki	logic	education
sosholojia	n	9/10	sosholojia	sociology	education
anthropolojia	n	9/10	anthropolojia	anthropology	education
akiolojia	n	9/10	akiolojia	archaeology	education
nadharia	n	9/10	nadharia	theory	education
dhana	n	9/10	dhana	concept;idea	education
tasnifu	n	9/10	tasnifu	dissertation	education
tasinifu	n	9/10	tasinifu	thesis	education
hojaji	n	9/10	hojaji	questionnaire	education
data	n	9/10	data	data	education
grafu	n	9/10	grafu	graph	education
chati	n	9/10	chati	chart	education
fomula	n	9/10	fomula	formula	education
kanuni	n	9/10	kanuni	rule;principle	education
jamhuri	n	9/10	jamhuri	republic	politics
chekechea	n	9/10	chekechea	kindergarten	education
nasari	n	9/10	nasari	nursery	education
madrasa	n	9/10	madrasa	Koran school	education
kampasi	n	9/10	kampasi	campus	education
mkufunzi	n	1/2	wakufunzi	instructor;trainer	education
mhadhiri	n	1/2	wahadhiri	lecturer	education
mwanachuo	n	1/2	wanachuo	student	education
mtahini	n	1/2	watahini	examiner	education
mwanafalsafa	n	1/2	wanafalsafa	philosopher	education
mwanahistoria	n	1/2	wanahistoria	historian	education
mwanaisimu	n	1/2	wanaisimu	linguist	education
mvumbuzi	n	1/2	wavumbuzi	inventor	education
mbunifu	n	1/2	wabunifu	designer;creator	education
mchoraji	n	1/2	wachoraji	painter;illustrator	education
mchongaji	n	1/2	wachongaji	sculptor;carver	education
mwigizaji	n	1/2	waigizaji	actor	education
muigizaji	n	1/2	waigizaji	actor	education
mcheshi	n	1/2	wacheshi	comedian	education
mchekeshaji	n	1/2	wachekeshaji	comedian	education
mtunzi	n	1/2	watunzi	author;composer	education
mshairi	n	1/2	washairi	poet	education
msimulizi	n	1/2	wasimulizi	narrator	education
mpigapicha	n	1/2	wapigapicha	photographer	education
mwanamitindo	n	1/2	wanamitindo	fashion model	education
mrembo	n	1/2	warembo	beautiful woman	education
mlimbwende	n	1/2	walimbwende	beauty queen	education
mzawa	n	1/2	wazawa	native	people
mfumaji	n	1/2	wafumaji	weaver	education
msusi	n	1/2	wasusi	hairdresser	education
mkimbiaji	n	1/2	wakimbiaji	runner	sport
mshambuliaji	n	1/2	washambuliaji	striker;attacker	sport
mlindalango	n	1/2	walindalango	goalkeeper	sport
mwamuzi	n	1/2	waamuzi	referee;judge	sport
muamuzi	n	1/2	waamuzi	referee	sport
bondia	n	5/6	mabondia	boxer	sport
msomaji	n	1/2	wasomaji	reader	media
msikilizaji	n	1/2	wasikilizaji	listener	media
mtazamaji	n	1/2	watazamaji	viewer;spectator	media
mwanasoka	n	1/2	wanasoka	footballer	sport
mwanamichezo	n	1/2	wanamichezo	sportsperson	sport
mwanamasumbwi	n	1/2	wanamasumbwi	boxer	sport
mpenzi	n	1/2	wapenzi	lover;fan	education
mwanaanga	n	1/2	wanaanga	astronaut	education
mnajimu	n	1/2	wanajimu	astrologer	education
mwanakemia	n	1/2	wanakemia	chemist	education
mchapishaji	n	1/2	wachapishaji	publisher	education
mwanaelimu	n	1/2	wanaelimu	educationist	education
intaneti	n	9/10	intaneti	internet	technology
barua	n	9/10	barua	letter	technology
baruapepe	n	9/10	baruapepe	email	technology
meseji	n	9/10	meseji	message	technology
aplikesheni	n	9/10	aplikesheni	application	technology
akaunti	n	9/10	akaunti	account	technology
nywila	n	9/10	nywila	password	technology
nenosiri	n	9/10	nenosiri	password	technology
folda	n	9/10	folda	folder	technology
skrini	n	9/10	skrini	screen	technology
kibodi	n	9/10	kibodi	keyboard	technology
printa	n	9/10	printa	printer	technology
skana	n	9/10	skana	scanner	technology
roboti	n	9/10	roboti	robot	technology
roketi	n	9/10	roketi	rocket	technology
antena	n	9/10	antena	antenna	technology
kebo	n	9/10	kebo	cable	technology
waya	n	9/10	waya	wire	technology
transfoma	n	9/10	transfoma	transformer	technology
jenereta	n	9/10	jenereta	generator	technology
pampu	n	9/10	pampu	pump	technology
injini	n	9/10	injini	engine	technology
mashine	n	9/10	mashine	machine	technology
mota	n	9/10	mota	motor	technology
valvu	n	9/10	valvu	valve	technology
lenzi	n	9/10	lenzi	lens	technology
darubini	n	9/10	darubini	telescope;microscope;binoculars	technology
hadubini	n	9/10	hadubini	microscope	technology
tochi	n	9/10	tochi	torch	technology
balbu	n	9/10	balbu	bulb	technology
swichi	n	9/10	swichi	switch	technology
soketi	n	9/10	soketi	socket	technology
fyuzi	n	9/10	fyuzi	fuse	technology
atomi	n	9/10	atomi	atom	technology
molekuli	n	9/10	molekuli	molecule	technology
elektroni	n	9/10	elektroni	electron	technology
protoni	n	9/10	protoni	proton	technology
leza	n	9/10	leza	laser	technology
rada	n	9/10	rada	radar	technology
sumaku	n	9/10	sumaku	magnet	technology
kasi	n	9/10	kasi	speed	technology
mita	n	9/10	mita	metre	technology
sentimita	n	9/10	sentimita	centimetre	technology
milimita	n	9/10	milimita	millimetre	technology
maili	n	9/10	maili	mile	technology
futi	n	9/10	futi	foot	technology
inchi	n	9/10	inchi	inch	technology
yadi	n	9/10	yadi	yard	technology
ekari	n	9/10	ekari	acre	technology
lita	n	9/10	lita	litre	technology
galoni	n	9/10	galoni	gallon	technology
kilo	n	9/10	kilo	kilo	technology
kilogramu	n	9/10	kilogramu	kilogram	technology
gramu	n	9/10	gramu	gram	technology
ratili	n	9/10	ratili	pound	technology
wati	n	9/10	wati	watt	technology
megawati	n	9/10	megawati	megawatt	technology
volti	n	9/10	volti	volt	technology
nyuzijoto	n	9/10	nyuzijoto	degrees of temperature	technology
selsiasi	n	9/10	selsiasi	Celsius	technology
tarakimu	n	9/10	tarakimu	digit	technology
namba	n	9/10	namba	number	technology
nambari	n	9/10	nambari	number	technology
desimali	n	9/10	desimali	decimal	technology
analogi	n	9/10	analogi	analogue	technology
dijitali	n	9/10	dijitali	digital	technology
kripto	n	9/10	kripto	crypto	technology
podikasti	n	9/10	podikasti	podcast	technology
blogu	n	9/10	blogu	blog	technology
hashitegi	n	9/10	hashitegi	hashtag	technology
wifi	n	9/10	wifi	Wi-Fi	technology
bluetooth	n	9/10	bluetooth	Bluetooth	technology
simujanja	n	9/10	simujanja	smartphone	technology
rununu	n	9/10	rununu	mobile phone	technology
rukono	n	9/10	rukono	mobile phone	technology
tarakilishi	n	9/10	tarakilishi	computer	technology
ngamizi	n	9/10	ngamizi	computer	technology
mnururisho	n	3/4	minururisho	radiation	technology
mwonzi	n	3/4	mionzi	ray;radiation	technology
mkonga	n	3/4	mikonga	trunk of an elephant;cable	technology
msimbo	n	3/4	misimbo	code	technology
mfuatano	n	3/4	mifuatano	sequence	technology
mchanganuo	n	3/4	michanganuo	analysis;breakdown	technology
mchanganyiko	n	3/4	michanganyiko	mixture	technology
mnato	n	3/4	minato	viscosity	technology
msuguano	n	3/4	misuguano	friction	technology
mvuto	n	3/4	mivuto	gravity;attraction	technology
mwendo	n	3/4	miendo	pace;motion;speed	technology
mwendokasi	n	3/4	miendokasi	high speed;bus rapid transit	technology
mjazo	n	3/4	mijazo	volume	technology
udukuzi	n	14		hacking	technology
usimbaji	n	14		encoding	technology
uhawilishaji	n	14		transfer	technology
utandawazi	n	14		globalisation	technology
uelewa	n	14		understanding	technology
uunganishaji	n	14		connection	technology
utendakazi	n	14		performance	technology
upakuaji	n	14		downloading	technology
mdukuzi	n	1/2	wadukuzi	hacker	technology
mwanateknolojia	n	1/2	wanateknolojia	technologist	technology
refa	n	5/6	marefa	referee	sport
fowadi	n	5/6	mafowadi	forward	sport
straika	n	5/6	mastraika	striker	sport
kepteni	n	5/6	makepteni	captain	sport
zeze	n	5/6	mazeze	fiddle	sport
benchi	n	5/6	mabenchi	bench	sport
jalada	n	5/6	majalada	cover;file	general
jeneza	n	5/6	majeneza	coffin	general
tambiko	n	5/6	matambiko	ritual offering	culture
dawati	n	5/6	madawati	desk	home
jedwali	n	5/6	majedwali	table	sport
dodoso	n	5/6	madodoso	questionnaire	education
faili	n	5/6	mafaili	file	general
onesho	n	5/6	maonesho	show;exhibition	sport
kipanya	n	7/8	vipanya	computer mouse;little mouse	technology
unyago	n	11/10	nyago	girls' initiation rites	culture
uzamili	n	14		master's degree	culture
uzamivu	n	14		doctorate	culture
mizani	n	9/10	mizani	scales;metre	culture
sanamu	n	9/10	sanamu	statue;image	culture
chaneli	n	9/10	chaneli	channel	culture
mieleka	n	9/10	mieleka	wrestling	culture
mahari	n	6	mahari	dowry;bride price	culture
`;
