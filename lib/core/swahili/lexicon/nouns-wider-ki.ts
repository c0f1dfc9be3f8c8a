/** Lexicon: further nouns in ki- and ch-, of a general dictionary. Columns: lemma, part of speech, class, plural, glosses, domain. Server and command line only. */
export const nounsWiderKi = `
chavu	n	7/8	vyavu	small net	general
chelezo	n	7/8	vyelezo	buoy;raft	general
chenezo	n	7/8	vyenezo	measuring line	general
chomeo	n	7/8	vyomeo	spit;skewer	general
kiambajengo	n	7/8	viambajengo	constituent	education
kiandikio	n	7/8	viandikio	writing tool	general
kiangulio	n	7/8	viangulio	incubator	general
kiarifa	n	7/8	viarifa	predicate	education
kibadala	n	7/8	vibadala	substitute;pronoun	general
kibarango	n	7/8	vibarango	short stout stick	general
kibaraza	n	7/8	vibaraza	small verandah;small council	general
kibebeo	n	7/8	vibebeo	carrier;sling	general
kibeberu	n	7/8	vibeberu	billy goat	general
kibeti	n	7/8	vibeti	dwarf;short person	general
kibiritingoma	n	7/8	vibiritingoma	prostitute	general
kibogoshi	n	7/8	vibogoshi	small leather bag	general
kibwebwe	n	7/8	vibwebwe	cloth tied round the waist	general
kichagizo	n	7/8	vichagizo	adjunct	general
kichanio	n	7/8	vichanio	comb	general
kichekechea	n	7/8	vichekechea	nursery class	general
kichezeo	n	7/8	vichezeo	toy;plaything	general
kichimbakazi	n	7/8	vichimbakazi	mermaid	general
kichimbo	n	7/8	vichimbo	digging tool	general
kichonge	n	7/8	vichonge	fang	general
kichongeo	n	7/8	vichongeo	pencil sharpener	general
kichujio	n	7/8	vichujio	strainer;filter	general
kichupa	n	7/8	vichupa	small bottle	general
kidagaa	n	7/8	vidagaa	small sardine	general
kidakizo	n	7/8	vidakizo	snack;interjection	general
kideri	n	7/8	videri	Newcastle disease	general
kidoko	n	7/8	vidoko	tongue click	general
kidomo	n	7/8	vidomo	small mouth	general
kidubwasha	n	7/8	vidubwasha	thingamajig	general
kielea	n	7/8	vielea	float;buoy	general
kielelezi	n	7/8	vielelezi	demonstrative	general
kiendeshi	n	7/8	viendeshi	drive of a computer	general
kienzi	n	7/8	vienzi	litter;bier	general
kiezeko	n	7/8	viezeko	thatching material	general
kifabakazi	n	7/8	vifabakazi	Nandi flame tree	general
kifandugu	n	7/8	vifandugu	coccyx	general
kificho	n	7/8	vificho	hiding;secrecy	general
kifichuzi	n	7/8	vifichuzi	detector	general
kifinyo	n	7/8	vifinyo	crease	general
kifukizo	n	7/8	vifukizo	incense;fumigant	general
kifulio	n	7/8	vifulio	place for washing clothes	general
kifumanzi	n	7/8	vifumanzi	ankle bell	general
kifundisho	n	7/8	vifundisho	lesson;teaching	general
kifunikio	n	7/8	vifunikio	cover	general
kifuu	n	7/8	vifuu	coconut shell	general
kifyatuo	n	7/8	vifyatuo	trigger	general
kifyekeo	n	7/8	vifyekeo	slasher	general
kifyeko	n	7/8	vifyeko	sickle	general
kifyonzavumbi	n	7/8	vifyonzavumbi	vacuum cleaner	general
kigosho	n	7/8	vigosho	bend;crookedness	general
kigugu	n	7/8	vigugu	weed	general
kigumba	n	7/8	vigumba	arrowhead	general
kigunzi	n	7/8	vigunzi	corncob	general
kiguru	n	7/8	viguru	lame leg	general
kigutu	n	7/8	vigutu	stump	general
kihame	n	7/8	vihame	abandoned settlement	general
kihenge	n	7/8	vihenge	granary basket	general
kihesabio	n	7/8	vihesabio	counting device;abacus	general
kihifadhi	n	7/8	vihifadhi	preservative	general
kihimili	n	7/8	vihimili	support	general
kihojaji	n	7/8	vihojaji	questionnaire	general
kiingizi	n	7/8	viingizi	input	general
kiinikizo	n	7/8	viinikizo	oppression	general
kiinimacho	n	7/8	viinimacho	conjuring trick	general
kiinua	n	7/8	viinua	lifting device	general
kiinuamgongo	n	7/8	viinuamgongo	gratuity	general
kiinuo	n	7/8	viinuo	lever	general
kiishio	n	7/8	viishio	ending;suffix	general
kiitiko	n	7/8	viitiko	response	general
kijaa	n	7/8	vijaa	millstone	general
kijamanda	n	7/8	vijamanda	small basket with lid	general
kijazo	n	7/8	vijazo	stuffing;filling	general
kijiba	n	7/8	vijiba	grudge	general
kijichumba	n	7/8	vijichumba	small room	general
kijichupa	n	7/8	vijichupa	small bottle	general
kijiduka	n	7/8	vijiduka	small shop	general
kijigari	n	7/8	vijigari	small car	general
kijilango	n	7/8	vijilango	small door	general
kijinyumba	n	7/8	vijinyumba	small house	general
kijishamba	n	7/8	vijishamba	small farm	general
kijishimo	n	7/8	vijishimo	small hole	general
kijisu	n	7/8	vijisu	small knife	general
kijitawi	n	7/8	vijitawi	twig	general
kijumbamshale	n	7/8	vijumbamshale	swallow;swift	general
kijumuishi	n	7/8	vijumuishi	hypernym	general
kijungujiko	n	7/8	vijungujiko	bare livelihood	general
kikaangio	n	7/8	vikaangio	frying pan	general
kikaka	n	7/8	vikaka	haste	general
kikamulio	n	7/8	vikamulio	juicer;squeezer	general
kikamuo	n	7/8	vikamuo	press;squeezer	general
kikanushi	n	7/8	vikanushi	negative marker	general
kikanyagio	n	7/8	vikanyagio	pedal	general
kikatio	n	7/8	vikatio	cutting tool	general
kikaushio	n	7/8	vikaushio	dryer	general
kikembe	n	7/8	vikembe	young animal	general
kikingio	n	7/8	vikingio	shield;protector	general
kikoba	n	7/8	vikoba	village savings group;small purse	general
kikoko	n	7/8	vikoko	small crust;scab	general
kikokotozi	n	7/8	vikokotozi	calculator	general
kikono	n	7/8	vikono	small arm;prow	general
kikorokoro	n	7/8	vikorokoro	odds and ends	general
kikoto	n	7/8	vikoto	plaited whip	general
kikufu	n	7/8	vikufu	thin chain	general
kikumbusho	n	7/8	vikumbusho	reminder;souvenir	general
kikumi	n	7/8	vikumi	ten cent coin	general
kikunio	n	7/8	vikunio	scratcher	general
kikuzasauti	n	7/8	vikuzasauti	amplifier	general
kikwamizo	n	7/8	vikwamizo	fricative	education
kikwanguo	n	7/8	vikwanguo	grater;scraper	general
kikwapa	n	7/8	vikwapa	armpit;smell of the armpit	general
kikwaruzo	n	7/8	vikwaruzo	scraper	general
kikwezo	n	7/8	vikwezo	ladder for climbing a palm	general
kikwi	n	7/8	vikwi	thousand	general
kilainishi	n	7/8	vilainishi	lubricant;softener	general
kilalio	n	7/8	vilalio	bedding;sleeping place	general
kilaza	n	7/8	vilaza	dunce	general
kilengelenge	n	7/8	vilengelenge	blister	general
kilihafu	n	7/8	vilihafu	tripe	general
kilimbili	n	7/8	vilimbili	wrist bone;biceps	general
kilishio	n	7/8	vilishio	feeder;feeding trough	general
kiliwazo	n	7/8	viliwazo	consolation	general
kilua	n	7/8	vilua	fragrant flower	general
kimadende	n	7/8	vimadende	trill	education
kimiminika	n	7/8	vimiminika	liquid;fluid	general
kimuhemuhe	n	7/8	vimuhemuhe	agitation;panic	general
kinasaba	n	7/8	vinasaba	gene	general
kinasio	n	7/8	vinasio	trap	general
kinata	n	7/8	vinata	adhesive	general
kinatishi	n	7/8	vinatishi	adhesive	general
king'ang'anizi	n	7/8	ving'ang'anizi	insistent person	general
king'ong'o	n	7/8	ving'ong'o	nasal voice	general
kinoo	n	7/8	vinoo	whetstone	general
kinyamazishi	n	7/8	vinyamazishi	silencer	general
kinyegere	n	7/8	vinyegere	weasel	general
kinyungu	n	7/8	vinyungu	small cooking pot	general
kinyunyizi	n	7/8	vinyunyizi	sprinkler	general
kinyunyizo	n	7/8	vinyunyizo	sprinkler	general
kioevu	n	7/8	vioevu	liquid	general
kionambali	n	7/8	vionambali	telescope	general
kionesho	n	7/8	vionesho	exhibit;display	general
kionyeshi	n	7/8	vionyeshi	indicator	general
kionyesho	n	7/8	vionyesho	exhibit;display	general
kiopoo	n	7/8	viopoo	hook for a well	general
kiosheo	n	7/8	viosheo	washing place;sink	general
kipaa	n	7/8	vipaa	small roof;thatched side of a roof	general
kipago	n	7/8	vipago	rung	general
kipakulio	n	7/8	vipakulio	serving spoon	general
kipapatiko	n	7/8	vipapatiko	wing tip;fin	general
kipashajoto	n	7/8	vipashajoto	heater	general
kipashamoto	n	7/8	vipashamoto	heater	general
kipasuko	n	7/8	vipasuko	crack	general
kipasuo	n	7/8	vipasuo	saw;cutter	general
kipatanishi	n	7/8	vipatanishi	concord prefix	education
kipekecho	n	7/8	vipekecho	drill;stirring stick	general
kipenu	n	7/8	vipenu	lean-to;side room	general
kipepeteo	n	7/8	vipepeteo	winnowing tray	general
kiperea	n	7/8	viperea	small canoe	general
kipia	n	7/8	vipia	pinnacle;spinning top	general
kipigi	n	7/8	vipigi	throwing stick	general
kipigio	n	7/8	vipigio	striking tool	general
kipimaardhi	n	7/8	vipimaardhi	seismograph	general
kipimaji	n	7/8	vipimaji	spirit level	general
kipimakasi	n	7/8	vipimakasi	speedometer	general
kipimamvua	n	7/8	vipimamvua	rain gauge	general
kipimaupepo	n	7/8	vipimaupepo	anemometer	general
kipingwa	n	7/8	vipingwa	crossbar	general
kipipa	n	7/8	vipipa	small barrel	general
kipodozi	n	7/8	vipodozi	cosmetic	general
kipondeo	n	7/8	vipondeo	pestle;masher	general
kipoozi	n	7/8	vipoozi	refrigerant	general
kipora	n	7/8	vipora	young cock	general
kipozeo	n	7/8	vipozeo	cooling device	general
kipozi	n	7/8	vipozi	coolant;air cooler	general
kipulizi	n	7/8	vipulizi	blower	general
kipumba	n	7/8	vipumba	small lump	general
kipumulio	n	7/8	vipumulio	breathing apparatus;respirator	general
kipupa	n	7/8	vipupa	greedy haste	general
kiradidi	n	7/8	viradidi	reduplicative	education
kirejeleo	n	7/8	virejeleo	reference	general
kirejeshi	n	7/8	virejeshi	relative marker	general
kirekebishi	n	7/8	virekebishi	regulator	general
kirekodisauti	n	7/8	virekodisauti	sound recorder	general
kirukia	n	7/8	virukia	mistletoe	general
kirushio	n	7/8	virushio	launcher	general
kisafishi	n	7/8	visafishi	detergent;cleaner	general
kisaga	n	7/8	visaga	measure of two kibaba	general
kisagio	n	7/8	visagio	mill;grinder	general
kisahihishi	n	7/8	visahihishi	corrector	general
kisaidizi	n	7/8	visaidizi	auxiliary	general
kisanamu	n	7/8	visanamu	figurine	general
kisanga	n	7/8	visanga	strange event;misfortune	general
kisawazishi	n	7/8	visawazishi	leveller	general
kisawazisho	n	7/8	visawazisho	equaliser	general
kisemeo	n	7/8	visemeo	mouthpiece	general
kisemi	n	7/8	visemi	utterance	general
kiserema	n	7/8	viserema	worn-out hoe	general
kiseyeye	n	7/8	viseyeye	scurvy	general
kishikanishi	n	7/8	vishikanishi	connector	general
kishiko	n	7/8	vishiko	handle	general
kishinikizo	n	7/8	vishinikizo	press;pressure	general
kishirikishi	n	7/8	vishirikishi	copula	education
kishoroba	n	7/8	vishoroba	narrow passage	general
kisibiti	n	7/8	visibiti	caraway	general
kisikilizio	n	7/8	visikilizio	earpiece;headphone	general
kisimamishi	n	7/8	visimamishi	stopper	general
kisimamo	n	7/8	visimamo	stand	general
kisomeo	n	7/8	visomeo	reading desk;lectern	general
kisongo	n	7/8	visongo	cord for tightening;tourniquet	general
kisosi	n	7/8	visosi	saucer	general
kistariungio	n	7/8	vistariungio	hyphen	education
kisugulu	n	7/8	visugulu	mound	general
kisuguo	n	7/8	visuguo	rubbing tool	general
kisukumio	n	7/8	visukumio	pusher	general
kisulisuli	n	7/8	visulisuli	whirlwind;giddiness	general
kisura	n	7/8	visura	pretty girl	general
kitagio	n	7/8	vitagio	nest box	general
kitakia	n	7/8	vitakia	small cushion	general
kitale	n	7/8	vitale	half-grown coconut	general
kitambaza	n	7/8	vitambaza	lateral	education
kitambazi	n	7/8	vitambazi	creeper	general
kitambo	n	7		while;length of time	general
kitambuzi	n	7/8	vitambuzi	sensor;detector	general
kitamko	n	7/8	vitamko	utterance	general
kitandiko	n	7/8	vitandiko	mat;bedding	general
kitango	n	7/8	vitango	string;lace	general
kitawe	n	7/8	vitawe	polyseme	education
kitegemeo	n	7/8	vitegemeo	support;prop	general
kitendwa	n	7/8	vitendwa	object acted on	general
kitenganishi	n	7/8	vitenganishi	separator	general
kitimiri	n	7/8	vitimiri	demon	general
kitoboleo	n	7/8	vitoboleo	punch;awl	general
kitojo	n	7/8	vitojo	notch	general
kitoleo	n	7/8	vitoleo	edition;outlet	general
kitonge	n	7/8	vitonge	lump of food	general
kitulizamaumivu	n	7/8	vitulizamaumivu	painkiller	general
kitumba	n	7/8	vitumba	small bag	general
kitumbua	n	7/8	vitumbua	rice fritter	general
kitumbuizo	n	7/8	vitumbuizo	lullaby;entertainment	general
kitunzio	n	7/8	vitunzio	store;container	general
kitupa	n	7/8	vitupa	small bottle	general
kitwitwi	n	7/8	vitwitwi	sandpiper	general
kiuadudu	n	7/8	viuadudu	insecticide	general
kiuagugu	n	7/8	viuagugu	herbicide	general
kiuajidudu	n	7/8	viuajidudu	disinfectant	general
kiuakuvu	n	7/8	viuakuvu	fungicide	general
kiuamagugu	n	7/8	viuamagugu	herbicide	general
kiuamaumivu	n	7/8	viuamaumivu	painkiller	general
kiuapanya	n	7/8	viuapanya	rat poison	general
kiuasumu	n	7/8	viuasumu	antidote	general
kiuaviini	n	7/8	viuaviini	antibiotic	general
kiuavijidudu	n	7/8	viuavijidudu	disinfectant;antiseptic	general
kiuawadudu	n	7/8	viuawadudu	insecticide	general
kiuma	n	7/8	viuma	fork	general
kivunjajungu	n	7/8	vivunjajungu	praying mantis	general
kivushio	n	7/8	vivushio	ferry	general
kiwakifishi	n	7/8	viwakifishi	punctuation mark	education
kiwekeo	n	7/8	viwekeo	storage place;holder	general
kiwezeshi	n	7/8	viwezeshi	enabler	general
kiyeyushi	n	7/8	viyeyushi	solvent	general
kiyeyusho	n	7/8	viyeyusho	solvent	general
kizalia	n	7/8	vizalia	birth defect;native-born person	general
kizidishi	n	7/8	vizidishi	multiplier	general
kizidisho	n	7/8	vizidisho	multiplier	general
kizimio	n	7/8	vizimio	extinguisher;switch	general
kizinga	n	7/8	vizinga	beehive;log	general
kizizi	n	7/8	vizizi	small pen for animals	general
kizoleo	n	7/8	vizoleo	dustpan	general
kizuiamimba	n	7/8	vizuiamimba	contraceptive	general
kizungushio	n	7/8	vizungushio	wheel;fence	general
kizuu	n	7/8	vizuu	spirit of sorcery	general
`;
