/** Lexicon: various nouns in m-. Columns: lemma, part of speech, class, plural, glosses, domain. Server and command line only. */
export const nounsVariousM = `
mbangi	n	3/4	mibangi	hemp plant	general
mbibo	n	3/4	mibibo	cashew tree	general
mbilingani	n	3/4	mibilingani	aubergine plant	general
mbono	n	3/4	mibono	castor oil plant	general
mburuga	n	3/4	miburuga	divination board	general
mchafukoge	n	3/4	michafukoge	untidiness	general
mchaguo	n	3/4	michaguo	choice	general
mchai	n	3/4	michai	tea plant	general
mchakacho	n	3/4	michakacho	rustling	general
mchakamchaka	n	3/4	michakamchaka	jog trot;double quick march	general
mchanganyo	n	3/4	michanganyo	mixture	general
mchapuo	n	3/4	michapuo	acceleration	general
mchapuko	n	3/4	michapuko	acceleration	general
mchecheo	n	3/4	michecheo	limp	general
mchekecho	n	3/4	michekecho	sifting	general
mchemko	n	3/4	michemko	boiling	general
mchemsho	n	3/4	michemsho	boiled dish	general
mchengo	n	3/4	michengo	cutting of wood	general
mchenza	n	3/4	michenza	tangerine tree	general
mcheche	n	3/4	micheche	spark	general
mchezomwigo	n	3/4	michezomwigo	drama	general
mchikichi	n	3/4	michikichi	oil palm	general
mchinjiko	n	3/4	michinjiko	muscle tendon	general
mchirizo	n	3/4	michirizo	gutter;trickle	general
mchocheo	n	3/4	michocheo	instigation	general
mchongoma	n	3/4	michongoma	thorn hedge	general
mchongo	n	3/4	michongo	carving;deal	general
mchubuo	n	3/4	michubuo	bruise	general
mchukuo	n	3/4	michukuo	carrying	general
mchumo	n	3/4	michumo	gain;earnings	general
mchungo	n	3/4	michungo	herding	general
mdaawa	n	3/4	midaawa	lawsuit	general
mdadi	n	3/4	midadi	excitement	general
mdimu	n	3/4	midimu	lime tree	general
mdodoki	n	3/4	midodoki	loofah plant	general
mdokezo	n	3/4	midokezo	hint	general
mdondoko	n	3/4	midondoko	dropping	general
mdumizo	n	3/4	midumizo	continuance	general
mdundiko	n	3/4	midundiko	traditional dance	general
mdukuo	n	3/4	midukuo	poke	general
mfadhaa	n	3/4	mifadhaa	dismay	general
mfenesi	n	3/4	mifenesi	jackfruit tree	general
mfiko	n	3/4	mifiko	reach	general
mfichamo	n	3/4	mifichamo	hiding	general
mfifio	n	3/4	mififio	fading	general
mfinyango	n	3/4	mifinyango	moulding	general
mfoko	n	3/4	mifoko	gushing	general
mforsadi	n	3/4	miforsadi	mulberry tree	general
mfukuto	n	3/4	mifukuto	smouldering	general
mfundo	n	3/4	mifundo	knot;grudge	general
mfune	n	3/4	mifune	kind of tree	general
mfungizo	n	3/4	mifungizo	siege	general
mfuo	n	3/4	mifuo	river bed;line	general
mfuria	n	3/4	mifuria	hooded cloak	general
mfurikiko	n	3/4	mifurikiko	overflow	general
mfuto	n	3/4	mifuto	plain work	general
mfutiko	n	3/4	mifutiko	tucking	general
mgagani	n	3/4	migagani	edible weed	general
mgandamizo	n	3/4	migandamizo	pressure;compression	general
mgandamo	n	3/4	migandamo	clotting	general
mgawanyo	n	3/4	migawanyo	distribution;allocation	general
mgendo	n	3/4	migendo	pace	general
mgeuzo	n	3/4	migeuzo	change	general
mghalaba	n	3/4	mighalaba	commercial rivalry	general
mgombo	n	3/4	migombo	page fold	general
mgorogoro	n	3/4	migorogoro	trouble	general
mgoto	n	3/4	migoto	beating	general
mgumio	n	3/4	migumio	groan	general
mgwisho	n	3/4	migwisho	fly whisk	general
mharadali	n	3/4	miharadali	mustard	general
mharara	n	3/4	miharara	dysentery	general
mharuma	n	3/4	miharuma	shawl	general
mhashiri	n	3/4	mihashiri	builder's beam	general
mhema	n	3/4	mihema	panting	general
mhina	n	3/4	mihina	henna plant	general
mjafari	n	3/4	mijafari	knobwood tree	general
mjango	n	3/4	mijango	kind of drum	general
mjao	n	3/4	mijao	filling	general
mjengeko	n	3/4	mijengeko	construction	general
mjoho	n	3/4	mijoho	gown	general
mjugu	n	3/4	mijugu	groundnut plant	general
mkaka	n	3/4	mikaka	pitcher	general
mkandaa	n	3/4	mikandaa	mangrove	general
mkando	n	3/4	mikando	kneading;massage	general
mkanganyo	n	3/4	mikanganyo	confusion	general
mkanyo	n	3/4	mikanyo	prohibition	general
mkarakala	n	3/4	mikarakala	bush herb	general
mkarara	n	3/4	mikarara	refrain	general
mkasiri	n	3/4	mikasiri	bark for nets	general
mkataa	n	3/4	mikataa	decision	general
mkatale	n	3/4	mikatale	stocks	general
mkatizo	n	3/4	mikatizo	interruption	general
mkatiko	n	3/4	mikatiko	fracture	general
mkauko	n	3/4	mikauko	drying	general
mkebe	n	3/4	mikebe	tin;can	general
mkiki	n	3/4	mikiki	struggle	general
mkimbio	n	3/4	mikimbio	run	general
mkimbizano	n	3/4	mikimbizano	rush	general
mkingo	n	3/4	mikingo	bending forward	general
mkoka	n	3/4	mikoka	creeping plant	general
mkole	n	3/4	mikole	kind of tree	general
mkomafi	n	3/4	mikomafi	mangrove	general
mkomamanga	n	3/4	mikomamanga	pomegranate tree	general
mkombo	n	3/4	mikombo	curve	general
mkongwa	n	3/4	mikongwa	yoke	general
mkorogo	n	3/4	mikorogo	mixture;skin-lightening cream	general
mkosi	n	3/4	mikosi	bad luck	general
mkulo	n	3/4	mikulo	strainer	general
mkumbo	n	3/4	mikumbo	push;clean sweep	general
mkunazi	n	3/4	mikunazi	jujube tree	general
mkundu	n	3/4	mikundu	anus	general
mkunguru	n	3/4	mikunguru	fever of acclimatisation	general
mkungumanga	n	3/4	mikungumanga	nutmeg tree	general
mkunjo	n	3/4	mikunjo	fold;crease	general
mkunyati	n	3/4	mikunyati	medicinal tree	general
mkururo	n	3/4	mikururo	dragging;file	general
mkuto	n	3/4	mikuto	fold	general
mkwaruzo	n	3/4	mikwaruzo	scrape;trail	general
mkwiji	n	3/4	mikwiji	money belt	general
mlala	n	3/4	milala	hyphaene palm	general
mlalo	n	3/4	milalo	level;lie	general
mlandano	n	3/4	milandano	likeness	general
mlangamia	n	3/4	milangamia	parasitic plant	general
mlangobahari	n	3/4	milangobahari	strait	general
mlenge	n	3/4	milenge	target	general
mlia	n	3/4	milia	stripe	general
mlilana	n	3/4	mililana	mangrove	general
mlimbiko	n	3/4	milimbiko	accumulation	general
mlimbo	n	3/4	milimbo	birdlime	general
mlipizo	n	3/4	milipizo	revenge	general
mlisho	n	3/4	milisho	food supply;feed	general
mlongo	n	3/4	milongo	line	general
mlonge	n	3/4	milonge	horseradish tree	general
mlozi	n	3/4	milozi	almond tree	general
mlundo	n	3/4	milundo	heap	general
mmavimavi	n	3/4	mimavimavi	kind of tree	general
mmeng'enyo	n	3/4	mimeng'enyo	digestion	general
mmung'unye	n	3/4	mimung'unye	gourd plant	general
mmweko	n	3/4	mimweko	flash	general
mmwago	n	3/4	mimwago	spill	general
mnanasi	n	3/4	minanasi	pineapple plant	general
mnanaa	n	3/4	minanaa	mint	general
mnaso	n	3/4	minaso	trap	general
mng'aro	n	3/4	ming'aro	brilliance	general
mngurumo	n	3/4	mingurumo	thunder;roar	general
mnofu	n	3/4	minofu	fleshy part of meat	general
mnoga	n	3/4	minoga	tobacco leaf	general
mnukio	n	3/4	minukio	scent	general
mnunuo	n	3/4	minunuo	purchase	general
mnyambuliko	n	3/4	minyambuliko	inflection;derivation	general
mnyambuo	n	3/4	minyambuo	stretching	general
mnyanya	n	3/4	minyanya	tomato plant	general
mnyauko	n	3/4	minyauko	wilting	general
mnyeo	n	3/4	minyeo	itching	general
mnyiri	n	3/4	minyiri	tentacle;elephant's trunk	general
mnyoosho	n	3/4	minyoosho	straightening	general
mnyukuo	n	3/4	minyukuo	tickle	general
mnyumbuo	n	3/4	minyumbuo	stretching	general
mnyumbuko	n	3/4	minyumbuko	elasticity	general
mnyunyo	n	3/4	minyunyo	sprinkling	general
mpachiko	n	3/4	mipachiko	infix;insertion	general
mpagao	n	3/4	mipagao	possession by spirits	general
mpago	n	3/4	mipago	forked pole	general
mpakato	n	3/4	mipakato	holding on the lap	general
mpamba	n	3/4	mipamba	cotton plant	general
mpambo	n	3/4	mipambo	decoration	general
mpandisho	n	3/4	mipandisho	raising	general
mpando	n	3/4	mipando	sowing	general
mpapaso	n	3/4	mipapaso	groping	general
mpapaya	n	3/4	mipapaya	papaya tree	general
mpapure	n	3/4	mipapure	scratch	general
mpapuro	n	3/4	mipapuro	scratch	general
mparachichi	n	3/4	miparachichi	avocado tree	general
mparuzo	n	3/4	miparuzo	scraping;scrape	general
mpasuo	n	3/4	mipasuo	split;sawing	general
mpevuko	n	3/4	mipevuko	ripening;maturity	general
mpiko	n	3/4	mipiko	carrying pole	general
mpindano	n	3/4	mipindano	bend;cramp	general
mpindiko	n	3/4	mipindiko	bend	general
mpingamo	n	3/4	mipingamo	obstruction	general
mpopoo	n	3/4	mipopoo	areca palm	general
mpororo	n	3/4	mipororo	line	general
mpukutiko	n	3/4	mipukutiko	shedding	general
mpulizo	n	3/4	mipulizo	blowing;spray	general
mpumuo	n	3/4	mipumuo	breath	general
mpungate	n	3/4	mipungate	prickly pear	general
mpururo	n	3/4	mipururo	stripping	general
mpwitompwito	n	3/4	mipwitompwito	palpitation	general
mpwito	n	3/4	mipwito	pulse	general
mpyaro	n	3/4	mipyaro	abuse	general
mrabaha	n	3/4	mirabaha	royalty	general
mrejeo	n	3/4	mirejeo	return	general
mrihani	n	3/4	mirihani	basil	general
mripuko	n	3/4	miripuko	explosion	general
mruko	n	3/4	miruko	jump;flight	general
mruzi	n	3/4	miruzi	whistle	general
mrututu	n	3/4	mirututu	copper sulphate	general
msafa	n	3/4	misafa	row	general
msakato	n	3/4	misakato	step	general
msamba	n	3/4	misamba	perineum	general
msambaratiko	n	3/4	misambaratiko	disintegration	general
msamilo	n	3/4	misamilo	head support	general
msandali	n	3/4	misandali	sandalwood tree	general
msandarusi	n	3/4	misandarusi	copal tree	general
msapata	n	3/4	misapata	dance	general
msasa	n	3/4	misasa	sandpaper	general
msawazo	n	3/4	misawazo	balance;equilibrium	general
msawazisho	n	3/4	misawazisho	balancing	general
mseleleko	n	3/4	miseleleko	sliding	general
mselemko	n	3/4	miselemko	slope	general
msengenyo	n	3/4	misengenyo	backbiting	general
mseto	n	3/4	miseto	mixture;coalition	general
mshabaha	n	3/4	mishabaha	resemblance	general
mshambulio	n	3/4	mishambulio	attack	general
mshangilio	n	3/4	mishangilio	acclaim	general
msharasi	n	3/4	misharasi	bradawl	general
mshazari	n	3/4	mishazari	slanting line;diagonal	general
mshikemshike	n	3/4	mishikemshike	struggle;tussle	general
mshikizo	n	3/4	mishikizo	tacking	general
mshiko	n	3/4	mishiko	grip;money	general
mshindilio	n	3/4	mishindilio	pressing	general
mshuko	n	3/4	mishuko	descent;end of prayers	general
msimulio	n	3/4	misimulio	account	general
msindikizo	n	3/4	misindikizo	escort	general
msinji	n	3/4	misinji	foundation trench	general
msingizio	n	3/4	misingizio	false charge	general
msinyao	n	3/4	misinyao	shrinking	general
msisimuko	n	3/4	misisimuko	excitement	general
msokoto	n	3/4	misokoto	twist;roll	general
msomo	n	3/4	misomo	reading	general
msonge	n	3/4	misonge	round hut	general
msonjo	n	3/4	misonjo	ladder	general
msonyo	n	3/4	misonyo	sucking of teeth;hiss	general
msogeo	n	3/4	misogeo	movement	general
msoto	n	3/4	misoto	hardship	general
msuaki	n	3/4	misuaki	toothbrush	general
msukano	n	3/4	misukano	drill	general
msuko	n	3/4	misuko	plait	general
msunobari	n	3/4	misunobari	pine	general
msurupwete	n	3/4	misurupwete	kind of dress	general
mtafuno	n	3/4	mitafuno	chewing	general
mtafutano	n	3/4	mitafutano	search	general
mtai	n	3/4	mitai	scratch	general
mtajo	n	3/4	mitajo	mention	general
mtali	n	3/4	mitali	anklet	general
mtambaa	n	3/4	mitambaa	creeping plant	general
mtambatamba	n	3/4	mitambatamba	showing off	general
mtambaapanya	n	3/4	mitambaapanya	beam	general
mtando	n	3/4	mitando	warp	general
mtanange	n	3/4	mitanange	fierce contest	general
mtanzuko	n	3/4	mitanzuko	branching	general
mtapanyiko	n	3/4	mitapanyiko	scattering	general
mtapo	n	3/4	mitapo	ore	general
mtaro	n	3/4	mitaro	ditch;drain	general
mtawanyo	n	3/4	mitawanyo	dispersion	general
mteko	n	3/4	miteko	draught of water	general
mtelezo	n	3/4	mitelezo	slide	general
mtemo	n	3/4	mitemo	spit	general
mtenguo	n	3/4	mitenguo	cancellation	general
mtengo	n	3/4	mitengo	separation	general
mtetemesho	n	3/4	mitetemesho	shaking	general
mtetereko	n	3/4	mitetereko	slip;swerve	general
mteteo	n	3/4	miteteo	cackle	general
mtima	n	3/4	mitima	heart	general
mtindikani	n	3/4	mitindikani	bush	general
mtiti	n	3/4	mititi	commotion	general
mtitio	n	3/4	mititio	shrinking	general
mtitimo	n	3/4	mititimo	rumbling	general
mtoki	n	3/4	mitoki	gland swelling	general
mtokeo	n	3/4	mitokeo	result	general
mtomo	n	3/4	mitomo	firmness	general
mtomoko	n	3/4	mitomoko	custard apple tree	general
mtondoo	n	3/4	mitondoo	Alexandrian laurel	general
mtongozo	n	3/4	mitongozo	seduction	general
mtonyo	n	3/4	mitonyo	tip;money	general
mtorori	n	3/4	mitorori	papaw stem	general
mtula	n	3/4	mitula	nightshade	general
mtulinga	n	3/4	mitulinga	collar bone	general
mtumba	n	3/4	mitumba	bundle;second-hand clothes	general
mtumbwi	n	3/4	mitumbwi	canoe	general
mtumbuizo	n	3/4	mitumbuizo	serenade	general
mtupo	n	3/4	mitupo	throw	general
mtutumo	n	3/4	mitutumo	rumbling	general
mtuzi	n	3/4	mituzi	gravy	general
mtwango	n	3/4	mitwango	pounding	general
mtwangio	n	3/4	mitwangio	pestle	general
mtweto	n	3/4	mitweto	panting	general
muhali	n	3		impossibility	general
muhindi	n	3/4	mihindi	maize plant	general
mukhtasari	n	3/4	mikhtasari	summary	general
munyu	n	3/4	minyu	salt	general
muoano	n	3/4	mioano	harmony	general
muono	n	3/4	miono	view	general
murua	n	3		good manners	general
mustakabali	n	3		future	general
mustarehe	n	3/4	mistarehe	comfort	general
muwala	n	3		coherence	general
mvamio	n	3/4	mivamio	invasion	general
mvao	n	3/4	mivao	manner of dressing	general
mvilio	n	3/4	mivilio	bruise	general
mvimbo	n	3/4	mivimbo	swelling	general
mviringo	n	3/4	miviringo	circle;roundness	general
mvukizo	n	3/4	mivukizo	evaporation	general
mvukuto	n	3/4	mivukuto	bellows	general
mvume	n	3/4	mivume	borassus palm	general
mvungu	n	3/4	mivungu	space under a bed	general
mvungunya	n	3/4	mivungunya	sausage tree	general
mvurugo	n	3/4	mivurugo	disorder	general
mvuvumko	n	3/4	mivuvumko	springing up	general
mwalamu	n	3/4	mialamu	stripe	general
mwambao	n	3/4	miambao	coast;shoreline	general
mwandamo	n	3/4	miandamo	following;new moon	general
mwango	n	3/4	miango	lamp holder	general
mwangwi	n	3/4	miangwi	echo	general
mwani	n	3		seaweed	general
mwendeleo	n	3/4	miendeleo	progress	general
mweneo	n	3/4	mieneo	extension;spread	general
mwepuko	n	3/4	miepuko	avoidance	general
mwereka	n	3/4	miereka	wrestling fall	general
mwia	n	3/4	miia	period	general
mwima	n	3/4	miima	standing pole	general
mwinamo	n	3/4	miinamo	stoop;slope	general
mwingilizano	n	3/4	miingilizano	interference	general
mwitu	n	3/4	miitu	forest;wild	general
mwoko	n	3/4	mioko	rescue	general
mwombo	n	3/4	miombo	miombo tree;request	general
mwondosho	n	3/4	miondosho	removal	general
mwongezo	n	3/4	miongezo	increase	general
mwosho	n	3/4	miosho	washing	general
mwozo	n	3/4	miozo	rot	general
myaa	n	3/4	miyaa	palm leaf	general
myeyusho	n	3/4	miyeyusho	solution (liquid)	general
mzamo	n	3/4	mizamo	dive	general
mzao	n	3/4	mizao	offspring	general
mzambarau	n	3/4	mizambarau	java plum tree	general
mzaramu	n	3/4	mizaramu	stream	general
mzegazega	n	3/4	mizegazega	carrying pole	general
mzengwe	n	3/4	mizengwe	intrigue;clique	general
mzibo	n	3/4	mizibo	plugging	general
mzingile	n	3/4	mizingile	labyrinth	general
mzizimo	n	3/4	mizizimo	coldness;chill	general
mzofafa	n	3/4	mizofafa	strutting	general
mzoga	n	3/4	mizoga	carcass	general
mzomeo	n	3/4	mizomeo	heckling	general
mzongo	n	3/4	mizongo	winding	general
mzungusho	n	3/4	mizungusho	rotation	general
mkizi	n	3/4	mikizi	cuttlefish	general
mnandi	n	3/4	minandi	cormorant	general
mtetea	n	3/4	mitetea	laying hen	general
mundu	n	3/4	miundu	sickle	general
mzuzu	n	3/4	mizuzu	plantain	general
mvi	n	9/10	mvi	grey hair	general
mbirikimo	n	1/2	wabirikimo	pygmy	general
mchapakazi	n	1/2	wachapakazi	hard worker	general
mchukuzi	n	1/2	wachukuzi	porter;carrier	general
mdakuzi	n	1/2	wadakuzi	eavesdropper	general
mdoezi	n	1/2	wadoezi	sponger	general
mfichuzi	n	1/2	wafichuzi	whistle-blower	general
mgema	n	1/2	wagema	palm wine tapper	general
mhazili	n	1/2	wahazili	secretary	general
mhutubu	n	1/2	wahutubu	orator	general
mjasiri	n	1/2	wajasiri	brave person	general
mjeuri	n	1/2	wajeuri	insolent person	general
mjuvi	n	1/2	wajuvi	impudent person	general
mkabaila	n	1/2	wakabaila	feudal lord;landlord	general
mkabidhi	n	1/2	wakabidhi	trustee	general
mkora	n	1/2	wakora	scoundrel	general
mkulivu	n	1/2	wakulivu	lazy person	general
mkurufunzi	n	1/2	wakurufunzi	apprentice	general
mlalaheri	n	1/2	walalaheri	well-off person	general
mlariba	n	1/2	walariba	usurer	general
mnyakuzi	n	1/2	wanyakuzi	snatcher	general
mpekuzi	n	1/2	wapekuzi	searcher;inquisitive person	general
mpeketevu	n	1/2	wapeketevu	mischief-maker	general
mpigadebe	n	1/2	wapigadebe	tout;campaigner	general
mpole	n	1/2	wapole	gentle person	general
mposaji	n	1/2	waposaji	suitor	general
mpotofu	n	1/2	wapotofu	perverse person	general
mpuuzi	n	1/2	wapuuzi	silly person	general
mrasimu	n	1/2	warasimu	bureaucrat;draughtsman	general
msengenyaji	n	1/2	wasengenyaji	backbiter	general
mshehereshaji	n	1/2	washehereshaji	master of ceremonies	general
mshenzi	n	1/2	washenzi	uncivilised person	general
msikwao	n	1/2	wasikwao	homeless person	general
mstahiki	n	1/2	wastahiki	worthy person	general
mtalaka	n	1/2	watalaka	divorced woman	general
mtanashati	n	1/2	watanashati	smart person;dandy	general
mtani	n	1/2	watani	joking partner;traditional rival	general
mtarishi	n	1/2	watarishi	messenger	general
mtesi	n	1/2	watesi	persecutor	general
mtubu	n	1/2	watubu	penitent	general
mwanakondoo	n	1/2	wanakondoo	lamb	general
mwanambuzi	n	1/2	wanambuzi	kid goat	general
mwanampotevu	n	1/2	wanampotevu	prodigal son	general
mwanaserere	n	1/2	wanaserere	doll	general
mwandazi	n	1/2	wandazi	pastry cook	general
mwasherati	n	1/2	waasherati;washerati	fornicator	general
mwehu	n	1/2	wehu	mad person	general
mwelekevu	n	1/2	welekevu	quick learner	general
mwombolezaji	n	1/2	waombolezaji	mourner	general
mwongofu	n	1/2	waongofu	righteous person	general
mwovu	n	1/2	waovu	wicked person	general
mzoefu	n	1/2	wazoefu	experienced person	general
mzumbukuku	n	1/2	wazumbukuku	simpleton	general
mwenda	n	1/2	wenda	goer	general
`;
