/** Lexicon: nouns of family, house and clothes. Columns: lemma, part of speech, class, plural, glosses, domain. Server and command line only. */
export const nounsEverydayHome = `
baba	n	9/10	baba	father	family
bibi	n	9/6	mabibi	grandmother;lady;Mrs	family
babu	n	9/10	babu	grandfather	family
kaka	n	9/10	kaka	elder brother;brother	family
dada	n	9/10	dada	elder sister;sister	family
ndugu	n	9/10	ndugu	sibling;relative;comrade	family
binamu	n	9/10	binamu	cousin	family
shangazi	n	9/10	shangazi	paternal aunt	family
halati	n	9/10	halati	maternal aunt	family
mamamkwe	n	9/10	mamamkwe	mother-in-law	family
babamkwe	n	9/10	babamkwe	father-in-law	family
shemeji	n	9/10	shemeji	brother-in-law;sister-in-law	family
ami	n	9/10	ami	paternal uncle	family
amu	n	9/10	amu	paternal uncle	family
binti	n	9/10	binti	daughter;young lady	family
nasaba	n	9/10	nasaba	lineage	family
ahali	n	9/10	ahali	family;spouse	family
jamaa	n	9/10	jamaa	relative;family	family
mahaba	n	9/10	mahaba	love	family
hawara	n	9/10	hawara	lover;mistress	family
yatima	n	9/10	yatima	orphan	family
banati	n	9/10	banati	girl	family
ajuza	n	9/10	ajuza	old woman	family
shaibu	n	9/10	shaibu	old man	family
rijali	n	9/10	rijali	man	family
barobaro	n	9/10	barobaro	young man	family
yaya	n	9/10	yaya	nanny	family
mjomba	n	1/2	wajomba	maternal uncle	family
mume	n	1/2	waume	husband	family
mke	n	1/2	wake	wife	family
mkwe	n	1/2	wakwe	in-law	family
mjukuu	n	1/2	wajukuu	grandchild	family
mtukuu	n	1/2	watukuu	great-grandchild	family
mpwa	n	1/2	wapwa	nephew;niece	family
mwana	n	1/2	wana	child;son;daughter	family
mwanandoa	n	1/2	wanandoa	spouse	family
mwenza	n	1/2	wenza	companion;partner	family
mwenzi	n	1/2	wenzi	companion;partner	family
mchumba	n	1/2	wachumba	fiancé;fiancée	family
mzaliwa	n	1/2	wazaliwa	native;person born	family
mtukutu	n	1/2	watukutu	naughty child	family
msimbe	n	1/2	wasimbe	single woman	family
mseja	n	1/2	waseja	bachelor;unmarried person	family
mwari	n	1/2	wari	girl initiate;maiden	family
mwanasesere	n	1/2	wanasesere	doll	family
mshenga	n	1/2	washenga	matchmaker	family
mwali	n	1/2	wali	girl initiate;maiden	family
mlezi	n	1/2	walezi	guardian;carer	family
mtumwa	n	1/2	watumwa	slave	family
mtwana	n	1/2	watwana	male slave	family
mhuni	n	1/2	wahuni	hooligan;vagabond	family
mzururaji	n	1/2	wazururaji	loiterer	family
mlaji	n	1/2	walaji	eater;consumer	family
mlafi	n	1/2	walafi	glutton	family
mchoyo	n	1/2	wachoyo	miser	family
mwongo	n	1/2	waongo	liar	family
mkorofi	n	1/2	wakorofi	troublemaker	family
mwoga	n	1/2	waoga	coward	family
muoga	n	1/2	waoga	coward	family
mbeya	n	1/2	wabeya	gossip	family
mmbea	n	1/2	wambea	gossip	family
mchokozi	n	1/2	wachokozi	provoker	family
mdadisi	n	1/2	wadadisi	curious person	family
mjuzi	n	1/2	wajuzi	expert;knowing person	family
mpangaji	n	1/2	wapangaji	tenant	family
mkodishaji	n	1/2	wakodishaji	lessee	family
mfagizi	n	1/2	wafagizi	cleaner;sweeper	family
mfanyausafi	n	1/2	wafanyausafi	cleaner	family
mshonaji	n	1/2	washonaji	tailor;sewer	family
mwashi	n	1/2	waashi	mason	family
seremala	n	5/6	maseremala	carpenter	family
dobi	n	5/6	madobi	launderer	family
tineja	n	5/6	matineja	teenager	family
changudoa	n	5/6	machangudoa	prostitute	family
kinyozi	n	7/8	vinyozi	barber	family
kichanga	n	7/8	vichanga	newborn baby	family
kitoto	n	7/8	vitoto	little child	family
kibinti	n	7/8	vibinti	young girl	family
kijukuu	n	7/8	vijukuu	great-grandchild	family
kitukuu	n	7/8	vitukuu	great-grandchild	family
kilembwe	n	7/8	vilembwe	great-great-grandchild	family
kilembwekeza	n	7/8	vilembwekeza	descendant	family
kitinda	n	7/8	vitinda	last-born	family
kitindamimba	n	7/8	vitindamimba	last-born child	family
kifunguamimba	n	7/8	vifunguamimba	first-born child	family
kimama	n	7/8	vimama	womanhood	family
kizee	n	7/8	vizee	old person	family
kibibi	n	7/8	vibibi	little old woman	family
kibarua	n	7/8	vibarua	casual labourer;day work	family
kijakazi	n	7/8	vijakazi	maid	family
kimada	n	7/8	vimada	mistress	family
kahaba	n	5/6	makahaba	prostitute	family
undugu	n	14		brotherhood;kinship	family
ujane	n	14		widowhood	family
uchumba	n	14		engagement;courtship	family
ujana	n	14		youth	family
utoto	n	14		childhood	family
ubikira	n	14		virginity	family
uhawara	n	14		concubinage	family
ukahaba	n	14		prostitution	family
umalaya	n	14		prostitution	family
uyatima	n	14		orphanhood	family
utumwa	n	14		slavery	family
utu	n	14		humanity;human dignity	family
ubinadamu	n	14		humanity	family
unyumba	n	14		married life	family
ukewenza	n	14		polygamy	family
umama	n	14		motherhood	family
ubaba	n	14		fatherhood	family
meza	n	9/10	meza	table	home
sofa	n	9/10	sofa	sofa	home
friji	n	9/10	friji	refrigerator	home
oveni	n	9/10	oveni	oven	home
sabuni	n	9/10	sabuni	soap	home
taulo	n	9/10	taulo	towel	home
brashi	n	9/10	brashi	brush	home
dodoki	n	9/10	dodoki	sponge;loofah	home
ndoo	n	9/10	ndoo	bucket	home
sufuria	n	9/10	sufuria	cooking pot	home
sahani	n	9/10	sahani	plate	home
glasi	n	9/10	glasi	glass	home
chupa	n	9/10	chupa	bottle	home
trei	n	9/10	trei	tray	home
katoni	n	9/10	katoni	carton	home
pochi	n	9/10	pochi	purse;handbag	home
bahasha	n	9/10	bahasha	envelope	home
stempu	n	9/10	stempu	stamp	home
nyundo	n	9/10	nyundo	hammer	home
parafujo	n	9/10	parafujo	screw	home
bisibisi	n	9/10	bisibisi	screwdriver	home
koleo	n	9/10	koleo	pliers;tongs;spade	home
tindo	n	9/10	tindo	chisel	home
randa	n	9/10	randa	plane	home
patasi	n	9/10	patasi	chisel	home
spana	n	9/10	spana	spanner	home
sepetu	n	9/10	sepetu	spade	home
ngazi	n	9/10	ngazi	ladder;stairs	home
lifti	n	9/10	lifti	lift	home
gundi	n	9/10	gundi	glue	home
rangi	n	9/10	rangi	colour;paint	home
saruji	n	9/10	saruji	cement	home
simenti	n	9/10	simenti	cement	home
zege	n	9/10	zege	concrete	home
kokoto	n	9/10	kokoto	gravel	home
nguzo	n	9/10	nguzo	pillar;post	home
boriti	n	9/10	boriti	beam	home
dari	n	9/10	dari	ceiling;upper floor	home
sakafu	n	9/10	sakafu	floor	home
ghorofa	n	9/10	ghorofa	storey;multi-storey building	home
orofa	n	9/10	orofa	storey	home
roshani	n	9/10	roshani	balcony	home
veranda	n	9/10	veranda	veranda	home
sebule	n	9/10	sebule	sitting room	home
stoo	n	9/10	stoo	store room	home
gereji	n	9/10	gereji	garage	home
fensi	n	9/10	fensi	fence	home
bustani	n	9/10	bustani	garden	home
hoteli	n	9/10	hoteli	hotel	home
baa	n	9/10	baa	bar	home
kioski	n	9/10	kioski	kiosk	home
kandili	n	9/10	kandili	lantern	home
fanusi	n	9/10	fanusi	lantern	home
feni	n	9/10	feni	fan	home
pangaboi	n	9/10	pangaboi	ceiling fan	home
kengele	n	9/10	kengele	bell	home
alamu	n	9/10	alamu	alarm	home
kabati	n	5/6	makabati	cupboard	home
godoro	n	5/6	magodoro	mattress	home
shuka	n	5/6	mashuka	sheet	home
blanketi	n	5/6	mablanketi	blanket	home
pazia	n	5/6	mapazia	curtain	home
jamvi	n	5/6	majamvi	mat	home
jokofu	n	5/6	majokofu	refrigerator	home
beseni	n	5/6	mabeseni	basin	home
bakuli	n	5/6	mabakuli	bowl	home
birika	n	5/6	mabirika	kettle	home
kopo	n	5/6	makopo	tin;can	home
jagi	n	5/6	majagi	jug	home
sinia	n	5/6	masinia	tray	home
bomba	n	5/6	mabomba	pipe;tap	home
tanki	n	5/6	matanki	tank	home
pipa	n	5/6	mapipa	barrel;drum	home
gunia	n	5/6	magunia	sack	home
boksi	n	5/6	maboksi	box	home
begi	n	5/6	mabegi	bag	home
kufuli	n	5/6	makufuli	padlock	home
komeo	n	5/6	makomeo	bolt;latch	home
toroli	n	5/6	matoroli	wheelbarrow;trolley	home
tofali	n	5/6	matofali	brick	home
jiko	n	5/6	majiko;meko	kitchen;stove	home
bafu	n	5/6	mabafu	bathroom	home
geti	n	5/6	mageti	gate	home
lango	n	5/6	malango	gate	home
dirisha	n	5/6	madirisha	window	home
hema	n	5/6	mahema	tent	home
duka	n	5/6	maduka	shop	home
debe	n	5/6	madebe	tin (container)	home
kasha	n	5/6	makasha	chest;box	home
furushi	n	5/6	mafurushi	bundle	home
kapu	n	5/6	makapu	large basket	home
dumu	n	5/6	madumu	jug	home
karai	n	5/6	makarai	metal basin	home
shimo	n	5/6	mashimo	hole;pit	home
handaki	n	5/6	mahandaki	trench;ditch	home
gae	n	5/6	magae	potsherd	home
rundo	n	5/6	marundo	pile;heap	home
fungu	n	5/6	mafungu	portion;heap	home
dude	n	5/6	madude	huge thing	home
toto	n	5/6	matoto	big child	home
jitu	n	5/6	majitu	giant	home
joho	n	5/6	majoho	gown;robe	home
koti	n	5/6	makoti	coat;jacket	home
shati	n	5/6	mashati	shirt	home
gauni	n	5/6	magauni	dress	home
buti	n	5/6	mabuti	boot	home
tambara	n	5/6	matambara	rag	home
shungi	n	5/6	mashungi	crest;plait	home
kofi	n	5/6	makofi	slap	home
teke	n	5/6	mateke	kick	home
konde	n	5/6	makonde	fist;field	home
mshumaa	n	3/4	mishumaa	candle	home
msumari	n	3/4	misumari	nail	home
mkahawa	n	3/4	mikahawa	restaurant;café	home
mgahawa	n	3/4	migahawa	restaurant;café	home
mkeka	n	3/4	mikeka	mat	home
mchi	n	3/4	michi	pestle	home
mkasi	n	3/4	mikasi	scissors	home
mkufu	n	3/4	mikufu	necklace	home
mfuniko	n	3/4	mifuniko	lid	home
mwimo	n	3/4	miimo	door frame	home
mlingoti	n	3/4	milingoti	mast;pole	home
mpini	n	3/4	mipini	handle	home
msala	n	3/4	misala	prayer mat	home
mpako	n	3/4	mipako	coating;plaster	home
mwenge	n	3/4	mienge	torch	home
mkuo	n	3/4	mikuo	bar of metal	home
mtutu	n	3/4	mitutu	gun barrel	home
mtaimbo	n	3/4	mitaimbo	crowbar	home
mtarimbo	n	3/4	mitarimbo	iron bar;crowbar	home
mgodi	n	3/4	migodi	mine	economy
mjengo	n	3/4	mijengo	construction;structure	home
mlundikano	n	3/4	milundikano	heap;accumulation	home
mrundikano	n	3/4	mirundikano	heap;accumulation	home
mkungu	n	3/4	mikungu	bunch of bananas	home
mshipi	n	3/4	mishipi	belt;fishing line	home
mtandio	n	3/4	mitandio	shawl;headscarf	home
mfumbati	n	3/4	mifumbati	bed frame	home
mjeledi	n	3/4	mijeledi	whip	home
kitanda	n	7/8	vitanda	bed	home
kijiko	n	7/8	vijiko	spoon	home
kisu	n	7/8	visu	knife	home
kikaango	n	7/8	vikaango	frying pan	home
kiberiti	n	7/8	viberiti	matches	home
kibuyu	n	7/8	vibuyu	gourd	home
kigae	n	7/8	vigae	tile;potsherd	home
kibanda	n	7/8	vibanda	hut;booth	home
kibatari	n	7/8	vibatari	small oil lamp	home
kitambaa	n	7/8	vitambaa	cloth	home
kitenge	n	7/8	vitenge	kitenge cloth	home
kikoi	n	7/8	vikoi	loincloth;wrap	home
kilemba	n	7/8	vilemba	turban	home
kiatu	n	7/8	viatu	shoe	home
kiraka	n	7/8	viraka	patch	home
kitasa	n	7/8	vitasa	lock	home
kizibo	n	7/8	vizibo	cork;stopper	home
kifuniko	n	7/8	vifuniko	lid	home
kifurushi	n	7/8	vifurushi	parcel;package	home
kisanduku	n	7/8	visanduku	small box	home
kitara	n	7/8	vitara	sword	home
kigoda	n	7/8	vigoda	stool	home
kistuli	n	7/8	vistuli	stool	home
kipande	n	7/8	vipande	piece	home
kijipande	n	7/8	vijipande	small piece	home
kipuli	n	7/8	vipuli	earring	home
kidani	n	7/8	vidani	necklace	home
kikuku	n	7/8	vikuku	anklet;bracelet	home
kishaufu	n	7/8	vishaufu	nose pin;trinket	home
kichana	n	7/8	vichana	comb	home
kitana	n	7/8	vitana	comb	home
kifuko	n	7/8	vifuko	small bag	home
kijitabu	n	7/8	vijitabu	booklet	home
kijaluba	n	7/8	vijaluba	small box	home
kijumba	n	7/8	vijumba	small house	home
kilinge	n	7/8	vilinge	place of a healer	home
kinyunya	n	7/8	vinyunya	dumpling	home
kivazi	n	7/8	vivazi	garment	home
kipako	n	7/8	vipako	coating	home
kiambaza	n	7/8	viambaza	wall	home
kizingiti	n	7/8	vizingiti	threshold	home
kidirisha	n	7/8	vidirisha	small window	home
kidaka	n	7/8	vidaka	niche	home
kiwanja	n	7/8	viwanja	plot;ground	home
kichochoro	n	7/8	vichochoro	alley	home
kisahani	n	7/8	visahani	saucer;disc	home
kijiwe	n	7/8	vijiwe	small stone;meeting spot	home
kijidirisha	n	7/8	vijidirisha	small window	home
kidungu	n	7/8	vidungu	platform	home
kijia	n	7/8	vijia	path	home
kijitu	n	7/8	vijitu	small person	home
kichungi	n	7/8	vichungi	filter;strainer	home
chujio	n	7/8	vyujio	strainer	home
chano	n	7/8	vyano	tray	home
chetezo	n	7/8	vyetezo	incense burner	home
chungio	n	7/8	vyungio	sieve	home
nguo	n	9/10	nguo	clothes;cloth	home
suti	n	9/10	suti	suit	home
suruali	n	9/10	suruali	trousers	home
kaptura	n	9/10	kaptura	shorts	home
kaputura	n	9/10	kaputura	shorts	home
sketi	n	9/10	sketi	skirt	home
blauzi	n	9/10	blauzi	blouse	home
fulana	n	9/10	fulana	vest;T-shirt	home
sweta	n	9/10	sweta	sweater	home
jaketi	n	9/10	jaketi	jacket	home
soksi	n	9/10	soksi	socks	home
ndara	n	9/10	ndara	slippers	home
sandali	n	9/10	sandali	sandals	home
kofia	n	9/10	kofia	hat;cap	home
miwani	n	9/10	miwani	glasses	home
hereni	n	9/10	hereni	earring	home
pete	n	9/10	pete	ring	home
bangili	n	9/10	bangili	bracelet	home
cheni	n	9/10	cheni	chain	home
sidiria	n	9/10	sidiria	brassiere	home
chupi	n	9/10	chupi	underpants	home
khanga	n	9/10	khanga	khanga	home
hijabu	n	9/10	hijabu	hijab	home
nikabu	n	9/10	nikabu	niqab	home
baibui	n	9/10	baibui	black veil;buibui	home
shela	n	9/10	shela	veil	home
leso	n	9/10	leso	handkerchief;khanga	home
zipu	n	9/10	zipu	zip	home
hariri	n	9/10	hariri	silk	home
sufu	n	9/10	sufu	wool	home
nailoni	n	9/10	nailoni	nylon	home
katani	n	9/10	katani	sisal fibre;flax	home
pini	n	9/10	pini	pin	home
cherehani	n	9/10	cherehani	sewing machine	home
chapa	n	9/10	chapa	stamp;brand	home
cheche	n	9/10	cheche	spark	home
poda	n	9/10	poda	powder	home
hina	n	9/10	hina	henna	home
losheni	n	9/10	losheni	lotion	home
shampuu	n	9/10	shampuu	shampoo	home
baiskeli	n	9/10	baiskeli	bicycle	home
pikipiki	n	9/10	pikipiki	motorcycle	home
breki	n	9/10	breki	brake	home
honi	n	9/10	honi	horn	home
gurudumu	n	5/6	magurudumu	wheel	home
tairi	n	5/6	matairi	tyre	home
lapa	n	5/6	malapa	flip-flop	home
manukato	n	6	manukato	perfume	home
marashi	n	6	marashi	perfume	home
kombo	n	5/6	makombo	leftovers	home
ukuta	n	11/10	kuta	wall	home
ufito	n	11/10	fito	thin stick;lath	home
upau	n	11/10	pau	roof pole	home
ukindu	n	11/10	kindu	palm strip	home
ungo	n	11/10	nyungo	winnowing tray	home
upawa	n	11/10	pawa	ladle	home
ufa	n	11/10	nyufa	crack	home
uzio	n	11/10	nyuzio	fence	home
uchochoro	n	11/10	chochoro	alley	home
ushoroba	n	11/10	shoroba	corridor	places
uma	n	11/10	nyuma	fork	home
wembe	n	11/10	nyembe	razor	home
wanja	n	11/10	nyanja	open ground	home
wavu	n	11/10	nyavu	net	home
ubati	n	14		lean-to	home
upinde	n	11/10	pinde	bow	home
ugwe	n	11/10	nyugwe	string	home
ushoni	n	14		sewing	home
usukani	n	11/10	sukani	steering wheel;rudder	home
upenu	n	11/10	penu	eaves	home
uchaga	n	11/10	chaga	drying rack	home
ubeleko	n	11/10	mbeleko	baby sling	home
usinga	n	11/10	singa	fly whisk	home
uashi	n	14		masonry	home
useremala	n	14		carpentry	home
ufumaji	n	14		weaving	home
ukoo	n	11/10	koo	clan	family
`;
