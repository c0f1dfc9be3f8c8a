/** Lexicon: further nouns of classes 5/6, 6 and 9/10, of a general dictionary. Columns: lemma, part of speech, class, plural, glosses, domain. Server and command line only. */
export const nounsWiderN = `
abakasi	n	9/10	abakasi	abacus	education
abjadi	n	9/10	abjadi	alphabet	general
adapta	n	9/10	adapta	adapter	home
afriti	n	9/10	afriti	evil spirit	general
ahera	n	9/10	ahera	hereafter	general
ainisho	n	5/6	maainisho	classification	general
aiskrimu	n	9/10	aiskrimu	ice cream	food
akademi	n	9/10	akademi	academy	general
akrobati	n	9/10	akrobati	acrobat	general
ala	n	9/10	ala	instrument;tool;sheath	general
alkemia	n	9/10	alkemia	alchemy	general
alkoholi	n	9/10	alkoholi	alcohol	general
altimita	n	9/10	altimita	altimeter	technology
amita	n	9/10	amita	ammeter	technology
amplifaya	n	9/10	amplifaya	amplifier	technology
anarkia	n	9/10	anarkia	anarchy	politics
anatomia	n	9/10	anatomia	anatomy	general
angahewa	n	9/10	angahewa	atmosphere	general
anzisho	n	5/6	maanzisho	start	general
aorta	n	9/10	aorta	aorta	health
apizo	n	5/6	maapizo	curse;oath	general
aproni	n	9/10	aproni	apron	general
arijojo	n	9/10	arijojo	kite	general
aristokrasia	n	9/10	aristokrasia	aristocracy	politics
arithmetiki	n	9/10	arithmetiki	arithmetic	general
arudhi	n	9/10	arudhi	prosody	education
asidi	n	9/10	asidi	acid	general
asteroidi	n	9/10	asteroidi	asteroid	general
ateri	n	9/10	ateri	artery	health
atlasi	n	9/10	atlasi	atlas	general
auni	n	9/10	auni	help	general
aushi	n	9/10	aushi	lifespan;durability	general
autokrasia	n	9/10	autokrasia	autocracy	politics
autopsia	n	9/10	autopsia	autopsy	general
azima	n	9/10	azima	charm;amulet	general
azimo	n	5/6	maazimo	loan	general
bahaimu	n	9/10	bahaimu	beast	general
bainisho	n	5/6	mabainisho	explanation	general
baisikeli	n	9/10	baisikeli	bicycle	general
baka	n	5/6	mabaka	spot;stain	general
balghamu	n	9/10	balghamu	phlegm	general
baluni	n	9/10	baluni	balloon	general
banjo	n	9/10	banjo	banjo	culture
bano	n	5/6	mabano	bracket;clamp	general
baragumu	n	5/6	mabaragumu	trumpet;horn	general
baraste	n	9/10	baraste	highway	general
barometa	n	9/10	barometa	barometer	general
baromita	n	9/10	baromita	barometer	technology
basbasi	n	9/10	basbasi	mace (spice)	general
basha	n	5/6	mabasha	king in cards	general
batli	n	9/10	batli	logbook	general
bayolojia	n	9/10	bayolojia	biology	education
bazari	n	9/10	bazari	bazaar	general
bedui	n	5/6	mabedui	Bedouin	general
bekoni	n	9/10	bekoni	bacon	food
bembea	n	9/10	bembea	swing	general
bembelezo	n	5/6	mabembelezo	coaxing	general
biarusi	n	5/6	mabiarusi	bride	general
bibliografia	n	9/10	bibliografia	bibliography	education
bibo	n	5/6	mabibo	cashew apple	general
biharusi	n	5/6	mabiharusi	bride	general
bikari	n	9/10	bikari	pair of compasses	general
bikira	n	5/6	mabikira	virgin	general
bilisi	n	9/10	bilisi	devil	general
bilula	n	9/10	bilula	tap	home
binzari	n	9/10	binzari	curry powder;turmeric	general
biwi	n	5/6	mabiwi	heap of rubbish	general
boflo	n	5/6	maboflo	loaf of bread	general
bofulo	n	5/6	mabofulo	loaf of bread	general
boi	n	5/6	maboi	houseboy	general
bokoboko	n	9/10	bokoboko	mashed wheat and meat;kind of banana	general
bolti	n	9/10	bolti	bolt	home
bombwe	n	9/10	bombwe	grub	general
bomoko	n	5/6	mabomoko	ruin;collapse	general
boresho	n	5/6	maboresho	improvement	general
botania	n	9/10	botania	botany	education
brandi	n	9/10	brandi	brandy	food
brokoli	n	9/10	brokoli	broccoli	food
bromini	n	9/10	bromini	bromine	technology
buabua	n	9/10	buabua	tern	nature
bulangeti	n	9/10	bulangeti	blanket	general
buli	n	5/6	mabuli	teapot	general
buluu	n	9/10	buluu	blue	general
bumunda	n	5/6	mabumunda	dumpling of rice flour	nature
bungala	n	9/10	bungala	kind of banana	general
bungo	n	5/6	mabungo	edible fruit	general
bupu	n	5/6	mabupu	empty coconut shell	general
burungutu	n	5/6	maburungutu	wad of banknotes	general
busaa	n	9/10	busaa	millet beer	food
busha	n	5/6	mabusha	hydrocele	health
buzi	n	5/6	mabuzi	large goat	general
bwanaharusi	n	5/6	mabwanaharusi	bridegroom	general
bwanamkubwa	n	5/6	mabwanawakubwa	important man;boss	general
bwanashamba	n	5/6	mabwanashamba	agricultural officer	general
bwege	n	5/6	mabwege	fool	general
bweha	n	9/10	bweha	jackal	nature
chachandu	n	9/10	chachandu	relish	general
chafi	n	9/10	chafi	rabbitfish	nature
chamburo	n	9/10	chamburo	metal plate for drawing wire	general
chang'aa	n	9/10	chang'aa	illicit spirit	food
changizo	n	5/6	machangizo	contribution	general
chatne	n	9/10	chatne	chutney	home
chekeche	n	9/10	chekeche	sieve	general
chelewa	n	9/10	chelewa	stem of a palm leaf	general
chembechembe	n	9/10	chembechembe	particles	general
chemko	n	5/6	machemko	boiling	general
chenga	n	9/10	chenga	broken grains	general
chesi	n	9/10	chesi	chess	general
chicha	n	5/6	machicha	grated coconut after pressing	general
chindi	n	9/10	chindi	squirrel	nature
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
danzi	n	5/6	madanzi	bitter orange	nature
danzi	n	9/10	danzi	bitter orange	general
darizi	n	9/10	darizi	embroidery	general
daruga	n	9/10	daruga	studded sandal	general
dayodi	n	9/10	dayodi	diode	technology
dege	n	5/6	madege	large bird;aeroplane	general
deki	n	9/10	deki	deck	general
dekio	n	5/6	madekio	mop	general
dema	n	5/6	madema	fish trap	general
demani	n	9/10	demani	season of the south monsoon	general
deti	n	9/10	deti	date (calendar)	general
dhamiri	n	9/10	dhamiri	conscience	general
dhiraa	n	9/10	dhiraa	forearm's length	general
diabetesi	n	9/10	diabetesi	diabetes	health
didimio	n	5/6	madidimio	sinking	general
digidigi	n	9/10	digidigi	dik-dik	nature
dinamo	n	9/10	dinamo	dynamo	technology
dinari	n	9/10	dinari	dinar	general
dinosaria	n	9/10	dinosaria	dinosaur	nature
dirhamu	n	9/10	dirhamu	dirham	general
dishi	n	5/6	madishi	large basin;satellite dish	home
dispensari	n	9/10	dispensari	dispensary	general
dizaini	n	9/10	dizaini	design	general
dohani	n	5/6	madohani	chimney	general
dokezo	n	5/6	madokezo	hint	general
domeni	n	9/10	domeni	domain	technology
dona	n	9/10	dona	whole maize flour	food
dondo	n	9/10	dondo	cowrie	general
dondora	n	9/10	dondora	wasp	nature
dondoro	n	9/10	dondoro	steenbok	general
doriani	n	5/6	madoriani	durian	nature
duaradufu	n	5/6	maduaradufu	ellipse	general
dudumizi	n	9/10	dudumizi	white-browed coucal	general
dumuzi	n	9/10	dumuzi	grain weevil	general
dundu	n	5/6	madundu	large gourd	general
dusumali	n	9/10	dusumali	head scarf	general
edita	n	9/10	edita	editor	general
ekolojia	n	9/10	ekolojia	ecology	education
eksrei	n	9/10	eksrei	X-ray	health
elekeo	n	5/6	maelekeo	tendency	general
elektrodi	n	9/10	elektrodi	electrode	technology
elimisho	n	5/6	maelimisho	instruction	general
embwe	n	9/10	embwe	gum;glue	general
emoji	n	9/10	emoji	emoji	media
enzaimu	n	9/10	enzaimu	enzyme	health
epistemolojia	n	9/10	epistemolojia	epistemology	education
estetiki	n	9/10	estetiki	aesthetics	education
etimolojia	n	9/10	etimolojia	etymology	education
fadhaa	n	9/10	fadhaa	confusion;dismay	general
fahamisho	n	5/6	mafahamisho	notification	general
faksi	n	9/10	faksi	fax	general
fananisho	n	5/6	mafananisho	comparison	general
fariji	n	5/6	mafariji	consolation	general
faulo	n	9/10	faulo	foul	general
felusi	n	9/10	felusi	dolphinfish	nature
figili	n	9/10	figili	radish	general
fikio	n	5/6	mafikio	arrival	general
fikirio	n	5/6	mafikirio	thought	general
finyango	n	5/6	mafinyango	lump of potter's clay	general
firigisi	n	9/10	firigisi	gizzard	general
fisimaji	n	9/10	fisimaji	otter	nature
fistula	n	9/10	fistula	fistula	health
fitna	n	9/10	fitna	intrigue	general
flati	n	9/10	flati	flat;apartment	general
fomu	n	9/10	fomu	form;document to fill in	general
fondogoo	n	9/10	fondogoo	bad smell	home
fonimu	n	9/10	fonimu	phoneme	general
fosforasi	n	9/10	fosforasi	phosphorus	technology
fotoni	n	9/10	fotoni	photon	technology
fukizo	n	5/6	mafukizo	incense	general
fuli	n	9/10	fuli	season of lesser rains	general
funda	n	5/6	mafunda	mouthful	general
funiko	n	5/6	mafuniko	cover	general
furu	n	9/10	furu	cichlid	nature
furukombe	n	9/10	furukombe	African fish eagle	nature
furungu	n	5/6	mafurungu	pomelo;anklet	general
futikamba	n	9/10	futikamba	tape measure	home
fuu	n	5/6	mafuu	edible berry	general
fyeko	n	5/6	mafyeko	cleared ground	general
gaidi	n	5/6	magaidi	terrorist	conflict
gambusi	n	9/10	gambusi	lute	culture
geji	n	9/10	geji	gauge	general
ghera	n	9/10	ghera	zeal	general
ghulamu	n	5/6	maghulamu	young man	general
gidamu	n	9/10	gidamu	thong of a sandal	general
gigabaiti	n	9/10	gigabaiti	gigabyte	general
githeri	n	9/10	githeri	maize and beans	food
glakoma	n	9/10	glakoma	glaucoma	general
glavu	n	9/10	glavu	glove	general
glukosi	n	9/10	glukosi	glucose	general
gobore	n	5/6	magobore	muzzle-loader	general
goigoi	n	5/6	magoigoi	lazy person	general
gombo	n	5/6	magombo	page of an old book	general
gongano	n	5/6	magongano	collision	general
gongonola	n	9/10	gongonola	woodpecker	nature
gorofa	n	5/6	magorofa	storey	general
gospeli	n	9/10	gospeli	gospel music	culture
govi	n	5/6	magovi	foreskin	general
gozi	n	5/6	magozi	hide	general
graviti	n	9/10	graviti	gravity	general
gredi	n	9/10	gredi	grade	general
grisi	n	9/10	grisi	grease	general
gubi	n	5/6	magubi	leaf sheath of a palm	general
guruguru	n	9/10	guruguru	large lizard	nature
guta	n	5/6	maguta	tricycle cart	general
gutu	n	5/6	magutu	stump	general
guu	n	5/6	maguu	large leg	general
haidrojeni	n	9/10	haidrojeni	hydrogen	technology
haidroliki	n	9/10	haidroliki	hydraulics	technology
haini	n	5/6	mahaini	traitor	law
hakikisho	n	5/6	mahakikisho	assurance;guarantee	general
hamasisho	n	5/6	mahamasisho	encouragement	general
handibegi	n	9/10	handibegi	handbag	general
haradali	n	9/10	haradali	mustard	food
harakati	n	9/10	harakati	movement;campaign;activity	general
harija	n	9/10	harija	expense	general
harmonia	n	9/10	harmonia	harmony	general
hashitagi	n	9/10	hashitagi	hashtag	media
hasidi	n	5/6	mahasidi	envious person	general
hatamu	n	9/10	hatamu	bridle;reins	general
hayawani	n	5/6	mahayawani	brute	general
hedimasta	n	9/10	hedimasta	head teacher	general
heksagoni	n	9/10	heksagoni	hexagon	general
heliamu	n	9/10	heliamu	helium	technology
helimeti	n	9/10	helimeti	helmet	general
helmeti	n	9/10	helmeti	helmet	general
hemoglobini	n	9/10	hemoglobini	haemoglobin	health
hendeli	n	9/10	hendeli	handle	home
hepatitisi	n	9/10	hepatitisi	hepatitis	health
herini	n	9/10	herini	earring	home
himizo	n	5/6	mahimizo	urging	general
hirimu	n	5/6	mahirimu	age-mate	general
hobi	n	9/10	hobi	hobby	general
hodhi	n	5/6	mahodhi	water tank;bathtub	general
hongwe	n	9/10	hongwe	sea catfish	nature
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
iodini	n	9/10	iodini	iodine	technology
ioni	n	9/10	ioni	ion	technology
irio	n	9/10	irio	mashed peas and maize	food
isotopu	n	9/10	isotopu	isotope	technology
itibari	n	9/10	itibari	trust	general
itikio	n	5/6	maitikio	response	general
jaa	n	5/6	majaa	rubbish heap	general
jamu	n	9/10	jamu	jam	food
jaribu	n	5/6	majaribu	temptation;trial	general
jasi	n	9/10	jasi	gypsum;ear stud	general
jazi	n	9/10	jazi	jazz	culture
jazo	n	5/6	majazo	filling	general
jebu	n	5/6	majebu	ornament for the chin	general
jeki	n	5/6	majeki	jack	general
jeli	n	9/10	jeli	jelly;gel	general
jemu	n	9/10	jemu	jam	food
jenomu	n	9/10	jenomu	genome	general
jimai	n	9/10	jimai	sexual intercourse	general
jimu	n	9/10	jimu	gym	general
jiometria	n	9/10	jiometria	geometry	education
jira	n	9/10	jira	cumin	general
jiriwa	n	9/10	jiriwa	vice (tool)	home
jito	n	5/6	majito	large river	general
jizi	n	5/6	majizi	big thief	general
jografia	n	9/10	jografia	geography	general
jombi	n	5/6	majombi	boor	general
jongo	n	9/10	jongo	gout	general
josho	n	9/10	josho	cattle dip	general
jumuisho	n	5/6	majumuisho	generalisation	general
juya	n	5/6	majuya	dragnet	general
kababu	n	9/10	kababu	kebab	food
kabari	n	9/10	kabari	wedge	general
kabidhio	n	5/6	makabidhio	delivery	general
kabureta	n	9/10	kabureta	carburettor	technology
kadeti	n	5/6	makadeti	cadet	general
kafani	n	9/10	kafani	shroud	general
kafeini	n	9/10	kafeini	caffeine	general
kaharabu	n	9/10	kaharabu	amber	general
kalio	n	5/6	makalio	buttock	general
kalkulasi	n	9/10	kalkulasi	calculus	education
kalsiamu	n	9/10	kalsiamu	calcium	general
kamongo	n	9/10	kamongo	lungfish	nature
kandambili	n	9/10	kandambili	flip-flop	home
kangaga	n	9/10	kangaga	fern	general
kangaja	n	5/6	makangaja	mandarin orange	general
kanganyo	n	5/6	makanganyo	confusion	general
kangara	n	9/10	kangara	honey beer	general
kani	n	9/10	kani	energy;force;argument	general
kanieneo	n	9/10	kanieneo	pressure	general
kansa	n	9/10	kansa	cancer	health
kantini	n	9/10	kantini	canteen	general
kantoni	n	9/10	kantoni	canton	politics
kanu	n	9/10	kanu	genet	nature
kanwa	n	5/6	makanwa	mouth	general
kapasita	n	9/10	kapasita	capacitor	technology
kapeti	n	9/10	kapeti	carpet	general
kapilari	n	9/10	kapilari	capillary	health
karabai	n	9/10	karabai	pressure lamp	general
katao	n	5/6	makatao	refusal	general
katapila	n	9/10	katapila	caterpillar;bulldozer	general
katlesi	n	9/10	katlesi	cutlet	food
katriji	n	9/10	katriji	cartridge	general
kava	n	9/10	kava	cover	general
kawa	n	5/6	makawa	dish cover	general
kayamba	n	5/6	makayamba	rattle	general
keekee	n	9/10	keekee	drill	home
kereng'ende	n	9/10	kereng'ende	dragonfly;francolin	nature
kerengende	n	9/10	kerengende	dragonfly	general
kesha	n	9/10	kesha	vigil	general
ketchapu	n	9/10	ketchapu	ketchup	food
kibua	n	7/8	vibua	mackerel	nature
kigotagota	n	7/8	vigotagota	woodpecker	nature
kilobaiti	n	9/10	kilobaiti	kilobyte	general
kimbio	n	5/6	makimbio	flight	general
kimia	n	9/10	kimia	fishing net	general
kinda	n	5/6	makinda	young bird	general
kindi	n	9/10	kindi	squirrel	general
kipili	n	7/8	vipili	puff adder	nature
kitimoto	n	9/10	kitimoto	pork	food
kitunguusaumu	n	7/8	vitunguusaumu	garlic	food
klipu	n	9/10	klipu	clip	media
klorini	n	9/10	klorini	chlorine	general
kobazi	n	5/6	makobazi	leather sandal	home
kochi	n	5/6	makochi	couch	general
kodisho	n	5/6	makodisho	hire	general
kogo	n	9/10	kogo	back of the head	general
koja	n	5/6	makoja	necklace of flowers	general
kokoro	n	5/6	makokoro	dragnet	general
kolamu	n	9/10	kolamu	column	culture
kolekole	n	9/10	kolekole	trevally	nature
kolera	n	9/10	kolera	cholera	health
kolifulawa	n	9/10	kolifulawa	cauliflower	general
koma	n	5/6	makoma	fruit of the wild palm;spirit of a dead person	general
kombamoyo	n	9/10	kombamoyo	rafter	general
kombamwiko	n	5/6	makombamwiko	cockroach	nature
komboleo	n	5/6	makomboleo	ransom	general
kome	n	9/10	kome	whelk	nature
kometi	n	9/10	kometi	comet	general
kompasi	n	9/10	kompasi	compass	home
kondavi	n	9/10	kondavi	beaded belt	general
kondensa	n	9/10	kondensa	condenser	technology
kondo	n	9/10	kondo	womb;placenta	general
konteina	n	9/10	konteina	container	general
konyagi	n	9/10	konyagi	local gin	food
kopa	n	5/6	makopa	dried cassava;heart in cards	general
korneya	n	9/10	korneya	cornea	general
kotama	n	5/6	makotama	knife of the palm tapper	general
kotapini	n	9/10	kotapini	cotter pin	general
krani	n	9/10	krani	crane	general
kromiamu	n	9/10	kromiamu	chromium	technology
kromosomu	n	9/10	kromosomu	chromosome	general
kronometa	n	9/10	kronometa	chronometer	home
kubazi	n	5/6	makubazi	leather sandal	general
kudra	n	9/10	kudra	power of God	general
kumbo	n	5/6	makumbo	push;sweep	general
kumbukizi	n	9/10	kumbukizi	commemoration;memorial	general
kundinyota	n	9/10	kundinyota	constellation	general
kunguto	n	9/10	kunguto	winnowing basket	general
kunjo	n	5/6	makunjo	fold	general
kunyanzi	n	5/6	makunyanzi	wrinkle	general
kuvu	n	9/10	kuvu	mould;fungus	general
kwarara	n	9/10	kwarara	ibis	nature
kwaruzo	n	5/6	makwaruzo	scrape;friction	general
kwashiakoo	n	9/10	kwashiakoo	kwashiorkor	general
kwata	n	9/10	kwata	drill parade	general
kwazi	n	9/10	kwazi	African fish eagle	nature
kwazo	n	5/6	makwazo	stumbling block	general
kwekwe	n	9/10	kwekwe	weed	general
laika	n	9/10	laika	body hair	general
lalamishi	n	5/6	malalamishi	complaint	general
lalio	n	5/6	malalio	sleeping place	general
leja	n	9/10	leja	ledger	general
leksikografia	n	9/10	leksikografia	lexicography	education
lelemama	n	9/10	lelemama	women's dance	culture
lepe	n	5/6	malepe	drowsiness	general
letisi	n	9/10	letisi	lettuce	general
letusi	n	9/10	letusi	lettuce	food
leukemia	n	9/10	leukemia	leukaemia	health
libasi	n	9/10	libasi	clothes	general
lijamu	n	9/10	lijamu	bridle;bit	general
limbikizo	n	5/6	malimbikizo	accumulation	general
lipizi	n	5/6	malipizi	revenge	general
lipstiki	n	9/10	lipstiki	lipstick	general
lipu	n	9/10	lipu	plaster for walls	general
liwa	n	9/10	liwa	sandalwood paste	general
logarithimu	n	9/10	logarithimu	logarithm	education
logariti	n	9/10	logariti	logarithm	education
maabadi	n	6	maabadi	place of worship	general
afikiano	n	5/6	maafikiano	agreement	general
maarifa	n	6	maarifa	knowledge;skill	general
maawio	n	6	maawio	sunrise	general
baki	n	5/6	mabaki	remains;leftovers	general
mabavu	n	6	mabavu	force;violence	general
machela	n	9/10	machela	stretcher	home
macheo	n	6	macheo	sunrise	general
dhila	n	5/6	madhila	sufferings;ill-treatment	general
doido	n	5/6	madoido	ornaments;flourishes	general
mafindofindo	n	6	mafindofindo	tonsillitis	general
fusho	n	5/6	mafusho	fumes	general
magnesi	n	9/10	magnesi	magnesium	technology
magnesiamu	n	9/10	magnesiamu	magnesium	technology
magneti	n	9/10	magneti	magnet	technology
mahabubu	n	9/10	mahabubu	beloved	general
mahadhi	n	9/10	mahadhi	melody;tune	general
mahamri	n	6	mahamri	sweet fried buns	general
mahanjumati	n	6	mahanjumati	tasty dishes	general
maikrochipu	n	9/10	maikrochipu	microchip	technology
maikrofoni	n	9/10	maikrofoni	microphone	general
maikroskopu	n	9/10	maikroskopu	microscope	general
ingiliano	n	5/6	maingiliano	interaction	general
majilipo	n	6	majilipo	revenge	general
majimoto	n	9/10	majimoto	biting ant	nature
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
manganizi	n	9/10	manganizi	manganese	technology
ongozi	n	5/6	maongozi	guidance	general
palilio	n	5/6	mapalilio	weeding	general
mapisi	n	6	mapisi	history;experiences	general
mapunye	n	6	mapunye	ringworm	general
marara	n	9/10	marara	stripes	general
masala	n	9/10	masala	spice mixture	general
salia	n	5/6	masalia	remains;relics	general
masizi	n	6	masizi	soot	general
matembele	n	6	matembele	sweet potato leaves	general
matilaba	n	9/10	matilaba	intention	general
matlai	n	9/10	matlai	sunrise;east wind	general
matubwitubwi	n	6	matubwitubwi	mumps	general
udhi	n	5/6	maudhi	annoyances	general
maudhui	n	6	maudhui	content;theme	general
maunzi	n	6	maunzi	hardware;materials	general
mauti	n	6	mauti	death	general
mauzauza	n	6	mauzauza	apparitions;wonders	general
vulio	n	5/6	mavulio	cast-off clothes	general
mavundevunde	n	6	mavundevunde	scattered clouds	general
mayonezi	n	9/10	mayonezi	mayonnaise	food
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
mbuzimawe	n	9/10	mbuzimawe	klipspringer	nature
mbwamwitu	n	9/10	mbwamwitu	wild dog	nature
mbweu	n	9/10	mbweu	belch	general
mdudukibibi	n	9/10	mdudukibibi	ladybird	nature
megabaiti	n	9/10	megabaiti	megabyte	general
menyu	n	9/10	menyu	menu	general
meritokrasia	n	9/10	meritokrasia	meritocracy	politics
metafizikia	n	9/10	metafizikia	metaphysics	education
miadi	n	9/10	miadi	appointment;promise	general
migreni	n	9/10	migreni	migraine	health
mithali	n	9/10	mithali	proverb	general
modemu	n	9/10	modemu	modem	technology
moderemu	n	9/10	moderemu	modem	technology
moduli	n	9/10	moduli	module	general
moluska	n	9/10	moluska	mollusc	general
moma	n	9/10	moma	puff adder	general
mondo	n	9/10	mondo	serval	general
morfini	n	9/10	morfini	morphine	health
mukimo	n	9/10	mukimo	mashed greens and potatoes	food
mumi	n	9/10	mumi	catfish	nature
muradi	n	9/10	muradi	aim;purpose	general
mutesheni	n	9/10	mutesheni	mutation	health
mutribu	n	9/10	mutribu	musician	general
mzia	n	9/10	mzia	barracuda	nature
nanaa	n	9/10	nanaa	mint	general
nati	n	9/10	nati	nut (of a bolt)	home
ndala	n	9/10	ndala	flip-flop	home
ndengu	n	9/10	ndengu	green gram	general
ndofu	n	9/10	ndofu	elephant	general
ndulele	n	9/10	ndulele	Sodom apple	general
neoni	n	9/10	neoni	neon	technology
ng'amba	n	9/10	ng'amba	hawksbill turtle	nature
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
ningu	n	9/10	ningu	freshwater carp	nature
njemba	n	9/10	njemba	strong man	general
njeo	n	9/10	njeo	tense	education
nong'ono	n	5/6	manong'ono	whisper	general
nongwa	n	9/10	nongwa	grudge	general
notisi	n	9/10	notisi	notice	law
noveli	n	9/10	noveli	novel	general
nozeli	n	9/10	nozeli	nozzle	general
nyalio	n	9/10	nyalio	sticks laid in a cooking pot	general
nyamafu	n	9/10	nyamafu	carrion	general
nyamera	n	9/10	nyamera	topi	nature
nyaunyau	n	9/10	nyaunyau	cat	general
nyenje	n	9/10	nyenje	cricket;cicada	general
nyonyo	n	9/10	nyonyo	castor seed	general
ofisaidi	n	9/10	ofisaidi	offside	sport
ohmu	n	9/10	ohmu	ohm	technology
okestra	n	9/10	okestra	orchestra	culture
oligarki	n	9/10	oligarki	oligarchy	politics
ontolojia	n	9/10	ontolojia	ontology	education
oparesheni	n	9/10	oparesheni	operation	general
pachipachi	n	9/10	pachipachi	fork between the thighs	general
padre	n	5/6	mapadre	priest	religion
pafyumu	n	9/10	pafyumu	perfume	home
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
panyabuku	n	9/10	panyabuku	giant rat	nature
parafini	n	9/10	parafini	paraffin	general
pasiwedi	n	9/10	pasiwedi	password	general
pasta	n	9/10	pasta	pasta	general
pasuko	n	5/6	mapasuko	crack	general
patanisho	n	5/6	mapatanisho	reconciliation	general
patriaki	n	9/10	patriaki	patriarch	general
pea	n	9/10	pea	pair;rhinoceros	general
pedagojia	n	9/10	pedagojia	pedagogy	education
penguini	n	9/10	penguini	penguin	general
penisilini	n	9/10	penisilini	penicillin	health
pensili	n	9/10	pensili	pencil	general
pichi	n	5/6	mapichi	peach	nature
pilipilihoho	n	9/10	pilipilihoho	sweet pepper	food
pilipilimanga	n	9/10	pilipilimanga	black pepper	food
pimbi	n	9/10	pimbi	hyrax	nature
pira	n	5/6	mapira	large ball	general
piza	n	9/10	piza	pizza	general
pizza	n	9/10	pizza	pizza	food
plamu	n	5/6	maplamu	plum	nature
planktoni	n	9/10	planktoni	plankton	general
plasenta	n	9/10	plasenta	placenta	health
plasta	n	9/10	plasta	plaster	general
platinamu	n	9/10	platinamu	platinum	technology
plazma	n	9/10	plazma	plasma	health
plutoniamu	n	9/10	plutoniamu	plutonium	technology
podiamu	n	9/10	podiamu	podium	general
poligoni	n	9/10	poligoni	polygon	education
ponyo	n	5/6	maponyo	cure	general
pooza	n	5/6	mapooza	unfertile fruit	general
popobawa	n	9/10	popobawa	bat demon	general
popokoni	n	9/10	popokoni	popcorn	general
pora	n	5/6	mapora	young cock	general
poriji	n	9/10	poriji	porridge	general
potashi	n	9/10	potashi	potash	general
potasiamu	n	9/10	potasiamu	potassium	general
pozo	n	5/6	mapozo	remedy	general
pragmatiki	n	9/10	pragmatiki	pragmatics	education
prefekti	n	9/10	prefekti	prefect	general
prisimu	n	9/10	prisimu	prism	technology
projekta	n	9/10	projekta	projector	general
propela	n	9/10	propela	propeller	technology
pudini	n	9/10	pudini	pudding	general
radieta	n	9/10	radieta	radiator	technology
radiusi	n	9/10	radiusi	radius	general
ramli	n	9/10	ramli	divination	general
ramu	n	9/10	ramu	rum	general
ranchi	n	9/10	ranchi	ranch	general
rediamu	n	9/10	rediamu	radium	technology
rejesho	n	5/6	marejesho	repayment;refund;restoration	general
rejimenti	n	9/10	rejimenti	regiment	general
reki	n	9/10	reki	rake	home
relei	n	9/10	relei	relay	technology
reptilia	n	9/10	reptilia	reptile	general
retina	n	9/10	retina	retina	general
retoriki	n	9/10	retoriki	rhetoric	education
rezista	n	9/10	rezista	resistor	technology
rihani	n	9/10	rihani	basil	general
rika	n	5/6	marika	age group;peer	general
rimu	n	9/10	rimu	ream	general
rola	n	9/10	rola	roller	general
rosti	n	9/10	rosti	thick stew	food
rubela	n	9/10	rubela	rubella	health
rudisho	n	5/6	marudisho	refund	general
rumba	n	9/10	rumba	rumba	culture
ruta	n	9/10	ruta	router	technology
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
selfi	n	9/10	selfi	selfie	media
selimundu	n	9/10	selimundu	sickle cell	health
semadari	n	9/10	semadari	bedstead	general
sengenyo	n	5/6	masengenyo	backbiting	general
senturi	n	9/10	senturi	gramophone	general
seviksi	n	9/10	seviksi	cervix	health
shake	n	9/10	shake	sob;hiccup	general
shakwe	n	9/10	shakwe	seagull	nature
shamirisho	n	9/10	shamirisho	object of a verb	general
shampeni	n	9/10	shampeni	champagne	general
shangilio	n	5/6	mashangilio	cheer	general
shapo	n	5/6	mashapo	dregs;sediment	general
shayiri	n	9/10	shayiri	barley	general
shekhe	n	5/6	mashekhe	sheikh	religion
shelfu	n	9/10	shelfu	shelf	general
shelisheli	n	5/6	mashelisheli	breadfruit	general
shibe	n	9/10	shibe	fullness;satiety	general
shibiri	n	9/10	shibiri	handspan	general
shikizo	n	5/6	mashikizo	button;fastening	general
shira	n	9/10	shira	syrup	general
shokishoki	n	5/6	mashokishoki	rambutan	nature
shokishoki	n	9/10	shokishoki	rambutan	general
shombo	n	9/10	shombo	smell of fish	general
shorewanda	n	9/10	shorewanda	wagtail	nature
shubiri	n	9/10	shubiri	aloe;handspan	general
shughuliko	n	5/6	mashughuliko	preoccupation	general
shupaza	n	5/6	mashupaza	shovel	general
shurutisho	n	5/6	mashurutisho	compulsion	general
shuzi	n	5/6	mashuzi	fart	general
sikomoro	n	9/10	sikomoro	sycamore	general
silikoni	n	9/10	silikoni	silicon	general
simamisho	n	5/6	masimamisho	suspension	general
simbamangu	n	9/10	simbamangu	caracal	nature
simbulio	n	5/6	masimbulio	reproach	general
simfoni	n	9/10	simfoni	symphony	culture
sindiketi	n	9/10	sindiketi	syndicate	general
sindimba	n	9/10	sindimba	sindimba dance	culture
singizio	n	5/6	masingizio	slander;false charge	general
sinki	n	5/6	masinki	sink	home
sinki	n	9/10	sinki	sink	general
sintaksi	n	9/10	sintaksi	syntax	education
sirapu	n	9/10	sirapu	syrup	health
sirinji	n	9/10	sirinji	syringe	health
sisitizo	n	5/6	masisitizo	emphasis	general
sitisho	n	5/6	masitisho	suspension	general
skafu	n	9/10	skafu	scarf	general
skauti	n	9/10	skauti	scout	general
skrubu	n	9/10	skrubu	screw	general
skrubudraiva	n	9/10	skrubudraiva	screwdriver	home
skurubu	n	9/10	skurubu	screw	general
skuta	n	9/10	skuta	scooter	general
skwadi	n	9/10	skwadi	squad	general
slaidi	n	9/10	slaidi	slide	general
sodiamu	n	9/10	sodiamu	sodium	general
sogora	n	5/6	masogora	expert drummer	general
sokwemtu	n	9/10	sokwemtu	chimpanzee	nature
songoro	n	9/10	songoro	cobia	nature
soroveya	n	9/10	soroveya	surveyor	general
sosi	n	9/10	sosi	sauce	general
spageti	n	9/10	spageti	spaghetti	food
spektra	n	9/10	spektra	spectrum	technology
spichi	n	9/10	spichi	speech	general
spinachi	n	9/10	spinachi	spinach	general
spoku	n	9/10	spoku	spoke	home
spriti	n	9/10	spriti	spirit	general
staili	n	9/10	staili	style	general
steki	n	9/10	steki	steak	general
stepula	n	9/10	stepula	stapler	general
steroidi	n	9/10	steroidi	steroid	health
stetoskopu	n	9/10	stetoskopu	stethoscope	health
stima	n	9/10	stima	electricity;steamer	general
stroberi	n	5/6	mastroberi	strawberry	nature
stuli	n	9/10	stuli	stool	general
suheli	n	9/10	suheli	south	general
sulisuli	n	9/10	sulisuli	sailfish	general
sumuni	n	9/10	sumuni	fifty-cent coin	general
suriama	n	9/10	suriama	person of mixed race	general
sururu	n	9/10	sururu	pickaxe	home
swalapala	n	9/10	swalapala	impala	nature
taathira	n	9/10	taathira	effect;influence	general
tabaini	n	9/10	tabaini	contrast	general
tabini	n	9/10	tabini	turbine	technology
tafakuri	n	9/10	tafakuri	reflection;meditation	general
taipureta	n	9/10	taipureta	typewriter	general
takaso	n	5/6	matakaso	cleansing	general
takrima	n	9/10	takrima	hospitality	general
tanakuzi	n	9/10	tanakuzi	oxymoron	education
tapisho	n	5/6	matapisho	emetic;vomit	general
taraza	n	9/10	taraza	edging of a garment	general
tarbia	n	9/10	tarbia	upbringing	general
tari	n	9/10	tari	tambourine	culture
tarika	n	9/10	tarika	Sufi order	general
tasi	n	9/10	tasi	rabbitfish	nature
tegu	n	9/10	tegu	tapeworm	general
telegrafu	n	9/10	telegrafu	telegraph	general
teleskopu	n	9/10	teleskopu	telescope	general
telezo	n	5/6	matelezo	slippery place	general
temsi	n	9/10	temsi	filigree	general
tengano	n	5/6	matengano	separation	general
tengesi	n	9/10	tengesi	queenfish	nature
teokrasia	n	9/10	teokrasia	theocracy	politics
tepumeza	n	9/10	tepumeza	tape measure	home
tepurekoda	n	9/10	tepurekoda	tape recorder	general
teremko	n	5/6	materemko	slope;descent	general
termomita	n	9/10	termomita	thermometer	health
tetere	n	9/10	tetere	ring-necked dove	nature
tezidume	n	9/10	tezidume	prostate gland	health
tifutifu	n	9/10	tifutifu	loose soil	general
tijara	n	9/10	tijara	trade;profit	general
timazi	n	9/10	timazi	plumb line	general
timizo	n	5/6	matimizo	fulfilment	general
tipitipi	n	9/10	tipitipi	coucal	general
tiririko	n	5/6	matiririko	flow	general
titaniamu	n	9/10	titaniamu	titanium	technology
tofi	n	9/10	tofi	toffee	general
tokezo	n	5/6	matokezo	appearance;result	general
tomondo	n	5/6	matomondo	rose apple	general
tongo	n	5/6	matongo	discharge of the eye	general
trakoma	n	9/10	trakoma	trachoma	health
transista	n	9/10	transista	transistor	technology
trigonometria	n	9/10	trigonometria	trigonometry	education
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
vekta	n	9/10	vekta	vector	technology
vektari	n	9/10	vektari	vector	technology
vena	n	9/10	vena	vein	health
vesti	n	9/10	vesti	vest	general
vidio	n	9/10	vidio	video	general
violini	n	9/10	violini	violin	general
vlogu	n	9/10	vlogu	vlog	media
vodka	n	9/10	vodka	vodka	food
volteji	n	9/10	volteji	voltage	technology
vugo	n	9/10	vugo	horn dance	culture
vunga	n	5/6	mavunga	thick hair	general
wengo	n	5/6	mawengo	spleen	general
wibari	n	9/10	wibari	hyrax	nature
wiski	n	9/10	wiski	whisky	food
yangeyange	n	9/10	yangeyange	egret	nature
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
zuolojia	n	9/10	zuolojia	zoology	education
zuzu	n	5/6	mazuzu	simpleton	general
mochwari	n	9/10	mochwari	mortuary	health
`;
