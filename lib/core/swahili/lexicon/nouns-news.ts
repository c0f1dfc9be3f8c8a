/** Lexicon: nouns of news. Columns: lemma, part of speech, class, plural, glosses, domain. Server and command line only. */
export const nounsNews = `
mtu	n	1/2	watu	person	people
mtoto	n	1/2	watoto	child	people
mwanamke	n	1/2	wanawake	woman	people
mwanamume	n	1/2	wanaume	man	people
mwanafunzi	n	1/2	wanafunzi	student;pupil	people
mwalimu	n	1/2	walimu	teacher	people
mwandishi	n	1/2	waandishi	writer;journalist	people
mwanahabari	n	1/2	wanahabari	journalist	people
mwananchi	n	1/2	wananchi	citizen	people
mwanajeshi	n	1/2	wanajeshi	soldier	people
mwanasiasa	n	1/2	wanasiasa	politician	people
mwanasheria	n	1/2	wanasheria	lawyer	people
mwanachama	n	1/2	wanachama	member	people
mwanaharakati	n	1/2	wanaharakati	activist	people
mwanamuziki	n	1/2	wanamuziki	musician	people
mwanasayansi	n	1/2	wanasayansi	scientist	people
mwanariadha	n	1/2	wanariadha	athlete	people
mkulima	n	1/2	wakulima	farmer	people
mfanyabiashara	n	1/2	wafanyabiashara	trader;business person	people
mfanyakazi	n	1/2	wafanyakazi	worker	people
mfugaji	n	1/2	wafugaji	herder	people
mvuvi	n	1/2	wavuvi	fisherman	people
mchezaji	n	1/2	wachezaji	player	people
mshirika	n	1/2	washirika	ally;partner	people
msemaji	n	1/2	wasemaji	spokesperson	people
mbunge	n	1/2	wabunge	member of parliament	people
mgombea	n	1/2	wagombea	candidate	people
mpinzani	n	1/2	wapinzani	opponent	people
mshauri	n	1/2	washauri	adviser	people
msimamizi	n	1/2	wasimamizi	supervisor	people
mkuu	n	1/2	wakuu	chief;head	people
mkurugenzi	n	1/2	wakurugenzi	director	people
mwenyekiti	n	1/2	wenyeviti	chairperson	people
mjumbe	n	1/2	wajumbe	delegate;envoy	people
mwakilishi	n	1/2	wawakilishi	representative	people
msaidizi	n	1/2	wasaidizi	assistant	people
mhariri	n	1/2	wahariri	editor	people
mtangazaji	n	1/2	watangazaji	announcer;presenter	people
mwangalizi	n	1/2	waangalizi	observer	people
mtaalamu	n	1/2	wataalamu	expert	people
mtafiti	n	1/2	watafiti	researcher	people
mchambuzi	n	1/2	wachambuzi	analyst	people
mwekezaji	n	1/2	wawekezaji	investor	people
mfadhili	n	1/2	wafadhili	donor;sponsor	people
mkimbizi	n	1/2	wakimbizi	refugee	people
mhamiaji	n	1/2	wahamiaji	migrant	people
mhalifu	n	1/2	wahalifu	criminal	people
mshukiwa	n	1/2	washukiwa	suspect	people
mshtakiwa	n	1/2	washtakiwa	accused	people
mfungwa	n	1/2	wafungwa	prisoner	people
mateka	n	1/2	mateka	hostage	people
mwathirika	n	1/2	waathirika	victim	people
mgonjwa	n	1/2	wagonjwa	patient	people
muuguzi	n	1/2	wauguzi	nurse	people
mkunga	n	1/2	wakunga	midwife	people
mkazi	n	1/2	wakazi	resident	people
mgeni	n	1/2	wageni	guest;foreigner	people
mwenyeji	n	1/2	wenyeji	host	people
mzee	n	1/2	wazee	elder	people
mzazi	n	1/2	wazazi	parent	people
mama	n	1/2	mama	mother	people
mjane	n	1/2	wajane	widow;widower	people
mrithi	n	1/2	warithi	heir	people
mpiganaji	n	1/2	wapiganaji	fighter	people
mwasi	n	1/2	waasi	rebel	people
mgaidi	n	1/2	wagaidi	terrorist	people
mlinzi	n	1/2	walinzi	guard	people
mpelelezi	n	1/2	wapelelezi	investigator	people
msafiri	n	1/2	wasafiri	traveller	people
mtalii	n	1/2	watalii	tourist	people
mteja	n	1/2	wateja	customer	people
muuzaji	n	1/2	wauzaji	seller	people
mnunuzi	n	1/2	wanunuzi	buyer	people
mwajiri	n	1/2	waajiri	employer	people
mwajiriwa	n	1/2	waajiriwa	employee	people
mshindi	n	1/2	washindi	winner	people
mshindani	n	1/2	washindani	competitor	people
mfuasi	n	1/2	wafuasi	follower	people
muumini	n	1/2	waumini	believer	people
mchungaji	n	1/2	wachungaji	pastor;herdsman	people
mfalme	n	1/2	wafalme	king	people
malkia	n	1/2	malkia	queen	people
mtawala	n	1/2	watawala	ruler	people
mkoloni	n	1/2	wakoloni	coloniser	people
mwafrika	n	1/2	waafrika	African	people
mwizi	n	1/2	wezi	thief	people
mtumishi	n	1/2	watumishi	servant;civil servant	people
mhudumu	n	1/2	wahudumu	attendant;waiter	people
mtoaji	n	1/2	watoaji	giver;provider	people
mpokeaji	n	1/2	wapokeaji	receiver	people
mwanzilishi	n	1/2	waanzilishi	founder	people
msanii	n	1/2	wasanii	artist	people
mwimbaji	n	1/2	waimbaji	singer	people
mtumiaji	n	1/2	watumiaji	user	people
mpatanishi	n	1/2	wapatanishi	mediator	people
mwanaume	n	1/2	wanaume	man	people
mhandisi	n	1/2	wahandisi	engineer	people
mkaguzi	n	1/2	wakaguzi	inspector;auditor	people
msichana	n	1/2	wasichana	girl	people
mvulana	n	1/2	wavulana	boy	people
mtetezi	n	1/2	watetezi	defender	people
msomi	n	1/2	wasomi	scholar	people
mwekahazina	n	1/2	wawekahazina	treasurer	people
mhakiki	n	1/2	wahakiki	reviewer	people
mtafsiri	n	1/2	watafsiri	translator	people
mfuatiliaji	n	1/2	wafuatiliaji	follower	people
mwinjilisti	n	1/2	wainjilisti	evangelist	people
mnyama	n	1/2	wanyama	animal	people
mdudu	n	1/2	wadudu	insect	people
mkutano	n	3/4	mikutano	meeting;conference	general
mpango	n	3/4	mipango	plan;programme	general
mkataba	n	3/4	mikataba	treaty;contract	general
mradi	n	3/4	miradi	project	general
mji	n	3/4	miji	city;town	general
mkoa	n	3/4	mikoa	region;province	general
mtaa	n	3/4	mitaa	street;neighbourhood	general
mpaka	n	3/4	mipaka	border	general
mgogoro	n	3/4	migogoro	conflict;crisis	general
mzozo	n	3/4	mizozo	dispute;conflict	general
mgomo	n	3/4	migomo	strike	general
mkopo	n	3/4	mikopo	loan	general
mfuko	n	3/4	mifuko	fund;bag;pocket	general
mshahara	n	3/4	mishahara	salary	general
mwaka	n	3/4	miaka	year	general
mwezi	n	3/4	miezi	month;moon	general
mwisho	n	3/4	miisho	end	general
mwanzo	n	3/4	mianzo	beginning	general
mfano	n	3/4	mifano	example	general
mfumo	n	3/4	mifumo	system	general
mswada	n	3/4	miswada	bill	general
muswada	n	3/4	miswada	bill	general
mtandao	n	3/4	mitandao	network;internet	general
mtihani	n	3/4	mitihani	exam	general
mlima	n	3/4	milima	mountain	general
mto	n	3/4	mito	river	general
mti	n	3/4	miti	tree	general
msitu	n	3/4	misitu	forest	general
mvutano	n	3/4	mivutano	tension	general
mlipuko	n	3/4	milipuko	explosion;outbreak	general
mshtuko	n	3/4	mishtuko	shock	general
msaada	n	3/4	misaada	aid;help	general
mchango	n	3/4	michango	contribution	general
mchezo	n	3/4	michezo	game;sport;match	general
mchakato	n	3/4	michakato	process	general
mazingira	n	6	mazingira	environment	general
muda	n	3/4	mida	time;period	general
muungano	n	3/4	miungano	union	general
mwili	n	3/4	miili	body	general
moyo	n	3/4	mioyo;nyoyo	heart	general
mkono	n	3/4	mikono	hand;arm	general
mguu	n	3/4	miguu	leg;foot	general
mdomo	n	3/4	midomo	mouth	general
mgongo	n	3/4	migongo	back	general
mlango	n	3/4	milango	door	general
mnada	n	3/4	minada	auction	general
mnara	n	3/4	minara	tower	general
msikiti	n	3/4	misikiti	mosque	general
msingi	n	3/4	misingi	foundation;basis	general
msimamo	n	3/4	misimamo	stand;position	general
msimu	n	3/4	misimu	season	general
mstari	n	3/4	mistari	line	general
mtaji	n	3/4	mitaji	capital	general
mtazamo	n	3/4	mitazamo	view	general
mtego	n	3/4	mitego	trap	general
muhula	n	3/4	mihula	term	general
muktadha	n	3/4	miktadha	context	general
mwaliko	n	3/4	mialiko	invitation	general
mwelekeo	n	3/4	mielekeo	direction;trend	general
mwenendo	n	3/4	mienendo	conduct;trend	general
mwongozo	n	3/4	miongozo	guideline	general
mzigo	n	3/4	mizigo	load	general
mkakati	n	3/4	mikakati	strategy	general
mkasa	n	3/4	mikasa	incident	general
mjadala	n	3/4	mijadala	debate	general
mfululizo	n	3/4	mifululizo	series	general
mapinduzi	n	6	mapinduzi	revolution;coup	general
mauaji	n	6	mauaji	killings	general
mhadhara	n	3/4	mihadhara	lecture	general
mkoba	n	3/4	mikoba	bag	general
mnyororo	n	3/4	minyororo	chain	general
moshi	n	3/4	mioshi	smoke	general
moto	n	3/4	mioto;myoto	fire	general
mshikamano	n	3/4	mishikamano	solidarity	general
msururu	n	3/4	misururu	queue	general
mswaki	n	3/4	miswaki	toothbrush	general
mtambo	n	3/4	mitambo	machine;plant	general
muziki	n	3/4	miziki	music	culture
mvua	n	9/10	mvua	rain	nature
mwanga	n	3/4	mianga	light	general
mwiba	n	3/4	miiba;miba	thorn	general
mwito	n	3/4	miito	call	general
kiongozi	n	7/8	viongozi	leader	general
kikosi	n	7/8	vikosi	force;squad	general
kikundi	n	7/8	vikundi	group	general
kikao	n	7/8	vikao	session;meeting	general
kikwazo	n	7/8	vikwazo	obstacle;sanction	general
kipindi	n	7/8	vipindi	period;programme	general
kituo	n	7/8	vituo	centre;station	general
kiwanda	n	7/8	viwanda	factory	general
kiwango	n	7/8	viwango	level;rate	general
kisiwa	n	7/8	visiwa	island	general
kijiji	n	7/8	vijiji	village	general
kijana	n	7/8	vijana	youth	general
kitabu	n	7/8	vitabu	book	general
kitu	n	7/8	vitu	thing	general
kifo	n	7/8	vifo	death	general
kifaru	n	7/8	vifaru	tank;rhinoceros	general
kesi	n	9/10	kesi	case	general
kimbunga	n	7/8	vimbunga	cyclone	general
kiasi	n	7/8	viasi	amount;extent	general
kichwa	n	7/8	vichwa	head	general
kidole	n	7/8	vidole	finger	general
kifaa	n	7/8	vifaa	device	general
kifungo	n	7/8	vifungo	imprisonment;prison sentence;button	general
kifungu	n	7/8	vifungu	article;section	general
kigezo	n	7/8	vigezo	criterion	general
kilimo	n	7/8	vilimo	agriculture	general
kilio	n	7/8	vilio	cry	general
kilele	n	7/8	vilele	summit	general
kinga	n	9/10	kinga	immunity;protection;prevention	health
kinyang'anyiro	n	7/8	vinyang'anyiro	contest	general
kipato	n	7/8	vipato	income	general
kipaumbele	n	7/8	vipaumbele	priority	general
kipimo	n	7/8	vipimo	measure;test	general
kitengo	n	7/8	vitengo	unit	general
kitendo	n	7/8	vitendo	act	general
kitisho	n	7/8	vitisho	threat	general
kivuko	n	7/8	vivuko	ferry;crossing	general
kizazi	n	7/8	vizazi	generation	general
kiti	n	7/8	viti	seat;chair	general
kikomo	n	7/8	vikomo	limit;end	general
kinywaji	n	7/8	vinywaji	drink	general
kiini	n	7/8	viini	core;nucleus;cause	general
kinyume	n	7/8	vinyume	opposite	general
chakula	n	7/8	vyakula	food	general
chama	n	7/8	vyama	party;association	general
chanjo	n	9/10	chanjo	vaccine;vaccination	health
chanzo	n	7/8	vyanzo	source	general
chombo	n	7/8	vyombo	vessel;instrument;organ;outlet	general
chumba	n	7/8	vyumba	room	general
cheo	n	7/8	vyeo	rank;position;title	general
cheti	n	7/8	vyeti	certificate	general
chuo	n	7/8	vyuo	college	general
chuma	n	7/8	vyuma	iron;metal;steel	general
kirusi	n	7/8	virusi	virus	general
kivutio	n	7/8	vivutio	attraction	general
kitambulisho	n	7/8	vitambulisho	identity card	general
kipengele	n	7/8	vipengele	item;aspect;clause	general
kiungo	n	7/8	viungo	link;joint;organ;midfielder	general
kisima	n	7/8	visima	well	general
kiapo	n	7/8	viapo	oath	general
kitovu	n	7/8	vitovu	centre;hub;navel	general
kombora	n	5/6	makombora	missile	general
shirika	n	5/6	mashirika	organisation;agency	general
gazeti	n	5/6	magazeti	newspaper	general
jeshi	n	5/6	majeshi	army	general
jambo	n	5/6	mambo	matter;issue	general
jina	n	5/6	majina	name	general
jimbo	n	5/6	majimbo	state;constituency;province	general
jiji	n	5/6	majiji	city	general
jibu	n	5/6	majibu	answer	general
jengo	n	5/6	majengo	building	general
jukumu	n	5/6	majukumu	responsibility	general
jaribio	n	5/6	majaribio	attempt;test	general
shambulio	n	5/6	mashambulio	attack	general
shambulizi	n	5/6	mashambulizi	attack	general
shtaka	n	5/6	mashtaka	charge	general
swali	n	5/6	maswali	question	general
tatizo	n	5/6	matatizo	problem	general
tukio	n	5/6	matukio	event	general
tangazo	n	5/6	matangazo	announcement;advertisement	general
taifa	n	5/6	mataifa	nation	general
tamko	n	5/6	matamko	statement	general
tamasha	n	5/6	matamasha	festival	general
tishio	n	5/6	matishio	threat	general
tokeo	n	5/6	matokeo	result	general
eneo	n	5/6	maeneo	area	general
azimio	n	5/6	maazimio	resolution	general
agizo	n	5/6	maagizo	order	general
ombi	n	5/6	maombi	request	general
onyo	n	5/6	maonyo	warning	general
lengo	n	5/6	malengo	aim;goal	general
kosa	n	5/6	makosa	mistake;offence	general
kundi	n	5/6	makundi	group	general
kabila	n	5/6	makabila	tribe	general
kanisa	n	5/6	makanisa	church	general
daraja	n	5/6	madaraja	bridge;rank;class	general
deni	n	5/6	madeni	debt	general
dai	n	5/6	madai	claim;demand;allegation	general
baraza	n	5/6	mabaraza	council	general
bunge	n	5/6	mabunge	parliament	general
bara	n	5/6	mabara	continent	general
badiliko	n	5/6	mabadiliko	change	general
balaa	n	5/6	mabalaa	disaster	general
bomu	n	5/6	mabomu	bomb	general
gari	n	5/6	magari	car;vehicle	general
gereza	n	5/6	magereza	prison	general
goli	n	5/6	magoli	goal	general
janga	n	5/6	majanga	disaster;pandemic	general
jaji	n	5/6	majaji	judge	general
jumba	n	5/6	majumba	mansion	general
kamanda	n	5/6	makamanda	commander	general
koloni	n	5/6	makoloni	colony	general
neno	n	5/6	maneno	word	general
oni	n	5/6	maoni	opinion	general
pambano	n	5/6	mapambano	fight;struggle	general
pato	n	5/6	mapato	income	general
pendekezo	n	5/6	mapendekezo	proposal	general
penzi	n	5/6	mapenzi	love	general
rubani	n	5/6	marubani	pilot	general
soko	n	5/6	masoko	market	general
somo	n	5/6	masomo	lesson;studies	general
suala	n	5/6	masuala	issue	general
shamba	n	5/6	mashamba	farm	general
shindano	n	5/6	mashindano	competition	general
teso	n	5/6	mateso	torture;suffering	general
tunda	n	5/6	matunda	fruit	general
tumaini	n	5/6	matumaini	hope	general
wazo	n	5/6	mawazo	idea	general
waziri	n	5/6	mawaziri	minister	general
wimbi	n	5/6	mawimbi	wave	nature
yai	n	5/6	mayai	egg	food
ziwa	n	5/6	maziwa	lake	general
zao	n	5/6	mazao	crop	general
zoezi	n	5/6	mazoezi	exercise	general
basi	n	5/6	mabasi	bus	general
afisa	n	5/6	maafisa	officer;official	general
daktari	n	5/6	madaktari	doctor	general
rais	n	5/6	marais	president	general
bwana	n	5/6	mabwana	Mr;sir;gentleman	general
askofu	n	5/6	maaskofu	bishop	general
wakala	n	5/6	mawakala	agent;agency	general
gavana	n	5/6	magavana	governor	general
diwani	n	5/6	madiwani	councillor	general
seneta	n	5/6	maseneta	senator	general
balozi	n	5/6	mabalozi	ambassador	general
kadhi	n	5/6	makadhi	kadhi	general
dereva	n	5/6	madereva	driver	general
kocha	n	5/6	makocha	coach	general
nahodha	n	5/6	manahodha	captain	general
katibu	n	5/6	makatibu	secretary	general
karani	n	5/6	makarani	clerk	general
jirani	n	5/6	majirani	neighbour	general
rafiki	n	5/6	marafiki	friend	general
adui	n	5/6	maadui	enemy	general
tabaka	n	5/6	matabaka	class;layer	general
tawi	n	5/6	matawi	branch	general
pengo	n	5/6	mapengo	gap	general
pigo	n	5/6	mapigo	blow	general
jeraha	n	5/6	majeraha	wound	general
tendo	n	5/6	matendo	deed	general
zungumzo	n	5/6	mazungumzo	talks;conversation	general
kubaliano	n	5/6	makubaliano	agreement	general
maendeleo	n	6	maendeleo	development;progress	general
mahakama	n	9/10	mahakama	court	general
pigano	n	5/6	mapigano	fighting;fight;battle	general
andamano	n	5/6	maandamano	demonstrations;protest	general
furiko	n	5/6	mafuriko	floods	general
mafuta	n	6	mafuta	oil	general
maji	n	6	maji	water	general
maisha	n	6	maisha	life	general
mamlaka	n	9/10	mamlaka	authority	general
fanikio	n	5/6	mafanikio	success	general
funzo	n	5/6	mafunzo	training;lesson	general
hojiano	n	5/6	mahojiano	interview	general
hitaji	n	5/6	mahitaji	need;requirement	general
lalamiko	n	5/6	malalamiko	complaint;grievance	general
ridhiano	n	5/6	maridhiano	reconciliation	general
shauriano	n	5/6	mashauriano	consultations	general
matibabu	n	6	matibabu	treatment	general
matumizi	n	6	matumizi	use;spending	general
mauzo	n	6	mauzo	sales	general
vuno	n	5/6	mavuno	harvest	general
mazishi	n	6	mazishi	burial	general
daraka	n	5/6	madaraka	power;authority;responsibility	general
madini	n	6	madini	minerals	general
afa	n	5/6	maafa	disaster	general
rekebisho	n	5/6	marekebisho	amendment;correction;reform	general
sharti	n	5/6	masharti	condition;requirement	general
geuzi	n	5/6	mageuzi	reform;transformation;change	general
lipo	n	5/6	malipo	payment	general
makazi	n	6	makazi	settlement;housing	general
maradhi	n	6	maradhi	disease;illness	general
makao	n	6	makao	headquarters;residence	general
jadiliano	n	5/6	majadiliano	discussions;negotiations	general
ambukizi	n	5/6	maambukizi	infection	health
kabiliano	n	5/6	makabiliano	confrontation	general
serikali	n	9/10	serikali	government	general
nchi	n	9/10	nchi	country	general
vita	n	9/10	vita	war	general
silaha	n	9/10	silaha	weapon;arms	general
habari	n	9/10	habari	news;information	general
taarifa	n	9/10	taarifa	report;statement	general
nguvu	n	9/10	nguvu	strength;force	general
siasa	n	9/10	siasa	politics	general
sheria	n	9/10	sheria	law	general
katiba	n	9/10	katiba	constitution	general
kura	n	9/10	kura	vote	general
haki	n	9/10	haki	right;justice	general
amani	n	9/10	amani	peace	general
usalama	n	14		security;safety	general
fedha	n	9/10	fedha	money;funds	general
pesa	n	9/10	pesa	money	general
bei	n	9/10	bei	price	general
bidhaa	n	9/10	bidhaa	goods	general
biashara	n	9/10	biashara	trade;business	general
benki	n	9/10	benki	bank	general
kampuni	n	9/10	kampuni	company	general
kodi	n	9/10	kodi	tax	general
ajira	n	9/10	ajira	employment	general
kazi	n	9/10	kazi	work;job	general
nishati	n	9/10	nishati	energy	general
umeme	n	14		electricity;lightning	general
gesi	n	9/10	gesi	gas	general
bandari	n	9/10	bandari	port	general
barabara	n	9/10	barabara	road	general
reli	n	9/10	reli	railway	general
treni	n	9/10	treni	train	general
ndege	n	9/10	ndege	aircraft;bird	general
meli	n	9/10	meli	ship	general
boti	n	9/10	boti	boat	general
mashua	n	9/10	mashua	boat	general
teknolojia	n	9/10	teknolojia	technology	general
satelaiti	n	9/10	satelaiti	satellite	general
simu	n	9/10	simu	telephone	general
kompyuta	n	9/10	kompyuta	computer	general
redio	n	9/10	redio	radio	general
televisheni	n	9/10	televisheni	television	general
picha	n	9/10	picha	picture;photo	general
video	n	9/10	video	video	general
afya	n	9/10	afya	health	general
hospitali	n	9/10	hospitali	hospital	general
dawa	n	9/10	dawa	medicine;drug	general
homa	n	9/10	homa	fever	general
malaria	n	9/10	malaria	malaria	general
saratani	n	9/10	saratani	cancer	general
virusi	n	9/10	virusi	virus	general
shule	n	9/10	shule	school	general
elimu	n	9/10	elimu	education	general
lugha	n	9/10	lugha	language	general
dini	n	9/10	dini	religion	general
imani	n	9/10	imani	faith	general
familia	n	9/10	familia	family	general
ndoa	n	9/10	ndoa	marriage	general
jamii	n	9/10	jamii	society;community	general
nyumba	n	9/10	nyumba	house	general
ofisi	n	9/10	ofisi	office	general
wizara	n	9/10	wizara	ministry	general
idara	n	9/10	idara	department	general
tume	n	9/10	tume	commission	general
kamati	n	9/10	kamati	committee	general
timu	n	9/10	timu	team	general
ligi	n	9/10	ligi	league	general
fainali	n	9/10	fainali	final	general
mechi	n	9/10	mechi	match	general
medali	n	9/10	medali	medal	general
hali	n	9/10	hali	condition;situation	general
hatua	n	9/10	hatua	step;measure	general
hotuba	n	9/10	hotuba	speech	general
ziara	n	9/10	ziara	visit	general
safari	n	9/10	safari	journey	general
sera	n	9/10	sera	policy	general
rushwa	n	9/10	rushwa	bribery	general
ripoti	n	9/10	ripoti	report	general
sababu	n	9/10	sababu	reason	general
sehemu	n	9/10	sehemu	part	general
siku	n	9/10	siku	day	general
wiki	n	9/10	wiki	week	general
saa	n	9/10	saa	hour	general
dakika	n	9/10	dakika	minute	general
karne	n	9/10	karne	century	general
tarehe	n	9/10	tarehe	date	general
historia	n	9/10	historia	history	general
hofu	n	9/10	hofu	fear	general
huduma	n	9/10	huduma	service	general
idadi	n	9/10	idadi	number	general
kauli	n	9/10	kauli	statement;remark	general
kampeni	n	9/10	kampeni	campaign	general
kanda	n	9/10	kanda	zone;region	general
kambi	n	9/10	kambi	camp	general
mali	n	9/10	mali	property;wealth	general
mada	n	9/10	mada	topic	general
nafasi	n	9/10	nafasi	position;chance;opportunity;space	general
nauli	n	9/10	nauli	fare	general
njaa	n	9/10	njaa	hunger	general
njia	n	9/10	njia	way;route	general
nyuklia	n	9/10	nyuklia	nuclear	general
nyambizi	n	9/10	nyambizi	submarine	general
ngome	n	9/10	ngome	fort	general
operesheni	n	9/10	operesheni	operation	general
pwani	n	9/10	pwani	coast	general
rasilimali	n	9/10	rasilimali	resources	general
ratiba	n	9/10	ratiba	timetable	general
risasi	n	9/10	risasi	bullet	general
bunduki	n	9/10	bunduki	gun	general
sarafu	n	9/10	sarafu	currency;coin	general
sauti	n	9/10	sauti	voice;sound	general
sekta	n	9/10	sekta	sector	general
sekondari	n	9/10	sekondari	secondary	general
semina	n	9/10	semina	seminar	general
shughuli	n	9/10	shughuli	activity	general
sukari	n	9/10	sukari	sugar	general
tabia	n	9/10	tabia	behaviour	general
tarafa	n	9/10	tarafa	division	general
tafsiri	n	9/10	tafsiri	translation	general
tofauti	n	9/10	tofauti	difference	general
tuhuma	n	9/10	tuhuma	allegation	general
tuzo	n	9/10	tuzo	award	general
ardhi	n	9/10	ardhi	land	general
asilimia	n	9/10	asilimia	per cent	general
asili	n	9/10	asili	origin	general
athari	n	9/10	athari	effect	general
bajeti	n	9/10	bajeti	budget	general
bahari	n	9/10	bahari	sea	general
bima	n	9/10	bima	insurance	general
dola	n	9/10	dola	dollar	general
shilingi	n	9/10	shilingi	shilling	general
euro	n	9/10	euro	euro	general
dunia	n	9/10	dunia	world	general
damu	n	9/10	damu	blood	general
dharura	n	9/10	dharura	emergency	general
demokrasia	n	9/10	demokrasia	democracy	general
diplomasia	n	9/10	diplomasia	diplomacy	general
fursa	n	9/10	fursa	opportunity	general
fidia	n	9/10	fidia	compensation	general
ghasia	n	9/10	ghasia	unrest;riot;chaos	general
hasara	n	9/10	hasara	loss	general
hati	n	9/10	hati	document	general
hekta	n	9/10	hekta	hectare	general
hewa	n	9/10	hewa	air	general
ibara	n	9/10	ibara	article	general
injili	n	9/10	injili	gospel	general
jela	n	9/10	jela	prison	general
jinsia	n	9/10	jinsia	gender	general
kahawa	n	9/10	kahawa	coffee	general
chai	n	9/10	chai	tea	general
pamba	n	9/10	pamba	cotton	general
korosho	n	9/10	korosho	cashew	general
kamera	n	9/10	kamera	camera	general
karatasi	n	9/10	karatasi	paper	general
kilomita	n	9/10	kilomita	kilometre	general
klabu	n	9/10	klabu	club	general
korti	n	9/10	korti	court	general
lami	n	9/10	lami	tarmac	general
likizo	n	9/10	likizo	holiday	general
miundombinu	n	9/10	miundombinu	infrastructure	general
nyama	n	9/10	nyama	meat	general
ngano	n	9/10	ngano	wheat	general
hindi	n	5/6	mahindi	maize;maize cob	food
mchele	n	3/4	michele	rice	food
pembejeo	n	9/10	pembejeo	farm inputs	nature
polisi	n	9/10	polisi	police;police officer	general
posho	n	9/10	posho	allowance	general
programu	n	9/10	programu	programme	general
raia	n	9/10	raia	citizen;civilian	general
ramani	n	9/10	ramani	map	general
rekodi	n	9/10	rekodi	record	general
ruhusa	n	9/10	ruhusa	permission	general
ruzuku	n	9/10	ruzuku	subsidy	general
sala	n	9/10	sala	prayer	general
sampuli	n	9/10	sampuli	sample	general
sanaa	n	9/10	sanaa	art	general
sayansi	n	9/10	sayansi	science	general
shinikizo	n	5/6	mashinikizo	pressure	general
tani	n	9/10	tani	tonne	general
teksi	n	9/10	teksi	taxi	general
tija	n	9/10	tija	productivity	general
tiba	n	9/10	tiba	treatment	general
tovuti	n	9/10	tovuti	website	general
zana	n	9/10	zana	tools	general
zabuni	n	9/10	zabuni	tender	general
zawadi	n	9/10	zawadi	prize	general
ziada	n	9/10	ziada	surplus	general
mbegu	n	9/10	mbegu	seed	general
mbio	n	9/10	mbio	race	general
mbinu	n	9/10	mbinu	technique	general
mpira	n	3/4	mipira	ball;football;rubber	general
ndoto	n	9/10	ndoto	dream	general
ng'ombe	n	9/10	ng'ombe	cow	general
nyota	n	9/10	nyota	star	general
nia	n	9/10	nia	intention	general
nidhamu	n	9/10	nidhamu	discipline	general
alama	n	9/10	alama	mark	general
anga	n	9/10	anga	sky;space	general
changamoto	n	9/10	changamoto	challenge	general
dhamana	n	9/10	dhamana	bail;guarantee;surety	general
dhuluma	n	9/10	dhuluma	injustice;oppression	general
droni	n	9/10	droni	drone	general
hatari	n	9/10	hatari	danger	general
hujuma	n	9/10	hujuma	sabotage;attack	general
jumuiya	n	9/10	jumuiya	community;association	general
kashfa	n	9/10	kashfa	scandal	general
maabara	n	9/10	maabara	laboratory	general
manusura	n	9/10	manusura	survivor	general
maiti	n	9/10	maiti	corpse;body	general
mila	n	9/10	mila	customs;tradition	general
nakala	n	9/10	nakala	copy	general
rufaa	n	9/10	rufaa	appeal	general
sensa	n	9/10	sensa	census	general
suluhu	n	9/10	suluhu	solution;reconciliation;truce	general
tathmini	n	9/10	tathmini	assessment	general
tetesi	n	9/10	tetesi	rumour	general
vurugu	n	9/10	vurugu	violence;chaos	general
wasiwasi	n	9/10	wasiwasi	worry;concern	general
ushuru	n	14		tax;duty	general
ulinzi	n	14		defence;protection	general
ushirikiano	n	14		cooperation	general
uchumi	n	14		economy	general
uhuru	n	14		freedom;independence	general
ukweli	n	14		truth	general
umoja	n	14		unity	general
umaskini	n	14		poverty	general
urais	n	14		presidency	general
usafiri	n	14		transport	general
usafirishaji	n	14		transportation	general
ushindi	n	14		victory	general
ushahidi	n	14		evidence	general
utafiti	n	11/10	tafiti	research	general
utalii	n	14		tourism	general
utawala	n	14		rule;administration	general
uteuzi	n	11/10	teuzi	appointment	general
uwezo	n	14		ability	general
uwekezaji	n	14		investment	general
uzalishaji	n	14		production	general
uzinduzi	n	11/10	zinduzi	launch	general
ubalozi	n	14		embassy	general
ubunge	n	14		parliamentary seat	general
uchafuzi	n	14		pollution	general
uchunguzi	n	11/10	chunguzi	investigation	general
udhibiti	n	14		control	general
ufadhili	n	14		sponsorship	general
ufisadi	n	14		corruption	general
ugaidi	n	14		terrorism	general
ugavi	n	14		supply	general
uhalifu	n	14		crime	general
uhamisho	n	11/10	hamisho	transfer	general
uhamiaji	n	14		immigration	general
uhusiano	n	11/6	mahusiano	relationship;relation	general
ujasusi	n	14		espionage	general
ujenzi	n	14		construction	general
ujumbe	n	11/10	jumbe	message;delegation	general
ukame	n	14		drought	general
ukatili	n	14		cruelty	general
ukiukaji	n	14		violation	general
ukosefu	n	14		lack	general
ukuaji	n	14		growth	general
ulimwengu	n	11/6	malimwengu	world;universe	general
umri	n	14		age	general
umma	n	14		public	general
unyanyasaji	n	14		abuse	general
upande	n	11/10	pande	side;direction	general
upinzani	n	14		opposition	general
uraia	n	14		citizenship	general
usawa	n	14		equality	general
ushawishi	n	14		influence	general
utekaji	n	14		kidnapping	general
utekelezaji	n	14		implementation	general
uthibitisho	n	11/10	thibitisho	confirmation	general
uungwaji	n	14		support	general
uvamizi	n	14		invasion	general
uvuvi	n	14		fishing	general
uwanja	n	11/8	viwanja	field;stadium;ground	general
uwasilishaji	n	14		delivery;presentation	general
uamuzi	n	11/6	maamuzi	decision	general
ubaguzi	n	14		discrimination	general
ugonjwa	n	11/6	magonjwa	disease;illness	health
ufanisi	n	14		efficiency	general
uimarishaji	n	14		strengthening	general
uokoaji	n	14		rescue	general
uongozi	n	14		leadership	general
upelelezi	n	14		investigation	general
upigaji	n	14		striking	general
ufuatiliaji	n	14		monitoring	general
uharibifu	n	14		destruction;damage	general
utulivu	n	14		calm;stability	general
wakati	n	11/10	nyakati	time;period	general
waraka	n	11/10	nyaraka	document;circular	general
wito	n	11/10	nyito	call;appeal	general
wingi	n	14		abundance;large number;plural	general
ubora	n	14		quality	general
ukoloni	n	14		colonialism	general
wizi	n	14		theft	general
uzoefu	n	14		experience	general
ushauri	n	14		advice	general
uchaguzi	n	11/10	chaguzi	election	politics
jitihada	n	9/10	jitihada	effort	general
maziwa	n	6	maziwa	milk	general
`;
