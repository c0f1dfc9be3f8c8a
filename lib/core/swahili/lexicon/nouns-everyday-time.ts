/** Lexicon: nouns of time, quantity, feeling and quality. Columns: lemma, part of speech, class, plural, glosses, domain. Server and command line only. */
export const nounsEverydayTime = `
jumatatu	n	9/10	jumatatu	Monday	time
jumanne	n	9/10	jumanne	Tuesday	time
jumatano	n	9/10	jumatano	Wednesday	time
alhamisi	n	9/10	alhamisi	Thursday	time
ijumaa	n	9/10	ijumaa	Friday	time
jumamosi	n	9/10	jumamosi	Saturday	time
jumapili	n	9/10	jumapili	Sunday	time
januari	n	9/10	januari	January	time
februari	n	9/10	februari	February	time
machi	n	9/10	machi	March	time
aprili	n	9/10	aprili	April	time
mei	n	9/10	mei	May	time
juni	n	9/10	juni	June	time
julai	n	9/10	julai	July	time
agosti	n	9/10	agosti	August	time
septemba	n	9/10	septemba	September	time
oktoba	n	9/10	oktoba	October	time
novemba	n	9/10	novemba	November	time
desemba	n	9/10	desemba	December	time
asubuhi	n	9/10	asubuhi	morning	time
jioni	n	9/10	jioni	evening	time
alasiri	n	9/10	alasiri	afternoon	time
adhuhuri	n	9/10	adhuhuri	noon	time
alfajiri	n	9/10	alfajiri	dawn	time
juzi	n	9/10	juzi	day before yesterday	time
wikiendi	n	9/10	wikiendi	weekend	time
sekunde	n	9/10	sekunde	second	time
milenia	n	9/10	milenia	millennium	time
zama	n	9/10	zama	era;age	time
kale	n	9/10	kale	antiquity	time
zamani	n	9/10	zamani	past;long ago	time
hatima	n	9/10	hatima	end;fate	time
tamati	n	9/10	tamati	end	time
mara	n	9/10	mara	time;occasion	time
fasili	n	9/10	fasili	interpretation	general
kalenda	n	9/10	kalenda	calendar	time
shajara	n	9/10	shajara	diary	time
zamu	n	9/10	zamu	turn;shift	time
foleni	n	9/10	foleni	queue	time
mchana	n	3/4	michana	daytime;afternoon	time
muongo	n	3/4	miongo	decade	time
mkesha	n	3/4	mikesha	vigil;eve	time
mwishilio	n	3/4	miishilio	end	time
mrundo	n	3/4	mirundo	heap	time
mkupuo	n	3/4	mikupuo	one go	time
usiku	n	14		night	time
ujio	n	14		coming;arrival	time
uahirishaji	n	14		postponement	time
ucheleweshaji	n	14		delay	time
uchelewaji	n	14		delay	time
jozi	n	9/10	jozi	pair	quantity
dazeni	n	9/10	dazeni	dozen	quantity
korija	n	9/10	korija	score (twenty)	quantity
jumla	n	9/10	jumla	total	quantity
wastani	n	9/10	wastani	average	quantity
wasaa	n	9/10	wasaa	spaciousness;opportunity	quantity
kaumu	n	9/10	kaumu	people	quantity
baki	n	9/10	baki	remainder	quantity
senti	n	9/10	senti	cent	quantity
pauni	n	9/10	pauni	pound	quantity
yuani	n	9/10	yuani	yuan	quantity
randi	n	9/10	randi	rand	quantity
faranga	n	9/10	faranga	franc	quantity
rupia	n	9/10	rupia	rupee	quantity
yen	n	9/10	yen	yen	quantity
pembetatu	n	9/10	pembetatu	triangle	quantity
pembenne	n	9/10	pembenne	quadrangle	quantity
mchemraba	n	9/10	mchemraba	cube	quantity
lundo	n	5/6	malundo	heap;pile	quantity
salio	n	5/6	masalio	balance;remainder	quantity
kadirio	n	5/6	makadirio	estimate	quantity
gawanyo	n	5/6	magawanyo	division	quantity
gawio	n	5/6	magawio	dividend;share	quantity
duara	n	5/6	maduara	circle	quantity
tufe	n	5/6	matufe	sphere	quantity
donge	n	5/6	madonge	lump	quantity
bonge	n	5/6	mabonge	lump	quantity
tita	n	5/6	matita	bundle of sticks	quantity
bunda	n	5/6	mabunda	bundle;ream	quantity
umbali	n	14		distance	quantity
upana	n	14		width	quantity
ujazo	n	14		volume;capacity	quantity
uwiano	n	14		ratio;proportion	quantity
ukubwa	n	14		size;greatness	quantity
udogo	n	14		smallness;childhood	quantity
ufupi	n	14		shortness	quantity
ukosekanaji	n	14		lack	quantity
ubamba	n	11/10	bamba	thin piece	quantity
upeo	n	11/10	peo	horizon;peak	quantity
uzani	n	14		weight	quantity
unusu	n	14		half	quantity
utele	n	14		abundance	quantity
kimo	n	7/8	vimo	height	quantity
kitone	n	7/8	vitone	small drop	quantity
kijisehemu	n	7/8	vijisehemu	small part	quantity
kipeto	n	7/8	vipeto	packet	quantity
kichipukizi	n	7/8	vichipukizi	sprout;youth	general
kibunda	n	7/8	vibunda	packet	quantity
kitita	n	7/8	vitita	bundle;large sum	quantity
kiwingu	n	7/8	viwingu	small cloud	quantity
kiduara	n	7/8	viduara	small circle	quantity
kilabu	n	7/8	vilabu	club;bar	general
kijembe	n	7/8	vijembe	small hoe;sarcasm	general
kijicho	n	7/8	vijicho	envy;look of envy	emotion
kijogoo	n	7/8	vijogoo	cockerel	quantity
kitwana	n	7/8	vitwana	youth	quantity
kitungule	n	7/8	vitungule	rabbit	nature
kijukwaa	n	7/8	vijukwaa	small platform	general
kijimeza	n	7/8	vijimeza	small table	general
kijikundi	n	7/8	vijikundi	small group	quantity
kijinchi	n	7/8	vijinchi	small country	politics
kijiserikali	n	7/8	vijiserikali	puppet government	politics
kivumbi	n	7/8	vivumbi	commotion;heat of a contest	general
kindumbwendumbwe	n	7/8	vindumbwendumbwe	celebration;commotion	general
kitimutimu	n	7/8	vitimutimu	commotion	general
kimbelembele	n	7/8	vimbelembele	presumptuousness	general
kinyongo	n	7/8	vinyongo	grudge	emotion
kisirani	n	7/8	visirani	bad luck;ill temper	general
kitahanani	n	7/8	vitahanani	trial;affliction	general
kitete	n	7/8	vitete	nervousness	emotion
kishindo	n	7/8	vishindo	bang;impact	general
kinaganaga	n	7/8	vinaganaga	details	general
kicheko	n	7/8	vicheko	laughter	emotion
kipingamizi	n	7/8	vipingamizi	obstacle;objection	general
kipenzi	n	7/8	vipenzi	favourite;darling	general
kituko	n	7/8	vituko	incident;odd thing	general
kioja	n	7/8	vioja	wonder;spectacle	general
kiroja	n	7/8	viroja	wonder;oddity	general
kigugumizi	n	7/8	vigugumizi	stammer	health
kinyaa	n	7/8	vinyaa	disgust	emotion
kiu	n	7/8	viu	thirst	quantity
kishawishi	n	7/8	vishawishi	temptation;incentive	general
kichocheo	n	7/8	vichocheo	stimulus;incentive	general
kielelezo	n	7/8	vielelezo	example;illustration	general
kidokezo	n	7/8	vidokezo	hint;clue	general
kidokezi	n	7/8	vidokezi	hint	general
kisio	n	5/6	makisio	guess;estimate	quantity
kisingizio	n	7/8	visingizio	excuse;pretext	general
kitambulishi	n	7/8	vitambulishi	identifier	general
kitangulizi	n	7/8	vitangulizi	forerunner;introduction	general
kianzio	n	7/8	vianzio	starting point	general
kipokeo	n	7/8	vipokeo	receipt	economy
kiingizo	n	7/8	viingizo	entry	general
kikolezo	n	7/8	vikolezo	catalyst;seasoning	general
kipambanuzi	n	7/8	vipambanuzi	distinguishing feature	general
kibainishi	n	7/8	vibainishi	marker	general
kiashiria	n	7/8	viashiria	indicator	general
kitulizo	n	7/8	vitulizo	consolation;relief	emotion
kiburudisho	n	7/8	viburudisho	refreshment;entertainment	general
kifariji	n	7/8	vifariji	comforter	general
kitumbo	n	7/8	vitumbo	small belly	health
kiunzi	n	7/8	viunzi	frame;hurdle	general
kijalizo	n	7/8	vijalizo	complement	general
kibali	n	7/8	vibali	permit	general
kiwi	n	7/8	viwi	short-sightedness	health
kitongotongo	n	7/8	vitongotongo	squint	health
upweke	n	14		loneliness	emotion
wivu	n	14		jealousy;envy	emotion
ushupavu	n	14		firmness	emotion
uvumilivu	n	14		patience;tolerance	emotion
ustahimilivu	n	14		endurance;resilience	emotion
uaminifu	n	14		honesty;faithfulness	emotion
uadilifu	n	14		integrity	emotion
uongo	n	14		lie	emotion
uwongo	n	14		lie	emotion
uzushi	n	11/10	zushi	fabrication	emotion
ukorofi	n	14		troublemaking	emotion
ukaidi	n	14		stubbornness	emotion
ubishi	n	14		argumentativeness	emotion
uvivu	n	14		laziness	emotion
ujinga	n	14		foolishness;ignorance	emotion
upumbavu	n	14		stupidity	emotion
werevu	n	14		cleverness	emotion
uerevu	n	14		cleverness	emotion
ujanja	n	14		cunning	emotion
upole	n	14		gentleness	emotion
ukarimu	n	14		generosity;hospitality	emotion
utiifu	n	14		obedience	emotion
utovu	n	14		lack	emotion
unyamavu	n	14		silence	emotion
uzuri	n	14		beauty;goodness	emotion
ubaya	n	14		badness;evil	emotion
uovu	n	14		evil;wickedness	emotion
wema	n	14		goodness;kindness	emotion
ugeni	n	14		strangeness;foreignness	emotion
ukongwe	n	14		old age	emotion
uchanga	n	14		youth;immaturity	emotion
ugumu	n	14		difficulty;hardness	emotion
urahisi	n	14		ease	emotion
wepesi	n	14		lightness;speed	emotion
uharaka	n	14		urgency	emotion
ulaini	n	14		softness	emotion
uororo	n	14		softness	emotion
weusi	n	14		blackness	emotion
weupe	n	14		whiteness	emotion
wekundu	n	14		redness	emotion
usiri	n	14		secrecy	emotion
uhaba	n	14		scarcity	economy
utajiri	n	14		wealth	economy
ukwasi	n	14		wealth	economy
ufukara	n	14		poverty	economy
uhitaji	n	14		need	emotion
umuhimu	n	14		importance	general
uthabiti	n	14		stability;firmness	emotion
uimara	n	14		firmness;strength	emotion
uhakika	n	14		certainty	general
utata	n	14		complexity;ambiguity	emotion
uchangamfu	n	14		cheerfulness	emotion
ucheshi	n	14		humour	emotion
ulegevu	n	14		slackness	emotion
uchangamano	n	14		complexity	emotion
ukamilifu	n	14		perfection	emotion
ukosoaji	n	14		criticism	general
uthubutu	n	14		daring;courage	emotion
utundu	n	14		naughtiness	emotion
uwepo	n	14		presence	general
utambuzi	n	14		recognition;awareness	general
ufahari	n	14		splendour;luxury	emotion
uamilifu	n	14		function	emotion
uandamizi	n	14		seniority	emotion
ubahili	n	14		meanness	emotion
ubashiri	n	14		prediction	emotion
uchaji	n	14		reverence	emotion
udadisi	n	14		curiosity	emotion
ujeuri	n	14		insolence;violence	emotion
uhasidi	n	14		envy	emotion
ulimbukeni	n	14		naive excitement	emotion
umilele	n	14		eternity	emotion
uungwana	n	14		civility;good manners	emotion
ustaarabu	n	14		civilisation;courtesy	emotion
utukutu	n	14		mischief	emotion
ushamba	n	14		rusticity	emotion
usasa	n	14		modernity	emotion
ufasaha	n	14		eloquence;fluency	emotion
ufinyu	n	14		narrowness;limitation	emotion
uduni	n	14		inferiority	emotion
ughali	n	14		expensiveness	emotion
hasira	n	9/10	hasira	anger	emotion
ghadhabu	n	9/10	ghadhabu	rage	emotion
furaha	n	9/10	furaha	joy;happiness	emotion
shangwe	n	9/10	shangwe	jubilation	emotion
raha	n	9/10	raha	pleasure;comfort	emotion
starehe	n	9/10	starehe	comfort;leisure	emotion
subira	n	9/10	subira	patience	emotion
busara	n	9/10	busara	wisdom	emotion
hekima	n	9/10	hekima	wisdom	emotion
haraka	n	9/10	haraka	haste	emotion
hisia	n	9/10	hisia	feeling;emotion	emotion
hamu	n	9/10	hamu	desire;longing	emotion
hamasa	n	9/10	hamasa	enthusiasm;motivation	emotion
ari	n	9/10	ari	determination;zeal	emotion
bidii	n	9/10	bidii	effort;diligence	emotion
juhudi	n	9/10	juhudi	effort	emotion
shauku	n	9/10	shauku	eagerness;desire	emotion
hamaki	n	9/10	hamaki	sudden anger	emotion
jazba	n	9/10	jazba	passion;emotion	emotion
mori	n	9/10	mori	rage	emotion
simanzi	n	9/10	simanzi	sorrow;grief	emotion
ghamu	n	9/10	ghamu	sorrow	emotion
jakamoyo	n	9/10	jakamoyo	anxiety	emotion
dukuduku	n	9/10	dukuduku	resentment;anxiety	emotion
wahaka	n	9/10	wahaka	anxiety	emotion
aibu	n	9/10	aibu	shame	emotion
haya	n	9/10	haya	shyness;shame	emotion
soni	n	9/10	soni	shame	emotion
fedheha	n	9/10	fedheha	disgrace	emotion
izara	n	9/10	izara	disgrace	emotion
dharau	n	9/10	dharau	contempt;scorn	emotion
dhihaka	n	9/10	dhihaka	mockery	emotion
kejeli	n	9/10	kejeli	ridicule;irony	emotion
kebehi	n	9/10	kebehi	scorn	emotion
stihizai	n	9/10	stihizai	mockery	emotion
porojo	n	9/10	porojo	idle talk;nonsense	emotion
soga	n	9/10	soga	chat	emotion
fununu	n	9/10	fununu	rumour	emotion
bumbuwazi	n	9/10	bumbuwazi	bewilderment	emotion
butwaa	n	9/10	butwaa	astonishment	emotion
shaka	n	9/10	shaka	doubt	emotion
tashwishi	n	9/10	tashwishi	doubt	emotion
fikra	n	9/10	fikra	thought;idea	emotion
kumbukumbu	n	9/10	kumbukumbu	memory;record	general
njozi	n	9/10	njozi	vision;dream	emotion
azma	n	9/10	azma	intention;determination	emotion
dhamira	n	9/10	dhamira	intention;conscience	emotion
niaba	n	9/10	niaba	behalf	general
dhati	n	9/10	dhati	sincerity;resolve	emotion
hiari	n	9/10	hiari	choice;free will	emotion
lazima	n	9/10	lazima	necessity	general
hatia	n	9/10	hatia	guilt	law
laumu	n	9/10	laumu	blame	emotion
kero	n	9/10	kero	nuisance;annoyance	emotion
karaha	n	9/10	karaha	disgust;aversion	emotion
adha	n	9/10	adha	trouble;harassment	emotion
bughudha	n	9/10	bughudha	hatred;annoyance	emotion
dhiki	n	9/10	dhiki	hardship;distress	emotion
taabu	n	9/10	taabu	trouble;hardship	general
shida	n	9/10	shida	problem;difficulty	general
nuksi	n	9/10	nuksi	bad luck	emotion
kismati	n	9/10	kismati	fate;luck	emotion
sudi	n	9/10	sudi	luck	emotion
jaha	n	9/10	jaha	good fortune;dignity	emotion
shukrani	n	9/10	shukrani	thanks;gratitude	emotion
shukurani	n	9/10	shukurani	thanks	emotion
heri	n	9/10	heri	blessing;well-being	emotion
faraja	n	9/10	faraja	comfort;consolation	emotion
nafuu	n	9/10	nafuu	relief;improvement	emotion
ahueni	n	9/10	ahueni	relief;improvement	emotion
afueni	n	9/10	afueni	relief;recovery	emotion
faida	n	9/10	faida	profit;benefit	economy
maana	n	9/10	maana	meaning	general
thamani	n	9/10	thamani	value	economy
tamanio	n	5/6	matamanio	desires	emotion
jonzi	n	5/6	majonzi	grief;sorrow	emotion
juto	n	5/6	majuto	regret	emotion
ajabu	n	5/6	maajabu	wonders	emotion
shaka	n	5/6	mashaka	doubts;troubles	emotion
saibu	n	5/6	masaibu	calamities	emotion
manufaa	n	6	manufaa	benefit	emotion
maslahi	n	6	maslahi	interests;welfare	politics
masilahi	n	6	masilahi	interests	politics
makusudi	n	6	makusudi	intention	emotion
masihara	n	6	masihara	joke	emotion
maridhawa	n	6	maridhawa	abundance	emotion
machungu	n	6	machungu	bitterness;pain	emotion
maringo	n	6	maringo	arrogance;showing off	emotion
madaha	n	6	madaha	graceful manner	emotion
jigambo	n	5/6	majigambo	boasting	emotion
tata	n	5/6	matata	trouble	emotion
liwazo	n	5/6	maliwazo	consolation	emotion
tulizo	n	5/6	matulizo	consolation	emotion
fikira	n	5/6	mafikira	thought	emotion
jinamizi	n	5/6	majinamizi	nightmare	emotion
tusi	n	5/6	matusi	insult	emotion
pendo	n	5/6	mapendo	love	emotion
chukizo	n	5/6	machukizo	abomination;annoyance	emotion
gumzo	n	5/6	magumzo	talk;conversation topic	emotion
tabasamu	n	5/6	matabasamu	smile	emotion
busu	n	5/6	mabusu	kiss	emotion
kumbatio	n	5/6	makumbatio	embrace	emotion
staajabio	n	5/6	mastaajabio	astonishment	emotion
pozi	n	5/6	mapozi	pose	emotion
zogo	n	5/6	mazogo	uproar;noise	emotion
kelele	n	5/6	makelele	noise;shout	emotion
vuguvugu	n	5/6	mavuguvugu	movement;excitement	emotion
fukuto	n	5/6	mafukuto	simmering heat	emotion
pumbazo	n	5/6	mapumbazo	distraction	emotion
songombingo	n	5/6	masongombingo	intricate trouble	emotion
sononeko	n	5/6	masononeko	sorrow	emotion
mzaha	n	3/4	mizaha	joke;jest	emotion
mshangao	n	3/4	mishangao	surprise	emotion
msiba	n	3/4	misiba	misfortune;bereavement	emotion
mhemko	n	3/4	mihemko	emotion;excitement	emotion
muhemko	n	3/4	mihemko	emotion	emotion
mguno	n	3/4	miguno	murmur;groan	emotion
mkwara	n	3/4	mikwara	threat;intimidation	emotion
mnong'ono	n	3/4	minong'ono	whisper	emotion
mnung'uniko	n	3/4	minung'uniko	grumble	emotion
mlio	n	3/4	milio	cry;sound	emotion
mluzi	n	3/4	miluzi	whistle	emotion
mnuno	n	3/4	minuno	sulk	emotion
mnyanyaso	n	3/4	minyanyaso	harassment	emotion
mwigo	n	3/4	miigo	imitation	emotion
mzubao	n	3/4	mizubao	dazed state	emotion
mwonekano	n	3/4	mionekano	appearance	emotion
muonekano	n	3/4	mionekano	appearance	emotion
mwono	n	3/4	miono	view	emotion
mchecheto	n	3/4	michecheto	nervousness	emotion
msononeko	n	3/4	misononeko	sorrow	emotion
mwelewano	n	3/4	mielewano	understanding	emotion
mlalamiko	n	3/4	milalamiko	complaint	emotion
mshawasha	n	3/4	mishawasha	eagerness	emotion
mkorogano	n	3/4	mikorogano	confusion	emotion
bluu	n	9/10	bluu	blue	colour
manjano	n	9/10	manjano	turmeric;yellow	colour
urujuani	n	9/10	urujuani	violet	colour
dhahabia	n	9/10	dhahabia	gold colour	colour
pinki	n	9/10	pinki	pink	colour
zambarau	n	9/10	zambarau	java plum;purple	colour
samawati	n	9/10	samawati	sky blue	colour
hudhurungi	n	9/10	hudhurungi	brown	colour
kahawia	n	9/10	kahawia	brown	colour
nili	n	9/10	nili	indigo	colour
uchi	n	14		nakedness	general
ufumbuzi	n	14		solution	general
ufafanuzi	n	11/10	fafanuzi	explanation;clarification	general
ukomo	n	14		end;limit	general
ulazima	n	14		necessity	general
wajibu	n	14		duty	general
uzao	n	14		offspring;yield	general
uvumi	n	14		rumour	general
utani	n	14		joking	general
usumbufu	n	14		disturbance	general
uradi	n	11/10	nyuradi	prayer;dhikr	general
utenge	n	11/10	tenge	side leaning	general
udanganyo	n	14		deceit	general
udaku	n	14		gossip;tabloid news	general
ukelele	n	11/10	kelele	shout	general
ukemi	n	11/10	kemi	call	general
unong'ono	n	14		whisper	general
uchepe	n	14		worthlessness	general
uteo	n	11/10	teo	winnowing basket	general
utelezi	n	14		slipperiness	general
uvundo	n	14		stench	general
uvuguvugu	n	14		lukewarmness	general
unono	n	14		comfort;luxury	general
ulalo	n	14		camp;sleeping place	general
unyende	n	14		cry	general
usemi	n	11/10	semi	saying;speech	general
usimulizi	n	14		narration	general
kina	n	7/8	vina	depth;rhyme	quantity
ajabu	n	9/10	ajabu	wonder;surprise	emotion
`;
