/** Lexicon: nouns of health and the body. Columns: lemma, part of speech, class, plural, glosses, domain. Server and command line only. */
export const nounsHealth = `
dalili	n	9/10	dalili	symptom;sign	health
barakoa	n	9/10	barakoa	mask	health
karantini	n	9/10	karantini	quarantine	health
kipindupindu	n	7		cholera	health
ndui	n	9/10	ndui	smallpox	health
surua	n	9/10	surua	measles	health
kaswende	n	9/10	kaswende	syphilis	health
kisonono	n	7		gonorrhoea	health
bawasiri	n	9/10	bawasiri	haemorrhoids	health
hedhi	n	9/10	hedhi	menstruation	health
mimba	n	9/10	mimba	pregnancy;foetus	health
nimonia	n	9/10	nimonia	pneumonia	health
pumu	n	9/10	pumu	asthma	health
polio	n	9/10	polio	polio	health
ebola	n	9/10	ebola	Ebola	health
korona	n	9/10	korona	coronavirus;Covid-19	health
pepopunda	n	9/10	pepopunda	tetanus	health
dondakoo	n	9/10	dondakoo	diphtheria	health
degedege	n	9/10	degedege	convulsions	health
kifafa	n	7		epilepsy	health
sumu	n	9/10	sumu	poison	health
bendeji	n	9/10	bendeji	bandage	health
sindano	n	9/10	sindano	needle;injection	health
dripu	n	9/10	dripu	drip	health
dozi	n	9/10	dozi	dose	health
kliniki	n	9/10	kliniki	clinic	health
zahanati	n	9/10	zahanati	dispensary	health
ambulensi	n	9/10	ambulensi	ambulance	health
famasia	n	9/10	famasia	pharmacy	health
wodi	n	9/10	wodi	ward	health
haspitali	n	9/10	haspitali	hospital	health
lishe	n	9/10	lishe	nutrition	health
vitamini	n	9/10	vitamini	vitamin	health
protini	n	9/10	protini	protein	health
kalori	n	9/10	kalori	calorie	health
kolesteroli	n	9/10	kolesteroli	cholesterol	health
homoni	n	9/10	homoni	hormone	health
jeni	n	9/10	jeni	gene	health
bakteria	n	9/10	bakteria	bacteria	health
seli	n	9/10	seli	cell	health
plasma	n	9/10	plasma	plasma	health
figo	n	9/10	figo	kidney	health
nyongo	n	9/10	nyongo	bile;gall	health
bandama	n	9/10	bandama	spleen	health
ngozi	n	9/10	ngozi	skin;leather	health
pua	n	9/10	pua	nose	health
shingo	n	9/10	shingo	neck	health
koo	n	5/6	makoo	throat	health
nyonga	n	9/10	nyonga	hip	health
kaakaa	n	9/10	kaakaa	palate	health
chembe	n	9/10	chembe	grain;cell	health
neva	n	9/10	neva	nerve	health
kamasi	n	9/10	kamasi	mucus	health
rovu	n	9/10	rovu	goitre	health
tauni	n	9/10	tauni	plague	health
ukoma	n	14		leprosy	health
matende	n	6	matende	elephantiasis	health
tezi	n	9/10	tezi	gland	health
ajali	n	9/10	ajali	accident	transport
huzuni	n	9/10	huzuni	grief;sadness	emotion
afua	n	9/10	afua	intervention;recovery	health
siha	n	9/10	siha	health	health
shifaa	n	9/10	shifaa	cure	health
rediolojia	n	9/10	rediolojia	radiology	health
eksirei	n	9/10	eksirei	X-ray	health
skani	n	9/10	skani	scan	health
saikolojia	n	9/10	saikolojia	psychology	health
tibakemia	n	9/10	tibakemia	chemotherapy	health
antibiotiki	n	9/10	antibiotiki	antibiotic	health
kwinini	n	9/10	kwinini	quinine	health
aspirini	n	9/10	aspirini	aspirin	health
paracetamoli	n	9/10	paracetamoli	paracetamol	health
insulini	n	9/10	insulini	insulin	health
oksijeni	n	9/10	oksijeni	oxygen	health
barafu	n	9/10	barafu	ice	nature
pombe	n	9/10	pombe	alcohol;beer	food
sigara	n	9/10	sigara	cigarette	health
bangi	n	9/10	bangi	cannabis	health
kokeini	n	9/10	kokeini	cocaine	health
heroini	n	9/10	heroini	heroin	health
tumbaku	n	9/10	tumbaku	tobacco	health
mirungi	n	9/10	mirungi	khat	health
kondomu	n	9/10	kondomu	condom	health
sodo	n	9/10	sodo	sanitary pad	health
nepi	n	9/10	nepi	nappy	health
akili	n	9/10	akili	mind;intelligence	health
nafsi	n	9/10	nafsi	self;soul	health
roho	n	9/10	roho	soul;spirit	religion
pumzi	n	9/10	pumzi	breath	health
usaha	n	14		pus	health
presha	n	9/10	presha	blood pressure;pressure	health
ukimwi	n	14		AIDS	health
umivu	n	5/6	maumivu	pain	health
mafua	n	6	mafua	cold;influenza	health
mate	n	6	mate	saliva	health
tapishi	n	5/6	matapishi	vomit	health
kamasi	n	5/6	makamasi	mucus	health
ungo	n	5/6	maungo	body parts;limbs	health
mavi	n	6	mavi	excrement	health
lezi	n	5/6	malezi	upbringing;care	health
jicho	n	5/6	macho	eye	health
jino	n	5/6	meno	tooth	health
sikio	n	5/6	masikio	ear	health
goti	n	5/6	magoti	knee	health
bega	n	5/6	mabega	shoulder	health
tumbo	n	5/6	matumbo	stomach;belly	health
paja	n	5/6	mapaja	thigh	health
kwapa	n	5/6	makwapa	armpit	health
titi	n	5/6	matiti	breast	health
fuvu	n	5/6	mafuvu	skull	health
pafu	n	5/6	mapafu	lung	health
ini	n	5/6	maini	liver	health
chozi	n	5/6	machozi	tear	health
jasho	n	5/6	majasho	sweat	health
kovu	n	5/6	makovu	scar	health
tako	n	5/6	matako	buttock	health
tundu	n	5/6	matundu	hole	health
shavu	n	5/6	mashavu	cheek	health
paji	n	5/6	mapaji	forehead	health
domo	n	5/6	madomo	big mouth;beak	health
taya	n	5/6	mataya	jaw	health
bichwa	n	5/6	mabichwa	big head	health
jipu	n	5/6	majipu	boil;abscess	health
donda	n	5/6	madonda	sore;ulcer	health
umbo	n	5/6	maumbo	shape;form	health
umbile	n	5/6	maumbile	nature;physique	health
zeruzeru	n	5/6	mazeruzeru	albino	health
pacha	n	5/6	mapacha	twin	health
kohozi	n	5/6	makohozi	phlegm	health
gego	n	5/6	magego	molar	health
koromeo	n	5/6	makoromeo	larynx	health
ambukizo	n	5/6	maambukizo	infection	health
kidonge	n	7/8	vidonge	pill;tablet	health
kidonda	n	7/8	vidonda	sore;wound;ulcer	health
kifua	n	7/8	vifua	chest	health
kiuno	n	7/8	viuno	waist	health
kisigino	n	7/8	visigino	heel	health
kisukari	n	7		diabetes	health
kikohozi	n	7/8	vikohozi	cough	health
kizunguzungu	n	7		dizziness	health
kichefuchefu	n	7		nausea	health
kiharusi	n	7		stroke	health
kipandauso	n	7		migraine	health
kichaa	n	7/8	vichaa	madness;mad person	health
kichocho	n	7		bilharzia	health
kidudu	n	7/8	vidudu	insect;germ	health
kijidudu	n	7/8	vijidudu	germ;microbe	health
kijusi	n	7/8	vijusi	foetus	health
kilema	n	7/8	vilema	disability;disabled person	health
kinyesi	n	7/8	vinyesi	excrement;faeces	health
kiganja	n	7/8	viganja	palm of the hand	health
kiwiko	n	7/8	viwiko	elbow	health
kidevu	n	7/8	videvu	chin	health
kifundo	n	7/8	vifundo	joint;knot	health
kisogo	n	7/8	visogo	back of the head	health
kigaga	n	7/8	vigaga	scab	health
kimeta	n	7		anthrax	health
kifaduro	n	7		whooping cough	health
kifuakikuu	n	7		tuberculosis	health
kipele	n	7/8	vipele	pimple;rash	health
kipaku	n	7/8	vipaku	spot	health
kitunguu	n	7/8	vitunguu	onion	food
kiinitete	n	7/8	viinitete	embryo	health
kiziwi	n	7/8	viziwi	deaf person	health
kipofu	n	7/8	vipofu	blind person	health
kibyongo	n	7/8	vibyongo	hunchback	health
kiwete	n	7/8	viwete	cripple;lame person	health
kibofu	n	7/8	vibofu	bladder	health
kiungulia	n	7		heartburn	health
kikope	n	7/8	vikope	eyelid	health
kitanzi	n	7/8	vitanzi	noose;loop	general
chango	n	7/8	vyango	intestine	health
choo	n	7/8	vyoo	toilet	home
chunusi	n	9/10	chunusi	pimple;acne	health
kihisishi	n	7/8	vihisishi	interjection	grammar
kilevi	n	7/8	vilevi	intoxicant;alcoholic drink	food
kileo	n	7/8	vileo	alcoholic drink	food
kirutubisho	n	7/8	virutubisho	nutrient	health
kiuatilifu	n	7/8	viuatilifu	pesticide	health
kiuavijasumu	n	7/8	viuavijasumu	antibiotic	health
kingamwili	n	7/8	vingamwili	antibody	health
kipukusi	n	7/8	vipukusi	disinfectant	health
kitakasa	n	7/8	vitakasa	sanitiser	health
kitakasamikono	n	7/8	vitakasamikono	hand sanitiser	health
kilishe	n	7/8	vilishe	nutrient	health
mkojo	n	3/4	mikojo	urine	health
mfupa	n	3/4	mifupa	bone	health
mshipa	n	3/4	mishipa	vein;blood vessel	health
ubongo	n	11/10	mbongo	brain	health
musuli	n	3/4	misuli	muscle	health
msuli	n	3/4	misuli	muscle;loincloth	health
utumbo	n	11/6	matumbo	intestine	health
mgando	n	3/4	migando	clotting	health
mwasho	n	3/4	miasho	itch	health
muwasho	n	3/4	miwasho	itch	health
mchubuko	n	3/4	michubuko	bruise;graze	health
mvunjiko	n	3/4	mivunjiko	fracture	health
mpasuko	n	3/4	mipasuko	fracture;tear;split	health
mteguko	n	3/4	miteguko	sprain	health
mzio	n	3/4	mizio	allergy	health
mchafuko	n	3/4	michafuko	disorder;upset	health
mnyong'onyo	n	3/4	minyong'onyo	fatigue	health
msongo	n	3/4	misongo	stress	health
mfadhaiko	n	3/4	mifadhaiko	depression	health
mzunguko	n	3/4	mizunguko	cycle;circulation	general
mkurupuko	n	3/4	mikurupuko	outbreak	health
mchirizi	n	3/4	michirizi	trickle	general
mfereji	n	3/4	mifereji	canal;ditch	places
mpapatiko	n	3/4	mipapatiko	flutter;palpitation	health
mshtuo	n	3/4	mishtuo	shock	health
mlo	n	3/4	milo	meal;diet	food
mwavuli	n	3/4	miavuli	umbrella	home
mkongojo	n	3/4	mikongojo	walking stick	health
mguso	n	3/4	miguso	touch	health
msukosuko	n	3/4	misukosuko	turmoil	general
mchovyo	n	3/4	michovyo	dip	health
mkamba	n	3/4	mikamba	bronchitis	health
msisimko	n	3/4	misisimko	excitement;stimulus	health
mfumuko	n	3/4	mifumuko	inflation;surge	economy
mshono	n	3/4	mishono	seam;stitch	health
mrija	n	3/4	mirija	tube;straw	home
uso	n	11/10	nyuso	face	health
unywele	n	11/10	nywele	hair	health
ubavu	n	11/10	mbavu	rib;side	health
unyayo	n	11/10	nyayo	footprint;sole	health
ukope	n	11/10	kope	eyelash	health
unyusi	n	11/10	nyusi	eyebrow	health
ushipa	n	14		hernia	health
ufizi	n	11/10	fizi	gum	health
utosi	n	11/10	tosi	crown of the head	health
ukano	n	11/10	kano	sinew;tendon	health
uvimbe	n	11/10	vimbe	swelling;tumour	health
upele	n	11/10	pele	rash;scabies	health
ute	n	11/10	nyute	mucus;slime	health
uke	n	14		vagina;womanhood	health
uume	n	14		penis;manhood	health
utando	n	11/10	tando	membrane;web	health
uti	n	14		spine;backbone	health
uboho	n	14		marrow	health
uboo	n	11/10	mboo	penis	health
udevu	n	11/10	ndevu	beard hair	health
ukunga	n	14		midwifery	health
utambi	n	11/10	tambi	wick	home
usafi	n	14		cleanliness;hygiene	health
upofu	n	14		blindness	health
uziwi	n	14		deafness	health
ububu	n	14		muteness	health
ulemavu	n	14		disability	health
uchungu	n	14		bitterness;pain	health
uchovu	n	14		tiredness;fatigue	health
uchafu	n	14		dirt	health
udhaifu	n	14		weakness	health
unene	n	14		obesity;fatness	health
wembamba	n	14		thinness	health
utasa	n	14		infertility	health
ugumba	n	14		infertility	health
ujauzito	n	14		pregnancy	health
uzazi	n	14		childbirth;reproduction	health
unyafuzi	n	14		kwashiorkor	health
utapiamlo	n	14		malnutrition	health
ukurutu	n	14		eczema	health
ulevi	n	14		drunkenness	health
uraibu	n	14		addiction	health
uzee	n	14		old age	health
uganga	n	14		traditional medicine;healing	health
uuguzi	n	14		nursing	health
udaktari	n	14		medical profession;doctorate	health
upasuaji	n	14		surgery;operation	health
upandikizaji	n	14		transplant	health
unyonyeshaji	n	14		breastfeeding	health
ukeketaji	n	14		female genital mutilation	health
utoaji	n	14		giving;provision	general
uavyaji	n	14		abortion	health
upungufu	n	14		shortage;deficiency	general
uambukizaji	n	14		infection;transmission	health
uangalizi	n	14		care;observation	health
uhai	n	14		life	health
usingizi	n	14		sleep	health
ulaji	n	14		eating;consumption	health
unywaji	n	14		drinking	health
uzima	n	14		health;life	health
utaahira	n	14		mental disability	health
uwendawazimu	n	14		madness	health
wazimu	n	14		madness	health
ukichaa	n	14		madness	health
ufahamu	n	14		consciousness;understanding	health
usonji	n	14		autism	health
utindio	n	14		cerebral palsy	health
unyanyapaa	n	14		stigma	health
uzito	n	14		weight	quantity
urefu	n	14		length;height	quantity
ujoto	n	14		warmth	health
ulezi	n	14		child-rearing;millet	health
uvutaji	n	14		smoking;pulling	health
uponyaji	n	14		healing	health
upimaji	n	14		testing;measuring	health
ukaguzi	n	11/10	kaguzi	inspection;audit	economy
ukingo	n	11/10	kingo	edge;bank;rim	places
uzuiaji	n	14		prevention	health
udumavu	n	14		stunting	health
mganga	n	1/2	waganga	healer;traditional doctor	health
mwuguzi	n	1/2	wauguzi	nurse	health
mfamasia	n	1/2	wafamasia	pharmacist	health
mjamzito	n	1/2	wajawazito	pregnant woman	health
mlemavu	n	1/2	walemavu	disabled person	health
mwathiriwa	n	1/2	waathiriwa	victim	health
majeruhi	n	1/2	majeruhi	injured person;casualty	health
marehemu	n	1/2	marehemu	deceased	health
mlevi	n	1/2	walevi	drunkard	health
mraibu	n	1/2	waraibu	addict	health
mtabibu	n	1/2	watabibu	doctor	health
tabibu	n	5/6	matabibu	doctor	health
mnyonyaji	n	1/2	wanyonyaji	exploiter	politics
mwendawazimu	n	1/2	wendawazimu	mad person	health
mtahiniwa	n	1/2	watahiniwa	examinee	education
mkoma	n	1/2	wakoma	leper	health
mpasuaji	n	1/2	wapasuaji	surgeon	health
muathirika	n	1/2	waathirika	victim	health
`;
