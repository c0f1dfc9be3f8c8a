/** Lexicon: further nouns that are the same in the plural. Columns: lemma, part of speech, class, plural, glosses, domain. Server and command line only. */
export const nounsFurtherN = `
abakusi	n	9/10	abakusi	abacus	education
aikoni	n	9/10	aikoni	icon	technology
akademia	n	9/10	akademia	academy	education
akraba	n	9/10	akraba	relatives;kin	family
aleji	n	9/10	aleji	allergy	health
alfa	n	9/10	alfa	alpha	education
alkali	n	9/10	alkali	alkali;base	nature
almanaki	n	9/10	almanaki	almanac	time
amali	n	9/10	amali	deed;practice;work	religion
amidi	n	9/10	amidi	dean of a faculty	people
ampea	n	9/10	ampea	ampere	technology
antivairasi	n	9/10	antivairasi	antivirus	technology
anuani	n	9/10	anuani	address;title	general
apostrofi	n	9/10	apostrofi	apostrophe	grammar
atasi	n	9/10	atasi	silk cloth	home
atomu	n	9/10	atomu	atom	nature
azana	n	9/10	azana	call to prayer	religion
bafta	n	9/10	bafta	fine bleached calico	home
baiti	n	9/10	baiti	byte	technology
barkoa	n	9/10	barkoa	mask;veil	culture
baskeli	n	9/10	baskeli	bicycle	transport
batiki	n	9/10	batiki	batik	culture
bayoanuai	n	9/10	bayoanuai	biodiversity	nature
beji	n	9/10	beji	badge	home
besheni	n	9/10	besheni	basin	home
beteri	n	9/10	beteri	battery	technology
bikra	n	9/10	bikra	virgin	people
birauli	n	9/10	birauli	drinking glass	home
birinzi	n	9/10	birinzi	spicy rice dish	food
bitana	n	9/10	bitana	lining	home
boliti	n	9/10	boliti	bolt	technology
bongo	n	9/10	bongo	brain power;Tanzania (nickname)	general
bulbu	n	9/10	bulbu	light bulb	technology
bumbuazi	n	9/10	bumbuazi	bewilderment;perplexity	emotion
bunju	n	9/10	bunju	puffer fish	nature
burudani	n	9/10	burudani	entertainment;leisure	culture
bwalo	n	9/10	bwalo	mess hall;dining hall	places
bwimbwi	n	9/10	bwimbwi	sweetened flour;cocaine	food
chafya	n	9/10	chafya	sneeze	health
chalula	n	9/10	chalula	small bailer	transport
charo	n	9/10	charo	journey;caravan	transport
chenji	n	9/10	chenji	change;small money	economy
chibuku	n	9/10	chibuku	sorghum beer	food
chotara	n	9/10	chotara	person of mixed parentage;hybrid	people
daga	n	9/10	daga	small fish	nature
dashibodi	n	9/10	dashibodi	dashboard	technology
denari	n	9/10	denari	denarius	economy
desibeli	n	9/10	desibeli	decibel	technology
dhabihu	n	9/10	dhabihu	sacrifice;offering	religion
dharahara	n	9/10	dharahara	rashness	emotion
dharuba	n	9/10	dharuba	storm;blow	nature
dipo	n	9/10	dipo	depot	transport
disketi	n	9/10	disketi	diskette	technology
divisheni	n	9/10	divisheni	division;grade	education
dokta	n	9/10	dokta	doctor	people
dokumentari	n	9/10	dokumentari	documentary	media
dutu	n	9/10	dutu	substance;matter	nature
duwazi	n	9/10	duwazi	bewilderment	emotion
eka	n	9/10	eka	acre	quantity
elimumimea	n	9/10	elimumimea	botany	education
enjini	n	9/10	enjini	engine	technology
eropleni	n	9/10	eropleni	aeroplane	transport
fanaka	n	9/10	fanaka	prosperity;success	general
fanicha	n	9/10	fanicha	furniture	home
ferdausi	n	9/10	ferdausi	paradise	religion
filifili	n	9/10	filifili	chilli pepper	food
filta	n	9/10	filta	filter	technology
flaiova	n	9/10	flaiova	flyover	transport
fleti	n	9/10	fleti	flat;apartment	home
fluti	n	9/10	fluti	flute	culture
fomati	n	9/10	fomati	format	technology
forodhani	n	9/10	forodhani	customs place	economy
fotokopi	n	9/10	fotokopi	photocopy	general
frijiti	n	9/10	frijiti	refrigerator	home
ganji	n	9/10	ganji	money;ganja	economy
gareji	n	9/10	gareji	garage	transport
gesti	n	9/10	gesti	guest house	places
giga	n	9/10	giga	gigabyte	technology
gipsamu	n	9/10	gipsamu	gypsum	nature
girisi	n	9/10	girisi	grease	technology
glopu	n	9/10	glopu	light bulb	technology
gluu	n	9/10	gluu	glue	home
gololi	n	9/10	gololi	marble;ball bearing	home
gudi	n	9/10	gudi	dry dock	transport
gurisa	n	9/10	gurisa	kind of fish	nature
halijoto	n	9/10	halijoto	temperature	nature
halzeti	n	9/10	halzeti	olive oil	food
hanamu	n	9/10	hanamu	slant;diagonal	general
hanchifi	n	9/10	hanchifi	handkerchief	home
hashtagi	n	9/10	hashtagi	hashtag	technology
hatihati	n	9/10	hatihati	hesitation;risk	emotion
hatma	n	9/10	hatma	fate;destiny;outcome	general
hela	n	9/10	hela	money;cash	economy
hiba	n	9/10	hiba	gift;bequest	law
iblisi	n	9/10	iblisi	devil	religion
ikoni	n	9/10	ikoni	icon	technology
indaba	n	9/10	indaba	conference	politics
insi	n	9/10	insi	human being	religion
intanenti	n	9/10	intanenti	internet	technology
iriba	n	9/10	iriba	usury	economy
islamu	n	9/10	islamu	Islam	religion
israfu	n	9/10	israfu	extravagance	economy
jalbosi	n	9/10	jalbosi	small cargo vessel	transport
jazua	n	9/10	jazua	reward	general
jinzi	n	9/10	jinzi	jeans	home
jipsi	n	9/10	jipsi	gypsum	nature
kabeji	n	9/10	kabeji	cabbage	food
kafyu	n	9/10	kafyu	curfew	law
kaida	n	9/10	kaida	rule;custom	general
kalabashi	n	9/10	kalabashi	calabash	home
kalkuleta	n	9/10	kalkuleta	calculator	technology
kamishina	n	9/10	kamishina	commissioner	people
kangaruu	n	9/10	kangaruu	kangaroo	nature
kanseli	n	9/10	kanseli	chancellor	people
karakoni	n	9/10	karakoni	guard room	conflict
kasaba	n	9/10	kasaba	reed;pipe;gold thread	home
kasheshe	n	9/10	kasheshe	uproar;scandal	general
kaskasi	n	9/10	kaskasi	north-east monsoon	nature
kerani	n	9/10	kerani	clerk	people
kerosini	n	9/10	kerosini	kerosene	home
ketepila	n	9/10	ketepila	caterpillar tractor	technology
kilometa	n	9/10	kilometa	kilometre	quantity
koala	n	9/10	koala	koala	nature
kokaini	n	9/10	kokaini	cocaine	law
kola	n	9/10	kola	collar	home
kolabo	n	9/10	kolabo	collaboration	culture
kompyutapakato	n	9/10	kompyutapakato	laptop	technology
koni	n	9/10	koni	cone	education
kuzimu	n	16		the underworld;the abode of the dead	religion
kwale	n	9/10	kwale	francolin;partridge	nature
kwanta	n	9/10	kwanta	quantum	education
lahani	n	9/10	lahani	melody;error in grammar	culture
laptopu	n	9/10	laptopu	laptop	technology
leba	n	9/10	leba	labour ward	health
lensi	n	9/10	lensi	lens	technology
lingala	n	9/10	lingala	Lingala	grammar
listi	n	9/10	listi	list	general
logi	n	9/10	logi	logarithm	education
luksi	n	9/10	luksi	luxury	economy
mahala	n	9/10	mahala	place	places
majarini	n	9/10	majarini	margarine	food
mbaroni	n	16		under arrest;in handcuffs	law
mbuya	n	9/10	mbuya	friend;grandmother	family
meta	n	9/10	meta	metre	quantity
metriki	n	9/10	metriki	metric	quantity
mikrobasi	n	9/10	mikrobasi	minibus	transport
mikroskopu	n	9/10	mikroskopu	microscope	technology
miligramu	n	9/10	miligramu	milligram	quantity
mililita	n	9/10	mililita	millilitre	quantity
minibasi	n	9/10	minibasi	minibus	transport
misheni	n	9/10	misheni	mission	religion
msusuru	n	3/4	misusuru	queue;long line	general
naitrojeni	n	9/10	naitrojeni	nitrogen	nature
ndume	n	9/10	ndume	male animal	nature
ndumilakuwili	n	9/10	ndumilakuwili	two-faced person;double-headed snake	people
nesi	n	9/10	nesi	nurse	people
nyambo	n	9/10	nyambo	bait	sport
nyanyachungu	n	9/10	nyanyachungu	bitter tomato	food
nyeo	n	9/10	nyeo	anus	health
pandashuka	n	9/10	pandashuka	ups and downs	general
papaya	n	9/10	papaya	papaya	food
paradiso	n	9/10	paradiso	paradise	religion
parashuti	n	9/10	parashuti	parachute	transport
paundi	n	9/10	paundi	pound;pound sterling	economy
pedali	n	9/10	pedali	pedal	transport
penati	n	9/10	penati	penalty kick	sport
pijini	n	9/10	pijini	pidgin	grammar
piksi	n	9/10	piksi	pixel	technology
pluto	n	9/10	pluto	pluto	nature
popkoni	n	9/10	popkoni	popcorn	food
prosesa	n	9/10	prosesa	processor	technology
protokali	n	9/10	protokali	protocol	politics
pubu	n	9/10	pubu	public bar	places
puncha	n	9/10	puncha	puncture	transport
radiamu	n	9/10	radiamu	radium	nature
ragbi	n	9/10	ragbi	rugby	sport
rapa	n	9/10	rapa	rapper	people
rekoda	n	9/10	rekoda	recorder	technology
ropa	n	9/10	ropa	rope	home
sahifa	n	9/10	sahifa	page	media
saikloni	n	9/10	saikloni	cyclone	nature
saketi	n	9/10	saketi	circuit	technology
sakiti	n	9/10	sakiti	circuit	technology
salsa	n	9/10	salsa	salsa	culture
sanitaiza	n	9/10	sanitaiza	sanitiser	health
santuri	n	9/10	santuri	gramophone record	culture
selulosi	n	9/10	selulosi	cellulose	nature
setla	n	9/10	setla	settler	people
shafti	n	9/10	shafti	shaft	technology
shampoo	n	9/10	shampoo	shampoo	home
sharabeti	n	9/10	sharabeti	sherbet	food
shufaa	n	9/10	shufaa	intercession	religion
siliki	n	9/10	siliki	silk	home
sintofahamu	n	9/10	sintofahamu	misunderstanding	politics
sitima	n	9/10	sitima	steamer;train	transport
skuli	n	9/10	skuli	school	education
sleti	n	9/10	sleti	slate	education
spishi	n	9/10	spishi	species	nature
spoki	n	9/10	spoki	spoke	transport
stepla	n	9/10	stepla	stapler	education
stooli	n	9/10	stooli	stool	home
tabianchi	n	9/10	tabianchi	climate	nature
taftishi	n	9/10	taftishi	inspection;search	law
taksi	n	9/10	taksi	taxi	transport
tandala	n	9/10	tandala	greater kudu	nature
tasnia	n	9/10	tasnia	industry;sector	economy
tekinolojia	n	9/10	tekinolojia	technology	technology
tekno	n	9/10	tekno	techno music	culture
tepu	n	9/10	tepu	tape	technology
themometa	n	9/10	themometa	thermometer	technology
tisheti	n	9/10	tisheti	T-shirt	home
treila	n	9/10	treila	trailer	transport
troli	n	9/10	troli	trolley	transport
uranimu	n	9/10	uranimu	uranium	nature
vaselini	n	9/10	vaselini	petroleum jelly	home
vokali	n	9/10	vokali	vowel	grammar
vuvuzela	n	9/10	vuvuzela	vuvuzela;plastic horn	sport
waleti	n	9/10	waleti	wallet	home
wikendi	n	9/10	wikendi	weekend	time
yakuti	n	9/10	yakuti	ruby;emerald	economy
yogati	n	9/10	yogati	yoghurt	food
zaraa	n	9/10	zaraa	agriculture	nature
zari	n	9/10	zari	gold embroidery thread	home
zilizala	n	9/10	zilizala	earthquake	nature
zinaa	n	9/10	zinaa	adultery;fornication	religion
zinduna	n	9/10	zinduna	ambergris	nature
ziraili	n	9/10	ziraili	angel of death	religion
zumaridi	n	9/10	zumaridi	emerald	economy
`;
