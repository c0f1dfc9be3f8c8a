/** Lexicon: further nouns in m- with plurals in mi-. Columns: lemma, part of speech, class, plural, glosses, domain. Server and command line only. */
export const nounsFurtherM = `
mbambakofi	n	3/4	mibambakofi	pod mahogany tree	nature
mbembeo	n	3/4	mibembeo	swinging;sway	general
mbwago	n	3/4	mibwago	throwing down	general
mchachago	n	3/4	michachago	washing by beating	home
mchambuo	n	3/4	michambuo	analysis	education
mchangamko	n	3/4	michangamko	cheerfulness;liveliness	emotion
mchangizo	n	3/4	michangizo	contribution	economy
mcheduara	n	3/4	micheduara	cylinder	education
mchegamo	n	3/4	michegamo	leaning	general
mchekea	n	3/4	michekea	water melon plant	nature
mchepuo	n	3/4	michepuo	deviation;stream of study	education
mchezeo	n	3/4	michezeo	plaything	general
mchipuko	n	3/4	michipuko	sprouting;shoot	nature
mchoko	n	3/4	michoko	weariness	emotion
mchokoo	n	3/4	michokoo	pointed stick	home
mchoropoko	n	3/4	michoropoko	slipping away	general
mchupo	n	3/4	michupo	leap;ejaculation	general
mchururiko	n	3/4	michururiko	flow;trickle	nature
mdanganyo	n	3/4	midanganyo	deception	general
mdengu	n	3/4	midengu	lentil plant	nature
mdidimio	n	3/4	mididimio	sinking;subsidence	nature
mfarakisho	n	3/4	mifarakisho	causing of division	politics
mfelejo	n	3/4	mifelejo	channel;drain	places
mfufuko	n	3/4	mifufuko	resurrection;revival	religion
mfulizo	n	3/4	mifulizo	series;succession	general
mfumbato	n	3/4	mifumbato	grasp;closed hand	health
mfyekeo	n	3/4	mifyekeo	cleared path	places
mgaragazo	n	3/4	migaragazo	rolling;struggle	general
mgawano	n	3/4	migawano	sharing;division	general
mgolole	n	3/4	migolole	cloth worn over the shoulder	home
mgono	n	3/4	migono	sleeping;night's rest	general
mguruguru	n	3/4	miguruguru	kind of large lizard	nature
mgutuko	n	3/4	migutuko	start;shock	emotion
mhadarati	n	3/4	mihadarati	drug;narcotic	health
mhemuko	n	3/4	mihemuko	excitement;emotion	emotion
mjakaranda	n	3/4	mijakaranda	jacaranda tree	nature
mjongeo	n	3/4	mijongeo	movement	general
mjumlisho	n	3/4	mijumlisho	addition	education
mjumuiko	n	3/4	mijumuiko	gathering;assembly	general
mkaango	n	3/4	mikaango	frying;fried dish	food
mkabiliano	n	3/4	mikabiliano	confrontation	conflict
mkafara	n	3/4	mikafara	sacrifice;charm against misfortune	religion
mkazano	n	3/4	mikazano	tightness;tension	general
mkiritimba	n	3/4	mikiritimba	monopoly	economy
mkokoto	n	3/4	mikokoto	drag mark;trail	general
mkomboti	n	3/4	mikomboti	home-brewed beer	food
mkong'oto	n	3/4	mikong'oto	beating;pestle	general
mkoroma	n	3/4	mikoroma	coconut palm with half-ripe nuts	nature
mkoroshi	n	3/4	mikoroshi	cashew tree	nature
mkung'uto	n	3/4	mikung'uto	shaking off	general
mkwatuo	n	3/4	mikwatuo	clearing;polishing	general
mkwiro	n	3/4	mikwiro	drumstick	home
mlimao	n	3/4	milimao	lemon tree	nature
mlimbano	n	3/4	milimbano	gum;stickiness	general
mlindimo	n	3/4	milindimo	thunder;roar	nature
mlipo	n	3/4	milipo	payment;pay	economy
mlizamo	n	3/4	milizamo	waterspout;gutter	home
mlomo	n	3/4	milomo	lip	health
mloweko	n	3/4	miloweko	soaking	general
mmakaa	n	3/4	mimakaa	charcoal tree	nature
mmalizio	n	3/4	mimalizio	end;finish	general
mmegeko	n	3/4	mimegeko	fragmenting	general
mmeremeto	n	3/4	mimeremeto	glitter;glow	general
mmuliko	n	3/4	mimuliko	illumination;light	general
mndule	n	3/4	mindule	scented flower plant	nature
mnepo	n	3/4	minepo	bending;flexibility	general
mnuko	n	3/4	minuko	stench;smell	general
mnunurisho	n	3/4	minunurisho	radiation	technology
mnyaa	n	3/4	minyaa	milk bush;euphorbia	nature
mnyevuko	n	3/4	minyevuko	moistening	general
mnyooko	n	3/4	minyooko	straightness	general
mpalilio	n	3/4	mipalilio	weeding	nature
mpandio	n	3/4	mipandio	stirrup	transport
mpatanisho	n	3/4	mipatanisho	reconciliation;mediation	politics
mpatilizo	n	3/4	mipatilizo	retribution	religion
mpekuo	n	3/4	mipekuo	search;click	technology
mpendekezo	n	3/4	mipendekezo	proposal	politics
mpenyezo	n	3/4	mipenyezo	smuggling;insertion	economy
mpenyo	n	3/4	mipenyo	penetration;passage	general
mpumbazo	n	3/4	mipumbazo	dulling;distraction	emotion
mrama	n	3/4	mirama	rolling of a ship;wrong way	transport
mrujuani	n	3/4	mirujuani	kind of scented plant	nature
msabaka	n	3/4	misabaka	competition;race	sport
msakamo	n	3/4	misakamo	jam;sticking	general
msambazano	n	3/4	misambazano	distribution	general
msanapiti	n	3/4	misanapiti	kind of flowering plant	nature
mserebeko	n	3/4	miserebeko	sliding;side slip	general
mshadhari	n	3/4	mishadhari	diagonal	education
mshituko	n	3/4	mishituko	shock;start	emotion
mshonano	n	3/4	mishonano	seam	home
msigano	n	3/4	misigano	friction;contradiction	general
msikilizano	n	3/4	misikilizano	mutual understanding	general
msindano	n	3/4	misindano	kind of rice	nature
msio	n	3/4	misio	whetstone	home
msitari	n	3/4	misitari	line	general
msitiri	n	3/4	misitiri	cover;concealment	general
msoo	n	3/4	misoo	sob	emotion
msuguo	n	3/4	misuguo	friction;rubbing	general
msululu	n	3/4	misululu	queue;long line	general
mswaada	n	3/4	miswaada	bill;draft law	politics
mswala	n	3/4	miswala	prayer mat	religion
mtaamali	n	3/4	mitaamali	resignation	general
mtabaruku	n	3/4	mitabaruku	opening ceremony	religion
mtafaraku	n	3/4	mitafaraku	confusion;chaos	general
mtagusano	n	3/4	mitagusano	interaction	general
mtapanyo	n	3/4	mitapanyo	scattering	general
mtatizo	n	3/4	mitatizo	complication	general
mtazamio	n	3/4	mitazamio	expectation	general
mtegemeo	n	3/4	mitegemeo	prop;support	general
mtelemko	n	3/4	mitelemko	slope;descent	places
mtenguko	n	3/4	mitenguko	dislocation;annulment	health
mtiki	n	3/4	mitiki	teak tree	nature
mtipitipi	n	3/4	mitipitipi	crab's eye vine	nature
mtitigo	n	3/4	mititigo	tingling	health
mtizamo	n	3/4	mitizamo	view;outlook	general
mtoano	n	3/4	mitoano	knock-out contest	sport
mtoroko	n	3/4	mitoroko	escape;desertion	law
mtufaha	n	3/4	mitufaha	apple tree	nature
mtungisho	n	3/4	mitungisho	pregnancy;fertilising	health
muachano	n	3/4	miachano	separation;divorce	family
muainisho	n	3/4	miainisho	classification;specification	education
muamala	n	3/4	miamala	transaction;dealing	economy
muarobaini	n	3/4	miarobaini	neem tree	nature
muelekeo	n	3/4	mielekeo	direction;trend	general
muhadarati	n	3/4	mihadarati	drug;narcotic	health
muhadhara	n	3/4	mihadhara	lecture;public talk	education
muinamo	n	3/4	miinamo	slope;bow	general
mukhtadha	n	3/4	mikhtadha	context	general
muongozo	n	3/4	miongozo	guideline;guide	politics
muozo	n	3/4	miozo	rot;decay	nature
muunganiko	n	3/4	miunganiko	union;joining	general
muungo	n	3/4	miungo	joint;frame	general
muwafaka	n	3/4	miwafaka	agreement;accord	politics
muwako	n	3/4	miwako	blaze;burning	nature
mvalio	n	3/4	mivalio	way of dressing	home
mvange	n	3/4	mivange	mess	general
mviringiko	n	3/4	miviringiko	rolling;roundness	general
mvumanyuki	n	3/4	mivumanyuki	bee-humming plant	nature
mvumbuko	n	3/4	mivumbuko	discovery;emergence	general
mvundo	n	3/4	mivundo	stench;rottenness	general
mvungo	n	3/4	mivungo	hollow	places
mwachisho	n	3/4	miachisho	weaning	health
mwainisho	n	3/4	miainisho	classification;specification	education
mwambata	n	1/2	waambata	attaché	people
mwambatanisho	n	3/4	miambatanisho	attachment;linking	general
mwambaza	n	3/4	miambaza	wattled wall	home
mwambo	n	3/4	miambo	stretching;tightness	general
mwambukizo	n	3/4	miambukizo	infection	health
mwamsho	n	3/4	miamsho	awakening	religion
mwamvuli	n	3/4	miamvuli	umbrella	home
mwanamizi	n	3/4	mianamizi	hermit crab	nature
mwandamizo	n	3/4	miandamizo	succession	general
mwandikano	n	3/4	miandikano	correspondence	general
mwangati	n	3/4	miangati	cedar tree	nature
mwanguo	n	3/4	mianguo	picking of fruit	nature
mwao	n	3/4	miao	support log;trouble	general
mwayo	n	3/4	miayo	yawn	health
mweko	n	3/4	mieko	placing;deposit	general
mweleko	n	3/4	mieleko	cloth for carrying a child	home
mwendesho	n	3/4	miendesho	driving;running	transport
mwigizo	n	3/4	miigizo	imitation;acting	culture
mwishilizo	n	3/4	miishilizo	ending	general
mwitano	n	3/4	miitano	calling each other	general
mwitiko	n	3/4	miitiko	response	general
mwituo	n	3/4	miituo	response;stop	general
mwogo	n	3/4	miogo	swim;bath	home
mwoneko	n	3/4	mioneko	visibility	general
mwongezeko	n	3/4	miongezeko	increase	quantity
mwonjo	n	3/4	mionjo	tasting;taste	food
mwonyo	n	3/4	mionyo	sound of contempt	general
mwoto	n	3/4	mioto	burning;heat	nature
mwundo	n	3/4	miundo	structure	general
mwungano	n	3/4	miungano	union	politics
mwuo	n	3/4	miuo	tilth	nature
mzagao	n	3/4	mizagao	litter	general
mzamio	n	3/4	mizamio	dive	sport
mzimbao	n	3/4	mizimbao	waistcoat	home
mzimiko	n	3/4	mizimiko	extinction;black-out	technology
`;
