/** Lexicon: nouns of politics and government. Columns: lemma, part of speech, class, plural, glosses, domain. Server and command line only. */
export const nounsPolitics = `
utaifa	n	14		nationalism;nationhood	politics
uzalendo	n	14		patriotism	politics
ujamaa	n	14		socialism;kinship;ujamaa	politics
ubepari	n	14		capitalism	politics
ukomunisti	n	14		communism	politics
usoshalisti	n	14		socialism	politics
ubeberu	n	14		imperialism	politics
udikteta	n	14		dictatorship	politics
ukabila	n	14		tribalism	politics
ubinafsi	n	14		selfishness;individualism	politics
upatanishi	n	14		mediation	politics
usuluhishi	n	14		arbitration;mediation	politics
usuluhisho	n	14		settlement;resolution	politics
upatanisho	n	14		reconciliation	politics
uwakilishi	n	14		representation	politics
uwajibikaji	n	14		accountability;responsibility	politics
uwazi	n	14		transparency;openness	politics
ugatuzi	n	14		devolution	politics
ugawaji	n	14		distribution;division	politics
uhaini	n	14		treason	politics
usaliti	n	14		betrayal	politics
uapishaji	n	14		swearing-in	politics
uapisho	n	14		swearing-in;inauguration	politics
uandikishaji	n	14		registration;enrolment	politics
uhesabuji	n	14		counting	politics
kujiuzulu	n	15		resignation	politics
uzuluji	n	14		dethronement;removal from office	politics
ung'oaji	n	14		removal;uprooting	politics
uidhinishaji	n	14		approval;endorsement	politics
upitishaji	n	14		passing;approval	politics
upendeleo	n	14		favouritism;bias	politics
urithi	n	14		inheritance;heritage	politics
urasimu	n	14		bureaucracy	politics
umangimeza	n	14		bureaucracy;red tape	politics
umwinyi	n	14		feudalism	politics
ukabaila	n	14		feudalism	politics
uchifu	n	14		chiefdom;chieftaincy	politics
ufalme	n	11/10	falme	kingdom;monarchy	politics
usultani	n	14		sultanate	politics
ukuu	n	14		greatness;leadership	politics
uwaziri	n	14		ministership;ministerial office	politics
ugavana	n	14		governorship	politics
useneta	n	14		senatorship	politics
udiwani	n	14		councillorship	politics
umeya	n	14		mayoralty	politics
uenyekiti	n	14		chairmanship	politics
ukatibu	n	14		secretaryship	politics
uspika	n	14		speakership	politics
umakamu	n	14		vice-presidency;deputyship	politics
uanachama	n	14		membership	politics
ukurugenzi	n	14		directorship	politics
ukamishna	n	14		commissionership	politics
uwakala	n	14		agency	politics
ushemasi	n	14		diaconate	religion
utaifishaji	n	14		nationalisation	politics
ubinafsishaji	n	14		privatisation	politics
upambe	n	14		sycophancy	politics
ukada	n	14		cadreship	politics
ukereketwa	n	14		partisanship;zeal	politics
umaarufu	n	14		popularity;fame	politics
umashuhuri	n	14		fame	politics
uhalali	n	14		legality;legitimacy;validity	politics
uharamu	n	14		illegality	politics
mwafaka	n	3/4	miafaka	accord;agreement	politics
muafaka	n	3/4	miafaka	accord;agreement	politics
patano	n	5/6	mapatano	agreement;settlement	politics
sikilizano	n	5/6	masikilizano	understanding;agreement	politics
elewano	n	5/6	maelewano	understanding;harmony	politics
himaya	n	9/10	himaya	empire;protectorate;colony	politics
milki	n	9/10	milki	empire;possession;emirate	politics
utemi	n	14		chieftaincy	politics
shirikisho	n	5/6	mashirikisho	federation;association	politics
mrengo	n	3/4	mirengo	wing;faction	politics
mgawanyiko	n	3/4	migawanyiko	division;split	politics
mfarakano	n	3/4	mifarakano	discord;estrangement	politics
mchujo	n	3/4	michujo	primary;qualifying round;screening	politics
mkabala	n	3/4	mikabala	approach	politics
mpito	n	3/4	mipito	transition	politics
mgao	n	3/4	migao	share;allocation	politics
mgawo	n	3/4	migawo	share;ration;allocation	politics
mhimili	n	3/4	mihimili	pillar;axis	politics
mpasho	n	3/4	mipasho	gossip;taunt	politics
mtikisiko	n	3/4	mitikisiko	shake-up;tremor	politics
mtanziko	n	3/4	mitanziko	dilemma;complication	politics
mkanganyiko	n	3/4	mikanganyiko	confusion	politics
mkwaruzano	n	3/4	mikwaruzano	friction;scrape	politics
mkinzano	n	3/4	mikinzano	contradiction;conflict	politics
mwamko	n	3/4	miamko	awakening;awareness	politics
mwitikio	n	3/4	miitikio	response;turnout	politics
mnasaba	n	3/4	minasaba	connection;affinity	politics
kipengee	n	7/8	vipengee	clause;item	politics
kinara	n	7/8	vinara	leader;front-runner	politics
kigogo	n	7/8	vigogo	bigwig;heavyweight	politics
kibaraka	n	7/8	vibaraka	stooge;puppet	politics
kigeugeu	n	7/8	vigeugeu	turncoat;fickle person	politics
kiranja	n	7/8	viranja	prefect	education
kiherehere	n	7		restlessness;officiousness	politics
kipeperushi	n	7/8	vipeperushi	leaflet;flyer	politics
kijikaratasi	n	7/8	vijikaratasi	slip of paper;leaflet	politics
kijiti	n	7/8	vijiti	stick;baton	politics
kitongoji	n	7/8	vitongoji	hamlet;suburb	politics
kata	n	9/10	kata	ward	politics
kaunti	n	9/10	kaunti	county	politics
wilaya	n	9/10	wilaya	district	politics
lokesheni	n	9/10	lokesheni	location	politics
manispaa	n	9/10	manispaa	municipality	politics
halmashauri	n	9/10	halmashauri	council;committee	politics
sekretarieti	n	9/10	sekretarieti	secretariat	politics
bodi	n	9/10	bodi	board	politics
taasisi	n	9/10	taasisi	institution;institute	politics
asasi	n	9/10	asasi	institution;civil society organisation	politics
seneti	n	9/10	seneti	senate	politics
kongamano	n	5/6	makongamano	conference;congress	politics
kongresi	n	9/10	kongresi	congress	politics
ikulu	n	9/10	ikulu	state house;presidential palace	politics
kasri	n	5/6	makasri	palace;castle	politics
enzi	n	9/10	enzi	era;reign;throne	politics
awamu	n	9/10	awamu	phase;term	politics
mhula	n	3/4	mihula	term	politics
ilani	n	9/10	ilani	manifesto;notice	politics
agenda	n	9/10	agenda	agenda	politics
ajenda	n	9/10	ajenda	agenda	politics
hoja	n	9/10	hoja	argument;motion;point	politics
rai	n	9/10	rai	opinion;view	politics
kaulimbiu	n	9/10	kaulimbiu	slogan;theme	politics
wadhifa	n	11/10	nyadhifa	position;rank;office	politics
hadhi	n	9/10	hadhi	status;dignity	politics
sifa	n	9/10	sifa	quality;praise;reputation	politics
pasipoti	n	9/10	pasipoti	passport	politics
visa	n	9/10	visa	visa	politics
viza	n	9/10	viza	visa	politics
uhamishoni	n	16		exile	politics
rejista	n	9/10	rejista	register	politics
orodha	n	9/10	orodha	list	politics
sanduku	n	5/6	masanduku	box	politics
rudio	n	5/6	marudio	repetition;rerun	politics
turufu	n	9/10	turufu	trump;veto	politics
uchache	n	14		scarcity;minority	politics
akidi	n	9/10	akidi	quorum	politics
theluthi	n	9/10	theluthi	third	quantity
nusu	n	9/10	nusu	half	quantity
robo	n	9/10	robo	quarter	quantity
idhini	n	9/10	idhini	approval;permission	politics
ridhaa	n	9/10	ridhaa	consent	politics
pongezi	n	9/10	pongezi	congratulation	politics
salamu	n	9/10	salamu	greeting	politics
salaam	n	9/10	salaam	greeting	politics
lawama	n	9/10	lawama	blame	politics
shutuma	n	9/10	shutuma	accusation;condemnation	politics
karipio	n	5/6	makaripio	reprimand	politics
kemeo	n	5/6	makemeo	rebuke	politics
ahadi	n	9/10	ahadi	promise;pledge	politics
utii	n	14		obedience;allegiance	politics
uasi	n	14		rebellion;mutiny	politics
maasi	n	6	maasi	uprising;rebellion	politics
uchochezi	n	14		incitement	politics
fujo	n	9/10	fujo	chaos;riot;disorder	politics
vurumai	n	9/10	vurumai	chaos;turmoil	politics
rabsha	n	9/10	rabsha	riot;disturbance	politics
hekaheka	n	9/10	hekaheka	commotion;bustle	politics
purukushani	n	9/10	purukushani	scuffle;commotion	politics
tafrani	n	9/10	tafrani	chaos;confusion	politics
kitimtim	n	7/8	vitimtim	commotion;turmoil	politics
mkanyagano	n	3/4	mikanyagano	stampede	politics
mparaganyiko	n	3/4	miparaganyiko	disarray;confusion	politics
zuio	n	5/6	mazuio	ban;injunction;restriction	politics
marufuku	n	9/10	marufuku	ban	politics
katazo	n	5/6	makatazo	prohibition;ban	politics
pingamizi	n	5/6	mapingamizi	objection;obstacle	politics
itifaki	n	9/10	itifaki	protocol	politics
konseli	n	5/6	makonseli	consul	politics
konsuli	n	5/6	makonsuli	consul	politics
ujirani	n	14		neighbourliness	politics
urafiki	n	14		friendship	politics
uadui	n	14		enmity;hostility	politics
uhasama	n	14		hostility;enmity	politics
chuki	n	9/10	chuki	hatred	emotion
utengano	n	14		separation;division	politics
ukaribu	n	14		closeness	politics
utangamano	n	14		integration;harmony	politics
mtangamano	n	3/4	mitangamano	integration	politics
ujumuishaji	n	14		inclusion;integration	politics
ushirikishwaji	n	14		involvement;inclusion	politics
ushirikishaji	n	14		involvement;participation	politics
ushiriki	n	14		participation	politics
ushirika	n	14		cooperative;partnership	politics
ushindani	n	14		competition	politics
ugombea	n	14		candidacy	politics
hadhara	n	9/10	hadhara	public;gathering	politics
halaiki	n	9/10	halaiki	crowd;mass display	politics
umati	n	14		crowd	politics
kadamnasi	n	9/10	kadamnasi	audience;public	politics
hadhira	n	9/10	hadhira	audience	politics
gwaride	n	5/6	magwaride	parade	politics
paredi	n	9/10	paredi	parade	politics
shamrashamra	n	9/10	shamrashamra	festivities	politics
dhifa	n	9/10	dhifa	banquet	politics
pokezi	n	5/6	mapokezi	reception;welcome	politics
ufunguzi	n	14		opening	politics
ufungaji	n	14		closing;closure	politics
bendera	n	9/10	bendera	flag	politics
nembo	n	9/10	nembo	emblem;logo	politics
muhuri	n	3/4	mihuri	seal;stamp	politics
saini	n	9/10	saini	signature	politics
sahihi	n	9/10	sahihi	signature	politics
mhuri	n	3/4	mihuri	seal;stamp	politics
mnyukano	n	3/4	minyukano	tussle;clash	politics
mtifuano	n	3/4	mitifuano	tussle;confrontation	politics
kimya	n	7		silence	politics
ukimya	n	14		silence	politics
ubabe	n	14		strong-arm rule;bullying	politics
ukandamizaji	n	14		oppression;repression	politics
ukandamizwaji	n	14		oppression	politics
unyonyaji	n	14		exploitation	politics
unyonge	n	14		weakness;humility	politics
ukiritimba	n	14		monopoly	politics
uonevu	n	14		oppression;bullying	politics
udhalimu	n	14		injustice;oppression	politics
uzandiki	n	14		hypocrisy	politics
ulafi	n	14		gluttony;greed	emotion
uroho	n	14		greed	emotion
uchu	n	14		craving;greed	emotion
tamaa	n	9/10	tamaa	desire;greed	emotion
uchoyo	n	14		meanness;greed	emotion
ufedhuli	n	14		arrogance;insolence	emotion
jeuri	n	9/10	jeuri	arrogance;insolence	emotion
jivuno	n	5/6	majivuno	boasting;pride	emotion
duru ya pili	n	9		second round;run-off	politics
mgombea huru	n	1/2	wagombea huru	independent candidate	politics
chama cha upinzani	n	7/8	vyama vya upinzani	opposition party	politics
asasi ya kiraia	n	9/10	asasi za kiraia	civil society organisation	politics
`;
