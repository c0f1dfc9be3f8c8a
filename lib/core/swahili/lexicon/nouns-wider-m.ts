/** Lexicon: further things in m- and mw-, of a general dictionary. Columns: lemma, part of speech, class, plural, glosses, domain. Server and command line only. */
export const nounsWiderM = `
mbanano	n	3/4	mibanano	crush of people	general
mbani	n	3/4	mibani	frankincense tree	nature
mbaruti	n	3/4	mibaruti	Mexican poppy	nature
mbembelezo	n	3/4	mibembelezo	coaxing	general
mbilimbi	n	3/4	mibilimbi	bilimbi tree	nature
mbinyo	n	3/4	mibinyo	pressure;squeeze	general
mbiringanya	n	3/4	mibiringanya	aubergine plant	nature
mbokwe	n	3/4	mibokwe	custard apple tree	nature
mchafuo	n	3/4	michafuo	disorder	general
mchanjo	n	3/4	michanjo	cut;incision	general
mchemuo	n	3/4	michemuo	boiling up	general
mchepuko	n	3/4	michepuko	deviation;secret affair	general
mchipukizi	n	3/4	michipukizi	shoot;sprout	nature
mchocheano	n	3/4	michocheano	mutual incitement	general
mchocho	n	3/4	michocho	narrow passage	general
mchomoko	n	3/4	michomoko	slipping out	general
mchomozo	n	3/4	michomozo	sunrise;emergence	nature
mchubuzo	n	3/4	michubuzo	graze	general
mchujuo	n	3/4	michujuo	filtration	general
mchunga	n	3/4	michunga	bitter lettuce	nature
mdago	n	3/4	midago	nut grass	nature
mdanzi	n	3/4	midanzi	bitter orange tree	nature
mdarabi	n	3/4	midarabi	rose apple tree	nature
mdila	n	3/4	midila	coffee pot	general
mdoriani	n	3/4	midoriani	durian tree	nature
mdumu	n	3/4	midumu	mug;jug	general
mdungo	n	3/4	midungo	puncture;skewering	general
mfinesi	n	3/4	mifinesi	jackfruit tree	nature
mfukizo	n	3/4	mifukizo	fumigation	general
mfukuo	n	3/4	mifukuo	digging up	general
mfumbi	n	3/4	mifumbi	ditch	nature
mfungamo	n	3/4	mifungamo	congestion	general
mfunguo	n	3/4	mifunguo	opening;month after Ramadan	general
mfurungu	n	3/4	mifurungu	pomelo tree	nature
mfyatuko	n	3/4	mifyatuko	going off like a spring	general
mfyatuo	n	3/4	mifyatuo	trigger;release	general
mfyonzo	n	3/4	mifyonzo	suction	general
mgadi	n	3/4	migadi	prop of a beached boat	general
mgandisho	n	3/4	migandisho	freezing	general
mgawio	n	3/4	migawio	dividend	economy
mgonganisho	n	3/4	migonganisho	collision	general
mgude	n	3/4	migude	sterculia tree	nature
mguguno	n	3/4	miguguno	gnawing	general
mgunga	n	3/4	migunga	acacia	nature
mharita	n	3/4	miharita	soapberry tree	nature
mjadiliano	n	3/4	mijadiliano	discussion	general
mjibizano	n	3/4	mijibizano	exchange of answers	general
mjikunjo	n	3/4	mijikunjo	fold	general
mjohoro	n	3/4	mijohoro	cassia tree	nature
mkabichi	n	3/4	mikabichi	cabbage plant	nature
mkaguo	n	3/4	mikaguo	inspection	general
mkakao	n	3/4	mikakao	cocoa tree	nature
mkakasi	n	3/4	mikakasi	round wooden box	general
mkamshi	n	3/4	mikamshi	ladle	general
mkamuo	n	3/4	mikamuo	squeezing;milking	general
mkandamizo	n	3/4	mikandamizo	pressure;oppression	general
mkangazi	n	3/4	mikangazi	African mahogany	nature
mkanju	n	3/4	mikanju	cashew tree	nature
mkanusho	n	3/4	mikanusho	denial	general
mkanyago	n	3/4	mikanyago	treading	general
mkao	n	3/4	mikao	way of sitting;posture	general
mkasama	n	3/4	mikasama	division	general
mkereketo	n	3/4	mikereketo	irritation	general
mkimbilio	n	3/4	mikimbilio	refuge	general
mkindu	n	3/4	mikindu	wild date palm	nature
mkodoo	n	3/4	mikodoo	staring	general
mkoromo	n	3/4	mikoromo	snore	general
mkosano	n	3/4	mikosano	quarrel	general
mkuku	n	3/4	mikuku	keel	general
mkumbano	n	3/4	mikumbano	push	general
mkutaniko	n	3/4	mikutaniko	coming together	general
mkwakwa	n	3/4	mikwakwa	strychnos tree	nature
mkwamuo	n	3/4	mikwamuo	freeing of a stuck thing	general
mkwepo	n	3/4	mikwepo	dodge	general
mlangilangi	n	3/4	milangilangi	ylang-ylang tree	nature
mlaso	n	3/4	milaso	blood mixed with milk	general
mlenda	n	3/4	milenda	okra stew	general
mlezo	n	3/4	milezo	buoy	general
mlimbuko	n	3/4	milimbuko	first fruits	general
mlizamu	n	3/4	milizamu	gutter;waterspout	general
mlumbano	n	3/4	milumbano	argument;debate	general
mmego	n	3/4	mimego	broken-off piece	general
mmeguko	n	3/4	mimeguko	erosion;breaking off	nature
mmetameto	n	3/4	mimetameto	glitter	general
mmetuko	n	3/4	mimetuko	gleam	general
mmiminiko	n	3/4	mimiminiko	flow;outpouring	general
mmumunye	n	3/4	mimumunye	vegetable marrow plant	nature
mmumunyo	n	3/4	mimumunyo	suck	general
mnasuo	n	3/4	minasuo	release	general
mng'ang'ano	n	3/4	ming'ang'ano	stubborn struggle	general
mng'ongo	n	3/4	ming'ongo	marula tree	nature
mnoleo	n	3/4	minoleo	ferrule	general
mnong'onezo	n	3/4	minong'onezo	whispering	general
mnyara	n	3/4	minyara	spurge hedge	nature
mnyonyo	n	3/4	minyonyo	castor oil plant	nature
mpalio	n	3/4	mipalio	weeding	general
mpambanuo	n	3/4	mipambanuo	distinction	general
mpanda	n	3/4	mipanda	forked stick	general
mpandano	n	3/4	mipandano	crossing	general
mpanuko	n	3/4	mipanuko	widening	general
mpanuo	n	3/4	mipanuo	widening	general
mpayuko	n	3/4	mipayuko	babble	general
mpekecho	n	3/4	mipekecho	drilling;boring	general
mpeperuko	n	3/4	mipeperuko	flight through the air	general
mpeperusho	n	3/4	mipeperusho	flying of a flag	general
mpepesuko	n	3/4	mipepesuko	swaying	general
mpeto	n	3/4	mipeto	fold;bent thing	general
mpichi	n	3/4	mipichi	peach tree	nature
mpinduko	n	3/4	mipinduko	overturning	general
mpinduo	n	3/4	mipinduo	overturning	general
mpokezano	n	3/4	mipokezano	alternation	general
mponyoko	n	3/4	miponyoko	slipping away	general
mpoteo	n	3/4	mipoteo	loss	general
mrashi	n	3/4	mirashi	sprinkler for rose water	general
mrehani	n	3/4	mirehani	basil	nature
mrejelezo	n	3/4	mirejelezo	reference	general
mrutubisho	n	3/4	mirutubisho	fertilisation	general
msago	n	3/4	misago	grinding	general
msaji	n	3/4	misaji	teak	nature
msawidi	n	3/4	misawidi	draft	general
msewe	n	3/4	misewe	leg rattle	general
mshikano	n	3/4	mishikano	solidarity	politics
mshokishoki	n	3/4	mishokishoki	rambutan tree	nature
mshubiri	n	3/4	mishubiri	aloe	nature
mshumbi	n	3/4	mishumbi	heap above the brim	general
mshurutisho	n	3/4	mishurutisho	compulsion	general
msikiko	n	3/4	misikiko	audibility	general
msindo	n	3/4	misindo	sound of steps	general
msinzio	n	3/4	misinzio	drowsiness	general
msisimuo	n	3/4	misisimuo	excitement	general
msituko	n	3/4	misituko	start;fright	general
mskiti	n	3/4	miskiti	mosque	religion
msondo	n	3/4	misondo	long drum	general
mstafeli	n	3/4	mistafeli	soursop tree	nature
msukutuo	n	3/4	misukutuo	gargling	general
msumbuko	n	3/4	misumbuko	trouble;anxiety	general
msumbuo	n	3/4	misumbuo	annoyance	general
msutano	n	3/4	misutano	mutual reproach	general
msuto	n	3/4	misuto	reproach	general
mtakaso	n	3/4	mitakaso	rustle	general
mtakato	n	3/4	mitakato	cleanness	general
mtambiko	n	3/4	mitambiko	sacrifice to ancestors	general
mtambuko	n	3/4	mitambuko	crossing;transcending	general
mtambuu	n	3/4	mitambuu	betel plant	nature
mtango	n	3/4	mitango	cucumber plant	nature
mtanuko	n	3/4	mitanuko	expansion	general
mtanuo	n	3/4	mitanuo	expansion	general
mtatago	n	3/4	mitatago	tree trunk laid as a bridge	general
mteguo	n	3/4	miteguo	sprain;defusing	general
mtekenyo	n	3/4	mitekenyo	tickle	general
mtenganisho	n	3/4	mitenganisho	separation	general
mtengeneko	n	3/4	mitengeneko	orderliness	general
mtepe	n	3/4	mitepe	sewn boat	general
mtikiti	n	3/4	mitikiti	watermelon plant	nature
mtimko	n	3/4	mitimko	stampede;sudden run	general
mtingisho	n	3/4	mitingisho	shaking	general
mtobwe	n	3/4	mitobwe	wood for walking sticks	general
mtofaa	n	3/4	mitofaa	rose apple tree	nature
mtokoso	n	3/4	mitokoso	boiling	general
mtokoto	n	3/4	mitokoto	boiling;simmering	general
mtopetope	n	3/4	mitopetope	custard apple tree	nature
mtoria	n	3/4	mitoria	rubber vine	nature
mtukuto	n	3/4	mitukuto	restlessness	general
mtumbaku	n	3/4	mitumbaku	tobacco plant	nature
mtunguja	n	3/4	mitunguja	Sodom apple plant	nature
mtungule	n	3/4	mitungule	tomato plant	nature
mtuo	n	3/4	mituo	pause;stress	general
muafikiano	n	3/4	miafikiano	agreement	general
muambatano	n	3/4	miambatano	attachment	general
muasumini	n	3/4	miasumini	jasmine shrub	nature
muingiliano	n	3/4	miingiliano	interaction	general
muinuko	n	3/4	miinuko	rise;slope	general
muitikio	n	3/4	miitikio	response	general
muongezo	n	3/4	miongezo	increase	general
muunganisho	n	3/4	miunganisho	connection	general
muungurumo	n	3/4	miungurumo	rumble	general
muunguzo	n	3/4	miunguzo	burn	general
mvanila	n	3/4	mivanila	vanilla vine	nature
mviazi	n	3/4	miviazi	potato plant	nature
mvuko	n	3/4	mivuko	crossing;ford	general
mvunjo	n	3/4	mivunjo	breaking	general
mvuvio	n	3/4	mivuvio	inspiration	general
mwachilio	n	3/4	miachilio	release	general
mwafikiano	n	3/4	miafikiano	agreement	general
mwagiko	n	3/4	miagiko	spill	general
mwaloni	n	3/4	mialoni	oak	nature
mwambatisho	n	3/4	miambatisho	attachment	general
mwanguko	n	3/4	mianguko	fall	general
mwapizo	n	3/4	miapizo	oath;curse	general
mwasumini	n	3/4	miasumini	jasmine shrub	nature
mwegemeo	n	3/4	miegemeo	leaning	general
mweleso	n	3/4	mieleso	slope	general
mwelezo	n	3/4	mielezo	explanation	general
mweneko	n	3/4	mieneko	spread	general
mwenzo	n	3/4	mienzo	roller	general
mwerezi	n	3/4	mierezi	cedar	nature
mwezeko	n	3/4	miezeko	thatching	general
mwigano	n	3/4	miigano	imitation of one another	general
mwiku	n	3/4	miiku	leftovers of the night before	general
mwingizo	n	3/4	miingizo	insertion	general
mwinuo	n	3/4	miinuo	lifting	general
mwombolezo	n	3/4	miombolezo	lament	general
mworodhesho	n	3/4	miorodhesho	listing	general
myeyuko	n	3/4	miyeyuko	melting	nature
mzaituni	n	3/4	mizaituni	olive tree	nature
mzingatio	n	3/4	mizingatio	consideration	general
`;
