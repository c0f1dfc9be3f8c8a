/** Lexicon: various nouns of classes 9/10 and 5/6. Columns: lemma, part of speech, class, plural, glosses, domain. Server and command line only. */
export const nounsVariousN = `
adawa	n	9/10	adawa	enmity	general
afyuni	n	9/10	afyuni	opium	general
aila	n	9/10	aila	family	general
aina	n	9/10	aina	kind;type	general
ajizi	n	9/10	ajizi	laziness;weakness	general
aloi	n	9/10	aloi	alloy	general
ambari	n	9/10	ambari	ambergris	general
anasa	n	9/10	anasa	luxury;pleasure	general
anwani	n	9/10	anwani	address	general
arki	n	9/10	arki	spirits (drink)	general
asherati	n	9/10	asherati	debauchery	general
asusa	n	9/10	asusa	snack with drink	general
azali	n	9/10	azali	eternity	general
bahameli	n	9/10	bahameli	velvet	general
bajia	n	9/10	bajia	bean fritter	general
bakshishi	n	9/10	bakshishi	tip;gift	general
balasi	n	9/10	balasi	large water jar	general
baleghe	n	9/10	baleghe	puberty	general
bamvua	n	9/10	bamvua	spring tide	general
banduru	n	9/10	banduru	bilge	general
baradhuli	n	9/10	baradhuli	simpleton	general
bashasha	n	9/10	bashasha	cheerfulness	general
basua	n	9/10	basua	dizziness	general
batobato	n	9/10	batobato	skin blotches	general
bedani	n	9/10	bedani	dhow	general
beleghamu	n	9/10	beleghamu	phlegm	general
bidaa	n	9/10	bidaa	heresy;novelty	general
bilauri	n	9/10	bilauri	drinking glass	general
bildi	n	9/10	bildi	lead line	general
biri	n	9/10	biri	local cigarette	general
biringani	n	9/10	biringani	aubergine	general
bisi	n	9/10	bisi	popcorn	general
bizimu	n	9/10	bizimu	buckle;clasp	general
bogi	n	9/10	bogi	bogie;coach	general
bombo	n	9/10	bombo	pump	general
boza	n	9/10	boza	intoxicant	general
bozi	n	9/10	bozi	simpleton	general
budi	n	9/10	budi	alternative;escape	general
buheri	n	9/10	buheri	good health	general
bukta	n	9/10	bukta	shorts	general
bunzi	n	9/10	bunzi	blue-bottle fly	general
burma	n	9/10	burma	horn	general
buruhani	n	9/10	buruhani	special power	general
busati	n	9/10	busati	mat	general
bushati	n	9/10	bushati	loose shirt	general
bushuti	n	9/10	bushuti	woollen cloth	general
dabali	n	9/10	dabali	double	general
dafina	n	9/10	dafina	hidden treasure	general
dahari	n	9/10	dahari	eternity	general
dalia	n	9/10	dalia	cosmetic powder	general
daluga	n	9/10	daluga	football boot	general
darizeni	n	9/10	darizeni	dozen	general
dasi	n	9/10	dasi	bolt rope	general
dasturi	n	9/10	dasturi	custom	general
daulati	n	9/10	daulati	wealth	general
delki	n	9/10	delki	pace of a donkey	general
desimita	n	9/10	desimita	decimetre	general
dhima	n	9/10	dhima	role;responsibility	general
dhila	n	9/10	dhila	disgrace	general
dia	n	9/10	dia	blood money	general
diko	n	9/10	diko	landing place	general
dodi	n	9/10	dodi	wire bracelet	general
doti	n	9/10	doti	pair of khangas	general
dubu	n	9/10	dubu	bear	general
dudumi	n	9/10	dudumi	horn	general
dufu	n	9/10	dufu	tambourine	general
dungumaro	n	9/10	dungumaro	evil spirit	general
durusi	n	9/10	durusi	study	general
duwi	n	9/10	duwi	triggerfish	general
faharasa	n	9/10	faharasa	index	general
faharisi	n	9/10	faharisi	index	general
fahirisi	n	9/10	fahirisi	index	general
falka	n	9/10	falka	hatch of a ship	general
faluda	n	9/10	faluda	pudding	general
fani	n	9/10	fani	field;discipline	general
faragha	n	9/10	faragha	privacy	general
faraka	n	9/10	faraka	comb of a loom	general
faridi	n	9/10	faridi	unique person	general
fasaha	n	9/10	fasaha	eloquence	general
fasiki	n	9/10	fasiki	immoral person	general
fataki	n	9/10	fataki	firework;explosive cap	general
fatiha	n	9/10	fatiha	opening chapter of the Koran	general
feleji	n	9/10	feleji	steel	general
feruzi	n	9/10	feruzi	turquoise	general
fidhuli	n	9/10	fidhuli	insolent person	general
fidla	n	9/10	fidla	violin	general
fimbo	n	9/10	fimbo	stick;cane	general
firauni	n	9/10	firauni	tyrant	general
fitina	n	9/10	fitina	discord;intrigue	general
fiziolojia	n	9/10	fiziolojia	physiology	general
fola	n	9/10	fola	gift for a baby	general
foronya	n	9/10	foronya	pillowcase	general
fosfori	n	9/10	fosfori	phosphorus	general
fuadi	n	9/10	fuadi	heart	general
fukombe	n	9/10	fukombe	eagle	general
fukusi	n	9/10	fukusi	weevil	general
fulusi	n	9/10	fulusi	money;dorado fish	general
fumo	n	9/10	fumo	spear;chief	general
futuri	n	9/10	futuri	food to break the fast	general
galme	n	9/10	galme	mizzen mast	general
ganzi	n	9/10	ganzi	numbness	general
ghaidhi	n	9/10	ghaidhi	anger	general
ghalati	n	9/10	ghalati	mistake	general
ghiliba	n	9/10	ghiliba	deceit	general
ghofira	n	9/10	ghofira	absolution	general
ghuba	n	9/10	ghuba	bay;gulf	general
gilasi	n	9/10	gilasi	glass	general
gilgilani	n	9/10	gilgilani	coriander	general
giligilani	n	9/10	giligilani	coriander	general
gramafoni	n	9/10	gramafoni	gramophone	general
guba	n	9/10	guba	bay	general
guni	n	9/10	guni	blank verse	general
hadaya	n	9/10	hadaya	gift	general
hadhari	n	9/10	hadhari	caution	general
hadhirina	n	9/10	hadhirina	audience	general
hadimu	n	9/10	hadimu	servant	general
haiba	n	9/10	haiba	charm;personality	general
haja	n	9/10	haja	need;business	general
hajivale	n	9/10	hajivale	short-toed eagle	general
halasa	n	9/10	halasa	crew pay	general
halua	n	9/10	halua	sweetmeat	general
haluli	n	9/10	haluli	Epsom salts	general
haluwa	n	9/10	haluwa	sweetmeat	general
hamami	n	9/10	hamami	public bath	general
hamdu	n	9/10	hamdu	praise	general
hanjari	n	9/10	hanjari	dagger	general
hanjamu	n	9/10	hanjamu	swagger	general
hardali	n	9/10	hardali	mustard	general
harufu	n	9/10	harufu	smell;scent	general
hashuo	n	9/10	hashuo	stuffing	general
hatimiliki	n	9/10	hatimiliki	title deed	general
hatinafsi	n	9/10	hatinafsi	individuality	general
hawaa	n	9/10	hawaa	lust	general
hazama	n	9/10	hazama	nose ring	general
hekaya	n	9/10	hekaya	legend	general
heko	n	9/10	heko	praise	general
hidaya	n	9/10	hidaya	gift	general
hijira	n	9/10	hijira	Hegira	general
hila	n	9/10	hila	trick;cunning	general
hilali	n	9/10	hilali	crescent moon	general
hisabu	n	9/10	hisabu	arithmetic	general
hitima	n	9/10	hitima	mourning prayer	general
hiyana	n	9/10	hiyana	treachery	general
hoda	n	9/10	hoda	knock	general
hoho	n	9/10	hoho	pepper	general
hohehahe	n	9/10	hohehahe	destitute person	general
hoi	n	9/10	hoi	exhaustion	general
hoihoi	n	9/10	hoihoi	noise of joy	general
hondo	n	9/10	hondo	hornbill	general
huba	n	9/10	huba	love;affection	general
hurulaini	n	9/10	hurulaini	houri	general
husuma	n	9/10	husuma	hostility	general
ihramu	n	9/10	ihramu	pilgrim's garment	general
ijara	n	9/10	ijara	wages	general
ijaza	n	9/10	ijaza	reward	general
ikhlasi	n	9/10	ikhlasi	sincerity	general
ikibali	n	9/10	ikibali	favour	general
ikirahi	n	9/10	ikirahi	aversion	general
iktisadi	n	9/10	iktisadi	economy	general
ila	n	9/10	ila	defect;blemish	general
ilhamu	n	9/10	ilhamu	inspiration	general
ilimu	n	9/10	ilimu	knowledge	general
ilmu	n	9/10	ilmu	knowledge	general
imla	n	9/10	imla	dictation	general
inadi	n	9/10	inadi	stubbornness;spite	general
inda	n	9/10	inda	spite	general
insafu	n	9/10	insafu	fairness	general
irada	n	9/10	irada	will of God	general
ishara	n	9/10	ishara	sign;signal	general
islahi	n	9/10	islahi	improvement	general
istiara	n	9/10	istiara	metaphor	general
istilahi	n	9/10	istilahi	technical term	general
istiskaa	n	9/10	istiskaa	dropsy	general
jaala	n	9/10	jaala	generosity	general
jamala	n	9/10	jamala	kindness	general
jamanda	n	9/10	jamanda	round basket	general
jamdani	n	9/10	jamdani	fine linen	general
janaa	n	9/10	janaa	disgrace	general
janaba	n	9/10	janaba	ritual impurity	general
jarabati	n	9/10	jarabati	trial	general
jarife	n	9/10	jarife	seine net	general
jasira	n	9/10	jasira	courage	general
jedhamu	n	9/10	jedhamu	leprosy	general
jelebi	n	9/10	jelebi	sweetmeat	general
jenasi	n	9/10	jenasi	genus	general
jifya	n	9/10	jifya	hearth stone	general
jinsi	n	9/10	jinsi	manner	general
jitimai	n	9/10	jitimai	grief	general
johari	n	9/10	johari	jewel	general
joshi	n	9/10	joshi	tack of a sail	general
jubilii	n	9/10	jubilii	jubilee	general
juju	n	9/10	juju	charm	general
juma	n	9/10	juma	week	general
juru	n	9/10	juru	fence	general
kadhia	n	9/10	kadhia	case;matter	general
kafila	n	9/10	kafila	caravan	general
kafuri	n	9/10	kafuri	camphor	general
kakakuona	n	9/10	kakakuona	pangolin	general
kakara	n	9/10	kakara	struggle	general
kalasha	n	9/10	kalasha	tusk	general
kalasia	n	9/10	kalasia	brass vessel	general
kalibu	n	9/10	kalibu	mould;furnace	general
kalima	n	9/10	kalima	word;creed	general
kamani	n	9/10	kamani	spring of a watch	general
kambarau	n	9/10	kambarau	tackle	general
kambo	n	9/10	kambo	step-parent	general
kamsa	n	9/10	kamsa	alarm	general
kanadili	n	9/10	kanadili	ship's cabin	general
kanchiri	n	9/10	kanchiri	brassiere	general
kandarinya	n	9/10	kandarinya	kettle	general
kande	n	9/10	kande	provisions	general
kaniki	n	9/10	kaniki	dark calico	general
kanju	n	9/10	kanju	cashew apple	general
kanyagio	n	9/10	kanyagio	pedal	general
kanzi	n	9/10	kanzi	treasure	general
kaptula	n	9/10	kaptula	shorts	general
karadha	n	9/10	karadha	loan	general
karakoka	n	9/10	karakoka	ironmongery workshop	general
kariha	n	9/10	kariha	creative gift	general
kasabu	n	9/10	kasabu	gold thread	general
kaseti	n	9/10	kaseti	cassette	general
kashabu	n	9/10	kashabu	bead	general
kashata	n	9/10	kashata	coconut sweet	general
kashida	n	9/10	kashida	shawl	general
kasiba	n	9/10	kasiba	gun barrel	general
kasida	n	9/10	kasida	hymn;ode	general
kasiki	n	9/10	kasiki	large jar	general
kasimile	n	9/10	kasimile	coconut cream	general
kasoro	n	9/10	kasoro	defect;shortcoming	general
kasra	n	9/10	kasra	vowel sign	general
kastabini	n	9/10	kastabini	thimble	general
kasumba	n	9/10	kasumba	opium;colonial mentality	general
kategoria	n	9/10	kategoria	category	general
kauri	n	9/10	kauri	cowrie	general
kawadi	n	9/10	kawadi	pimp	general
kawe	n	9/10	kawe	pebble	general
kaya	n	9/10	kaya	household	general
kekee	n	9/10	kekee	drill	general
kemikali	n	9/10	kemikali	chemical	general
kengee	n	9/10	kengee	glare	general
khamri	n	9/10	khamri	alcohol	general
kheri	n	9/10	kheri	goodness	general
khitilafu	n	9/10	khitilafu	difference	general
kiama	n	7		doomsday	general
kiarifu	n	7/8	viarifu	predicate	general
koche	n	9/10	koche	doum palm nut	general
koili	n	9/10	koili	coil	general
kolego	n	9/10	kolego	shovel	general
koli	n	9/10	koli	ship's papers	general
komamanga	n	9/10	komamanga	pomegranate	general
komango	n	9/10	komango	pebble for hammering	general
komwe	n	9/10	komwe	marble	general
kono	n	9/10	kono	handle	general
konzi	n	9/10	konzi	handful;rap with knuckles	general
kopi	n	9/10	kopi	copy	general
koroboi	n	9/10	koroboi	wick lamp	general
korodani	n	9/10	korodani	testicles	general
korombwe	n	9/10	korombwe	shout	general
kororo	n	9/10	kororo	goitre;guinea fowl	general
koru	n	9/10	koru	waterbuck	general
kosi	n	9/10	kosi	course;nape	general
kota	n	9/10	kota	quarter;bend	general
kozi	n	9/10	kozi	goshawk	general
kudura	n	9/10	kudura	power of God	general
kufuru	n	9/10	kufuru	blasphemy	general
kulungu	n	9/10	kulungu	bushbuck	general
kuma	n	9/10	kuma	vagina	general
kumbwe	n	9/10	kumbwe	snack	general
kumvi	n	9/10	kumvi	chaff	general
kungu	n	9/10	kungu	nut;fog	general
kungumanga	n	9/10	kungumanga	nutmeg	general
kunazi	n	9/10	kunazi	jujube fruit	general
kungwi	n	5/6	makungwi	sex instructor at initiation	general
kuponi	n	9/10	kuponi	coupon	general
kuruba	n	9/10	kuruba	curve	general
kurumbiza	n	9/10	kurumbiza	golden oriole	general
kutu	n	9/10	kutu	rust	general
kwacha	n	9/10	kwacha	kwacha	general
kwashakoo	n	9/10	kwashakoo	kwashiorkor	general
kwikwi	n	9/10	kwikwi	hiccup	general
laazizi	n	9/10	laazizi	beloved	general
ladu	n	9/10	ladu	sweetmeat	general
lahamu	n	9/10	lahamu	solder	general
laka	n	9/10	laka	sealing wax	general
lakabu	n	9/10	lakabu	nickname	general
lakiri	n	9/10	lakiri	sealing wax	general
lasi	n	9/10	lasi	raw silk	general
lawalawa	n	9/10	lawalawa	sweets	general
lebasi	n	9/10	lebasi	clothes	general
lehemu	n	9/10	lehemu	solder	general
lisani	n	9/10	lisani	tongue	general
loza	n	9/10	loza	almond	general
lozi	n	9/10	lozi	almond	general
lukuma	n	9/10	lukuma	sweetmeat	general
lumbwi	n	9/10	lumbwi	chameleon	general
maadhura	n	9/10	maadhura	contempt	general
maazulina	n	9/10	maazulina	provisions	general
mahame	n	9/10	mahame	deserted village	general
manii	n	9/10	manii	semen	general
manuwari	n	9/10	manuwari	warship	general
marekani	n	9/10	marekani	calico	general
marijani	n	9/10	marijani	coral	general
marmari	n	9/10	marmari	marble	general
marumaru	n	9/10	marumaru	marble	general
maskani	n	9/10	maskani	dwelling;hangout	general
masia	n	9/10	masia	pacing	general
mastadi	n	9/10	mastadi	mustard	general
masurufu	n	6	masurufu	travelling expenses	general
mbalungi	n	9/10	mbalungi	grapefruit	general
mbamia	n	9/10	mbamia	okra	general
mbari	n	9/10	mbari	clan	general
mbarika	n	9/10	mbarika	castor oil seed	general
mbata	n	9/10	mbata	dried coconut	general
mbawala	n	9/10	mbawala	bushbuck	general
mbigili	n	9/10	mbigili	thorny weed	general
mbigiri	n	9/10	mbigiri	thorn	general
mbiri	n	9/10	mbiri	shin	general
mbirimbi	n	9/10	mbirimbi	sour fruit	general
mbiu	n	9/10	mbiu	proclamation;horn	general
mbizi	n	9/10	mbizi	diving	general
mboni	n	9/10	mboni	pupil of the eye	general
mbuai	n	9/10	mbuai	wild beast	general
mbungo	n	9/10	mbungo	tsetse fly	general
mbwembwe	n	9/10	mbwembwe	showing off	general
mede	n	9/10	mede	place of rest	general
meko	n	9/10	meko	fireplace;hearth	general
mesenja	n	9/10	mesenja	messenger	general
metali	n	9/10	metali	metal	general
motaboti	n	9/10	motaboti	motor boat	general
motokaa	n	9/10	motokaa	motor car	general
motisha	n	9/10	motisha	motivation	general
mubiani	n	9/10	mubiani	debauchee	general
muflisi	n	9/10	muflisi	bankrupt	general
muhashamu	n	9/10	muhashamu	honourable person	general
muhashiamu	n	9/10	muhashiamu	honourable	general
mumiani	n	9/10	mumiani	mummy;dark substance	general
nabihi	n	9/10	nabihi	clever person	general
nadhari	n	9/10	nadhari	view;attention	general
nadhiri	n	9/10	nadhiri	vow	general
najisi	n	9/10	najisi	impurity	general
nakama	n	9/10	nakama	disaster	general
nakawa	n	9/10	nakawa	health	general
nakshi	n	9/10	nakshi	carving;ornament	general
namna	n	9/10	namna	kind;manner	general
nasaha	n	9/10	nasaha	advice	general
nasibu	n	9/10	nasibu	luck	general
nasiha	n	9/10	nasiha	advice	general
nasuri	n	9/10	nasuri	fistula	general
natija	n	9/10	natija	result;benefit	general
nazaa	n	9/10	nazaa	dispute	general
ncha	n	9/10	ncha	tip;point	general
ndago	n	9/10	ndago	nut grass	general
ndarama	n	9/10	ndarama	money	general
ndaro	n	9/10	ndaro	boasting	general
ndembendembe	n	9/10	ndembendembe	tassels	general
ndere	n	9/10	ndere	magic drug	general
nderemo	n	9/10	nderemo	joyful noise	general
ndezi	n	9/10	ndezi	cane rat	general
ndimu	n	9/10	ndimu	lime	general
ndiva	n	9/10	ndiva	reservoir	general
ndoana	n	9/10	ndoana	fish hook	general
ndoano	n	9/10	ndoano	fish hook	general
ndonya	n	9/10	ndonya	lip plug	general
ndubi	n	9/10	ndubi	outrigger	general
nduli	n	9/10	nduli	savage;tyrant	general
nduma	n	9/10	nduma	coco yam	general
ndumakuwili	n	9/10	ndumakuwili	two-headed snake;hypocrite	general
nduru	n	9/10	nduru	loud cry	general
ndururu	n	9/10	ndururu	five-cent coin	general
ndusi	n	9/10	ndusi	box	general
neli	n	9/10	neli	pipe;tube	general
nemsi	n	9/10	nemsi	good name	general
neti	n	9/10	neti	net	general
ngabu	n	9/10	ngabu	pile	general
ngadu	n	9/10	ngadu	land crab	general
ngama	n	9/10	ngama	hold of a ship;clay	general
ngamba	n	9/10	ngamba	hawksbill turtle	general
ng'ambo	n	9/10	ng'ambo	other side;overseas	general
ngawa	n	9/10	ngawa	civet cat	general
ngeli	n	9/10	ngeli	noun class	general
ngeu	n	9/10	ngeu	head wound;carpenter's line	general
ng'onda	n	9/10	ng'onda	dried fish	general
ng'ong'o	n	9/10	ng'ong'o	gum	general
ngogwe	n	9/10	ngogwe	bitter tomato	general
ngonjera	n	9/10	ngonjera	dialogue poem	general
ngono	n	9/10	ngono	sex	general
ngumi	n	9/10	ngumi	fist;boxing	general
nguva	n	9/10	nguva	dugong;mermaid	general
nguvukazi	n	9/10	nguvukazi	labour force;manpower	general
ngwe	n	9/10	ngwe	plot;string	general
ngwena	n	9/10	ngwena	crocodile	general
ninga	n	9/10	ninga	green pigeon	general
nira	n	9/10	nira	yoke	general
nisai	n	9/10	nisai	womanhood	general
nishai	n	9/10	nishai	intoxication	general
nishani	n	9/10	nishani	medal;decoration	general
njiti	n	9/10	njiti	premature baby;stick	general
njorinjori	n	9/10	njorinjori	tall thin person	general
njumu	n	9/10	njumu	inlay	general
njuga	n	9/10	njuga	small bell	general
ntilie	n	9/10	ntilie	women food vendor	general
nuhusi	n	9/10	nuhusi	bad luck	general
numerali	n	9/10	numerali	numeral	general
nundu	n	9/10	nundu	hump	general
nungu	n	9/10	nungu	porcupine	general
nuru	n	9/10	nuru	light	general
nyange	n	9/10	nyange	egret;uproar	general
nyangalika	n	9/10	nyangalika	such and such a thing	general
nyangarika	n	9/10	nyangarika	thing of no account	general
nyang'au	n	9/10	nyang'au	hyena;brute	general
nyatunyatu	n	9/10	nyatunyatu	stealth	general
nyege	n	9/10	nyege	sexual desire	general
nyegere	n	9/10	nyegere	honey badger	general
nyemi	n	9/10	nyemi	joy	general
nyende	n	9/10	nyende	cricket	general
nyerere	n	9/10	nyerere	small ant	general
nyenyere	n	9/10	nyenyere	small ant	general
nyeti	n	9/10	nyeti	sensitive matter	general
nyinyoro	n	9/10	nyinyoro	bulb plant	general
nyodo	n	9/10	nyodo	arrogance	general
nyonda	n	9/10	nyonda	lover	general
nyondenyonde	n	9/10	nyondenyonde	thin person	general
nyukliasi	n	9/10	nyukliasi	nucleus	general
nyungu	n	9/10	nyungu	cooking pot	general
nyungunyungu	n	9/10	nyungunyungu	earthworm	general
nyuni	n	9/10	nyuni	bird	general
ofa	n	9/10	ofa	offer	general
ofisa	n	5/6	maofisa	officer;official	general
oksidi	n	9/10	oksidi	oxide	general
oksijini	n	9/10	oksijini	oxygen	general
omo	n	9/10	omo	bow of a ship	general
opera	n	9/10	opera	opera	general
opresheni	n	9/10	opresheni	operation	general
orkestra	n	9/10	orkestra	orchestra	general
oteo	n	9/10	oteo	ambush	general
overoli	n	9/10	overoli	overalls	general
paipu	n	9/10	paipu	pipe	general
pahala	n	9/10	pahala	place	general
pakacha	n	9/10	pakacha	basket of palm leaves	general
palahala	n	9/10	palahala	sable antelope	general
pambaja	n	9/10	pambaja	hug	general
papara	n	9/10	papara	hastiness	general
papi	n	9/10	papi	lath	general
parapanda	n	9/10	parapanda	trumpet	general
pareti	n	9/10	pareti	parade	general
patipati	n	9/10	patipati	sandal	general
pazi	n	9/10	pazi	village head	general
pedeli	n	9/10	pedeli	pedal	general
pegi	n	9/10	pegi	peg	general
pentagoni	n	9/10	pentagoni	pentagon	general
peremende	n	9/10	peremende	peppermint;sweet	general
pepe	n	9/10	pepe	empty grain husk	general
pikiniki	n	9/10	pikiniki	picnic	general
piki	n	9/10	piki	pick	general
piku	n	9/10	piku	trump	general
pikseli	n	9/10	pikseli	pixel	general
pilikapilika	n	9/10	pilikapilika	bustle	general
pingiti	n	9/10	pingiti	necklace	general
pingili	n	9/10	pingili	joint of cane;segment	general
piramidi	n	9/10	piramidi	pyramid	general
pishi	n	9/10	pishi	measure of about six pounds	general
pishori	n	9/10	pishori	fine rice	general
pistoni	n	9/10	pistoni	piston	general
pitapita	n	9/10	pitapita	coming and going	general
plau	n	9/10	plau	plough	general
podo	n	9/10	podo	quiver	general
pono	n	9/10	pono	parrot fish	general
popoo	n	9/10	popoo	areca nut	general
proteni	n	9/10	proteni	protein	general
pugi	n	9/10	pugi	dove	general
pukupuku	n	9/10	pukupuku	shedding	general
puleki	n	9/10	puleki	sequin	general
puli	n	9/10	puli	pulley	general
pumbu	n	9/10	pumbu	scrotum	general
pundamilia	n	9/10	pundamilia	zebra	general
pungu	n	9/10	pungu	eagle	general
punje	n	9/10	punje	grain	general
punguani	n	9/10	punguani	simpleton	general
pupa	n	9/10	pupa	haste;greed	general
puo	n	9/10	puo	nonsense	general
pwaguzi	n	9/10	pwaguzi	cunning thief	general
pwagu	n	9/10	pwagu	thief	general
raba	n	9/10	raba	rubber	general
rafu	n	9/10	rafu	foul play	general
raghba	n	9/10	raghba	desire	general
rakaa	n	9/10	rakaa	unit of Muslim prayer	general
ramsa	n	9/10	ramsa	funfair	general
raketi	n	9/10	raketi	racket	general
rasharasha	n	9/10	rasharasha	light shower	general
rasi	n	9/10	rasi	cape;headland	general
rasimu	n	9/10	rasimu	draft	general
rasilmali	n	9/10	rasilmali	capital;resources	general
rejesta	n	9/10	rejesta	register	general
renchi	n	9/10	renchi	ranch	general
riahi	n	9/10	riahi	wind	general
ribiti	n	9/10	ribiti	rivet	general
riboni	n	9/10	riboni	ribbon	general
rigwaride	n	9/10	rigwaride	parade	general
rima	n	9/10	rima	pit trap	general
ringi	n	9/10	ringi	ring	general
riksho	n	9/10	riksho	rickshaw	general
rimbo	n	9/10	rimbo	birdlime	general
risala	n	9/10	risala	message;address	general
riziki	n	9/10	riziki	livelihood;sustenance	general
roda	n	9/10	roda	pulley	general
rojorojo	n	9/10	rojorojo	thick liquid	general
rosheni	n	9/10	rosheni	balcony	general
ruba	n	9/10	ruba	leech	general
rubaa	n	9/10	rubaa	quatrain	general
rubega	n	9/10	rubega	cloth over one shoulder	general
ruiya	n	9/10	ruiya	dream	general
rukhsa	n	9/10	rukhsa	permission	general
ruksa	n	9/10	ruksa	permission	general
rukwama	n	9/10	rukwama	handcart	general
rumani	n	9/10	rumani	pomegranate	general
rusu	n	9/10	rusu	layer	general
rutuba	n	9/10	rutuba	fertility	general
ruya	n	9/10	ruya	vision	general
sabasaba	n	9/10	sabasaba	trade fair	general
sabili	n	9/10	sabili	path	general
saburi	n	9/10	saburi	patience	general
sadfa	n	9/10	sadfa	coincidence	general
safihi	n	9/10	safihi	insolent person	general
safina	n	9/10	safina	ark;vessel	general
safura	n	9/10	safura	hookworm disease	general
sagai	n	9/10	sagai	javelin	general
sahaba	n	9/10	sahaba	companion of the Prophet	general
sahibu	n	9/10	sahibu	friend	general
sakarani	n	9/10	sakarani	drunkard	general
sakata	n	9/10	sakata	saga;controversy;affair	general
salala	n	9/10	salala	undercut of meat	general
salata	n	9/10	salata	cruelty;busybody	general
saluji	n	9/10	saluji	plaster	general
samani	n	9/10	samani	furniture	general
samari	n	9/10	samari	youth	general
samoni	n	9/10	samoni	salmon	general
sanamaki	n	9/10	sanamaki	senna	general
sanati	n	9/10	sanati	year	general
sanda	n	9/10	sanda	shroud	general
sandarusi	n	9/10	sandarusi	gum copal	general
sanjari	n	9/10	sanjari	convoy	general
sarange	n	9/10	sarange	crane driver	general
sarahangi	n	9/10	sarahangi	first mate	general
sari	n	9/10	sari	sari	general
satini	n	9/10	satini	satin	general
satu	n	9/10	satu	python	general
sefu	n	9/10	sefu	safe	general
sekini	n	9/10	sekini	drill	general
sekreteriati	n	9/10	sekreteriati	secretariat	general
selo	n	9/10	selo	cell	general
sembe	n	9/10	sembe	maize flour	general
seng'enge	n	9/10	seng'enge	barbed wire	general
senyenge	n	9/10	senyenge	barbed wire	general
seti	n	9/10	seti	set	general
setiri	n	9/10	setiri	covering	general
sezo	n	9/10	sezo	adze	general
shabuka	n	9/10	shabuka	snare	general
shadda	n	9/10	shadda	stress	general
shahamu	n	9/10	shahamu	fat	general
shaitani	n	9/10	shaitani	devil	general
shakawa	n	9/10	shakawa	trouble	general
shajari	n	9/10	shajari	tree	general
shali	n	9/10	shali	shawl	general
shamsi	n	9/10	shamsi	sun	general
shani	n	9/10	shani	wonder	general
shanta	n	9/10	shanta	knapsack	general
sharafa	n	9/10	sharafa	beard style	general
sharifu	n	9/10	sharifu	descendant of the Prophet	general
shata	n	9/10	shata	sediment	general
shazia	n	9/10	shazia	sailmaker's needle	general
shembea	n	9/10	shembea	curved knife	general
shemere	n	9/10	shemere	nose ring of a bullock	general
sheli	n	9/10	sheli	shell	general
sheshe	n	9/10	sheshe	beauty;merrymaking	general
shetri	n	9/10	shetri	stern	general
shime	n	9/10	shime	effort	general
shimizi	n	9/10	shimizi	petticoat	general
shisha	n	9/10	shisha	water pipe	general
shogi	n	9/10	shogi	pannier	general
shoti	n	9/10	shoti	short circuit;gallop	general
shoto	n	9/10	shoto	left-handedness	general
shudu	n	9/10	shudu	oilcake	general
shumbi	n	9/10	shumbi	heap	general
shume	n	9/10	shume	tomcat	general
shumizi	n	9/10	shumizi	petticoat	general
shupatu	n	9/10	shupatu	plaited strip	general
shura	n	9/10	shura	saltpetre;council	general
shurua	n	9/10	shurua	measles	general
shuruti	n	9/10	shuruti	compulsion	general
shwari	n	9/10	shwari	calm	general
siborio	n	9/10	siborio	ciborium	general
sifongo	n	9/10	sifongo	sponge	general
sifuri	n	9/10	sifuri	zero	general
siki	n	9/10	siki	vinegar	general
silesi	n	9/10	silesi	slice	general
silabasi	n	9/10	silabasi	syllabus	general
silinda	n	9/10	silinda	cylinder	general
silika	n	9/10	silika	silk;instinct	general
silipa	n	9/10	silipa	sleeper	general
silisila	n	9/10	silisila	chain;series	general
simbi	n	9/10	simbi	cowrie	general
sindiria	n	9/10	sindiria	brassiere	general
singe	n	9/10	singe	bayonet	general
sira	n	9/10	sira	biography	general
sirati	n	9/10	sirati	bridge to paradise	general
sitaha	n	9/10	sitaha	deck of a ship	general
sitara	n	9/10	sitara	cover;protection	general
siti	n	9/10	siti	whistle	general
sogi	n	9/10	sogi	pannier	general
sokomoko	n	9/10	sokomoko	disturbance	general
soli	n	9/10	soli	sole of a shoe	general
spea	n	9/10	spea	spare part	general
springi	n	9/10	springi	spring	general
stafu	n	9/10	stafu	staff	general
stika	n	9/10	stika	sticker	general
stovu	n	9/10	stovu	stove	general
subana	n	9/10	subana	thimble	general
subili	n	9/10	subili	aloe	general
suduku	n	9/10	suduku	truth	general
sufi	n	9/10	sufi	kapok	general
sufii	n	9/10	sufii	Sufi	general
sugu	n	9/10	sugu	callus;corn	general
suhuba	n	9/10	suhuba	friendship	general
suitafahamu	n	9/10	suitafahamu	misunderstanding	general
sulubu	n	9/10	sulubu	firmness;toughness	general
sululu	n	9/10	sululu	pickaxe	general
sumughu	n	9/10	sumughu	gum arabic	general
sundusi	n	9/10	sundusi	silk cloth	general
sungusungu	n	9/10	sungusungu	vigilante;black ant	general
surupwenye	n	9/10	surupwenye	old garment	general
susu	n	9/10	susu	hanging shelf	general
sutu	n	9/10	sutu	coloured cloth	general
suudi	n	9/10	suudi	good luck	general
swaga	n	9/10	swaga	manner	general
taadhima	n	9/10	taadhima	respect	general
taahira	n	9/10	taahira	person with a mental disability	general
taamuli	n	9/10	taamuli	reflection	general
tabenakulo	n	9/10	tabenakulo	tabernacle	general
tabu	n	9/10	tabu	trouble	general
tabligi	n	9/10	tabligi	preaching	general
tadi	n	9/10	tadi	violence	general
tafrija	n	9/10	tafrija	party;entertainment	general
tafsili	n	9/10	tafsili	detail	general
tafu	n	9/10	tafu	calf of the leg	general
tahadhari	n	9/10	tahadhari	caution;precaution	general
tahafifu	n	9/10	tahafifu	ease;cheapness	general
tahajia	n	9/10	tahajia	spelling	general
tahakiki	n	9/10	tahakiki	literary criticism	general
tahamaki	n	9/10	tahamaki	attention	general
tahania	n	9/10	tahania	congratulations	general
tahayuri	n	9/10	tahayuri	shyness	general
taifodi	n	9/10	taifodi	typhoid	general
taiti	n	9/10	taiti	tight dress	general
tajiriba	n	9/10	tajiriba	experience	general
takadamu	n	9/10	takadamu	precedence	general
takilifu	n	9/10	takilifu	trouble	general
takriri	n	9/10	takriri	repetition	general
talanta	n	9/10	talanta	talent	general
talasimu	n	9/10	talasimu	talisman	general
talbia	n	9/10	talbia	pilgrim's chant	general
tambazi	n	9/10	tambazi	swelling	general
tambuu	n	9/10	tambuu	betel leaf	general
tamathali	n	9/10	tamathali	figure of speech	general
tandabelua	n	9/10	tandabelua	commotion	general
tanbihi	n	9/10	tanbihi	footnote;note	general
tanzi	n	9/10	tanzi	noose	general
tarabe	n	9/10	tarabe	side wall;double door	general
tarazo	n	9/10	tarazo	fringe	general
tarawehe	n	9/10	tarawehe	Ramadan night prayers	general
tashihisi	n	9/10	tashihisi	personification	general
tasa	n	9/10	tasa	brass bowl	general
tasfida	n	9/10	tasfida	polite language	general
tashdidi	n	9/10	tashdidi	emphasis	general
tashititi	n	9/10	tashititi	teasing	general
tashwira	n	9/10	tashwira	image	general
taslimu	n	9/10	taslimu	cash	general
tashtiti	n	9/10	tashtiti	provocation	general
taufiki	n	9/10	taufiki	God's help	general
taurati	n	9/10	taurati	Torah	general
tawa	n	9/10	tawa	louse;frying pan	general
tege	n	9/10	tege	bow legs	general
tego	n	9/10	tego	venereal charm	general
tekenya	n	9/10	tekenya	jigger	general
telegramu	n	9/10	telegramu	telegram	general
teleksi	n	9/10	teleksi	telex	general
tembe	n	9/10	tembe	mud house;hen;tablet	general
tengatenga	n	9/10	tengatenga	palanquin	general
tetekuwanga	n	9/10	tetekuwanga	chickenpox	general
tetewanga	n	9/10	tetewanga	chickenpox	general
tetenasi	n	9/10	tetenasi	tetanus	general
tezo	n	9/10	tezo	adze	general
thenashara	n	9/10	thenashara	twelve	general
thumni	n	9/10	thumni	eighth	general
thumu	n	9/10	thumu	garlic	general
thuluthi	n	9/10	thuluthi	third	general
thuraya	n	9/10	thuraya	chandelier	general
tiara	n	9/10	tiara	kite (toy)	general
tikitimaji	n	5/6	matikitimaji	watermelon	general
tindi	n	9/10	tindi	unripe maize	general
tindikali	n	9/10	tindikali	acid	general
tini	n	9/10	tini	fig;tin	general
tipa	n	9/10	tipa	tipper lorry	general
toharani	n	9/10	toharani	purgatory	general
toinyo	n	9/10	toinyo	person without a nose	general
tojo	n	9/10	tojo	incision	general
tola	n	9/10	tola	pocket	general
tombo	n	9/10	tombo	quail	general
tomo	n	9/10	tomo	iron slag	general
toni	n	9/10	toni	tone	general
tora	n	9/10	tora	broad spear	general
tosti	n	9/10	tosti	toast	general
trafiki	n	9/10	trafiki	traffic	general
tui	n	9/10	tui	coconut milk	general
tuku	n	9/10	tuku	fatness	general
tumbiri	n	9/10	tumbiri	monkey	general
tumbi	n	9/10	tumbi	basket of palm leaves	general
tungamo	n	9/10	tungamo	mass	general
tungule	n	9/10	tungule	tomato	general
tunu	n	9/10	tunu	rare gift;value	general
tunutu	n	9/10	tunutu	young locust	general
tunzo	n	9/10	tunzo	award	general
amirijeshi	n	5/6	maamirijeshi	commander-in-chief	general
banzi	n	5/6	mabanzi	splint	general
bawaba	n	5/6	mabawaba	hinge	general
bezo	n	5/6	mabezo	scorn	general
bimbi	n	5/6	mabimbi	wave crest	general
bindo	n	5/6	mabindo	loincloth fold	general
bumba	n	5/6	mabumba	packet;lump	general
buyu	n	5/6	mabuyu	calabash	general
dirii	n	5/6	madirii	armour	general
dodo	n	5/6	madodo	large mango	general
domokaya	n	5/6	madomokaya	blabber	general
dudu	n	5/6	madudu	insect	general
dungu	n	5/6	madungu	raised platform	general
figa	n	5/6	mafiga	hearth stone	general
fundo	n	5/6	mafundo	knot	general
gamba	n	5/6	magamba	scale	general
ganjo	n	5/6	maganjo	ruins	general
gazi	n	5/6	magazi	cane	general
gombegombe	n	5/6	magombegombe	cow skin	general
gongo	n	5/6	magongo	illicit spirits	general
hanithi	n	5/6	mahanithi	impotent man	general
hasimu	n	5/6	mahasimu	rival;enemy	general
hogo	n	5/6	mahogo	cassava	general
jimbi	n	5/6	majimbi	cock;taro	general
jivu	n	5/6	majivu	ash	general
juba	n	5/6	majuba	gown	general
jumbe	n	5/6	majumbe	chief	general
jungu	n	5/6	majungu	large pot	general
juzuu	n	5/6	majuzuu	volume;chapter	general
kafi	n	5/6	makafi	paddle	general
kahini	n	5/6	makahini	soothsayer	general
khalifa	n	5/6	makhalifa	caliph	general
koba	n	5/6	makoba	bag	general
kokwa	n	5/6	makokwa	fruit stone	general
kulabu	n	5/6	makulabu	hook	general
limbuko	n	5/6	malimbuko	first fruits	general
lindi	n	5/6	malindi	pit	general
mamluki	n	5/6	mamamluki	mercenary	general
ngariba	n	5/6	mangariba	circumciser	general
nokoa	n	5/6	manokoa	overseer	general
ombwe	n	5/6	maombwe	vacuum;gap	general
pandikizi	n	5/6	mapandikizi	huge person	general
peto	n	5/6	mapeto	bundle	general
pondo	n	5/6	mapondo	pole	general
povu	n	5/6	mapovu	foam	general
promota	n	5/6	mapromota	promoter	general
puto	n	5/6	maputo	balloon	general
rinda	n	5/6	marinda	pleat;frock	general
roboto	n	5/6	maroboto	bundle	general
sega	n	5/6	masega	honeycomb	general
shada	n	5/6	mashada	garland;string of beads	general
sharubu	n	5/6	masharubu	moustache	general
shashi	n	5/6	mashashi	tissue paper	general
shifta	n	5/6	mashifta	bandit	general
shikio	n	5/6	mashikio	ear	general
shoga	n	5/6	mashoga	homosexual;friend of a woman	general
shonde	n	5/6	mashonde	dung	general
sunzu	n	5/6	masunzu	crest	general
suria	n	5/6	masuria	concubine	general
takia	n	5/6	matakia	cushion	general
tambo	n	5/6	matambo	boasting;chain	general
tandiko	n	5/6	matandiko	saddle;bedding	general
tanuri	n	5/6	matanuri	oven	general
tanuru	n	5/6	matanuru	kiln;furnace	general
tao	n	5/6	matao	arch	general
tapo	n	5/6	matapo	group	general
tenga	n	5/6	matenga	large basket	general
tendegu	n	5/6	matendegu	bedstead leg	general
tete	n	5/6	matete	reed	general
tishali	n	5/6	matishali	lighter (boat)	general
tobo	n	5/6	matobo	hole	general
tobwe	n	5/6	matobwe	hole	general
toazi	n	5/6	matoazi	cymbal	general
towashi	n	5/6	matowashi	eunuch	general
tufaha	n	5/6	matufaha	apple	general
tumba	n	5/6	matumba	bud	general
tumbusi	n	5/6	matumbusi	vulture	general
tungi	n	5/6	matungi	large jar	general
turubali	n	5/6	maturubali	tarpaulin	general
turubai	n	5/6	maturubai	tarpaulin	general
turumbeta	n	5/6	maturumbeta	trumpet	general
`;
