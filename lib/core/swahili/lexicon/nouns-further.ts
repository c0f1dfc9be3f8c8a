/** Lexicon: further nouns of callings, politics, trade and grammar. Columns: lemma, part of speech, class, plural, glosses, domain. Server and command line only. */
export const nounsFurther = `
mwanaukombozi	n	1/2	wanaukombozi	liberation activist	people
mwanamaadili	n	1/2	wanamaadili	ethicist	people
mwanatiba	n	1/2	wanatiba	medical scientist	people
mwanatakwimu	n	1/2	wanatakwimu	statistician	people
mtakwimu	n	1/2	watakwimu	statistician	people
mwanaujamaa	n	1/2	wanaujamaa	socialist	people
mwanajumuiya	n	1/2	wanajumuiya	community member	people
mwanasarakasi	n	1/2	wanasarakasi	acrobat	people
mwanadini	n	1/2	wanadini	religious person	people
mwanamkutano	n	1/2	wanamkutano	conference delegate	people
mwanamtandao	n	1/2	wanamtandao	network member;netizen	people
mhisabati	n	1/2	wahisabati	mathematician	people
mteknolojia	n	1/2	wateknolojia	technologist	people
mtapanyaji	n	1/2	watapanyaji	spendthrift	people
mfujaji	n	1/2	wafujaji	squanderer;embezzler	people
mbadhirifu	n	1/2	wabadhirifu	embezzler;spendthrift	people
mkwepaji	n	1/2	wakwepaji	evader;dodger	people
mghushi	n	1/2	waghushi	forger	people
mfadhiliwa	n	1/2	wafadhiliwa	beneficiary;sponsored person	people
mfungaji	n	1/2	wafungaji	scorer	people
mwandaaji	n	1/2	waandaaji	organiser;preparer	people
muandaaji	n	1/2	waandaaji	organiser;preparer	people
mfuaji	n	1/2	wafuaji	launderer;smith	people
mfumbuzi	n	1/2	wafumbuzi	solver	people
mtatuzi	n	1/2	watatuzi	solver;troubleshooter	people
muokoaji	n	1/2	waokoaji	rescuer	people
mwokoaji	n	1/2	waokoaji	rescuer	people
mzimaji	n	1/2	wazimaji	extinguisher;fire-fighter	people
mzimamoto	n	1/2	wazimamoto	fire-fighter	people
mwanazimamoto	n	1/2	wanazimamoto	fire-fighter	people
mvunjaji	n	1/2	wavunjaji	breaker;violator	people
mkiukaji	n	1/2	wakiukaji	violator	people
mvurugaji	n	1/2	wavurugaji	disruptor;troublemaker	people
mpotoshaji	n	1/2	wapotoshaji	distorter;misleader	people
mpenyezaji	n	1/2	wapenyezaji	infiltrator;smuggler	people
mgawanyaji	n	1/2	wagawanyaji	divider;distributor	people
mwonyeshaji	n	1/2	waonyeshaji	exhibitor	people
mshitiri	n	1/2	washitiri	customer;subscriber	people
mtekelezaji	n	1/2	watekelezaji	implementer	people
mtengwa	n	1/2	watengwa	outcast	people
mtoahuduma	n	1/2	watoahuduma	service provider	people
mpingaji	n	1/2	wapingaji	opponent;resister	people
mwangamizi	n	1/2	waangamizi	destroyer	people
muangamizi	n	1/2	waangamizi	destroyer	people
mharibifu	n	1/2	waharibifu	destroyer;vandal	people
msumbufu	n	1/2	wasumbufu	nuisance;troublesome person	people
mtambuzi	n	1/2	watambuzi	discerning person	people
mtarajiwa	n	1/2	watarajiwa	expected person;prospective spouse	people
mstawishaji	n	1/2	wastawishaji	developer;promoter	people
mwendelezaji	n	1/2	waendelezaji	developer	people
muendelezaji	n	1/2	waendelezaji	developer	people
mjasusi	n	1/2	wajasusi	spy	people
mkimya	n	1/2	wakimya	quiet person	people
mkweli	n	1/2	wakweli	truthful person	people
mpigaji	n	1/2	wapigaji	beater;player (of an instrument)	people
mpakiaji	n	1/2	wapakiaji	loader	people
mpakuaji	n	1/2	wapakuaji	unloader	people
mwenezi	n	1/2	waenezi	propagator;publicity secretary	people
mwanaitikadi	n	1/2	wanaitikadi	ideologist	people
mpambanaji	n	1/2	wapambanaji	fighter;struggler	people
mpambanuzi	n	1/2	wapambanuzi	discerning person	people
afande	n	5/6	maafande	officer (form of address)	people
bosi	n	5/6	mabosi	boss	people
injinia	n	5/6	mainjinia	engineer	people
mekanika	n	5/6	mamekanika	mechanic	people
fotografa	n	5/6	mafotografa	photographer	people
topasi	n	5/6	matopasi	lavatory cleaner	people
prinsipali	n	5/6	maprinsipali	principal	people
msarifu	n	1/2	wasarifu	manager of spending;bursar	people
bursa	n	5/6	mabursa	bursar	people
rajamu	n	9/10	rajamu	trademark	economy
uanadamu	n	14		humanity	politics
uafrika	n	14		Africanness	politics
utanzania	n	14		Tanzanian identity	politics
ukenya	n	14		Kenyan identity	politics
mkengeuko	n	3/4	mikengeuko	deviation	general
mnyumbuliko	n	3/4	minyumbuliko	inflection	grammar
mrahaba	n	3/4	mirahaba	royalty;copyright fee	economy
mfilisiko	n	3/4	mifilisiko	bankruptcy	economy
mfaraka	n	3/4	mifaraka	estrangement	politics
mgusano	n	3/4	migusano	contact	general
mhimizo	n	3/4	mihimizo	encouragement	general
mlimbikizo	n	3/4	milimbikizo	accumulation	general
mstuko	n	3/4	mistuko	shock	general
mwingilio	n	3/4	miingilio	entry	general
kiimbo	n	7/8	viimbo	intonation	grammar
kijalada	n	7/8	vijalada	folder	general
kijenzi	n	7/8	vijenzi	constituent;component	general
kikalio	n	7/8	vikalio	seat	home
kikanza	n	7/8	vikanza	heater	technology
kikausho	n	7/8	vikausho	dryer	technology
kipashio	n	7/8	vipashio	unit	grammar
kisawe	n	7/8	visawe	synonym	grammar
kibandiko	n	7/8	vibandiko	sticker;label	general
kifungashio	n	7/8	vifungashio	packaging	economy
kifunguamlango	n	7/8	vifunguamlango	opening;firstborn	general
kihisi	n	7/8	vihisi	sensor	technology
vocha	n	9/10	vocha	voucher	economy
lebo	n	9/10	lebo	label	economy
oda	n	9/10	oda	order	economy
promosheni	n	9/10	promosheni	promotion	economy
kipuri	n	7/8	vipuri	spare part	economy
rubuni	n	9/10	rubuni	deposit;earnest money	economy
arbuni	n	9/10	arbuni	deposit	economy
ukodishaji	n	14		leasing;hiring	economy
upangishaji	n	14		letting;leasing	economy
ubinafsishwaji	n	14		privatisation	economy
utaifishwaji	n	14		nationalisation	economy
`;
