/** Lexicon: further things in m- and mw-, of a general dictionary. Columns: lemma, part of speech, class, plural, glosses, domain. Server and command line only. */
export const nounsWiderM = `
mbanano	n	3/4	mibanano	crush of people	nature
mbani	n	3/4	mibani	frankincense tree	nature
mbaruti	n	3/4	mibaruti	Mexican poppy	nature
mbembelezo	n	3/4	mibembelezo	coaxing	nature
mbilimbi	n	3/4	mibilimbi	bilimbi tree	nature
mbinyo	n	3/4	mibinyo	pressure;squeeze	nature
mbiringanya	n	3/4	mibiringanya	aubergine plant	nature
mbokwe	n	3/4	mibokwe	custard apple tree	nature
mchafuo	n	3/4	michafuo	disorder	nature
mchanjo	n	3/4	michanjo	cut;incision	nature
mchemuo	n	3/4	michemuo	boiling up	nature
mchepuko	n	3/4	michepuko	deviation;secret affair	nature
mchipukizi	n	3/4	michipukizi	shoot;sprout	nature
mchocheano	n	3/4	michocheano	mutual incitement	nature
mchocho	n	3/4	michocho	narrow passage	nature
mchomoko	n	3/4	michomoko	slipping out	nature
mchomozo	n	3/4	michomozo	sunrise;emergence	nature
mchubuzo	n	3/4	michubuzo	graze	nature
mchujuo	n	3/4	michujuo	filtration	nature
mchunga	n	3/4	michunga	bitter lettuce	nature
mdago	n	3/4	midago	nut grass	nature
mdanzi	n	3/4	midanzi	bitter orange tree	nature
mdarabi	n	3/4	midarabi	rose apple tree	nature
mdila	n	3/4	midila	coffee pot	nature
mdoriani	n	3/4	midoriani	durian tree	nature
mdumu	n	3/4	midumu	mug;jug	nature
mdungo	n	3/4	midungo	puncture;skewering	nature
mfinesi	n	3/4	mifinesi	jackfruit tree	nature
mfukizo	n	3/4	mifukizo	fumigation	nature
mfukuo	n	3/4	mifukuo	digging up	nature
mfumbi	n	3/4	mifumbi	ditch	nature
mfungamo	n	3/4	mifungamo	congestion	nature
mfunguo	n	3/4	mifunguo	opening;month after Ramadan	nature
mfurungu	n	3/4	mifurungu	pomelo tree	nature
mfyatuko	n	3/4	mifyatuko	going off like a spring	nature
mfyatuo	n	3/4	mifyatuo	trigger;release	nature
mfyonzo	n	3/4	mifyonzo	suction	nature
mgadi	n	3/4	migadi	prop of a beached boat	nature
mgandisho	n	3/4	migandisho	freezing	nature
mgawio	n	3/4	migawio	dividend	nature
mgonganisho	n	3/4	migonganisho	collision	nature
mgude	n	3/4	migude	sterculia tree	nature
mguguno	n	3/4	miguguno	gnawing	nature
mgunga	n	3/4	migunga	acacia	nature
mharita	n	3/4	miharita	soapberry tree	nature
mjadiliano	n	3/4	mijadiliano	discussion	nature
mjibizano	n	3/4	mijibizano	exchange of answers	nature
mjikunjo	n	3/4	mijikunjo	fold	nature
mjohoro	n	3/4	mijohoro	cassia tree	nature
mkabichi	n	3/4	mikabichi	cabbage plant	nature
mkaguo	n	3/4	mikaguo	inspection	nature
mkakao	n	3/4	mikakao	cocoa tree	nature
mkakasi	n	3/4	mikakasi	round wooden box	nature
mkamshi	n	3/4	mikamshi	ladle	nature
mkamuo	n	3/4	mikamuo	squeezing;milking	nature
mkandamizo	n	3/4	mikandamizo	pressure;oppression	nature
mkangazi	n	3/4	mikangazi	African mahogany	nature
mkanju	n	3/4	mikanju	cashew tree	nature
mkanusho	n	3/4	mikanusho	denial	nature
mkanyago	n	3/4	mikanyago	treading	nature
mkao	n	3/4	mikao	way of sitting;posture	nature
mkasama	n	3/4	mikasama	division	nature
mkereketo	n	3/4	mikereketo	irritation	nature
mkimbilio	n	3/4	mikimbilio	refuge	nature
mkindu	n	3/4	mikindu	wild date palm	nature
mkodoo	n	3/4	mikodoo	staring	nature
mkoromo	n	3/4	mikoromo	snore	nature
mkosano	n	3/4	mikosano	quarrel	nature
mkuku	n	3/4	mikuku	keel	nature
mkumbano	n	3/4	mikumbano	push	nature
mkutaniko	n	3/4	mikutaniko	coming together	nature
mkwakwa	n	3/4	mikwakwa	strychnos tree	nature
mkwamuo	n	3/4	mikwamuo	freeing of a stuck thing	nature
mkwepo	n	3/4	mikwepo	dodge	nature
mlangilangi	n	3/4	milangilangi	ylang-ylang tree	nature
mlaso	n	3/4	milaso	blood mixed with milk	nature
mlenda	n	3/4	milenda	okra stew	nature
mlezo	n	3/4	milezo	buoy	nature
mlimbuko	n	3/4	milimbuko	first fruits	nature
mlizamu	n	3/4	milizamu	gutter;waterspout	nature
mlumbano	n	3/4	milumbano	argument;debate	nature
mmego	n	3/4	mimego	broken-off piece	nature
mmeguko	n	3/4	mimeguko	erosion;breaking off	nature
mmetameto	n	3/4	mimetameto	glitter	nature
mmetuko	n	3/4	mimetuko	gleam	nature
mmiminiko	n	3/4	mimiminiko	flow;outpouring	nature
mmumunye	n	3/4	mimumunye	vegetable marrow plant	nature
mmumunyo	n	3/4	mimumunyo	suck	nature
mnasuo	n	3/4	minasuo	release	nature
mng'ang'ano	n	3/4	ming'ang'ano	stubborn struggle	nature
mng'ongo	n	3/4	ming'ongo	marula tree	nature
mnoleo	n	3/4	minoleo	ferrule	nature
mnong'onezo	n	3/4	minong'onezo	whispering	nature
mnyara	n	3/4	minyara	spurge hedge	nature
mnyonyo	n	3/4	minyonyo	castor oil plant	nature
mpalio	n	3/4	mipalio	weeding	nature
mpambanuo	n	3/4	mipambanuo	distinction	nature
mpanda	n	3/4	mipanda	forked stick	nature
mpandano	n	3/4	mipandano	crossing	nature
mpanuko	n	3/4	mipanuko	widening	nature
mpanuo	n	3/4	mipanuo	widening	nature
mpayuko	n	3/4	mipayuko	babble	nature
mpekecho	n	3/4	mipekecho	drilling;boring	nature
mpeperuko	n	3/4	mipeperuko	flight through the air	nature
mpeperusho	n	3/4	mipeperusho	flying of a flag	nature
mpepesuko	n	3/4	mipepesuko	swaying	nature
mpeto	n	3/4	mipeto	fold;bent thing	nature
mpichi	n	3/4	mipichi	peach tree	nature
mpinduko	n	3/4	mipinduko	overturning	nature
mpinduo	n	3/4	mipinduo	overturning	nature
mpokezano	n	3/4	mipokezano	alternation	nature
mponyoko	n	3/4	miponyoko	slipping away	nature
mpoteo	n	3/4	mipoteo	loss	nature
mrashi	n	3/4	mirashi	sprinkler for rose water	nature
mrehani	n	3/4	mirehani	basil	nature
mrejelezo	n	3/4	mirejelezo	reference	nature
mrutubisho	n	3/4	mirutubisho	fertilisation	nature
msago	n	3/4	misago	grinding	nature
msaji	n	3/4	misaji	teak	nature
msawidi	n	3/4	misawidi	draft	nature
msewe	n	3/4	misewe	leg rattle	nature
mshikano	n	3/4	mishikano	solidarity	nature
mshokishoki	n	3/4	mishokishoki	rambutan tree	nature
mshubiri	n	3/4	mishubiri	aloe	nature
mshumbi	n	3/4	mishumbi	heap above the brim	nature
mshurutisho	n	3/4	mishurutisho	compulsion	nature
msikiko	n	3/4	misikiko	audibility	nature
msindo	n	3/4	misindo	sound of steps	nature
msinzio	n	3/4	misinzio	drowsiness	nature
msisimuo	n	3/4	misisimuo	excitement	nature
msituko	n	3/4	misituko	start;fright	nature
mskiti	n	3/4	miskiti	mosque	nature
msondo	n	3/4	misondo	long drum	nature
mstafeli	n	3/4	mistafeli	soursop tree	nature
msukutuo	n	3/4	misukutuo	gargling	nature
msumbuko	n	3/4	misumbuko	trouble;anxiety	nature
msumbuo	n	3/4	misumbuo	annoyance	nature
msutano	n	3/4	misutano	mutual reproach	nature
msuto	n	3/4	misuto	reproach	nature
mtakaso	n	3/4	mitakaso	rustle	nature
mtakato	n	3/4	mitakato	cleanness	nature
mtambiko	n	3/4	mitambiko	sacrifice to ancestors	nature
mtambuko	n	3/4	mitambuko	crossing;transcending	nature
mtambuu	n	3/4	mitambuu	betel plant	nature
mtango	n	3/4	mitango	cucumber plant	nature
mtanuko	n	3/4	mitanuko	expansion	nature
mtanuo	n	3/4	mitanuo	expansion	nature
mtatago	n	3/4	mitatago	tree trunk laid as a bridge	nature
mteguo	n	3/4	miteguo	sprain;defusing	nature
mtekenyo	n	3/4	mitekenyo	tickle	nature
mtenganisho	n	3/4	mitenganisho	separation	nature
mtengeneko	n	3/4	mitengeneko	orderliness	nature
mtepe	n	3/4	mitepe	sewn boat	nature
mtikiti	n	3/4	mitikiti	watermelon plant	nature
mtimko	n	3/4	mitimko	stampede;sudden run	nature
mtingisho	n	3/4	mitingisho	shaking	nature
mtobwe	n	3/4	mitobwe	wood for walking sticks	nature
mtofaa	n	3/4	mitofaa	rose apple tree	nature
mtokoso	n	3/4	mitokoso	boiling	nature
mtokoto	n	3/4	mitokoto	boiling;simmering	nature
mtopetope	n	3/4	mitopetope	custard apple tree	nature
mtoria	n	3/4	mitoria	rubber vine	nature
mtukuto	n	3/4	mitukuto	restlessness	nature
mtumbaku	n	3/4	mitumbaku	tobacco plant	nature
mtunguja	n	3/4	mitunguja	Sodom apple plant	nature
mtungule	n	3/4	mitungule	tomato plant	nature
mtuo	n	3/4	mituo	pause;stress	nature
muafikiano	n	3/4	miafikiano	agreement	nature
muambatano	n	3/4	miambatano	attachment	nature
muasumini	n	3/4	miasumini	jasmine shrub	nature
muingiliano	n	3/4	miingiliano	interaction	nature
muinuko	n	3/4	miinuko	rise;slope	nature
muitikio	n	3/4	miitikio	response	nature
muongezo	n	3/4	miongezo	increase	nature
muunganisho	n	3/4	miunganisho	connection	nature
muungurumo	n	3/4	miungurumo	rumble	nature
muunguzo	n	3/4	miunguzo	burn	nature
mvanila	n	3/4	mivanila	vanilla vine	nature
mviazi	n	3/4	miviazi	potato plant	nature
mvuko	n	3/4	mivuko	crossing;ford	nature
mvunjo	n	3/4	mivunjo	breaking	nature
mvuvio	n	3/4	mivuvio	inspiration	nature
mwachilio	n	3/4	miachilio	release	nature
mwafikiano	n	3/4	miafikiano	agreement	nature
mwagiko	n	3/4	miagiko	spill	nature
mwaloni	n	3/4	mialoni	oak	nature
mwambatisho	n	3/4	miambatisho	attachment	nature
mwanguko	n	3/4	mianguko	fall	nature
mwapizo	n	3/4	miapizo	oath;curse	nature
mwasumini	n	3/4	miasumini	jasmine shrub	nature
mwegemeo	n	3/4	miegemeo	leaning	nature
mweleso	n	3/4	mieleso	slope	nature
mwelezo	n	3/4	mielezo	explanation	nature
mweneko	n	3/4	mieneko	spread	nature
mwenzo	n	3/4	mienzo	roller	nature
mwerezi	n	3/4	mierezi	cedar	nature
mwezeko	n	3/4	miezeko	thatching	nature
mwigano	n	3/4	miigano	imitation of one another	nature
mwiku	n	3/4	miiku	leftovers of the night before	nature
mwingizo	n	3/4	miingizo	insertion	nature
mwinuo	n	3/4	miinuo	lifting	nature
mwombolezo	n	3/4	miombolezo	lament	nature
mworodhesho	n	3/4	miorodhesho	listing	nature
myeyuko	n	3/4	miyeyuko	melting	nature
mzaituni	n	3/4	mizaituni	olive tree	nature
mzingatio	n	3/4	mizingatio	consideration	nature
`;
