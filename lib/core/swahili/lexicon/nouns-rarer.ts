/** Lexicon: rarer nouns and older spellings, of a general dictionary. Columns: lemma, part of speech, class, plurals, glosses, domain. Server and command line only. */
export const nounsRarer = `
achari	n	9/10	achari	pickle	food
asumini	n	9/10	asumini	jasmine	nature
bandeji	n	9/10	bandeji	bandage	health
banio	n	5/6	mabanio	clamp;clip	home
barubaru	n	5/6	mabarubaru	young man	people
bazazi	n	5/6	mabazazi	trader;cheat	people
bibi harusi	n	5/6	mabibi harusi	bride	family
bulungutu	n	5/6	mabulungutu	bundle	general
bunio	n	5/6	mabunio	fabrication	general
bwana harusi	n	5/6	mabwana harusi	groom;bridegroom	family
bweta	n	5/6	mabweta	small box	home
charahani	n	9/10	charahani	sewing machine	home
chirizi	n	5/6	machirizi	channel;trickle	general
chocho	n	5/6	machocho	alley	places
chuguu	n	5/6	machuguu	anthill	nature
dania	n	9/10	dania	coriander	food
demu	n	5/6	mademu	rag;girl	general
denge	n	5/6	madenge	hairstyle shaved round	culture
deski	n	5/6	madeski	desk	home
dole	n	5/6	madole	large finger	health
embwe	n	5/6	maembwe	gum	general
fasheni	n	9/10	fasheni	fashion	culture
fereji	n	9/10	fereji	trench;canal	places
fimbi	n	9/10	fimbi	hornbill	nature
fiwi	n	9/10	fiwi	broad bean;lima bean	food
foromali	n	9/6	maforomali	yard of a ship	transport
forota	n	9/10	forota	roundabout;stock	general
fueli	n	9/10	fueli	fuel	transport
fulawa	n	9/10	fulawa	flour	food
funo	n	9/10	funo	duiker	nature
fyekeo	n	5/6	mafyekeo	slasher	home
galawa	n	9/10	galawa	outrigger canoe	transport
gobori	n	9/10	gobori	muzzle-loading gun	conflict
godi	n	5/6	magodi	dockyard;beam	general
guo	n	5/6	maguo	large cloth	home
hala	n	9/10	hala	maternal aunt	family
halwaridi	n	9/10	halwaridi	rose water	home
hamamu	n	9/10	hamamu	public bath	places
heba	n	9/10	heba	dignity;charm	general
hijra	n	9/10	hijra	Hijra;migration	religion
hiliki	n	9/10	hiliki	cardamom	food
honde	n	5/6	mahonde	hill plantation	nature
huri	n	9/10	huri	dugout canoe	transport
hutuba	n	9/10	hutuba	sermon;speech	religion
joko	n	5/6	majoko	kiln	home
jugumu	n	5/6	majugumu	battle-axe	conflict
jujube	n	5/6	majujube	jujube	food
kambale	n	9/10	kambale	catfish	nature
kibano	n	7/8	vibano	clip;tweezers	home
kibumba	n	7/8	vibumba	packet;lump	general
kibunzi	n	7/8	vibunzi	corn cob	food
kibwana	n	7/8	vibwana	young master	people
kicha	n	7/8	vicha	bunch	food
kidoti	n	7/8	vidoti	spot;beauty mark	general
kifuta machozi	n	7/8	vifuta machozi	compensation	economy
kifutu	n	7/8	vifutu	puff adder	nature
kijarida	n	7/8	vijarida	newsletter;booklet	media
kikopo	n	7/8	vikopo	small tin	home
kimori	n	7/8	vimori	heifer	nature
kipera	n	7/8	vipera	subclan;branch	family
kipopo	n	7/8	vipopo	flatus;small bat	nature
kipukusa	n	7/8	vipukusa	epidemic	health
kipukute	n	7/8	vipukute	small ripe banana	food
kisarawanda	n	7/8	visarawanda	nuptial cloth	culture
kishina	n	7/8	vishina	small stump	nature
kisibau	n	7/8	visibau	waistcoat	home
kisutu	n	7/8	visutu	coloured cotton cloth	home
kitego	n	7/8	vitego	small trap;charm	general
kitutia	n	7/8	vitutia	ground swell	nature
kiunzo	n	7/8	viunzo	frame	general
kivumbasi	n	7/8	vivumbasi	basil	nature
kivyere	n	7/8	vivyere	parent of a child's spouse	family
kiwambaza	n	7/8	viwambaza	mud wall	home
kizumbi	n	7/8	vizumbi	apparition	religion
mavu	n	9/10	mavu	hornet	nature
Mbajuni	n	1/2	Wabajuni	Bajuni	nations
Mbudha	n	1/2	Wabudha	Buddhist	religion
Mdachi	n	1/2	Wadachi	German	nations
mdaiwa sugu	n	1/2	wadaiwa sugu	defaulter	economy
Mdigo	n	1/2	Wadigo	Digo	nations
Mfilisti	n	1/2	Wafilisti	Philistine	religion
Mhungari	n	1/2	Wahungari	Hungarian	nations
mkafiri	n	1/2	wakafiri	unbeliever	religion
Mkaldayo	n	1/2	Wakaldayo	Chaldean	religion
Mkanaani	n	1/2	Wakanaani	Canaanite	religion
mkangaja	n	3/4	mikangaja	mandarin tree	nature
mkano	n	3/4	mikano	sinew;tendon	health
mkembe	n	1/2	wakembe	young child	people
mkota	n	3/4	mikota	stalk	nature
Mkroatia	n	1/2	Wakroatia	Croat;Croatian	nations
mkumbizi	n	1/2	wakumbizi	gleaner	people
mlazi	n	3/4	milazi	raffia palm	nature
mlishi	n	1/2	walishi	feeder	people
Mmatumbi	n	1/2	Wamatumbi	Matumbi	nations
mndimu	n	3/4	mindimu	lime tree	nature
Mromania	n	1/2	Waromania	Romanian	nations
Mrumi	n	1/2	Warumi	Roman	nations
msahala	n	3/4	misahala	purgative	health
Msamaria	n	1/2	Wasamaria	Samaritan	religion
Mshirazi	n	1/2	Washirazi	Shirazi	nations
Msingasinga	n	1/2	Wasingasinga	Sikh	religion
Msiria	n	1/2	Wasiria	Syrian	nations
msosi	n	3/4	misosi	food	food
Mspaniola	n	1/2	Waspaniola	Spaniard	nations
msukule	n	3/4	misukule	zombie	religion
Msuni	n	1/2	Wasuni	Sunni	religion
mtago	n	3/4	mitago	blaze;mark	general
mtangawizi	n	3/4	mitangawizi	ginger plant	nature
mtata	n	1/2	watata	troublesome person	people
mtii	n	1/2	watii	obedient person	people
mtoa huduma	n	1/2	watoa huduma	service provider	economy
mtohoo	n	3/4	mitohoo	borrowed word	grammar
mtope	n	3/4	mitope	custard apple tree	nature
mtori	n	3/4	mitori	mashed banana soup	food
mtovu	n	1/2	watovu	one who lacks	people
mtumi	n	1/2	watumi	user	people
Muethiopia	n	1/2	Waethiopia	Ethiopian	nations
Mukraini	n	1/2	Waukraini	Ukrainian	nations
Muukraine	n	1/2	Waukraine	Ukrainian	nations
Muunguja	n	1/2	Waunguja	person from Unguja	nations
mwamu	n	1/2	waamu	sister-in-law;brother-in-law	family
Mwashuri	n	1/2	Waashuri	Assyrian	nations
Mwaustria	n	1/2	Waaustria	Austrian	nations
mweleka	n	3/4	mieleka	wrestling bout;fall	sport
mwelewa	n	1/2	waelewa	understanding person	people
mwelezi	n	1/2	waelezi	one who explains	people
Mwera	n	1/2	Wamwera	Mwera	nations
mwikizo	n	3/4	miikizo	ceiling beam	home
mwomvi	n	1/2	waomvi	borrower	people
mwumini	n	1/2	waumini	believer	religion
Mwunguja	n	1/2	Waunguja	person from Unguja	nations
mwungwana	n	1/2	waungwana	gentleman;freeman	people
mwuzaji	n	1/2	wauzaji	seller;vendor	economy
papasi	n	9/10	papasi	tick	nature
yasmini	n	9/10	yasmini	jasmine	nature
`;
