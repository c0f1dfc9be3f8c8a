/**
 * Lexicon: adjectives. Columns: lemma, part of speech, class, plural, glosses, domain; the forms for people of those in
 * the domain "people" are nouns first of all. Server and command line only.
 */
export const adjectives = `
kubwa	adj	concord		big;large;great	general
dogo	adj	concord		small;little	general
zuri	adj	concord		good;beautiful;fine	general
baya	adj	concord		bad;evil	general
pya	adj	concord		new	general
zee	adj	concord		old;aged	people
refu	adj	concord		long;tall	general
fupi	adj	concord		short	general
pana	adj	concord		wide;broad	general
embamba	adj	concord		narrow;thin	general
nene	adj	concord		fat;thick	general
zito	adj	concord		heavy;serious	general
epesi	adj	concord		light;quick	general
gumu	adj	concord		hard;difficult	general
ororo	adj	concord		soft;smooth	general
kali	adj	concord		fierce;sharp;severe	general
kuu	adj	concord		main;chief;great	people
ema	adj	concord		good;kind	general
eusi	adj	concord		black	general
eupe	adj	concord		white	general
ekundu	adj	concord		red	general
janja	adj	concord		cunning	general
kavu	adj	concord		dry	general
bichi	adj	concord		unripe;raw;green	general
bivu	adj	concord		ripe	general
bovu	adj	concord		rotten;bad	general
tupu	adj	concord		empty;bare	general
zima	adj	concord		whole;healthy;adult	general
geni	adj	concord		strange;foreign	people
tukufu	adj	concord		glorious;holy	general
takatifu	adj	concord		holy;sacred	general
kongwe	adj	concord		old;veteran;long-standing	general
kuukuu	adj	concord		old;worn out	general
changa	adj	concord		young;immature	general
vivu	adj	concord		lazy	general
erevu	adj	concord		clever	general
jinga	adj	concord		foolish	people
pumbavu	adj	concord		foolish	people
kaidi	adj	concord		obstinate	general
tiifu	adj	concord		obedient	general
aminifu	adj	concord		faithful;honest	general
tamu	adj	concord		sweet	general
chungu	adj	concord		bitter	general
kale	adj	concord		old;ancient	general
angavu	adj	concord		bright;clear	general
tulivu	adj	concord		calm;quiet	general
vumilivu	adj	concord		patient	general
badhirifu	adj	concord		wasteful	people
nyenyekevu	adj	concord		humble	general
nyamavu	adj	concord		silent	general
potovu	adj	concord		perverse;corrupt	general
potevu	adj	concord		wasteful	general
haribifu	adj	concord		destructive	general
danganyifu	adj	concord		deceitful	people
sikivu	adj	concord		attentive	general
elekevu	adj	concord		quick to learn	general
chovu	adj	concord		tired	general
kunjufu	adj	concord		cheerful	general
pungufu	adj	concord		deficient;reduced	general
zembe	adj	concord		negligent	general
ovu	adj	concord		evil;wicked	general
kweli	adj	concord		true;truthful	general
nyonge	adj	concord		weak;lowly	people
nyimivu	adj	concord		stingy	general
chache	adj	concord		few	general
stahimilivu	adj	concord		enduring	general
gonjwa	adj	concord		sick;ill	people
ume	adj	concord		male	people
ke	adj	concord		female	people
zazi	adj	concord		fertile	people
enyeji	adj	concord		local;native	people
gumba	adj	concord		barren	people
chafu	adj	concord		dirty	general
viringo	adj	concord		round	general
nyofu	adj	concord		straight;upright	general
nyororo	adj	concord		soft;tender	general
nono	adj	concord		fat;well fed	general
kwasi	adj	concord		wealthy	people
sumbufu	adj	concord		troublesome	general
bunifu	adj	concord		creative	general
kamilifu	adj	concord		perfect;complete	general
vumbuzi	adj	concord		inventive	people
tundu	adj	concord		naughty	general
tovu	adj	concord		lacking	general
tendaji	adj	concord		active;executive	people
huni	adj	concord		vagrant	people
kinaifu	adj	concord		satisfied	general
kakamavu	adj	concord		firm;strong	general
shupavu	adj	concord		brave;firm	general
pevu	adj	concord		mature	general
lemavu	adj	concord		disabled	people
tambuzi	adj	concord		perceptive	general
kosefu	adj	concord		defective	people
pendwa	adj	concord		beloved	people
teule	adj	concord		chosen;elect	people
teuliwa	adj	concord		appointed	general
tarajiwa	adj	concord		expected;prospective	general
shukivu	adj	concord		suspicious	general
baguzi	adj	concord		discriminatory	people
onevu	adj	concord		oppressive	people
dhalimu	adj	concord		unjust	people
sahaulifu	adj	concord		forgetful	general
zalendo	adj	concord		patriotic	people
pofu	adj	concord		blind	people
vuguvugu	adj	concord		lukewarm	general
muhimu	adj			important;significant	general
rasmi	adj			official;formal	general
maalumu	adj			special	general
maalum	adj			special	general
huru	adj			free;independent	general
hodari	adj			able;brave;skilled	general
haramu	adj			illegal;forbidden	general
halali	adj			lawful;legal	general
salama	adj			safe;secure	general
safi	adj			clean;pure	general
ghali	adj			expensive	general
rahisi	adj			easy;cheap	general
kamili	adj			complete;full;exact	general
imara	adj			firm;stable	general
bora	adj			better;best;excellent	general
duni	adj			inferior;poor	general
tele	adj			plenty	general
haba	adj			few;little	general
thabiti	adj			firm;steady	general
madhubuti	adj			strong;solid	general
nyeti	adj			sensitive;delicate	general
tajiri	adj			rich	general
maskini	adj			poor	general
masikini	adj			poor	general
dhaifu	adj			weak;feeble	general
maarufu	adj			famous;well known	general
jumla	adj			total	general
sawa	adj			equal;alike;right	general
sahihi	adj			correct;right	general
dhahiri	adj			clear;evident	general
wazi	adj			open;clear	general
kabambe	adj			grand;comprehensive	general
asilia	adj			original	general
asili	adj			original;natural	general
bandia	adj			false;fake;artificial	general
ghafi	adj			raw;crude	general
mseto	adj			mixed;coalition	general
hai	adj			alive;living	general
mahututi	adj			critically ill	general
hafifu	adj			slight;poor	general
hatari	adj			dangerous	general
stadi	adj			skilled	general
mahiri	adj			skilled;clever	general
mashuhuri	adj			famous	general
laini	adj			soft;smooth	general
baridi	adj			cold	general
moto	adj			hot	general
joto	adj			warm	general
ajabu	adj			strange;wonderful	general
adimu	adj			rare;scarce	general
nadra	adj			rare	general
pekee	adj			only;unique	general
kadhaa	adj			several;some	general
jasiri	adj			brave	general
shujaa	adj			brave	general
mwafaka	adj			appropriate	general
muafaka	adj			appropriate	general
dhalili	adj			abject	general
fasaha	adj			eloquent;fluent	general
hasi	adj			negative	general
chanya	adj			positive	general
elekezi	adj			guiding;indicative	general
endelevu	adj			sustainable	general
jumuishi	adj			inclusive	general
shirikishi	adj			participatory	general
tegemezi	adj			dependent	general
unganishi	adj			connecting	general
batili	adj			invalid;void	general
bayana	adj			clear;evident	general
barabara	adj			proper;exact	general
tofauti	adj			different	general
mbalimbali	adj			various;different	general
anuwai	adj			various	general
mufilisi	adj			bankrupt	general
bubu	adj			mute;dumb	general
kiziwi	adj			deaf	general
pofu	adj			blind	general
kilema	adj			disabled;crippled	general
tasa	adj			barren	general
bikira	adj			virgin	general
hasidi	adj			envious	general
laghai	adj			deceitful	general
mjamzito	adj			pregnant	general
wima	adj			upright;vertical	general
wastani	adj			average;moderate	general
kawaida	adj			ordinary;usual	general
lazima	adj			necessary;obligatory	general
shwari	adj			calm	general
tuli	adj			stationary;calm	general
tambarare	adj			flat	general
bapa	adj			flat	general
mraba	adj			square	general
duara	adj			round	general
njano	adj			yellow	general
kijani	adj			green	general
buluu	adj			blue	general
samawati	adj			sky blue	general
zambarau	adj			purple	general
waridi	adj			pink	general
kahawia	adj			brown	general
hudhurungi	adj			brown	general
kijivu	adj			grey	general
manjano	adj			yellow	general
chungwa	adj			orange	general
zinduzi	adj			awakening	general
saidizi	adj			auxiliary	general
pambizo	adj			marginal	general
teuzi	adj			selective	general
geuzi	adj			changeable	general
enezi	adj			spreading	general
shawishi	adj			persuasive	general
rejeshi	adj			restorative	general
linganishi	adj			comparative	general
simulizi	adj			narrative;oral	general
andishi	adj			written	general
pendwa	adj			popular	general
dumavu	adj			stunted	general
sugu	adj			chronic;resistant;stubborn;notorious	general
barubaru	adj			adolescent	general
tepetevu	adj			limp	general
kidijitali	adj			digital	general
mubashara	adj			live;direct	general
mbadala	adj			alternative	general
wakilishi	adj			representative	general
shindani	adj			rival;competing	general
kisasa	adj			modern	general
kitaifa	adj			national	general
kimataifa	adj			international	general
kisiasa	adj			political	general
kijamii	adj			social	general
kiuchumi	adj			economic	general
kijeshi	adj			military	general
kisheria	adj			legal	general
kidini	adj			religious	general
kiserikali	adj			governmental	general
kiafya	adj			health-related	general
kiutamaduni	adj			cultural	general
kidemokrasia	adj			democratic	general
kidiplomasia	adj			diplomatic	general
kihistoria	adj			historical	general
kisayansi	adj			scientific	general
kiteknolojia	adj			technological	general
kinyuklia	adj			nuclear	general
kibinadamu	adj			humanitarian	general
kikatiba	adj			constitutional	general
kikabila	adj			ethnic	general
kimkakati	adj			strategic	general
kiusalama	adj			security-related	general
kikanda	adj			regional	general
kibiashara	adj			commercial	general
kifedha	adj			financial	general
kielimu	adj			educational	general
kitaaluma	adj			academic;professional	general
kitalii	adj			touristic	general
kisanii	adj			artistic	general
kimichezo	adj			sporting	general
kimazingira	adj			environmental	general
kiroho	adj			spiritual	general
kimaadili	adj			ethical;moral	general
kimsingi	adj			basic;fundamental	general
kiitikadi	adj			ideological	general
kikoloni	adj			colonial	general
kibeberu	adj			imperialist	general
kijinsia	adj			gender-related	general
kingono	adj			sexual	general
kimwili	adj			physical;bodily	general
kiakili	adj			mental	general
kisaikolojia	adj			psychological	general
kimawazo	adj			mental;of ideas	general
kivita	adj			of war	general
kigaidi	adj			terrorist	general
kiutawala	adj			administrative	general
kirais	adj			presidential	general
kifalme	adj			royal	general
kibunge	adj			parliamentary	general
kimahakama	adj			judicial	general
kinadharia	adj			theoretical	general
kivitendo	adj			practical	general
kiasili	adj			traditional;indigenous	general
kienyeji	adj			local;traditional	general
kimila	adj			customary	general
kijadi	adj			traditional	general
kizalendo	adj			patriotic	general
kibinafsi	adj			private;personal	general
kitabia	adj			behavioural	general
kikemikali	adj			chemical	general
kibiolojia	adj			biological	general
kiviwanda	adj			industrial	general
kimapenzi	adj			romantic	general
kinyumbani	adj			domestic	general
kimagharibi	adj			western	general
kiulimwengu	adj			worldly;global	general
kilimwengu	adj			worldly	general
kidunia	adj			worldly;global	general
kisirisiri	adj			secret	general
kitamaduni	adj			cultural	general
kimitindo	adj			of fashion	general
kimuziki	adj			musical	general
kiufundi	adj			technical	general
kihalifu	adj			criminal	general
kinyama	adj			brutal;inhuman;beastly	general
kikatili	adj			cruel	general
kibaguzi	adj			discriminatory	general
kiraia	adj			civil	general
kitaalamu	adj			expert;professional	general
kitaalam	adj			expert;professional	general
kimaendeleo	adj			of development	general
kimaumbile	adj			natural;physical	general
kijiografia	adj			geographical	general
kilugha	adj			linguistic	general
kifasihi	adj			literary	general
kiisimu	adj			linguistic	general
kimaisha	adj			of life	general
kisekta	adj			sectoral	general
kipekee	adj			unique	general
kimya	adj			silent	general
kiujumla	adj			general	general
kitume	adj			apostolic	general
kikristo	adj			Christian	general
kiislamu	adj			Islamic	general
kiyahudi	adj			Jewish	general
kikatoliki	adj			Catholic	general
potofu	adj	concord		misleading;mistaken	general
chakavu	adj	concord		worn out;dilapidated	general
changamfu	adj	concord		lively;cheerful	general
timilifu	adj	concord		perfect;complete	general
kinzani	adj			opposing;contrary	general
tatanishi	adj			complicated;controversial	general
nyevu	adj	concord		moist;humid	general
tumizi	adj			applied;usable	general
tawala	adj			ruling	general
komavu	adj	concord		mature;ripe	general
chochezi	adj			inflammatory;seditious	general
tete	adj			fragile;delicate	general
wezeshi	adj			enabling	general
ghushi	adj			forged;fake	general
uchwara	adj			petty;third-rate	general
mtambuka	adj			cross-cutting	general
vamizi	adj			invasive	general
otomatiki	adj			automatic	general
jadidifu	adj			renewable	general
murua	adj			excellent;pleasing	general
kiuchaguzi	adj			electoral	general
kiuongozi	adj			of leadership	general
kiulinzi	adj			of defence	general
kiintelijensia	adj			of intelligence	general
kijasusi	adj			of espionage	general
kimkoa	adj			regional	general
kikazi	adj			official;of work	general
kijamaa	adj			socialist	general
kimtandao	adj			online;cyber	general
kivyama	adj			of political parties	general
kisoka	adj			footballing	general
kiuwekezaji	adj			of investment	general
kitakwimu	adj			statistical	general
kiafrika	adj			African	general
kibabe	adj			domineering;by force	general
adilifu	adj	concord		upright;of integrity	general
cheshi	adj	concord		humorous;funny	people
pweke	adj	concord		lonely	general
angalifu	adj	concord		careful	general
`;
