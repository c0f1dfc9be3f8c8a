/** Lexicon: further nouns of classes 5/6, 6 and 9/10, of a general dictionary. Columns: lemma, part of speech, class, plural, glosses, domain. Server and command line only. */
export const nounsWiderN = `
abjadi	n	9/10	abjadi	alphabet	general
afriti	n	9/10	afriti	evil spirit	general
ahera	n	9/10	ahera	hereafter	general
ainisho	n	5/6	maainisho	classification	general
akademi	n	9/10	akademi	academy	general
akrobati	n	9/10	akrobati	acrobat	general
ala	n	9/10	ala	instrument;tool;sheath	general
alkemia	n	9/10	alkemia	alchemy	general
alkoholi	n	9/10	alkoholi	alcohol	general
anatomia	n	9/10	anatomia	anatomy	general
angahewa	n	9/10	angahewa	atmosphere	general
anzisho	n	5/6	maanzisho	start	general
apizo	n	5/6	maapizo	curse;oath	general
aproni	n	9/10	aproni	apron	general
arijojo	n	9/10	arijojo	kite	general
arithmetiki	n	9/10	arithmetiki	arithmetic	general
asidi	n	9/10	asidi	acid	general
asteroidi	n	9/10	asteroidi	asteroid	general
atlasi	n	9/10	atlasi	atlas	general
auni	n	9/10	auni	help	general
aushi	n	9/10	aushi	lifespan;durability	general
autopsia	n	9/10	autopsia	autopsy	general
azima	n	9/10	azima	charm;amulet	general
azimo	n	5/6	maazimo	loan	general
baga	n	9/10	baga	burger	general
bahaimu	n	9/10	bahaimu	beast	general
bainisho	n	5/6	mabainisho	explanation	general
baisikeli	n	9/10	baisikeli	bicycle	general
baka	n	5/6	mabaka	spot;stain	general
balghamu	n	9/10	balghamu	phlegm	general
baluni	n	9/10	baluni	balloon	general
bano	n	5/6	mabano	bracket;clamp	general
baragumu	n	5/6	mabaragumu	trumpet;horn	general
baraste	n	9/10	baraste	highway	general
barometa	n	9/10	barometa	barometer	general
basbasi	n	9/10	basbasi	mace (spice)	general
basha	n	5/6	mabasha	king in cards	general
batli	n	9/10	batli	logbook	general
bazari	n	9/10	bazari	bazaar	general
bedui	n	5/6	mabedui	Bedouin	general
bembea	n	9/10	bembea	swing	general
bembelezo	n	5/6	mabembelezo	coaxing	general
biarusi	n	5/6	mabiarusi	bride	general
bibo	n	5/6	mabibo	cashew apple	general
biharusi	n	5/6	mabiharusi	bride	general
bikari	n	9/10	bikari	pair of compasses	general
bikira	n	5/6	mabikira	virgin	general
bilisi	n	9/10	bilisi	devil	general
binzari	n	9/10	binzari	curry powder;turmeric	general
biwi	n	5/6	mabiwi	heap of rubbish	general
boflo	n	5/6	maboflo	loaf of bread	general
bofulo	n	5/6	mabofulo	loaf of bread	general
boi	n	5/6	maboi	houseboy	general
bokoboko	n	9/10	bokoboko	mashed wheat and meat;kind of banana	general
bombwe	n	9/10	bombwe	grub	general
bomoko	n	5/6	mabomoko	ruin;collapse	general
boresho	n	5/6	maboresho	improvement	general
buda	n	5/6	mabuda	old man	general
bulangeti	n	9/10	bulangeti	blanket	general
buli	n	5/6	mabuli	teapot	general
buluu	n	9/10	buluu	blue	general
bungala	n	9/10	bungala	kind of banana	general
bungo	n	5/6	mabungo	edible fruit	general
bupu	n	5/6	mabupu	empty coconut shell	general
burungutu	n	5/6	maburungutu	wad of banknotes	general
busha	n	5/6	mabusha	swelling of the scrotum	general
buzi	n	5/6	mabuzi	large goat	general
bwanaharusi	n	5/6	mabwanaharusi	bridegroom	general
bwanamkubwa	n	5/6	mabwanamkubwa	important man;boss	general
bwanashamba	n	5/6	mabwanashamba	agricultural officer	general
bwege	n	5/6	mabwege	fool	general
chachandu	n	9/10	chachandu	relish	general
chamburo	n	9/10	chamburo	metal plate for drawing wire	general
changizo	n	5/6	machangizo	contribution	general
chekeche	n	9/10	chekeche	sieve	general
chelewa	n	9/10	chelewa	stem of a palm leaf	general
chemba	n	9/10	chemba	sewer manhole	general
chembechembe	n	9/10	chembechembe	particles	general
chemko	n	5/6	machemko	boiling	general
chenga	n	9/10	chenga	broken grains	general
chesi	n	9/10	chesi	chess	general
chicha	n	5/6	machicha	grated coconut after pressing	general
chipuko	n	5/6	machipuko	shoot	general
chizi	n	5/6	machizi	crazy person	general
chokleti	n	9/10	chokleti	chocolate	general
chonge	n	9/10	chonge	canine tooth	general
choro	n	5/6	machoro	scribble	general
chuku	n	9/10	chuku	exaggeration	general
chungulio	n	5/6	machungulio	peephole	general
chunyu	n	9/10	chunyu	salt left on the skin	general
churusi	n	9/10	churusi	chisel	general
dama	n	9/10	dama	game of draughts	general
danadana	n	9/10	danadana	keeping a ball in the air	general
danganyo	n	5/6	madanganyo	deception	general
danzi	n	9/10	danzi	bitter orange	general
darizi	n	9/10	darizi	embroidery	general
daruga	n	9/10	daruga	studded sandal	general
dege	n	5/6	madege	large bird;aeroplane	general
deki	n	9/10	deki	deck	general
dekio	n	5/6	madekio	mop	general
dema	n	5/6	madema	fish trap	general
demani	n	9/10	demani	season of the south monsoon	general
deti	n	9/10	deti	date (calendar)	general
dhamiri	n	9/10	dhamiri	conscience	general
dhiraa	n	9/10	dhiraa	forearm's length	general
didimio	n	5/6	madidimio	sinking	general
dinari	n	9/10	dinari	dinar	general
dirhamu	n	9/10	dirhamu	dirham	general
dispensari	n	9/10	dispensari	dispensary	general
dizaini	n	9/10	dizaini	design	general
dohani	n	5/6	madohani	chimney	general
dokezo	n	5/6	madokezo	hint	general
dondo	n	9/10	dondo	cowrie	general
dondoro	n	9/10	dondoro	steenbok	general
duaradufu	n	5/6	maduaradufu	ellipse	general
dudumizi	n	9/10	dudumizi	white-browed coucal	general
dumuzi	n	9/10	dumuzi	grain weevil	general
dundu	n	5/6	madundu	large gourd	general
dusumali	n	9/10	dusumali	head scarf	general
edita	n	9/10	edita	editor	general
eksrei	n	9/10	eksrei	X-ray	general
elekeo	n	5/6	maelekeo	tendency	general
elimisho	n	5/6	maelimisho	instruction	general
embwe	n	9/10	embwe	gum;glue	general
fadhaa	n	9/10	fadhaa	confusion;dismay	general
fahamisho	n	5/6	mafahamisho	notification	general
faksi	n	9/10	faksi	fax	general
fananisho	n	5/6	mafananisho	comparison	general
fariji	n	5/6	mafariji	consolation	general
faulo	n	9/10	faulo	foul	general
ficho	n	5/6	maficho	hiding place	general
figili	n	9/10	figili	radish	general
fikio	n	5/6	mafikio	arrival	general
fikirio	n	5/6	mafikirio	thought	general
finyango	n	5/6	mafinyango	lump of potter's clay	general
firigisi	n	9/10	firigisi	gizzard	general
fistula	n	9/10	fistula	fistula	general
fitna	n	9/10	fitna	intrigue	general
flati	n	9/10	flati	flat;apartment	general
fomu	n	9/10	fomu	form;document to fill in	general
fonimu	n	9/10	fonimu	phoneme	general
fukizo	n	5/6	mafukizo	incense	general
fuli	n	9/10	fuli	season of lesser rains	general
funda	n	5/6	mafunda	mouthful	general
funiko	n	5/6	mafuniko	cover	general
furungu	n	5/6	mafurungu	pomelo;anklet	general
fuu	n	5/6	mafuu	edible berry	general
fyeko	n	5/6	mafyeko	cleared ground	general
gaga	n	5/6	magaga	crust on the teeth	general
gaidi	n	5/6	magaidi	terrorist	general
geji	n	9/10	geji	gauge	general
ghera	n	9/10	ghera	zeal	general
ghulamu	n	5/6	maghulamu	young man	general
gidamu	n	9/10	gidamu	thong of a sandal	general
gigabaiti	n	9/10	gigabaiti	gigabyte	general
glakoma	n	9/10	glakoma	glaucoma	general
glavu	n	9/10	glavu	glove	general
glukosi	n	9/10	glukosi	glucose	general
gobore	n	5/6	magobore	muzzle-loader	general
goigoi	n	5/6	magoigoi	lazy person	general
goma	n	5/6	magoma	large drum	general
gombo	n	5/6	magombo	page of an old book	general
gongano	n	5/6	magongano	collision	general
gorofa	n	5/6	magorofa	storey	general
govi	n	5/6	magovi	foreskin	general
gozi	n	5/6	magozi	hide	general
graviti	n	9/10	graviti	gravity	general
gredi	n	9/10	gredi	grade	general
grisi	n	9/10	grisi	grease	general
gubi	n	5/6	magubi	leaf sheath of a palm	general
guta	n	5/6	maguta	tricycle cart	general
gutu	n	5/6	magutu	stump	general
guu	n	5/6	maguu	large leg	general
haini	n	5/6	mahaini	traitor	general
hakikisho	n	5/6	mahakikisho	assurance;guarantee	general
hamasisho	n	5/6	mahamasisho	encouragement	general
handibegi	n	9/10	handibegi	handbag	general
harakati	n	9/10	harakati	movement;campaign;activity	general
harija	n	9/10	harija	expense	general
harmonia	n	9/10	harmonia	harmony	general
hasidi	n	5/6	mahasidi	envious person	general
hatamu	n	9/10	hatamu	bridle;reins	general
hayawani	n	5/6	mahayawani	brute	general
hedimasta	n	9/10	hedimasta	head teacher	general
heksagoni	n	9/10	heksagoni	hexagon	general
helimeti	n	9/10	helimeti	helmet	general
helmeti	n	9/10	helmeti	helmet	general
himizo	n	5/6	mahimizo	urging	general
hirimu	n	5/6	mahirimu	age-mate	general
hobi	n	9/10	hobi	hobby	general
hodhi	n	5/6	mahodhi	water tank;bathtub	general
hulka	n	9/10	hulka	character;nature	general
humusi	n	9/10	humusi	one fifth	general
hurafa	n	9/10	hurafa	superstition;legend	general
husuni	n	9/10	husuni	fort	general
hutubio	n	5/6	mahutubio	speech	general
ibura	n	9/10	ibura	marvel	general
idili	n	9/10	idili	diligence	general
ikrari	n	9/10	ikrari	acknowledgement	general
imarisho	n	5/6	maimarisho	strengthening	general
ingizo	n	5/6	maingizo	entry;input	general
insaiklopidia	n	9/10	insaiklopidia	encyclopedia	general
itibari	n	9/10	itibari	trust	general
itikio	n	5/6	maitikio	response	general
jaa	n	5/6	majaa	rubbish heap	general
jaribu	n	5/6	majaribu	temptation;trial	general
jasi	n	9/10	jasi	gypsum;ear stud	general
jazo	n	5/6	majazo	filling	general
jebu	n	5/6	majebu	ornament for the chin	general
jeki	n	5/6	majeki	jack	general
jeli	n	9/10	jeli	jelly;gel	general
jenomu	n	9/10	jenomu	genome	general
jimai	n	9/10	jimai	sexual intercourse	general
jimu	n	9/10	jimu	gym	general
jira	n	9/10	jira	cumin	general
jito	n	5/6	majito	large river	general
jizi	n	5/6	majizi	big thief	general
jografia	n	9/10	jografia	geography	general
joko	n	5/6	majoko	kiln	general
jombi	n	5/6	majombi	boor	general
jongo	n	9/10	jongo	gout	general
josho	n	9/10	josho	cattle dip	general
jumuisho	n	5/6	majumuisho	generalisation	general
juya	n	5/6	majuya	dragnet	general
kabari	n	9/10	kabari	wedge	general
kabidhio	n	5/6	makabidhio	delivery	general
kadeti	n	5/6	makadeti	cadet	general
kafani	n	9/10	kafani	shroud	general
kafeini	n	9/10	kafeini	caffeine	general
kaharabu	n	9/10	kaharabu	amber	general
kalio	n	5/6	makalio	buttock	general
kalsiamu	n	9/10	kalsiamu	calcium	general
kangaga	n	9/10	kangaga	fern	general
kangaja	n	5/6	makangaja	mandarin orange	general
kanganyo	n	5/6	makanganyo	confusion	general
kangara	n	9/10	kangara	honey beer	general
kani	n	9/10	kani	energy;force;argument	general
kanieneo	n	9/10	kanieneo	pressure	general
kansa	n	9/10	kansa	cancer	general
kantini	n	9/10	kantini	canteen	general
kanwa	n	5/6	makanwa	mouth	general
kapeti	n	9/10	kapeti	carpet	general
karabai	n	9/10	karabai	pressure lamp	general
katao	n	5/6	makatao	refusal	general
katapila	n	9/10	katapila	caterpillar;bulldozer	general
katriji	n	9/10	katriji	cartridge	general
kava	n	9/10	kava	cover	general
kawa	n	5/6	makawa	dish cover	general
kayamba	n	5/6	makayamba	rattle	general
kerengende	n	9/10	kerengende	dragonfly	general
kesha	n	9/10	kesha	vigil	general
kilobaiti	n	9/10	kilobaiti	kilobyte	general
kimbio	n	5/6	makimbio	flight	general
kimia	n	9/10	kimia	fishing net	general
kinda	n	5/6	makinda	young bird	general
kindi	n	9/10	kindi	squirrel	general
klorini	n	9/10	klorini	chlorine	general
kochi	n	5/6	makochi	couch	general
kodisho	n	5/6	makodisho	hire	general
kogo	n	9/10	kogo	back of the head	general
koja	n	5/6	makoja	necklace of flowers	general
kokoro	n	5/6	makokoro	dragnet	general
kolifulawa	n	9/10	kolifulawa	cauliflower	general
koma	n	5/6	makoma	fruit of the wild palm;spirit of a dead person	general
kombamoyo	n	9/10	kombamoyo	rafter	general
komboleo	n	5/6	makomboleo	ransom	general
kometi	n	9/10	kometi	comet	general
kondavi	n	9/10	kondavi	beaded belt	general
kondo	n	9/10	kondo	womb;placenta	general
konteina	n	9/10	konteina	container	general
kopa	n	5/6	makopa	dried cassava;heart in cards	general
korneya	n	9/10	korneya	cornea	general
kotama	n	5/6	makotama	knife of the palm tapper	general
kotapini	n	9/10	kotapini	cotter pin	general
koto	n	5/6	makoto	fish hook	general
krani	n	9/10	krani	crane	general
kromosomu	n	9/10	kromosomu	chromosome	general
kubazi	n	5/6	makubazi	leather sandal	general
kudra	n	9/10	kudra	power of God	general
kumbo	n	5/6	makumbo	push;sweep	general
kumbukizi	n	5/6	makumbukizi	memorial	general
kundinyota	n	9/10	kundinyota	constellation	general
kunguto	n	9/10	kunguto	winnowing basket	general
kunjo	n	5/6	makunjo	fold	general
kunyanzi	n	5/6	makunyanzi	wrinkle	general
kuvu	n	9/10	kuvu	mould;fungus	general
kwaruzo	n	5/6	makwaruzo	scrape;friction	general
kwashiakoo	n	9/10	kwashiakoo	kwashiorkor	general
kwata	n	9/10	kwata	drill parade	general
kwazo	n	5/6	makwazo	stumbling block	general
kwekwe	n	9/10	kwekwe	weed	general
laika	n	9/10	laika	body hair	general
lalamishi	n	5/6	malalamishi	complaint	general
lalio	n	5/6	malalio	sleeping place	general
leba	n	9/10	leba	labour ward	general
leja	n	9/10	leja	ledger	general
lepe	n	5/6	malepe	drowsiness	general
letisi	n	9/10	letisi	lettuce	general
libasi	n	9/10	libasi	clothes	general
lijamu	n	9/10	lijamu	bridle;bit	general
limbikizo	n	5/6	malimbikizo	accumulation	general
lipizi	n	5/6	malipizi	revenge	general
lipstiki	n	9/10	lipstiki	lipstick	general
lipu	n	9/10	lipu	plaster for walls	general
liwa	n	9/10	liwa	sandalwood paste	general
maabadi	n	6	maabadi	place of worship	general
maafikiano	n	6	maafikiano	agreement	general
maarifa	n	6	maarifa	knowledge;skill	general
maawio	n	6	maawio	sunrise	general
mabaki	n	6	mabaki	remains;leftovers	general
madhila	n	6	madhila	sufferings;ill-treatment	general
madoido	n	6	madoido	ornaments;flourishes	general
mafindofindo	n	6	mafindofindo	tonsillitis	general
mafusho	n	6	mafusho	fumes	general
mahabubu	n	9/10	mahabubu	beloved	general
mahadhi	n	9/10	mahadhi	melody;tune	general
mahamri	n	6	mahamri	sweet fried buns	general
mahanjumati	n	6	mahanjumati	tasty dishes	general
maikrofoni	n	9/10	maikrofoni	microphone	general
maikroskopu	n	9/10	maikroskopu	microscope	general
maingiliano	n	6	maingiliano	interaction	general
majilipo	n	6	majilipo	revenge	general
majisifu	n	6	majisifu	boasting	general
makaroni	n	9/10	makaroni	macaroni	general
makeke	n	6	makeke	bustle;ostentation	general
makengeza	n	6	makengeza	squint	general
makindano	n	6	makindano	dispute	general
makiwa	n	6	makiwa	condolences;bereavement	general
makulaji	n	6	makulaji	food	general
malale	n	9/10	malale	sleeping sickness	general
mamantilie	n	9/10	mamantilie	woman who sells food	general
mandari	n	9/10	mandari	picnic	general
mandhari	n	9/10	mandhari	scenery;landscape	general
manena	n	6	manena	groin	general
mang'amung'amu	n	6	mang'amung'amu	confusion;fumbling	general
maongozi	n	6	maongozi	guidance	general
mapalilio	n	6	mapalilio	weeding	general
mapisi	n	6	mapisi	history;experiences	general
mapunye	n	6	mapunye	ringworm	general
marara	n	9/10	marara	stripes	general
masala	n	9/10	masala	spice mixture	general
masalia	n	6	masalia	remains;relics	general
matembele	n	6	matembele	sweet potato leaves	general
matilaba	n	9/10	matilaba	intention	general
matlai	n	9/10	matlai	sunrise;east wind	general
matubwitubwi	n	6	matubwitubwi	mumps	general
maudhi	n	6	maudhi	annoyances	general
maudhui	n	6	maudhui	content;theme	general
maunzi	n	6	maunzi	hardware;materials	general
mauti	n	6	mauti	death	general
mauzauza	n	6	mauzauza	apparitions;wonders	general
mavulio	n	6	mavulio	cast-off clothes	general
mavundevunde	n	6	mavundevunde	scattered clouds	general
maziko	n	6	maziko	burial	general
mazingaombwe	n	6	mazingaombwe	conjuring tricks	general
mbacha	n	9/10	mbacha	old mat	general
mbalamwezi	n	9/10	mbalamwezi	moonlight	general
mbati	n	9/10	mbati	wall plate	general
mbawakawa	n	9/10	mbawakawa	beetle	general
mbilikimo	n	9/10	mbilikimo	pygmy	general
mbogamboga	n	9/10	mbogamboga	vegetables	general
mbugi	n	9/10	mbugi	small bells	general
mburukenge	n	9/10	mburukenge	monitor lizard	general
mbweu	n	9/10	mbweu	belch	general
megabaiti	n	9/10	megabaiti	megabyte	general
menyu	n	9/10	menyu	menu	general
meta	n	9/10	meta	metre	general
miadi	n	9/10	miadi	appointment;promise	general
mithali	n	9/10	mithali	proverb	general
moduli	n	9/10	moduli	module	general
moluska	n	9/10	moluska	mollusc	general
moma	n	9/10	moma	puff adder	general
mondo	n	9/10	mondo	serval	general
muradi	n	9/10	muradi	aim;purpose	general
mutribu	n	9/10	mutribu	musician	general
nanaa	n	9/10	nanaa	mint	general
nari	n	9/10	nari	fire	general
ndengu	n	9/10	ndengu	green gram	general
ndofu	n	9/10	ndofu	elephant	general
ndulele	n	9/10	ndulele	Sodom apple	general
ng'ofu	n	9/10	ng'ofu	roe of fish	general
ngawira	n	9/10	ngawira	booty	general
ngoe	n	9/10	ngoe	hook;forked pole	general
ngogo	n	9/10	ngogo	catfish	general
ngojeo	n	5/6	mangojeo	waiting	general
ngumbaru	n	9/10	ngumbaru	adult learner	general
nguruzi	n	9/10	nguruzi	bung of a boat	general
nguyu	n	9/10	nguyu	ankle	general
nikeli	n	9/10	nikeli	nickel	general
nikotini	n	9/10	nikotini	nicotine	general
njemba	n	9/10	njemba	strong man	general
nong'ono	n	5/6	manong'ono	whisper	general
nongwa	n	9/10	nongwa	grudge	general
notisi	n	9/10	notisi	notice	general
noveli	n	9/10	noveli	novel	general
nozeli	n	9/10	nozeli	nozzle	general
nyalio	n	9/10	nyalio	sticks laid in a cooking pot	general
nyamafu	n	9/10	nyamafu	carrion	general
nyaunyau	n	9/10	nyaunyau	cat	general
nyenje	n	9/10	nyenje	cricket;cicada	general
nyonyo	n	9/10	nyonyo	castor seed	general
oparesheni	n	9/10	oparesheni	operation	general
pachipachi	n	9/10	pachipachi	fork between the thighs	general
pagala	n	5/6	mapagala	unfinished house	general
pagale	n	5/6	mapagale	unfinished house	general
pajama	n	5/6	mapajama	pyjamas	general
paketi	n	9/10	paketi	packet	general
pakiti	n	9/10	pakiti	packet	general
palio	n	5/6	mapalio	weeding	general
pamfleti	n	9/10	pamfleti	pamphlet	general
panadoli	n	9/10	panadoli	painkiller tablet	general
pancha	n	9/10	pancha	puncture	general
pangisho	n	5/6	mapangisho	rent	general
panka	n	9/10	panka	fan	general
parafini	n	9/10	parafini	paraffin	general
pasiwedi	n	9/10	pasiwedi	password	general
pasta	n	9/10	pasta	pasta	general
pasuko	n	5/6	mapasuko	crack	general
patanisho	n	5/6	mapatanisho	reconciliation	general
patriaki	n	9/10	patriaki	patriarch	general
pea	n	9/10	pea	pair;rhinoceros	general
penguini	n	9/10	penguini	penguin	general
pensili	n	9/10	pensili	pencil	general
pira	n	5/6	mapira	large ball	general
piza	n	9/10	piza	pizza	general
planktoni	n	9/10	planktoni	plankton	general
plasta	n	9/10	plasta	plaster	general
podiamu	n	9/10	podiamu	podium	general
ponyo	n	5/6	maponyo	cure	general
pooza	n	5/6	mapooza	unfertile fruit	general
popobawa	n	9/10	popobawa	bat demon	general
popokoni	n	9/10	popokoni	popcorn	general
pora	n	5/6	mapora	young cock	general
poriji	n	9/10	poriji	porridge	general
potashi	n	9/10	potashi	potash	general
potasiamu	n	9/10	potasiamu	potassium	general
pozo	n	5/6	mapozo	remedy	general
prefekti	n	9/10	prefekti	prefect	general
projekta	n	9/10	projekta	projector	general
pudini	n	9/10	pudini	pudding	general
radiusi	n	9/10	radiusi	radius	general
ramli	n	9/10	ramli	divination	general
ramu	n	9/10	ramu	rum	general
ranchi	n	9/10	ranchi	ranch	general
rejesho	n	5/6	marejesho	restoration;refund	general
rejimenti	n	9/10	rejimenti	regiment	general
reptilia	n	9/10	reptilia	reptile	general
retina	n	9/10	retina	retina	general
rihani	n	9/10	rihani	basil	general
rika	n	5/6	marika	age group;peer	general
rimu	n	9/10	rimu	ream	general
rola	n	9/10	rola	roller	general
rudisho	n	5/6	marudisho	refund	general
ruwaza	n	9/10	ruwaza	pattern;vision	general
safisho	n	5/6	masafisho	cleaning	general
saksafoni	n	9/10	saksafoni	saxophone	general
salfa	n	9/10	salfa	sulphur	general
sandwichi	n	9/10	sandwichi	sandwich	general
sansuri	n	9/10	sansuri	swordfish	general
sapatu	n	5/6	masapatu	slipper	general
sarakasi	n	9/10	sarakasi	circus;acrobatics	general
sarawili	n	9/10	sarawili	trousers	general
savana	n	9/10	savana	savanna	general
saveya	n	9/10	saveya	surveyor	general
sawazisho	n	5/6	masawazisho	equalisation	general
sazo	n	5/6	masazo	remnant;leftover	general
sekeneko	n	9/10	sekeneko	syphilis	general
semadari	n	9/10	semadari	bedstead	general
sengenyo	n	5/6	masengenyo	backbiting	general
senturi	n	9/10	senturi	gramophone	general
shake	n	9/10	shake	sob;hiccup	general
shamirisho	n	9/10	shamirisho	object of a verb	general
shampeni	n	9/10	shampeni	champagne	general
shangilio	n	5/6	mashangilio	cheer	general
shapo	n	5/6	mashapo	dregs;sediment	general
shayiri	n	9/10	shayiri	barley	general
shelfu	n	9/10	shelfu	shelf	general
shelisheli	n	5/6	mashelisheli	breadfruit	general
shibe	n	9/10	shibe	fullness;satiety	general
shibiri	n	9/10	shibiri	handspan	general
shikizo	n	5/6	mashikizo	button;fastening	general
shira	n	9/10	shira	syrup	general
shokishoki	n	9/10	shokishoki	rambutan	general
shombo	n	9/10	shombo	smell of fish	general
shubiri	n	9/10	shubiri	aloe;handspan	general
shughuliko	n	5/6	mashughuliko	preoccupation	general
shupaza	n	5/6	mashupaza	shovel	general
shurutisho	n	5/6	mashurutisho	compulsion	general
shuzi	n	5/6	mashuzi	fart	general
sikomoro	n	9/10	sikomoro	sycamore	general
silikoni	n	9/10	silikoni	silicon	general
simamisho	n	5/6	masimamisho	suspension	general
simango	n	5/6	masimango	reproach	general
simbulio	n	5/6	masimbulio	reproach	general
sindiketi	n	9/10	sindiketi	syndicate	general
singizio	n	5/6	masingizio	slander;false charge	general
sinki	n	9/10	sinki	sink	general
sisitizo	n	5/6	masisitizo	emphasis	general
sitisho	n	5/6	masitisho	suspension	general
skafu	n	9/10	skafu	scarf	general
skauti	n	9/10	skauti	scout	general
skrubu	n	9/10	skrubu	screw	general
skurubu	n	9/10	skurubu	screw	general
skuta	n	9/10	skuta	scooter	general
skwadi	n	9/10	skwadi	squad	general
slaidi	n	9/10	slaidi	slide	general
sodiamu	n	9/10	sodiamu	sodium	general
sogora	n	5/6	masogora	expert drummer	general
soroveya	n	9/10	soroveya	surveyor	general
sosi	n	9/10	sosi	sauce	general
spichi	n	9/10	spichi	speech	general
spinachi	n	9/10	spinachi	spinach	general
spriti	n	9/10	spriti	spirit	general
staili	n	9/10	staili	style	general
steki	n	9/10	steki	steak	general
stepula	n	9/10	stepula	stapler	general
stima	n	9/10	stima	electricity;steamer	general
stuli	n	9/10	stuli	stool	general
subi	n	9/10	subi	blackfly	general
suheli	n	9/10	suheli	south	general
sulisuli	n	9/10	sulisuli	sailfish	general
sumuni	n	9/10	sumuni	fifty-cent coin	general
suriama	n	9/10	suriama	person of mixed race	general
taathira	n	9/10	taathira	effect;influence	general
tabaini	n	9/10	tabaini	contrast	general
tafakuri	n	9/10	tafakuri	reflection;meditation	general
taipureta	n	9/10	taipureta	typewriter	general
takaso	n	5/6	matakaso	cleansing	general
takrima	n	9/10	takrima	hospitality	general
tana	n	5/6	matana	hand of bananas	general
tapisho	n	5/6	matapisho	emetic;vomit	general
taraza	n	9/10	taraza	edging of a garment	general
tarbia	n	9/10	tarbia	upbringing	general
tarika	n	9/10	tarika	Sufi order	general
tegu	n	9/10	tegu	tapeworm	general
telegrafu	n	9/10	telegrafu	telegraph	general
teleskopu	n	9/10	teleskopu	telescope	general
telezo	n	5/6	matelezo	slippery place	general
temsi	n	9/10	temsi	filigree	general
tengano	n	5/6	matengano	separation	general
tepurekoda	n	9/10	tepurekoda	tape recorder	general
teremko	n	5/6	materemko	slope;descent	general
tifutifu	n	9/10	tifutifu	loose soil	general
tijara	n	9/10	tijara	trade;profit	general
timazi	n	9/10	timazi	plumb line	general
timizo	n	5/6	matimizo	fulfilment	general
tipitipi	n	9/10	tipitipi	coucal	general
tiririko	n	5/6	matiririko	flow	general
tofi	n	9/10	tofi	toffee	general
tokezo	n	5/6	matokezo	appearance;result	general
tomondo	n	5/6	matomondo	rose apple	general
tongo	n	5/6	matongo	discharge of the eye	general
trumpeti	n	9/10	trumpeti	trumpet	general
tumbasi	n	5/6	matumbasi	abscess	general
tunguja	n	5/6	matunguja	fruit of the Sodom apple	general
tupa	n	5/6	matupa	file	general
tuwazi	n	9/10	tuwazi	cymbal	general
tyubu	n	9/10	tyubu	tube	general
uguzi	n	5/6	mauguzi	nursing	general
unganisho	n	5/6	maunganisho	connection	general
ungano	n	5/6	maungano	union;confederation	general
vamio	n	5/6	mavamio	invasion	general
varanda	n	9/10	varanda	veranda	general
vesti	n	9/10	vesti	vest	general
vidio	n	9/10	vidio	video	general
violini	n	9/10	violini	violin	general
vunga	n	5/6	mavunga	thick hair	general
wengo	n	5/6	mawengo	spleen	general
yowe	n	5/6	mayowe	shout;scream	general
yungiyungi	n	5/6	mayungiyungi	water lily	general
yunifomu	n	9/10	yunifomu	uniform	general
zafarani	n	9/10	zafarani	saffron	general
zalia	n	5/6	mazalia	breeding place	general
zigizaga	n	9/10	zigizaga	zigzag	general
zindiko	n	5/6	mazindiko	protective charm	general
zingiro	n	5/6	mazingiro	siege	general
zomeo	n	5/6	mazomeo	jeer	general
zuhura	n	9/10	zuhura	Venus	general
zungusho	n	5/6	mazungusho	rotation	general
zuzu	n	5/6	mazuzu	simpleton	general
`;
