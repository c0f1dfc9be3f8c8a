/** Lexicon: terms of several words. Columns: lemma, part of speech, class of the first word, plural, glosses, domain. Server and command line only. */
export const nounPhrases = `
Umoja wa Mataifa	name			United Nations	politics
Umoja wa Afrika	name			African Union	politics
Umoja wa Ulaya	name			European Union	politics
shirika lisilo la kiserikali	n	5/6	mashirika yasiyo ya kiserikali	non-governmental organisation	politics
jumuiya ya kimataifa	n	9/10	jumuiya za kimataifa	international community	politics
baraza kuu	n	5/6	mabaraza makuu	general assembly	politics
baraza la wawakilishi	n	5/6	mabaraza ya wawakilishi	house of representatives	politics
baraza la seneti	n	5/6	mabaraza ya seneti	senate	politics
bunge la taifa	n	5/6	mabunge ya taifa	national assembly	politics
tume ya uchaguzi	n	9/10	tume za uchaguzi	electoral commission	politics
uchaguzi mkuu	n	11/10	chaguzi kuu	general election	politics
uchaguzi mdogo	n	11/10	chaguzi ndogo	by-election	politics
matokeo ya uchaguzi	n	6	matokeo ya uchaguzi	election results	politics
matokeo ya awali	n	6	matokeo ya awali	preliminary results	politics
katibu mkuu	n	5/6	makatibu wakuu	secretary-general;permanent secretary	politics
naibu waziri	n	5/6	manaibu waziri	deputy minister	politics
naibu rais	n	5/6	manaibu rais	deputy president	politics
makamu wa rais	n	1/2	makamu wa rais	vice-president	politics
rais mteule	n	5/6	marais wateule	president-elect	politics
rais mstaafu	n	5/6	marais wastaafu	former president	politics
waziri wa mambo ya nje	n	5/6	mawaziri wa mambo ya nje	foreign minister	politics
waziri wa mambo ya ndani	n	5/6	mawaziri wa mambo ya ndani	interior minister;home affairs minister	politics
waziri wa fedha	n	5/6	mawaziri wa fedha	finance minister	politics
waziri wa ulinzi	n	5/6	mawaziri wa ulinzi	defence minister	politics
waziri wa afya	n	5/6	mawaziri wa afya	health minister	politics
wizara ya mambo ya nje	n	9/10	wizara za mambo ya nje	ministry of foreign affairs	politics
wizara ya fedha	n	9/10	wizara za fedha	ministry of finance	politics
mkuu wa nchi	n	1/2	wakuu wa nchi	head of state	politics
mkuu wa serikali	n	1/2	wakuu wa serikali	head of government	politics
mkuu wa polisi	n	1/2	wakuu wa polisi	police chief	politics
mkuu wa majeshi	n	1/2	wakuu wa majeshi	chief of defence forces	politics
msemaji wa serikali	n	1/2	wasemaji wa serikali	government spokesperson	politics
mbunge wa viti maalumu	n	1/2	wabunge wa viti maalumu	special seats member of parliament	politics
serikali ya mpito	n	9/10	serikali za mpito	transitional government	politics
serikali ya mseto	n	9/10	serikali za mseto	coalition government	politics
serikali ya umoja wa kitaifa	n	9/10	serikali za umoja wa kitaifa	government of national unity	politics
serikali za mitaa	n	10	serikali za mitaa	local government	politics
utawala bora	n	14		good governance	politics
utawala wa sheria	n	14		rule of law	politics
haki za binadamu	n	10	haki za binadamu	human rights	politics
vyama vingi	n	8	vyama vingi	multiparty politics	politics
mfumo wa vyama vingi	n	3/4	mifumo ya vyama vingi	multiparty system	politics
mgombea urais	n	1/2	wagombea urais	presidential candidate	politics
mgombea binafsi	n	1/2	wagombea binafsi	independent candidate	politics
daftari la wapiga kura	n	5/6	madaftari ya wapiga kura	voters' register	politics
haki ya kupiga kura	n	9/10	haki za kupiga kura	right to vote	politics
mkutano wa kilele	n	3/4	mikutano ya kilele	summit	politics
mazungumzo ya amani	n	6	mazungumzo ya amani	peace talks	politics
mchakato wa amani	n	3/4	michakato ya amani	peace process	politics
mpango wa amani	n	3/4	mipango ya amani	peace plan	politics
kikosi cha kulinda amani	n	7/8	vikosi vya kulinda amani	peacekeeping force	politics
mjumbe maalumu	n	1/2	wajumbe maalumu	special envoy	politics
kiti cha enzi	n	7/8	viti vya enzi	throne	politics
ubalozi mdogo	n	11/10	balozi ndogo	consulate	politics
mambo ya nje	n	6	mambo ya nje	foreign affairs	politics
mambo ya ndani	n	6	mambo ya ndani	home affairs	politics
uhusiano wa kidiplomasia	n	14		diplomatic relations	politics
vikwazo vya kiuchumi	n	8	vikwazo vya kiuchumi	economic sanctions	politics
hali ya dharura	n	9/10	hali za dharura	state of emergency	politics
hali ya hatari	n	9/10	hali za hatari	state of emergency;danger	politics
kura ya kutokuwa na imani	n	9/10	kura za kutokuwa na imani	vote of no confidence	politics
hati ya kusafiria	n	9/10	hati za kusafiria	passport;travel document	politics
cheti cha kuzaliwa	n	7/8	vyeti vya kuzaliwa	birth certificate	politics
jeshi la polisi	n	5/6	majeshi ya polisi	police force	conflict
jeshi la anga	n	5/6	majeshi ya anga	air force	conflict
jeshi la majini	n	5/6	majeshi ya majini	navy	conflict
kikundi cha waasi	n	7/8	vikundi vya waasi	rebel group	conflict
kundi la waasi	n	5/6	makundi ya waasi	rebel group	conflict
kundi la kigaidi	n	5/6	makundi ya kigaidi	terrorist group	conflict
shambulio la kigaidi	n	5/6	mashambulio ya kigaidi	terrorist attack	conflict
shambulizi la anga	n	5/6	mashambulizi ya anga	airstrike	conflict
mshambuliaji wa kujitoa mhanga	n	1/2	washambuliaji wa kujitoa mhanga	suicide bomber	conflict
kujitoa mhanga	n	15		suicide attack	conflict
bomu la nyuklia	n	5/6	mabomu ya nyuklia	nuclear bomb	conflict
silaha za nyuklia	n	10	silaha za nyuklia	nuclear weapons	conflict
silaha za kemikali	n	10	silaha za kemikali	chemical weapons	conflict
silaha nzito	n	9/10	silaha nzito	heavy weapon	conflict
uhalifu wa kivita	n	14		war crime	conflict
uhalifu dhidi ya binadamu	n	14		crime against humanity	conflict
mtoto askari	n	1/2	watoto askari	child soldier	conflict
mapinduzi ya kijeshi	n	6	mapinduzi ya kijeshi	military coup	conflict
usalama wa taifa	n	14		national security	conflict
idara ya ujasusi	n	9/10	idara za ujasusi	intelligence service	conflict
kituo cha ukaguzi	n	7/8	vituo vya ukaguzi	checkpoint	conflict
maji ya kuwasha	n	6	maji ya kuwasha	water cannon	conflict
risasi za moto	n	10	risasi za moto	live ammunition	conflict
vita baridi	n	9/10	vita baridi	cold war	conflict
vita vya dunia	n	8	vita vya dunia	world war	conflict
mkimbizi wa ndani	n	1/2	wakimbizi wa ndani	internally displaced person	conflict
msaada wa kibinadamu	n	3/4	misaada ya kibinadamu	humanitarian aid	conflict
usitishaji wa mapigano	n	14		ceasefire	conflict
mkataba wa kusitisha mapigano	n	3/4	mikataba ya kusitisha mapigano	ceasefire agreement	conflict
biashara ya dawa za kulevya	n	9/10	biashara za dawa za kulevya	drug trade	conflict
dawa za kulevya	n	10	dawa za kulevya	illegal drugs;narcotics	conflict
kifungo cha nyumbani	n	7/8	vifungo vya nyumbani	house arrest	conflict
mahakama ya katiba	n	9/10	mahakama za katiba	constitutional court	law
mahakama ya kimataifa	n	9/10	mahakama za kimataifa	international court	law
mahakama ya kijeshi	n	9/10	mahakama za kijeshi	military court	law
mahakama ya kadhi	n	9/10	mahakama za kadhi	kadhi's court	law
wakili wa utetezi	n	5/6	mawakili wa utetezi	defence lawyer	law
mwanasheria mkuu wa serikali	n	1/2	wanasheria wakuu wa serikali	attorney general	law
kosa la jinai	n	5/6	makosa ya jinai	criminal offence	law
kesi ya jinai	n	9/10	kesi za jinai	criminal case	law
kesi ya madai	n	9/10	kesi za madai	civil case	law
kesi ya mauaji	n	9/10	kesi za mauaji	murder case	law
hukumu ya kifo	n	9/10	hukumu za kifo	death sentence	law
uhuru wa kujieleza	n	14		freedom of expression	law
uhuru wa habari	n	14		freedom of the press	law
uhuru wa vyombo vya habari	n	14		press freedom	law
rasimu ya katiba	n	9/10	rasimu za katiba	draft constitution	law
katiba mpya	n	9/10	katiba mpya	new constitution	law
utakatishaji fedha	n	14		money laundering	law
utakatishaji wa fedha	n	14		money laundering	law
kazi ya kulazimishwa	n	9/10	kazi za kulazimishwa	forced labour	law
kazi ngumu	n	9/10	kazi ngumu	hard labour	law
ajira ya watoto	n	9/10	ajira za watoto	child labour	law
ndoa ya utotoni	n	9/10	ndoa za utotoni	child marriage	law
ndoa ya jinsia moja	n	9/10	ndoa za jinsia moja	same-sex marriage	law
pato la taifa	n	5/6	mapato ya taifa	gross domestic product;national income	economy
deni la taifa	n	5/6	madeni ya taifa	national debt	economy
ukuaji wa uchumi	n	14		economic growth	economy
mfumuko wa bei	n	3/4	mifumuko ya bei	inflation	economy
soko huru	n	5/6	masoko huru	free market	economy
soko la pamoja	n	5/6	masoko ya pamoja	common market	economy
uwekezaji wa kigeni	n	14		foreign investment	economy
mwekezaji wa kigeni	n	1/2	wawekezaji wa kigeni	foreign investor	economy
fedha za umma	n	10	fedha za umma	public funds	economy
bajeti ya serikali	n	9/10	bajeti za serikali	government budget	economy
mwaka wa fedha	n	3/4	miaka ya fedha	financial year	economy
ukosefu wa ajira	n	14		unemployment	economy
kima cha chini cha mshahara	n	7/8	vima vya chini vya mshahara	minimum wage	economy
gharama za maisha	n	10	gharama za maisha	cost of living	economy
maisha magumu	n	6	maisha magumu	hardship	economy
bidhaa za chakula	n	10	bidhaa za chakula	foodstuffs	economy
usalama wa chakula	n	14		food security	economy
mafuta ghafi	n	6	mafuta ghafi	crude oil	economy
gesi asilia	n	9/10	gesi asilia	natural gas	economy
nishati ya nyuklia	n	9/10	nishati za nyuklia	nuclear energy	economy
nishati mbadala	n	9/10	nishati mbadala	alternative energy	economy
Shirika la Fedha la Kimataifa	name			International Monetary Fund	economy
shirika la ndege	n	5/6	mashirika ya ndege	airline	economy
shirika la reli	n	5/6	mashirika ya reli	railway corporation	economy
shirika la habari	n	5/6	mashirika ya habari	news agency	economy
shirika la misaada	n	5/6	mashirika ya misaada	aid agency	economy
shirika la kibinadamu	n	5/6	mashirika ya kibinadamu	humanitarian organisation	economy
kampuni ya simu	n	9/10	kampuni za simu	telephone company	economy
kampuni ya bima	n	9/10	kampuni za bima	insurance company	economy
huduma za jamii	n	10	huduma za jamii	social services	economy
huduma za afya	n	10	huduma za afya	health services	economy
hifadhi ya jamii	n	9/10	hifadhi za jamii	social security	economy
mfuko wa pensheni	n	3/4	mifuko ya pensheni	pension fund	economy
chama cha ushirika	n	7/8	vyama vya ushirika	cooperative society	economy
mjasiriamali mdogo	n	1/2	wajasiriamali wadogo	small entrepreneur	economy
mfanyabiashara mdogo	n	1/2	wafanyabiashara wadogo	petty trader	economy
mtu mweusi	n	1/2	watu weusi	black person	people
mtu mweupe	n	1/2	watu weupe	white person	people
mtu mzima	n	1/2	watu wazima	adult	people
mtu mashuhuri	n	1/2	watu mashuhuri	celebrity	people
mtoto mchanga	n	1/2	watoto wachanga	infant	people
mtoto yatima	n	1/2	watoto yatima	orphan	people
mwanafunzi wa chuo kikuu	n	1/2	wanafunzi wa chuo kikuu	university student	people
mwalimu mkuu	n	1/2	walimu wakuu	head teacher	people
daktari bingwa	n	5/6	madaktari bingwa	specialist doctor	people
mganga wa kienyeji	n	1/2	waganga wa kienyeji	traditional healer	people
mganga mkuu	n	1/2	waganga wakuu	chief medical officer	people
mwandishi wa habari	n	1/2	waandishi wa habari	journalist	people
mhariri mkuu	n	1/2	wahariri wakuu	editor-in-chief	people
mkurugenzi mkuu	n	1/2	wakurugenzi wakuu	director-general;chief executive	people
mkurugenzi mtendaji	n	1/2	wakurugenzi watendaji	executive director	people
ofisa mtendaji mkuu	n	5/6	maofisa watendaji wakuu	chief executive officer	people
mwakilishi wa kudumu	n	1/2	wawakilishi wa kudumu	permanent representative	people
mtetezi wa haki za binadamu	n	1/2	watetezi wa haki za binadamu	human rights defender	people
mwanaharakati wa haki za binadamu	n	1/2	wanaharakati wa haki za binadamu	human rights activist	people
mtaalamu wa afya	n	1/2	wataalamu wa afya	health expert	people
jamii ya wenyeji	n	9/10	jamii za wenyeji	indigenous community	people
shahidi wa macho	n	5/6	mashahidi wa macho	eyewitness	people
mtandao wa kijamii	n	3/4	mitandao ya kijamii	social network;social media	media
chombo cha habari	n	7/8	vyombo vya habari	media outlet;media	media
taarifa kwa vyombo vya habari	n	9/10	taarifa kwa vyombo vya habari	press release	media
taarifa ya habari	n	9/10	taarifa za habari	news bulletin	media
habari za uongo	n	10	habari za uongo	fake news	media
uhuru wa mtandao	n	14		internet freedom	media
usalama wa mtandao	n	14		cyber security	media
uhalifu wa mtandao	n	14		cybercrime	media
simu ya mkononi	n	9/10	simu za mkononi	mobile phone	media
simu janja	n	9/10	simu janja	smartphone	media
ujumbe mfupi	n	14		short message;text message	media
akili bandia	n	9/10	akili bandia	artificial intelligence	technology
akili mnemba	n	9/10	akili mnemba	artificial intelligence	technology
ajali ya barabarani	n	9/10	ajali za barabarani	road accident	transport
ajali ya gari	n	9/10	ajali za gari	car accident	transport
kituo cha mafuta	n	7/8	vituo vya mafuta	petrol station	transport
bandari kavu	n	9/10	bandari kavu	dry port	transport
ndege ya abiria	n	9/10	ndege za abiria	passenger plane	transport
ndege ya mizigo	n	9/10	ndege za mizigo	cargo plane	transport
meli ya mizigo	n	9/10	meli za mizigo	cargo ship	transport
meli ya mafuta	n	9/10	meli za mafuta	oil tanker	transport
treni ya mwendokasi	n	9/10	treni za mwendokasi	high-speed train	transport
basi la abiria	n	5/6	mabasi ya abiria	passenger bus	transport
basi la shule	n	5/6	mabasi ya shule	school bus	transport
usafiri wa majini	n	14		water transport	transport
usalama barabarani	n	14		road safety	transport
polisi wa usalama barabarani	n	9/10	polisi wa usalama barabarani	traffic police	transport
leseni ya udereva	n	9/10	leseni za udereva	driving licence	transport
chuo kikuu	n	7/8	vyuo vikuu	university	places
shule ya msingi	n	9/10	shule za msingi	primary school	places
shule ya sekondari	n	9/10	shule za sekondari	secondary school	places
shule ya bweni	n	9/10	shule za bweni	boarding school	places
jiji kuu	n	5/6	majiji makuu	metropolis;major city;capital	places
mji mkuu	n	3/4	miji mikuu	capital;capital city	places
makao makuu	n	6	makao makuu	headquarters	places
kituo cha afya	n	7/8	vituo vya afya	health centre	places
hospitali ya rufaa	n	9/10	hospitali za rufaa	referral hospital	places
hifadhi ya taifa	n	9/10	hifadhi za taifa	national park	places
mbuga ya wanyama	n	9/10	mbuga za wanyama	game reserve	places
Bahari ya Hindi	name			Indian Ocean	places
Bahari ya Shamu	name			Red Sea	places
Ziwa Viktoria	name			Lake Victoria	places
Bonde la Ufa	name			Rift Valley	places
Pembe ya Afrika	name			Horn of Africa	places
Afrika Mashariki	name			East Africa	places
Afrika Magharibi	name			West Africa	places
Afrika Kusini	name			South Africa	places
Mashariki ya Kati	name			Middle East	places
nchi za magharibi	n	10	nchi za magharibi	Western countries	places
nchi inayoendelea	n	9/10	nchi zinazoendelea	developing country	places
nchi jirani	n	9/10	nchi jirani	neighbouring country	places
Ukingo wa Magharibi	name			West Bank	places
Ukanda wa Gaza	name			Gaza Strip	places
mabadiliko ya tabianchi	n	6	mabadiliko ya tabianchi	climate change	abstract
mabadiliko ya hali ya hewa	n	6	mabadiliko ya hali ya hewa	climate change	abstract
hali ya hewa	n	9/10	hali za hewa	weather	abstract
usawa wa kijinsia	n	14		gender equality	abstract
ukatili wa kijinsia	n	14		gender-based violence	abstract
unyanyasaji wa kijinsia	n	14		sexual abuse;gender-based abuse	abstract
ubaguzi wa rangi	n	14		racism;apartheid	abstract
chuki dhidi ya wageni	n	9/10	chuki dhidi ya wageni	xenophobia	abstract
haki za wanawake	n	10	haki za wanawake	women's rights	abstract
haki za watoto	n	10	haki za watoto	children's rights	abstract
maendeleo endelevu	n	6	maendeleo endelevu	sustainable development	abstract
upigaji kura	n	14		voting	politics
utiaji saini	n	14		signing	politics
uwaziri mkuu	n	14		premiership	politics
makubaliano ya amani	n	6	makubaliano ya amani	peace agreement	politics
baraza la mawaziri	n	5/6	mabaraza ya mawaziri	cabinet	politics
baraza la usalama	n	5/6	mabaraza ya usalama	security council	politics
bunge la seneti	n	5/6	mabunge ya seneti	senate	politics
kituo cha kupigia kura	n	7/8	vituo vya kupigia kura	polling station	politics
karatasi ya kura	n	9/10	karatasi za kura	ballot paper	politics
kura ya maoni	n	9/10	kura za maoni	referendum;opinion poll;party primary	politics
kura ya turufu	n	9/10	kura za turufu	veto	politics
uungwaji mkono	n	14		support	politics
uungaji mkono	n	14		support;backing	politics
msimamo mkali	n	3/4	misimamo mikali	extremism;hard line	politics
siasa kali	n	9/10	siasa kali	extremism	politics
kiapo cha utii	n	7/8	viapo vya utii	oath of allegiance	politics
mgomo baridi	n	3/4	migomo baridi	go-slow	politics
kambi ya upinzani	n	9/10	kambi za upinzani	opposition camp	politics
chama tawala	n	7/8	vyama tawala	ruling party	politics
chama cha siasa	n	7/8	vyama vya siasa	political party	politics
mkataba wa amani	n	3/4	mikataba ya amani	peace treaty	politics
mkutano mkuu	n	3/4	mikutano mikuu	general meeting;congress	politics
mkutano wa hadhara	n	3/4	mikutano ya hadhara	public rally	politics
wimbo wa taifa	n	11/10	nyimbo za taifa	national anthem	politics
vikosi vya usalama	n	8	vikosi vya usalama	security forces	conflict
askari polisi	n	9/10	askari polisi	police officer	conflict
mlenga shabaha	n	1/2	walenga shabaha	marksman	people
mla rushwa	n	1/2	wala rushwa	bribe-taker	law
mtenda kosa	n	1/2	watenda kosa	offender	law
mtoa habari	n	1/2	watoa habari	informant	people
mapambano ya silaha	n	6	mapambano ya silaha	armed struggle	conflict
jaribio la mapinduzi	n	5/6	majaribio ya mapinduzi	coup attempt	conflict
mapigano ya kikabila	n	6	mapigano ya kikabila	ethnic clashes	conflict
mauaji ya kimbari	n	6	mauaji ya kimbari	genocide	conflict
mauaji ya halaiki	n	6	mauaji ya halaiki	massacre	conflict
wizi wa kura	n	14		vote rigging	politics
kitu kidogo	n	7/8	vitu vidogo	bribe	law
utekaji nyara	n	14		kidnapping;hijacking	conflict
ulipizaji kisasi	n	14		revenge	conflict
vita vya wenyewe kwa wenyewe	n	8	vita vya wenyewe kwa wenyewe	civil war	conflict
usitishaji mapigano	n	14		ceasefire	conflict
mkakati wa kijeshi	n	3/4	mikakati ya kijeshi	military strategy	conflict
zana za kivita	n	10	zana za kivita	military equipment	conflict
bomu la kutegwa ardhini	n	5/6	mabomu ya kutegwa ardhini	landmine	conflict
gesi ya kutoa machozi	n	9/10	gesi za kutoa machozi	tear gas	conflict
kitoa machozi	n	7/8	vitoa machozi	tear gas	conflict
kambi ya jeshi	n	9/10	kambi za jeshi	military camp	conflict
kambi ya wakimbizi	n	9/10	kambi za wakimbizi	refugee camp	conflict
kituo cha polisi	n	7/8	vituo vya polisi	police station	conflict
uwanja wa vita	n	11/8	viwanja vya vita	battlefield	conflict
mstari wa mbele	n	3/4	mistari ya mbele	front line	conflict
kikosi cha anga	n	7/8	vikosi vya anga	air force	conflict
kombora la masafa marefu	n	5/6	makombora ya masafa marefu	long-range missile	conflict
mkaguzi mkuu	n	1/2	wakaguzi wakuu	inspector general	people
mpiga risasi	n	1/2	wapiga risasi	gunman	conflict
mpiga mbizi	n	1/2	wapiga mbizi	diver	people
maangamizi ya wayahudi	n	6	maangamizi ya wayahudi	Holocaust	conflict
uingiliaji kati	n	14		intervention	conflict
kaburi la halaiki	n	5/6	makaburi ya halaiki	mass grave	conflict
upigaji risasi	n	14		shooting	conflict
shambulio la anga	n	5/6	mashambulio ya anga	airstrike	conflict
ulinzi wa amani	n	14		peacekeeping	conflict
mlinda amani	n	1/2	walinda amani	peacekeeper	conflict
mlinda mlango	n	1/2	walinda mlango	goalkeeper	sport
mlinda usalama	n	1/2	walinda usalama	security guard	conflict
mbabe wa vita	n	1/2	wababe wa vita	warlord	conflict
jaji mkuu	n	5/6	majaji wakuu	chief justice	law
mwanasheria mkuu	n	1/2	wanasheria wakuu	attorney general	law
mwendesha mashtaka	n	1/2	waendesha mashtaka	prosecutor	law
mkata rufaa	n	1/2	wakata rufaa	appellant	law
mzee wa baraza	n	1/2	wazee wa baraza	court assessor	law
mwenye nyumba	n	1/2	wenye nyumba	landlord	law
kashfa ya rushwa	n	9/10	kashfa za rushwa	corruption scandal	law
kutokuwa na hatia	n	15		innocence	law
adhabu ya kifo	n	9/10	adhabu za kifo	death penalty	law
kifungo cha maisha	n	7/8	vifungo vya maisha	life imprisonment	law
mahakama kuu	n	9/10	mahakama kuu	high court	law
mahakama ya rufaa	n	9/10	mahakama za rufaa	court of appeal	law
mahakama ya juu	n	9/10	mahakama za juu	supreme court	law
mahakama ya mwanzo	n	9/10	mahakama za mwanzo	primary court	law
hati ya kukamatwa	n	9/10	hati za kukamatwa	arrest warrant	law
kibali cha kazi	n	7/8	vibali vya kazi	work permit	law
amri ya kutotoka nje	n	9/10	amri za kutotoka nje	curfew	law
sheria mama	n	9/10	sheria mama	constitution	law
sheria ndogo	n	9/10	sheria ndogo	by-law	law
utungaji sheria	n	14		legislation	law
biashara ya watumwa	n	9/10	biashara za watumwa	slave trade	law
biashara haramu	n	9/10	biashara haramu	illegal trade	law
usafirishaji haramu	n	14		trafficking	law
utetezi wa haki	n	14		defence of rights	law
uvunjifu wa amani	n	14		breach of the peace	law
haki miliki	n	9/10	haki miliki	copyright;intellectual property	law
utovu wa nidhamu	n	14		indiscipline	law
uchunguzi wa maiti	n	14		post-mortem	law
ombi la rufaa	n	5/6	maombi ya rufaa	appeal application	law
upande wa mashtaka	n	11/10	pande za mashtaka	prosecution	law
upande wa utetezi	n	11/10	pande za utetezi	defence	law
ukosefu wa haki	n	14		injustice	law
mwenye hisa	n	1/2	wenye hisa	shareholder	economy
mtunza hazina	n	1/2	watunza hazina	treasurer	economy
mweka hazina	n	1/2	waweka hazina	treasurer	economy
mtoza ushuru	n	1/2	watoza ushuru	tax collector	economy
mtu wa kati	n	1/2	watu wa kati	middleman	economy
msimamizi wa mirathi	n	1/2	wasimamizi wa mirathi	administrator of estate	economy
msimamizi mkuu	n	1/2	wasimamizi wakuu	chief supervisor	economy
mchimba madini	n	1/2	wachimba madini	miner	economy
mfanyakazi wa ndani	n	1/2	wafanyakazi wa ndani	domestic worker	economy
kiinua mgongo	n	7/8	viinua mgongo	gratuity	economy
kodi ya mapato	n	9/10	kodi za mapato	income tax	economy
kodi ya ongezeko la thamani	n	9/10	kodi za ongezeko la thamani	value added tax	economy
ushuru wa forodha	n	14		customs duty	economy
hati fungani	n	9/10	hati fungani	bond	economy
mali asili	n	9/10	mali asili	natural resources	economy
sarafu ya kidijitali	n	9/10	sarafu za kidijitali	cryptocurrency	economy
fedha za kigeni	n	10	fedha za kigeni	foreign currency	economy
benki kuu	n	9/10	benki kuu	central bank	economy
Benki ya Dunia	name			World Bank	economy
soko la hisa	n	5/6	masoko ya hisa	stock market	economy
soko la mitaji	n	5/6	masoko ya mitaji	capital market	economy
makaa ya mawe	n	6	makaa ya mawe	coal	economy
mafuta ya taa	n	6	mafuta ya taa	kerosene	economy
kisima cha mafuta	n	7/8	visima vya mafuta	oil well	economy
bomba la mafuta	n	5/6	mabomba ya mafuta	oil pipeline	economy
mauzo ya nje	n	6	mauzo ya nje	exports	economy
msamaria mwema	n	1/2	wasamaria wema	good Samaritan	economy
chama cha wafanyakazi	n	7/8	vyama vya wafanyakazi	trade union	economy
kima cha chini	n	7/8	vima vya chini	minimum	economy
kampuni tanzu	n	9/10	kampuni tanzu	subsidiary company	economy
shirika la umma	n	5/6	mashirika ya umma	parastatal	economy
tangazo la biashara	n	5/6	matangazo ya biashara	advertisement	economy
ustawi wa jamii	n	14		social welfare	economy
mkwamo wa uchumi	n	3/4	mikwamo ya uchumi	economic stagnation	economy
fundi bomba	n	5/6	mafundi bomba	plumber	people
mfua chuma	n	1/2	wafua chuma	blacksmith	people
mpiga picha	n	1/2	wapiga picha	photographer	people
mpakaji rangi	n	1/2	wapakaji rangi	painter	people
mhudumu wa afya	n	1/2	wahudumu wa afya	health worker	people
fundi cherehani	n	5/6	mafundi cherehani	tailor	people
mtunza bustani	n	1/2	watunza bustani	gardener	people
mtumishi wa umma	n	1/2	watumishi wa umma	civil servant	people
mwendesha bodaboda	n	1/2	waendesha bodaboda	motorcycle taxi rider	people
mwendesha pikipiki	n	1/2	waendesha pikipiki	motorcyclist	people
mwendesha baiskeli	n	1/2	waendesha baiskeli	cyclist	people
msukuma mkokoteni	n	1/2	wasukuma mkokoteni	handcart puller	people
mchunga ng'ombe	n	1/2	wachunga ng'ombe	cowherd	people
msanifu majengo	n	1/2	wasanifu majengo	architect	people
mpiga kura	n	1/2	wapiga kura	voter	people
mgombea mwenza	n	1/2	wagombea wenza	running mate	people
waziri mkuu	n	5/6	mawaziri wakuu	prime minister	people
mkuu wa mkoa	n	1/2	wakuu wa mikoa	regional commissioner	people
mkuu wa wilaya	n	1/2	wakuu wa wilaya	district commissioner	people
kiongozi wa upinzani	n	7/8	viongozi wa upinzani	opposition leader	people
mcheza filamu	n	1/2	wacheza filamu	film actor	people
mpiga gitaa	n	1/2	wapiga gitaa	guitarist	people
mtoto wa mitaani	n	1/2	watoto wa mitaani	street child	people
mpigania uhuru	n	1/2	wapigania uhuru	freedom fighter	people
mtetezi wa haki	n	1/2	watetezi wa haki	rights defender	people
mchambuzi wa siasa	n	1/2	wachambuzi wa siasa	political analyst	people
mtoa maoni	n	1/2	watoa maoni	commentator	people
mpeleka barua	n	1/2	wapeleka barua	postman	people
mkaguzi wa hesabu	n	1/2	wakaguzi wa hesabu	auditor	people
mdhibiti mkuu	n	1/2	wadhibiti wakuu	controller general	people
mwangalizi wa uchaguzi	n	1/2	waangalizi wa uchaguzi	election observer	people
mwanafunzi wa chuo	n	1/2	wanafunzi wa chuo	college student	people
mwelimishaji rika	n	1/2	waelimishaji rika	peer educator	people
mshauri nasaha	n	1/2	washauri nasaha	counsellor	people
mkimbiza mwenge	n	1/2	wakimbiza mwenge	torch runner	people
mpita njia	n	1/2	wapita njia	passer-by	people
mtembea kwa miguu	n	1/2	watembea kwa miguu	pedestrian	people
mwenye ulemavu	n	1/2	wenye ulemavu	person with disability	people
mtoa damu	n	1/2	watoa damu	blood donor	people
mcheza ngoma	n	1/2	wacheza ngoma	dancer	people
mwanzilishi mwenza	n	1/2	waanzilishi wenza	co-founder	people
mkulima mdogo	n	1/2	wakulima wadogo	smallholder	people
mfanyakazi mwenza	n	1/2	wafanyakazi wenza	colleague	people
mtengeneza filamu	n	1/2	watengeneza filamu	film-maker	people
mtengeneza sera	n	1/2	watengeneza sera	policymaker	people
mtunga sera	n	1/2	watunga sera	policymaker	people
mtunga sheria	n	1/2	watunga sheria	lawmaker	people
mlinda lango	n	1/2	walinda lango	goalkeeper	sport
mshika bendera	n	1/2	washika bendera	flag-bearer	people
mshika kibendera	n	1/2	washika kibendera	linesman	sport
mzee wa kijiji	n	1/2	wazee wa kijiji	village elder	people
usafiri wa umma	n	14		public transport	transport
barabara kuu	n	9/10	barabara kuu	highway	transport
barabara ya lami	n	9/10	barabara za lami	tarmac road	transport
njia panda	n	9/10	njia panda	crossroads	transport
mzunguko wa barabara	n	3/4	mizunguko ya barabara	roundabout	transport
daraja la juu	n	5/6	madaraja ya juu	flyover	transport
kiwanja cha ndege	n	7/8	viwanja vya ndege	airport	transport
uwanja wa ndege	n	11/8	viwanja vya ndege	airport	transport
njia ya kurukia ndege	n	9/10	njia za kurukia ndege	runway	transport
ndege isiyo na rubani	n	9/10	ndege zisizo na rubani	drone	transport
ndege ya kivita	n	9/10	ndege za kivita	fighter jet	transport
mnara wa taa	n	3/4	minara ya taa	lighthouse	transport
basi dogo	n	5/6	mabasi madogo	minibus	transport
gari la wagonjwa	n	5/6	magari ya wagonjwa	ambulance	transport
gari la zimamoto	n	5/6	magari ya zimamoto	fire engine	transport
reli ya kisasa	n	9/10	reli za kisasa	standard gauge railway	transport
kituo cha mabasi	n	7/8	vituo vya mabasi	bus station	transport
msongamano wa magari	n	3/4	misongamano ya magari	traffic jam	transport
ajali ya ndege	n	9/10	ajali za ndege	plane crash	transport
taa za barabarani	n	10	taa za barabarani	traffic lights	transport
njia ya reli	n	9/10	njia za reli	railway line	transport
mkongo wa taifa	n	3/4	mikongo ya taifa	national fibre backbone	technology
kituo cha umeme	n	7/8	vituo vya umeme	power station	economy
bwawa la umeme	n	5/6	mabwawa ya umeme	hydroelectric dam	economy
nishati jadidifu	n	9/10	nishati jadidifu	renewable energy	economy
nishati ya jua	n	9/10	nishati za jua	solar energy	economy
gridi ya taifa	n	9/10	gridi za taifa	national grid	economy
mgao wa umeme	n	3/4	migao ya umeme	power rationing	economy
jengo la ghorofa	n	5/6	majengo ya ghorofa	multi-storey building	places
ujenzi wa barabara	n	14		road construction	transport
usafiri wa anga	n	14		air transport	transport
anga za juu	n	10	anga za juu	outer space	technology
chombo cha anga	n	7/8	vyombo vya anga	spacecraft	technology
chombo cha majini	n	7/8	vyombo vya majini	vessel	transport
kituo cha televisheni	n	7/8	vituo vya televisheni	television station	media
stesheni ya redio	n	9/10	stesheni za redio	radio station	media
kipaza sauti	n	7/8	vipaza sauti	loudspeaker;microphone	media
ukurasa wa mbele	n	11/10	kurasa za mbele	front page	media
kichwa cha habari	n	7/8	vichwa vya habari	headline	media
barua pepe	n	9/10	barua pepe	email	media
habari motomoto	n	9/10	habari motomoto	breaking news	media
habari za kupotosha	n	10	habari za kupotosha	misinformation	media
uandishi wa habari	n	14		journalism	media
udhibiti wa habari	n	14		censorship	media
kadi ya simu	n	9/10	kadi za simu	SIM card	media
kompyuta mpakato	n	9/10	kompyuta mpakato	laptop	technology
programu tumizi	n	9/10	programu tumizi	application	technology
programu hasidi	n	9/10	programu hasidi	malware	technology
mfumo endeshi	n	3/4	mifumo endeshi	operating system	technology
neno la siri	n	5/6	maneno ya siri	password	technology
mtandao wa intaneti	n	3/4	mitandao ya intaneti	internet network	technology
mtambo wa nyuklia	n	3/4	mitambo ya nyuklia	nuclear reactor	technology
kinu cha nyuklia	n	7/8	vinu vya nyuklia	nuclear reactor	technology
saa ya mkono	n	9/10	saa za mkono	wristwatch	technology
umwagaji damu	n	14		bloodshed	abstract
ufundi stadi	n	14		vocational training	abstract
sanduku la kura	n	5/6	masanduku ya kura	ballot box	politics
kitendea kazi	n	7/8	vitendea kazi	working tool	economy
kifuta jasho	n	7/8	vifuta jasho	consolation payment	economy
kamati kuu	n	9/10	kamati kuu	central committee;executive committee	politics
kamati ya bunge	n	9/10	kamati za bunge	parliamentary committee	politics
halmashauri kuu	n	9/10	halmashauri kuu	executive council	politics
waziri kivuli	n	5/6	mawaziri vivuli	shadow minister	politics
spika wa bunge	n	5/6	maspika wa bunge	speaker of parliament	politics
muswada wa sheria	n	3/4	miswada ya sheria	bill	politics
hoja binafsi	n	9/10	hoja binafsi	private member's motion	politics
tume huru ya uchaguzi	n	9/10	tume huru za uchaguzi	independent electoral commission	politics
duru ya pili	n	9/10	duru za pili	second round;run-off	politics
chombo cha dola	n	7/8	vyombo vya dola	state organ;law enforcement agency	politics
nchi mwanachama	n	9/10	nchi wanachama	member state	politics
Baraza la Usalama la Umoja wa Mataifa	name			United Nations Security Council	politics
Baraza Kuu la Umoja wa Mataifa	name			United Nations General Assembly	politics
Jumuiya ya Afrika Mashariki	name			East African Community	politics
Shirika la Afya Duniani	name			World Health Organization	health
Mpango wa Chakula Duniani	name			World Food Programme	politics
Mahakama ya Kimataifa ya Uhalifu	name			International Criminal Court	law
Mahakama ya Kimataifa ya Jinai	name			International Criminal Court	law
Mahakama ya Kimataifa ya Haki	name			International Court of Justice	law
Ikulu ya Marekani	name			White House	politics
amiri jeshi mkuu	n	5/6	maamiri jeshi wakuu	commander-in-chief	conflict
kamanda wa polisi	n	5/6	makamanda wa polisi	police commander	conflict
luteni jenerali	n	5/6	maluteni jenerali	lieutenant general	conflict
meja jenerali	n	5/6	mameja jenerali	major general	conflict
brigedia jenerali	n	5/6	mabrigedia jenerali	brigadier general	conflict
inspekta jenerali	n	5/6	mainspekta jenerali	inspector general	conflict
askari wa akiba	n	9/10	askari wa akiba	reservist	conflict
silaha nyepesi	n	9/10	silaha nyepesi	small arm;light weapon	conflict
silaha za maangamizi	n	10	silaha za maangamizi	weapons of mass destruction	conflict
mfumo wa ulinzi wa anga	n	3/4	mifumo ya ulinzi wa anga	air defence system	conflict
mtu asiyejulikana	n	1/2	watu wasiojulikana	unknown person;unidentified assailant	conflict
mgogoro wa ardhi	n	3/4	migogoro ya ardhi	land dispute	law
hati miliki	n	9/10	hati miliki	title deed	law
akili unde	n	9/10	akili unde	artificial intelligence	technology
sekta binafsi	n	9/10	sekta binafsi	private sector	economy
sekta ya umma	n	9/10	sekta za umma	public sector	economy
uchumi wa buluu	n	14		blue economy	economy
kiwango cha kubadilisha fedha	n	7/8	viwango vya kubadilisha fedha	exchange rate	economy
akaunti ya benki	n	9/10	akaunti za benki	bank account	economy
soko la ajira	n	5/6	masoko ya ajira	job market	economy
nguvu kazi	n	9/10	nguvu kazi	labour force;manpower	economy
rasilimali watu	n	9/10	rasilimali watu	human resources	economy
pembejeo za kilimo	n	10	pembejeo za kilimo	agricultural inputs	economy
nguzo ya umeme	n	9/10	nguzo za umeme	electricity pole	economy
bodi ya mikopo	n	9/10	bodi za mikopo	loans board	education
kidato cha nne	n	7		form four	education
kidato cha sita	n	7		form six	education
darasa la saba	n	5		standard seven	education
shule ya awali	n	9/10	shule za awali	pre-primary school;nursery school	education
kiongozi wa dini	n	7/8	viongozi wa dini	religious leader	religion
askofu mkuu	n	5/6	maaskofu wakuu	archbishop	religion
maporomoko ya udongo	n	6	maporomoko ya udongo	landslide;mudslide	nature
kocha mkuu	n	5/6	makocha wakuu	head coach	sport
mchezaji wa akiba	n	1/2	wachezaji wa akiba	substitute	sport
dirisha la usajili	n	5/6	madirisha ya usajili	transfer window	sport
msimamo wa ligi	n	3/4	misimamo ya ligi	league table	sport
muda wa nyongeza	n	3		extra time;added time	sport
Mji Mkongwe	name			Stone Town	places
Bahari ya Mediterania	name			Mediterranean Sea	places
Ghuba ya Uajemi	name			Persian Gulf	places
Mfereji wa Suez	name			Suez Canal	places
Jangwa la Sahara	name			Sahara Desert	places
Ziwa Tanganyika	name			Lake Tanganyika	places
Ziwa Nyasa	name			Lake Malawi;Lake Nyasa	places
Mlima Kilimanjaro	name			Mount Kilimanjaro	places
Mto Nile	name			River Nile	places
vuta nikuvute	n	9/10	vuta nikuvute	tug-of-war;wrangle	politics
ukoloni mamboleo	n	14		neocolonialism	politics
`;
