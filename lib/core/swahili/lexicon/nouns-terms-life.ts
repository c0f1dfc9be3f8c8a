/** Lexicon: terms of several words for health, nature, sport, culture and religion. Columns: lemma, part of speech, class, plural, glosses, domain. Server and command line only. */
export const nounsTermsLife = `
homa ya matumbo	n	9		typhoid fever	health
homa ya manjano	n	9		yellow fever	health
homa ya dengue	n	9		dengue fever	health
homa ya mafua	n	9		influenza	health
homa ya ini	n	9		hepatitis	health
homa ya uti wa mgongo	n	9		meningitis	health
homa ya nguruwe	n	9		swine fever	health
homa ya ndege	n	9		bird flu	health
dawa ya meno	n	9/10	dawa za meno	toothpaste	health
dawa ya kienyeji	n	9/10	dawa za kienyeji	traditional medicine	health
afya ya akili	n	9		mental health	health
afya ya uzazi	n	9		reproductive health	health
afya ya umma	n	9		public health	health
huduma ya kwanza	n	9		first aid	health
huduma ya afya	n	9/10	huduma za afya	health care	health
bima ya afya	n	9		health insurance	health
wodi ya wazazi	n	9/10	wodi za wazazi	maternity ward	health
benki ya damu	n	9/10	benki za damu	blood bank	health
njia ya uzazi wa mpango	n	9/10	njia za uzazi wa mpango	family planning method	health
ugonjwa wa moyo	n	11/6	magonjwa ya moyo	heart disease	health
ugonjwa wa akili	n	11/6	magonjwa ya akili	mental illness	health
ugonjwa wa kisukari	n	14		diabetes	health
ugonjwa wa kuambukiza	n	11/6	magonjwa ya kuambukiza	infectious disease	health
ugonjwa wa mlipuko	n	11/6	magonjwa ya mlipuko	epidemic disease	health
ugonjwa wa zinaa	n	11/6	magonjwa ya zinaa	sexually transmitted disease	health
ugonjwa sugu	n	11/6	magonjwa sugu	chronic disease	health
shinikizo la damu	n	5		high blood pressure;hypertension	health
shinikizo la juu la damu	n	5		high blood pressure	health
tatizo la kiafya	n	5/6	matatizo ya kiafya	health problem	health
kifua kikuu	n	7		tuberculosis	health
kichaa cha mbwa	n	7		rabies	health
kiungo bandia	n	7/8	viungo bandia	artificial limb	health
kiungo cha uzazi	n	7/8	viungo vya uzazi	reproductive organ	health
kidonda cha tumbo	n	7/8	vidonda vya tumbo	stomach ulcer	health
kipimo cha damu	n	7/8	vipimo vya damu	blood test	health
kiwango cha vifo	n	7/8	viwango vya vifo	death rate	health
kifo cha ghafla	n	7/8	vifo vya ghafla	sudden death	health
chumba cha wagonjwa mahututi	n	7/8	vyumba vya wagonjwa mahututi	intensive care unit	health
chumba cha upasuaji	n	7/8	vyumba vya upasuaji	operating theatre	health
chumba cha maiti	n	7/8	vyumba vya maiti	mortuary	health
cheti cha kifo	n	7/8	vyeti vya kifo	death certificate	health
mfumo wa kinga	n	3/4	mifumo ya kinga	immune system	health
mlipuko wa ugonjwa	n	3/4	milipuko ya magonjwa	outbreak of disease	health
mshtuko wa moyo	n	3/4	mishtuko ya moyo	heart attack	health
mfumo wa upumuaji	n	3/4	mifumo ya upumuaji	respiratory system	health
uzazi wa mpango	n	14		family planning	health
upungufu wa damu	n	14		anaemia	health
upungufu wa kinga mwilini	n	14		immune deficiency	health
upungufu wa chakula	n	14		food shortage	health
upandikizaji wa figo	n	14		kidney transplant	health
utoaji mimba	n	14		abortion	health
uhaba wa chakula	n	14		food shortage	health
uhaba wa maji	n	14		water shortage	health
utupaji taka	n	14		waste disposal	nature
utunzaji wa mazingira	n	14		care of the environment	nature
uhifadhi wa mazingira	n	14		environmental conservation	nature
uchafuzi wa mazingira	n	14		environmental pollution	nature
uchafuzi wa hewa	n	14		air pollution	nature
uharibifu wa mazingira	n	14		environmental damage	nature
ukataji miti	n	14		deforestation;tree felling	nature
ukataji wa miti	n	14		deforestation;tree felling	nature
uvuvi haramu	n	14		illegal fishing	nature
uwindaji haramu	n	14		poaching	nature
mabadiliko ya tabia nchi	n	6	mabadiliko ya tabia nchi	climate change	nature
maporomoko ya ardhi	n	6	maporomoko ya ardhi	landslide	nature
maporomoko ya maji	n	6	maporomoko ya maji	waterfall	nature
maji safi	n	6	maji safi	clean water	nature
maji taka	n	6	maji taka	sewage	nature
maji ya kunywa	n	6	maji ya kunywa	drinking water	nature
maafa ya asili	n	6	maafa ya asili	natural disaster	nature
mafuta ya kula	n	6	mafuta ya kula	cooking oil	nature
mazao ya biashara	n	6	mazao ya biashara	cash crops	nature
mazao ya chakula	n	6	mazao ya chakula	food crops	nature
nishati safi	n	9		clean energy	nature
gesi chafu	n	9		greenhouse gases	nature
gesi ya ukaa	n	9		carbon dioxide	nature
gesi joto	n	9		greenhouse gases	nature
hewa ukaa	n	9		carbon dioxide	nature
hewa safi	n	9		fresh air	nature
mvua ya mawe	n	9		hail	nature
mvua kubwa	n	9		heavy rain	nature
ardhi oevu	n	9		wetland	nature
bahari kuu	n	9		deep sea;high seas	nature
mamlaka ya hali ya hewa	n	9/10	mamlaka za hali ya hewa	meteorological authority	nature
pembe ya ndovu	n	9/10	pembe za ndovu	ivory;elephant tusk	nature
nyama ya ng'ombe	n	9		beef	food
nyama ya nguruwe	n	9		pork	food
nyama ya mbuzi	n	9		goat meat	food
nyama choma	n	9		roast meat	food
tetemeko la ardhi	n	5/6	matetemeko ya ardhi	earthquake	nature
janga la asili	n	5/6	majanga ya asili	natural disaster	nature
janga la njaa	n	5/6	majanga ya njaa	famine	nature
tabaka la ozoni	n	5		ozone layer	nature
joto kali	n	5		heatwave	nature
jua kali	n	5		hot sun;informal sector	nature
ongezeko la joto duniani	n	5		global warming	nature
ongezeko la joto	n	5		rise in temperature	nature
shamba la mifugo	n	5/6	mashamba ya mifugo	ranch	nature
kiumbe hai	n	7/8	viumbe hai	living being	nature
kilimo cha umwagiliaji	n	7		irrigation farming	nature
kilimo hai	n	7		organic farming	nature
kimbunga cha kitropiki	n	7/8	vimbunga vya kitropiki	tropical cyclone	nature
chanzo cha maji	n	7/8	vyanzo vya maji	water source	nature
chakula cha asubuhi	n	7		breakfast	food
chakula cha mchana	n	7		lunch	food
chakula cha jioni	n	7		supper;dinner	food
chakula cha msaada	n	7/8	vyakula vya msaada	food aid	nature
chakula cha mifugo	n	7/8	vyakula vya mifugo	animal feed	nature
msitu wa mvua	n	3/4	misitu ya mvua	rainforest	nature
msimu wa mvua	n	3/4	misimu ya mvua	rainy season	nature
msimu wa kiangazi	n	3/4	misimu ya kiangazi	dry season	nature
mfumo wa ikolojia	n	3/4	mifumo ya ikolojia	ecosystem	nature
mlima wa volkano	n	3/4	milima ya volkano	volcano	nature
mnyamapori	n	1/2	wanyamapori	wild animal	nature
kombe la dunia	n	5		World Cup	sport
bao la kusawazisha	n	5/6	mabao ya kusawazisha	equaliser	sport
bao la ushindi	n	5/6	mabao ya ushindi	winning goal	sport
bao la penalti	n	5/6	mabao ya penalti	penalty goal	sport
pigo la penalti	n	5/6	mapigo ya penalti	penalty kick	sport
jukwaa la muziki	n	5/6	majukwaa ya muziki	music stage	culture
shindano la urembo	n	5/6	mashindano ya urembo	beauty contest	culture
shirikisho la soka	n	5/6	mashirikisho ya soka	football federation	sport
kadi nyekundu	n	9		red card	sport
kadi ya njano	n	9/10	kadi za njano	yellow card	sport
ligi kuu	n	9		premier league	sport
timu ya taifa	n	9/10	timu za taifa	national team	sport
mechi ya kirafiki	n	9/10	mechi za kirafiki	friendly match	sport
mechi ya ufunguzi	n	9/10	mechi za ufunguzi	opening match	sport
mechi ya marudiano	n	9/10	mechi za marudiano	return match	sport
hatua ya makundi	n	9/10	hatua za makundi	group stage	sport
hatua ya mtoano	n	9/10	hatua za mtoano	knockout stage	sport
nusu fainali	n	9		semi-final	sport
robo fainali	n	9		quarter-final	sport
medali ya dhahabu	n	9/10	medali za dhahabu	gold medal	sport
medali ya fedha	n	9/10	medali za fedha	silver medal	sport
medali ya shaba	n	9/10	medali za shaba	bronze medal	sport
rekodi ya dunia	n	9/10	rekodi za dunia	world record	sport
mbio ndefu	n	9		long-distance race	sport
mbio fupi	n	9		sprint	sport
ngoma ya asili	n	9/10	ngoma za asili	traditional dance	culture
filamu fupi	n	9		short film	culture
lugha ya taifa	n	9/10	lugha za taifa	national language	culture
lugha ya kigeni	n	9/10	lugha za kigeni	foreign language	culture
lugha ya alama	n	9/10	lugha za alama	sign language	culture
lugha ya ishara	n	9/10	lugha za ishara	sign language	culture
lugha ya mama	n	9/10	lugha za mama	mother tongue	culture
elimu ya juu	n	9		higher education	education
elimu ya msingi	n	9		primary education	education
elimu bure	n	9		free education	education
shahada ya kwanza	n	9/10	shahada za kwanza	bachelor's degree	education
shahada ya uzamili	n	9/10	shahada za uzamili	master's degree	education
shahada ya uzamivu	n	9/10	shahada za uzamivu	doctorate	education
shule ya chekechea	n	9/10	shule za chekechea	kindergarten	education
teknolojia ya habari	n	9/10	teknolojia za habari	information technology	technology
sayansi ya siasa	n	9		political science	education
kipindi cha kwanza	n	7/8	vipindi vya kwanza	first half	sport
kipindi cha pili	n	7/8	vipindi vya pili	second half	sport
kipindi cha mapumziko	n	7/8	vipindi vya mapumziko	break;half-time	culture
kitabu kitakatifu	n	7/8	vitabu vitakatifu	holy book	culture
kitabu cha kiada	n	7/8	vitabu vya kiada	textbook	education
kituo cha utamaduni	n	7/8	vituo vya utamaduni	cultural centre	culture
kifaa cha kielektroniki	n	7/8	vifaa vya kielektroniki	electronic device	technology
chuo cha ualimu	n	7/8	vyuo vya ualimu	teachers' college	education
chuo cha ufundi	n	7/8	vyuo vya ufundi	technical college	education
mchezo wa kirafiki	n	3/4	michezo ya kirafiki	friendly match	sport
mpira wa miguu	n	3		football	sport
mpira wa kikapu	n	3		basketball	sport
mpira wa wavu	n	3		volleyball	sport
mpira wa pete	n	3		netball	sport
mpira wa mikono	n	3		handball	sport
mkwaju wa penalti	n	3/4	mikwaju ya penalti	penalty kick	sport
mtihani wa taifa	n	3/4	mitihani ya taifa	national examination	education
muziki wa dansi	n	3		dance music	culture
muziki wa injili	n	3		gospel music	culture
mchezo wa kuigiza	n	3/4	michezo ya kuigiza	play;drama	culture
mtandao wa simu	n	3/4	mitandao ya simu	telephone network	technology
mwaka mpya	n	3/4	miaka mipya	New Year	time
mwezi mtukufu	n	3		holy month;Ramadan	religion
mwezi mwandamo	n	3		new moon	time
mwaka wa masomo	n	3/4	miaka ya masomo	academic year	education
mkesha wa mwaka mpya	n	3/4	mikesha ya mwaka mpya	New Year's Eve	time
mkesha wa krismasi	n	3/4	mikesha ya krismasi	Christmas Eve	culture
mfungaji bora	n	1/2	wafungaji bora	top scorer	sport
mchezaji bora	n	1/2	wachezaji bora	best player	sport
mwalimu wa dini	n	1/2	walimu wa dini	religious teacher	religion
mama mkwe	n	1/2	mama wakwe	mother-in-law	family
baba mkwe	n	1/2	baba wakwe	father-in-law	family
mtoto wa kike	n	1/2	watoto wa kike	girl;daughter	family
mtoto wa kiume	n	1/2	watoto wa kiume	boy;son	family
mke mwenza	n	1/2	wake wenza	co-wife	family
siku kuu	n	9		holiday;feast day	religion
siku ya kuzaliwa	n	9/10	siku za kuzaliwa	birthday	family
sala ya ijumaa	n	9/10	sala za ijumaa	Friday prayers	religion
swala ya idi	n	9/10	swala za idi	Eid prayers	religion
ijumaa kuu	n	9		Good Friday	religion
idi el fitri	n	9		Eid al-Fitr	religion
idi el hajj	n	9		Eid al-Adha	religion
biblia takatifu	n	9		Holy Bible	religion
kurani tukufu	n	9		Holy Koran	religion
kanisa katoliki	n	5		Catholic Church	religion
kanisa la kiinjili	n	5/6	makanisa ya kiinjili	evangelical church	religion
dhehebu la dini	n	5/6	madhehebu ya dini	religious denomination	religion
agano jipya	n	5		New Testament	religion
agano la kale	n	5		Old Testament	religion
mwenyezi mungu	n	3		Almighty God	religion
msimu wa sikukuu	n	3/4	misimu ya sikukuu	festive season	religion
msikiti mkuu	n	3/4	misikiti mikuu	main mosque	religion
usiku wa manane	n	14		dead of night	time
dawa za kupunguza makali ya ukimwi	n	10	dawa za kupunguza makali ya ukimwi	antiretroviral drugs	health
mimba za utotoni	n	10	mimba za utotoni	teenage pregnancies	health
mvua za vuli	n	10	mvua za vuli	short rains	nature
mvua za masika	n	10	mvua za masika	long rains	nature
mbio za marathoni	n	10	mbio za marathoni	marathon	sport
dakika za nyongeza	n	10	dakika za nyongeza	extra time	sport
mchezo wa olimpiki	n	3/4	michezo ya olimpiki	Olympic Games	sport
`;
