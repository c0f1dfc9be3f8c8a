/** Lexicon: nouns of nature, farming and food. Columns: lemma, part of speech, class, plural, glosses, domain. Server and command line only. */
export const nounsEnvironment = `
radi	n	9/10	radi	thunder;lightning	nature
ngurumo	n	9/10	ngurumo	thunder	nature
theluji	n	9/10	theluji	snow	nature
baridi	n	9/10	baridi	cold	nature
dhoruba	n	9/10	dhoruba	storm	nature
tufani	n	9/10	tufani	storm;typhoon	nature
gharika	n	9/10	gharika	flood;deluge	nature
tsunami	n	9/10	tsunami	tsunami	nature
zilzala	n	9/10	zilzala	earthquake	nature
volkano	n	9/10	volkano	volcano	nature
lava	n	9/10	lava	lava	nature
harara	n	9/10	harara	heat	nature
masika	n	9/10	masika	long rains	nature
vuli	n	9/10	vuli	short rains;autumn	nature
kusi	n	9/10	kusi	south wind;south	nature
kaskazi	n	9/10	kaskazi	north wind	nature
kaskazini	n	9/10	kaskazini	north	nature
kusini	n	9/10	kusini	south	nature
mashariki	n	9/10	mashariki	east	nature
magharibi	n	9/10	magharibi	west	nature
nyika	n	9/10	nyika	wilderness;savanna	nature
mbuga	n	9/10	mbuga	plain;savanna	nature
hifadhi	n	9/10	hifadhi	reserve;conservation	nature
mbingu	n	9/10	mbingu	sky;heaven	nature
sayari	n	9/10	sayari	planet	nature
ikweta	n	9/10	ikweta	equator	nature
tropiki	n	9/10	tropiki	tropics	nature
topografia	n	9/10	topografia	topography	nature
jiografia	n	9/10	jiografia	geography	nature
jiolojia	n	9/10	jiolojia	geology	nature
ikolojia	n	9/10	ikolojia	ecology	nature
bioanuai	n	9/10	bioanuai	biodiversity	nature
bayoanuwai	n	9/10	bayoanuwai	biodiversity	nature
mbolea	n	9/10	mbolea	manure;fertiliser	nature
samadi	n	9/10	samadi	manure	nature
mboji	n	9/10	mboji	compost	nature
nafaka	n	9/10	nafaka	grain;cereal	nature
lulu	n	9/10	lulu	pearl	nature
almasi	n	9/10	almasi	diamond	nature
dhahabu	n	9/10	dhahabu	gold	nature
shaba	n	9/10	shaba	copper;brass	nature
zebaki	n	9/10	zebaki	mercury	nature
kobalti	n	9/10	kobalti	cobalt	nature
lithiamu	n	9/10	lithiamu	lithium	nature
urani	n	14		uranium	nature
uraniamu	n	14		uranium	nature
tanzanaiti	n	9/10	tanzanaiti	tanzanite	nature
alumini	n	9/10	alumini	aluminium	nature
chokaa	n	9/10	chokaa	lime	nature
chumvi	n	9/10	chumvi	salt	nature
dizeli	n	9/10	dizeli	diesel	nature
petroli	n	9/10	petroli	petrol	nature
jotoardhi	n	9/10	jotoardhi	geothermal energy	nature
biogesi	n	9/10	biogesi	biogas	nature
sola	n	9/10	sola	solar power	nature
turbini	n	9/10	turbini	turbine	nature
betri	n	9/10	betri	battery	nature
kaboni	n	9/10	kaboni	carbon	nature
hidrojeni	n	9/10	hidrojeni	hydrogen	nature
metheni	n	9/10	metheni	methane	nature
nitrojeni	n	9/10	nitrojeni	nitrogen	nature
ozoni	n	9/10	ozoni	ozone	nature
plastiki	n	9/10	plastiki	plastic	nature
taka	n	9/10	taka	rubbish;waste	nature
takataka	n	9/10	takataka	rubbish	nature
samaki	n	9/10	samaki	fish	nature
papa	n	9/10	papa	shark;pope	nature
pweza	n	9/10	pweza	octopus	nature
ngisi	n	9/10	ngisi	squid	nature
kaa	n	9/10	kaa	crab	nature
kamba	n	9/10	kamba	rope;prawn	nature
chewa	n	9/10	chewa	cod;grouper	nature
dagaa	n	9/10	dagaa	sardine	nature
sangara	n	9/10	sangara	Nile perch	nature
sato	n	9/10	sato	tilapia	nature
perege	n	9/10	perege	tilapia	nature
kambare	n	9/10	kambare	catfish	nature
nguru	n	9/10	nguru	kingfish	nature
jodari	n	9/10	jodari	tuna	nature
taa	n	9/10	taa	lamp;light;ray	home
pomboo	n	9/10	pomboo	dolphin	nature
nyangumi	n	9/10	nyangumi	whale	nature
kasa	n	9/10	kasa	turtle	nature
kobe	n	9/10	kobe	tortoise	nature
chaza	n	9/10	chaza	oyster	nature
simba	n	9/10	simba	lion	nature
chui	n	9/10	chui	leopard	nature
duma	n	9/10	duma	cheetah	nature
fisi	n	9/10	fisi	hyena	nature
ndovu	n	9/10	ndovu	elephant	nature
twiga	n	9/10	twiga	giraffe	nature
nyati	n	9/10	nyati	buffalo	nature
mbogo	n	9/10	mbogo	buffalo	nature
punda	n	9/10	punda	donkey	nature
farasi	n	9/10	farasi	horse	nature
baghala	n	9/10	baghala	mule	nature
ngamia	n	9/10	ngamia	camel	nature
swala	n	9/10	swala	gazelle;antelope	nature
paa	n	9/10	paa	gazelle	nature
nyumbu	n	9/10	nyumbu	wildebeest	nature
pofu	n	9/10	pofu	eland	nature
kongoni	n	9/10	kongoni	hartebeest	nature
tohe	n	9/10	tohe	reedbuck	nature
kuro	n	9/10	kuro	waterbuck	nature
ngiri	n	9/10	ngiri	warthog	nature
nguruwe	n	9/10	nguruwe	pig	nature
nyani	n	9/10	nyani	baboon	nature
tumbili	n	9/10	tumbili	monkey	nature
kima	n	9/10	kima	monkey	nature
ngedere	n	9/10	ngedere	black monkey	nature
sokwe	n	9/10	sokwe	chimpanzee	nature
mbega	n	9/10	mbega	colobus monkey	nature
komba	n	9/10	komba	bushbaby	nature
mbwa	n	9/10	mbwa	dog	nature
mbweha	n	9/10	mbweha	jackal	nature
paka	n	9/10	paka	cat	nature
panya	n	9/10	panya	rat;mouse	nature
buku	n	9/10	buku	giant rat	nature
sungura	n	9/10	sungura	rabbit;hare	nature
nungunungu	n	9/10	nungunungu	porcupine	nature
kicheche	n	9/10	kicheche	zorilla	nature
nguchiro	n	9/10	nguchiro	mongoose	nature
fungo	n	9/10	fungo	civet	nature
popo	n	9/10	popo	bat	nature
kuchakulo	n	9/10	kuchakulo	squirrel	nature
mbuzi	n	9/10	mbuzi	goat	nature
kondoo	n	9/10	kondoo	sheep	nature
ndama	n	9/10	ndama	calf	nature
kuku	n	9/10	kuku	chicken;hen	nature
bata	n	9/10	bata	duck	nature
batamzinga	n	9/10	batamzinga	turkey	nature
kanga	n	9/10	kanga	guinea fowl;khanga cloth	nature
kware	n	9/10	kware	quail	nature
njiwa	n	9/10	njiwa	pigeon;dove	nature
kunguru	n	9/10	kunguru	crow	nature
tai	n	9/10	tai	eagle;vulture	nature
mwewe	n	9/10	mwewe	hawk;kite	nature
bundi	n	9/10	bundi	owl	nature
kasuku	n	9/10	kasuku	parrot	nature
mbuni	n	9/10	mbuni	ostrich	nature
korongo	n	9/10	korongo	crane;stork	nature
heroe	n	9/10	heroe	flamingo	nature
flamingo	n	9/10	flamingo	flamingo	nature
tausi	n	9/10	tausi	peacock	nature
shomoro	n	9/10	shomoro	sparrow	nature
chiriku	n	9/10	chiriku	finch	nature
hondohondo	n	9/10	hondohondo	hornbill	nature
mbayuwayu	n	9/10	mbayuwayu	swallow	nature
nyoka	n	9/10	nyoka	snake	nature
chatu	n	9/10	chatu	python	nature
swila	n	9/10	swila	cobra	nature
fira	n	9/10	fira	cobra	nature
koboko	n	9/10	koboko	black mamba	nature
mamba	n	9/10	mamba	crocodile	nature
kenge	n	9/10	kenge	monitor lizard	nature
konokono	n	9/10	konokono	snail	nature
tandu	n	9/10	tandu	centipede	nature
nge	n	9/10	nge	scorpion	nature
buibui	n	9/10	buibui	spider	nature
nyuki	n	9/10	nyuki	bee	nature
nyigu	n	9/10	nyigu	wasp	nature
nzi	n	9/10	nzi	fly	nature
inzi	n	9/10	inzi	fly	nature
mbu	n	9/10	mbu	mosquito	nature
mbung'o	n	9/10	mbung'o	tsetse fly	nature
ndorobo	n	9/10	ndorobo	tsetse fly	nature
chungu	n	9/10	chungu	ant	nature
sisimizi	n	9/10	sisimizi	small ant	nature
siafu	n	9/10	siafu	safari ant	nature
mchwa	n	9/10	mchwa	termite	nature
kumbikumbi	n	9/10	kumbikumbi	flying ant	nature
nzige	n	9/10	nzige	locust	nature
panzi	n	9/10	panzi	grasshopper	nature
senene	n	9/10	senene	grasshopper	nature
parare	n	9/10	parare	locust	nature
nondo	n	9/10	nondo	moth	nature
mende	n	9/10	mende	cockroach	nature
chawa	n	9/10	chawa	louse	nature
kunguni	n	9/10	kunguni	bedbug	nature
kupe	n	9/10	kupe	tick	nature
funza	n	9/10	funza	jigger;maggot	nature
chambo	n	9/10	chambo	bait	nature
pembe	n	9/10	pembe	horn;corner	nature
asali	n	9/10	asali	honey	nature
nta	n	9/10	nta	wax	nature
mjusi	n	3/4	mijusi	lizard	nature
mnyoo	n	3/4	minyoo	worm	nature
mvinje	n	3/4	mivinje	casuarina	nature
mbuyu	n	3/4	mibuyu	baobab	nature
mwembe	n	3/4	miembe	mango tree	nature
mnazi	n	3/4	minazi	coconut palm	nature
mchungwa	n	3/4	michungwa	orange tree	nature
mlimau	n	3/4	milimau	lemon tree	nature
mpapai	n	3/4	mipapai	papaya tree	nature
mgomba	n	3/4	migomba	banana plant	nature
mkorosho	n	3/4	mikorosho	cashew tree	nature
mzeituni	n	3/4	mizeituni	olive tree	nature
mzabibu	n	3/4	mizabibu	vine	nature
mtini	n	3/4	mitini	fig tree	nature
mtende	n	3/4	mitende	date palm	nature
mpera	n	3/4	mipera	guava tree	nature
mwarobaini	n	3/4	miarobaini	neem tree	nature
mkaratusi	n	3/4	mikaratusi	eucalyptus	nature
msonobari	n	3/4	misonobari	pine;conifer	nature
mvule	n	3/4	mivule	iroko tree	nature
mninga	n	3/4	mininga	African teak	nature
mpingo	n	3/4	mipingo	ebony;African blackwood	nature
mkuyu	n	3/4	mikuyu	sycamore;fig tree	nature
mkoko	n	3/4	mikoko	mangrove	nature
mwanzi	n	3/4	mianzi	bamboo;flute	nature
mtama	n	3/4	mitama	sorghum;millet	nature
mpunga	n	3/4	mipunga	rice plant	nature
muhogo	n	3/4	mihogo	cassava	nature
mkonge	n	3/4	mikonge	sisal	nature
mmea	n	3/4	mimea	plant	nature
mche	n	3/4	miche	seedling;plant	nature
mzizi	n	3/4	mizizi	root	nature
mbaazi	n	3/4	mibaazi	pigeon pea	nature
mkarafuu	n	3/4	mikarafuu	clove tree	nature
mkunde	n	3/4	mikunde	cowpea plant	nature
mchaichai	n	3/4	michaichai	lemongrass	nature
mpilipili	n	3/4	mipilipili	pepper plant	nature
muwa	n	3/4	miwa	sugar cane	nature
mkia	n	3/4	mikia	tail	nature
mwamba	n	3/4	miamba	rock;reef	nature
mchanga	n	3/4	michanga	sand	nature
mfinyanzi	n	1/2	wafinyanzi	potter	people
mwale	n	3/4	miale	ray;beam	nature
mwangaza	n	3/4	miangaza	light;brightness	nature
mwinuko	n	3/4	miinuko	elevation;slope	nature
mteremko	n	3/4	miteremko	slope;descent	nature
mkondo	n	3/4	mikondo	current;stream	nature
mkwamo	n	3/4	mikwamo	deadlock	politics
mkaa	n	3/4	mikaa	charcoal	nature
mnyunyizo	n	3/4	minyunyizo	spray;irrigation	nature
mfugo	n	3/4	mifugo	livestock	nature
mvuke	n	3/4	mivuke	steam;vapour	nature
mvumo	n	3/4	mivumo	roar;rumble	nature
mtetemeko	n	3/4	mitetemeko	earthquake;tremor	nature
mtetemo	n	3/4	mitetemo	vibration	nature
mmomonyoko	n	3/4	mimomonyoko	erosion	nature
mporomoko	n	3/4	miporomoko	collapse;landslide	nature
mzinga	n	3/4	mizinga	beehive;cannon	nature
msumeno	n	3/4	misumeno	saw	nature
kiboko	n	7/8	viboko	hippopotamus;whip	nature
kifaranga	n	7/8	vifaranga	chick	nature
kiwavi	n	7/8	viwavi	caterpillar	nature
kilima	n	7/8	vilima	hill	nature
kibwawa	n	7/8	vibwawa	pond	nature
kijito	n	7/8	vijito	stream	nature
kinamasi	n	7/8	vinamasi	marsh	nature
kidimbwi	n	7/8	vidimbwi	pool;puddle	nature
kiangazi	n	7/8	viangazi	dry season;summer	nature
kichaka	n	7/8	vichaka	bush;thicket	nature
kitalu	n	7/8	vitalu	nursery bed;plot	nature
kisiki	n	7/8	visiki	stump	nature
kijani	n	7		green	colour
kivuli	n	7/8	vivuli	shade;shadow	nature
kiota	n	7/8	viota	nest	nature
kipupwe	n	7/8	vipupwe	cool season;winter	nature
kimondo	n	7/8	vimondo	meteor;meteorite	nature
kitoweo	n	7/8	vitoweo	relish;meat or fish dish	nature
kiazi	n	7/8	viazi	potato	nature
kikonyo	n	7/8	vikonyo	stalk	nature
kizuizi	n	7/8	vizuizi	barrier;obstacle	nature
kinu	n	7/8	vinu	mortar;mill	nature
kisukuku	n	7/8	visukuku	fossil	nature
kipwa	n	7/8	vipwa	rock in the sea;reef	nature
ua	n	5/6	maua	flower	nature
ua	n	11/10	nyua	yard;courtyard;fence	home
jani	n	5/6	majani	leaf;blade of grass	nature
shina	n	5/6	mashina	trunk;stem	nature
gome	n	5/6	magome	bark	nature
gogo	n	5/6	magogo	log	nature
pori	n	5/6	mapori	bush;wilderness	nature
bonde	n	5/6	mabonde	valley	nature
jabali	n	5/6	majabali	rock;boulder	nature
jiwe	n	5/6	mawe	stone	nature
tope	n	5/6	matope	mud	nature
vumbi	n	5/6	mavumbi	dust	nature
wingu	n	5/6	mawingu	cloud	nature
tone	n	5/6	matone	drop	nature
jua	n	5/6	majua	sun	nature
giza	n	5		darkness	nature
bwawa	n	5/6	mabwawa	dam;pond	nature
genge	n	5/6	magenge	cliff;ditch	nature
pango	n	5/6	mapango	cave	nature
poromoko	n	5/6	maporomoko	waterfall;precipice	nature
anguko	n	5/6	maanguko	fall	nature
jangwa	n	5/6	majangwa	desert	nature
tambarare	n	5/6	matambarare	plain	nature
tetemeko	n	5/6	matetemeko	earthquake	nature
badilisho	n	5/6	mabadilisho	change	nature
chafuko	n	5/6	machafuko	disturbance	nature
ganda	n	5/6	maganda	shell;husk	nature
gugu	n	5/6	magugu	weed	nature
jembe	n	5/6	majembe	hoe	nature
trekta	n	5/6	matrekta	tractor	nature
panga	n	5/6	mapanga	machete	nature
shoka	n	5/6	mashoka	axe	nature
ghala	n	5/6	maghala	store;warehouse	nature
zizi	n	5/6	mazizi	cattle pen;stable	nature
banda	n	5/6	mabanda	shed;hut	nature
tumbawe	n	5/6	matumbawe	coral	nature
koa	n	5/6	makoa	slug;snail	nature
nyoya	n	5/6	manyoya	feather	nature
bawa	n	5/6	mabawa	wing	nature
windo	n	5/6	mawindo	prey	nature
buu	n	5/6	mabuu	maggot;larva	nature
tikiti	n	5/6	matikiti	watermelon	nature
embe	n	5/6	maembe	mango	nature
papai	n	5/6	mapapai	papaya	nature
nanasi	n	5/6	mananasi	pineapple	nature
parachichi	n	5/6	maparachichi	avocado	nature
limau	n	5/6	malimau	lemon	nature
chenza	n	5/6	machenza	tangerine	nature
balungi	n	5/6	mabalungi	grapefruit	nature
pera	n	5/6	mapera	guava	nature
tofaa	n	5/6	matofaa	apple	nature
zabibu	n	9/10	zabibu	grape;raisin	nature
fenesi	n	5/6	mafenesi	jackfruit	nature
stafeli	n	5/6	mastafeli	soursop	nature
boga	n	5/6	maboga	pumpkin	nature
tango	n	5/6	matango	cucumber	nature
harage	n	5/6	maharage	bean	nature
dafu	n	5/6	madafu	young coconut	nature
gunzi	n	5/6	magunzi	maize cob	nature
suke	n	5/6	masuke	ear of grain	nature
pumba	n	5/6	mapumba	chaff;husk	nature
bua	n	5/6	mabua	stalk of maize	nature
majira	n	6	majira	season	nature
lisho	n	5/6	malisho	pasture;grazing	nature
machweo	n	6	machweo	sunset	nature
mawio	n	6	mawio	sunrise	nature
pambazuko	n	5/6	mapambazuko	dawn	nature
manyunyu	n	6	manyunyu	drizzle	nature
kaa	n	5/6	makaa	coal;embers	nature
ukungu	n	14		fog;mist;mould	nature
umande	n	14		dew	nature
ukoka	n	11/10	koka	grass	nature
unyasi	n	11/10	nyasi	blade of grass	nature
udongo	n	14		soil;clay	nature
ufuko	n	11/10	fuko	beach	nature
ufukwe	n	11/10	fukwe	beach	nature
uga	n	11/10	nyuga	open space;yard	nature
ugo	n	11/10	nyugo	enclosure	nature
unga	n	14		flour	nature
ubawa	n	11/10	mbawa	wing	nature
ukwato	n	11/10	kwato	hoof	nature
utitiri	n	14		mite	nature
uyoga	n	11/10	nyoga	mushroom	nature
uwanda	n	11/10	nyanda	plain	nature
ukuni	n	11/10	kuni	stick of firewood	nature
ubao	n	11/10	mbao	board;plank	nature
usambazaji	n	14		distribution	nature
uwele	n	11/6	mawele	bulrush millet	nature
ufuta	n	14		sesame	nature
uduvi	n	14		shrimp	nature
unyevu	n	14		moisture;humidity	nature
unyevunyevu	n	14		humidity	nature
mtambaazi	n	1/2	watambaazi	reptile	nature
ufugaji	n	14		livestock keeping	nature
ukulima	n	14		farming	nature
umwagiliaji	n	14		irrigation	nature
upanzi	n	14		planting	nature
upandaji	n	14		planting;climbing	nature
uvunaji	n	14		harvesting	nature
ujangili	n	14		poaching	nature
uwindaji	n	14		hunting	nature
uchimbaji	n	14		mining;digging	nature
ukataji	n	14		cutting	nature
uhifadhi	n	14		conservation	nature
uoto	n	14		vegetation	nature
usubi	n	14		blackfly	nature
ustawi	n	14		welfare;prosperity	nature
utunzaji	n	14		care;preservation	nature
uchomaji	n	14		burning	nature
urejelezaji	n	14		recycling	nature
ukavu	n	14		dryness	nature
utupaji	n	14		dumping;throwing away	nature
ueneaji	n	14		spread	nature
mwindaji	n	1/2	waindaji	hunter	nature
jangili	n	5/6	majangili	poacher	nature
mchimbaji	n	1/2	wachimbaji	miner;digger	nature
mhifadhi	n	1/2	wahifadhi	conservationist	nature
ndizi	n	9/10	ndizi	banana	food
nazi	n	9/10	nazi	coconut	food
tende	n	9/10	tende	date	food
zeituni	n	9/10	zeituni	olive	food
kunde	n	9/10	kunde	cowpeas	food
choroko	n	9/10	choroko	green gram	food
dengu	n	9/10	dengu	chickpea;lentil	food
njugu	n	9/10	njugu	groundnut	food
karanga	n	9/10	karanga	peanut	food
njegere	n	9/10	njegere	pea	food
pilipili	n	9/10	pilipili	pepper;chilli	food
nyanya	n	9/10	nyanya	tomato;grandmother	food
bamia	n	9/10	bamia	okra	food
karoti	n	9/10	karoti	carrot	food
kabichi	n	9/10	kabichi	cabbage	food
sukumawiki	n	9/10	sukumawiki	kale	food
bilinganya	n	9/10	bilinganya	aubergine	food
mboga	n	9/10	mboga	vegetable	food
saladi	n	9/10	saladi	salad	food
supu	n	9/10	supu	soup	food
pilau	n	9/10	pilau	pilau	food
biriani	n	9/10	biriani	biriani	food
chapati	n	9/10	chapati	chapati	food
sambusa	n	9/10	sambusa	samosa	food
chipsi	n	9/10	chipsi	chips	food
keki	n	9/10	keki	cake	food
biskuti	n	9/10	biskuti	biscuit	food
siagi	n	9/10	siagi	butter	food
jibini	n	9/10	jibini	cheese	food
samli	n	9/10	samli	ghee	food
krimu	n	9/10	krimu	cream	food
soseji	n	9/10	soseji	sausage	food
kachumbari	n	9/10	kachumbari	tomato and onion salad	food
juisi	n	9/10	juisi	juice	food
soda	n	9/10	soda	soda	food
bia	n	9/10	bia	beer	food
divai	n	9/10	divai	wine	food
togwa	n	9/10	togwa	unfermented beer	food
sharubati	n	9/10	sharubati	juice;sherbet	food
chokoleti	n	9/10	chokoleti	chocolate	food
pipi	n	9/10	pipi	sweet	food
tangawizi	n	9/10	tangawizi	ginger	food
iliki	n	9/10	iliki	cardamom	food
bizari	n	9/10	bizari	curry powder;spice	food
vanila	n	9/10	vanila	vanilla	food
kakao	n	9/10	kakao	cocoa	food
soya	n	9/10	soya	soya bean	food
alizeti	n	9/10	alizeti	sunflower	food
karafuu	n	9/10	karafuu	clove	food
futari	n	9/10	futari	evening meal in Ramadan	food
daku	n	9/10	daku	meal before dawn in Ramadan	food
hamira	n	9/10	hamira	yeast	food
ladha	n	9/10	ladha	taste;flavour	food
njugumawe	n	9/10	njugumawe	bambara groundnut	food
mkate	n	3/4	mikate	bread	food
mchuzi	n	3/4	michuzi	sauce;gravy;curry	food
mchicha	n	3/4	michicha	amaranth;spinach	food
mshikaki	n	3/4	mishikaki	skewered meat	food
mtungi	n	3/4	mitungi	water jar	food
mdalasini	n	3/4	midalasini	cinnamon	food
mtindi	n	3/4	mitindi	buttermilk;yoghurt	food
mvinyo	n	3/4	mivinyo	wine	food
mrenda	n	3/4	mirenda	jute mallow	food
kitafunio	n	7/8	vitafunio	snack	food
kifunguakinywa	n	7/8	vifunguakinywa	breakfast	food
kisamvu	n	7		cassava leaves	food
kiporo	n	7/8	viporo	leftover food	food
andazi	n	5/6	maandazi	doughnut	food
tonge	n	5/6	matonge	lump of food;morsel	food
gimbi	n	5/6	magimbi	yam;taro	food
makande	n	6	makande	boiled maize and beans	food
maakuli	n	6	maakuli	food	food
pochopocho	n	5/6	mapochopocho	delicacies	food
ugali	n	14		stiff porridge	food
uji	n	14		porridge;gruel	food
wali	n	14		cooked rice	food
utamu	n	14		sweetness;flavour	food
uchachu	n	14		sourness	food
upishi	n	14		cooking;cookery	food
mpishi	n	1/2	wapishi	cook;chef	food
mtamba	n	3/4	mitamba	heifer	nature
kinyonga	n	7/8	vinyonga	chameleon	nature
chura	n	7/8	vyura	frog	nature
kipepeo	n	7/8	vipepeo	butterfly	nature
kiroboto	n	7/8	viroboto	flea	nature
beberu	n	5/6	mabeberu	he-goat;imperialist	nature
fahali	n	5/6	mafahali	bull	nature
jogoo	n	5/6	majogoo	cock;rooster	nature
jongoo	n	5/6	majongoo	millipede	nature
joka	n	5/6	majoka	big snake	nature
bati	n	5/6	mabati	corrugated iron;tin	nature
joto	n	5		heat;temperature	nature
chungwa	n	5/6	machungwa	orange	nature
haragwe	n	5/6	maharagwe	bean	nature
pepo	n	5/6	mapepo	spirit;demon	nature
chemchemi	n	9/10	chemchemi	spring;fountain	nature
dume	n	5/6	madume	male animal;he-animal	nature
jike	n	5/6	majike	female animal;she-animal	nature
mnyama pori	n	1/2	wanyama pori	wild animal	nature
utabiri wa hali ya hewa	n	14		weather forecast	nature
`;
