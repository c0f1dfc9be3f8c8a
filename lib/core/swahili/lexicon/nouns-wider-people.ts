/** Lexicon: further persons in m- and mw-, of a general dictionary. Columns: lemma, part of speech, class, plural, glosses, domain. Server and command line only. */
export const nounsWiderPeople = `
mbadilishaji	n	1/2	wabadilishaji	changer	people
mbashiri	n	1/2	wabashiri	forecaster;predictor	people
mbatizaji	n	1/2	wabatizaji	baptist;baptiser	people
mbebaji	n	1/2	wabebaji	carrier;bearer	people
mbishi	n	1/2	wabishi	argumentative person	people
mbomoaji	n	1/2	wabomoaji	demolisher	people
mboreshaji	n	1/2	waboreshaji	improver	people
mbuaji	n	1/2	wabuaji	killer	people
mchafuzi	n	1/2	wachafuzi	polluter;spoiler	people
mchaguzi	n	1/2	wachaguzi	chooser	people
mchakataji	n	1/2	wachakataji	processor	people
mchanganuzi	n	1/2	wachanganuzi	analyst	people
mchanganyaji	n	1/2	wachanganyaji	mixer	people
mchanjaji	n	1/2	wachanjaji	vaccinator	people
mchekaji	n	1/2	wachekaji	one who laughs	people
mchelewaji	n	1/2	wachelewaji	latecomer	people
mcheza	n	1/2	wacheza	dancer;player	people
mchezeshaji	n	1/2	wachezeshaji	referee;puppeteer	people
mchomaji	n	1/2	wachomaji	one who burns;roaster	people
mchomeaji	n	1/2	wachomeaji	welder	people
mchongezi	n	1/2	wachongezi	slanderer;informer	people
mchopozi	n	1/2	wachopozi	pickpocket	people
mchorakatuni	n	1/2	wachorakatuni	cartoonist	people
mchukuaji	n	1/2	wachukuaji	taker;carrier	people
mchumaji	n	1/2	wachumaji	picker;gatherer	people
mchunaji	n	1/2	wachunaji	skinner	people
mchunguzi	n	1/2	wachunguzi	investigator;examiner	people
mdadavuzi	n	1/2	wadadavuzi	analyst	people
mdakaji	n	1/2	wadakaji	catcher	people
mdanganyaji	n	1/2	wadanganyaji	deceiver	people
mdanganyifu	n	1/2	wadanganyifu	cheat;deceiver	people
mdhihaki	n	1/2	wadhihaki	mocker	people
mdhulumiwa	n	1/2	wadhulumiwa	oppressed person	people
mdukizi	n	1/2	wadukizi	eavesdropper	people
mdumishaji	n	1/2	wadumishaji	one who maintains	people
mfafanuzi	n	1/2	wafafanuzi	explainer;commentator	people
mfaidikaji	n	1/2	wafaidikaji	beneficiary	people
mfanyafujo	n	1/2	wafanyafujo	troublemaker	people
mfanyaji	n	1/2	wafanyaji	doer	people
mfichaji	n	1/2	wafichaji	one who hides things	people
mfidhuli	n	1/2	wafidhuli	insolent person	people
mfikiriaji	n	1/2	wafikiriaji	thinker	people
mfufuaji	n	1/2	wafufuaji	one who revives	people
mfukuzaji	n	1/2	wafukuzaji	pursuer	people
mfungishaji	n	1/2	wafungishaji	one who officiates a marriage	people
mfunguaji	n	1/2	wafunguaji	opener	people
mfurahishaji	n	1/2	wafurahishaji	entertainer	people
mfyatuaji	n	1/2	wafyatuaji	one who fires;brickmaker	people
mfyekaji	n	1/2	wafyekaji	slasher of grass	people
mgandamizaji	n	1/2	wagandamizaji	oppressor	people
mganguzi	n	1/2	waganguzi	medicine man	people
mgeuzaji	n	1/2	wageuzaji	one who changes things	people
mgombezi	n	1/2	wagombezi	quarreller	people
mgoni	n	1/2	wagoni	adulterer	people
mgumba	n	1/2	wagumba	childless person	people
mgusaji	n	1/2	wagusaji	one who touches	people
mhamishaji	n	1/2	wahamishaji	one who transfers	people
mhasidi	n	1/2	wahasidi	envious person	people
mhasimu	n	1/2	wahasimu	opponent;adversary	people
mhimizaji	n	1/2	wahimizaji	one who urges	people
mhitaji	n	1/2	wahitaji	needy person	people
mhudhuriaji	n	1/2	wahudhuriaji	attendee	people
mhudumiwa	n	1/2	wahudumiwa	person served	people
mhuishaji	n	1/2	wahuishaji	reviver;animator	people
mhutubiaji	n	1/2	wahutubiaji	speaker	people
mjaribu	n	1/2	wajaribu	one who tries	people
mjengaji	n	1/2	wajengaji	builder	people
mjibuji	n	1/2	wajibuji	answerer	people
mjifunzaji	n	1/2	wajifunzaji	learner	people
mjoli	n	1/2	wajoli	fellow servant	people
mjuaji	n	1/2	wajuaji	know-all	people
mkaangaji	n	1/2	wakaangaji	fryer of food	people
mkabaji	n	1/2	wakabaji	strangler;mugger	people
mkadiriaji	n	1/2	wakadiriaji	assessor;estimator	people
mkale	n	1/2	wakale	person of olden times	people
mkamataji	n	1/2	wakamataji	one who arrests	people
mkamuaji	n	1/2	wakamuaji	milker;presser	people
mkanaji	n	1/2	wakanaji	denier	people
mkandaji	n	1/2	wakandaji	masseur	people
mkandamizaji	n	1/2	wakandamizaji	oppressor	people
mkataji	n	1/2	wakataji	cutter	people
mkatili	n	1/2	wakatili	cruel person	people
mkazamwana	n	1/2	wakazamwana	daughter-in-law	people
mkeketaji	n	1/2	wakeketaji	circumciser of girls	people
mkinzani	n	1/2	wakinzani	opponent;objector	people
mkojozi	n	1/2	wakojozi	bedwetter	people
mkokotaji	n	1/2	wakokotaji	one who pulls a cart	people
mkorogaji	n	1/2	wakorogaji	stirrer;one who causes trouble	people
mkumbukaji	n	1/2	wakumbukaji	one who remembers	people
mkurupukaji	n	1/2	wakurupukaji	one who acts rashly	people
mkusanyaji	n	1/2	wakusanyaji	collector;gatherer	people
mkuzaji	n	1/2	wakuzaji	grower;breeder	people
mkwepakodi	n	1/2	wakwepakodi	tax evader	people
mlainishaji	n	1/2	walainishaji	one who softens	people
mlalaji	n	1/2	walalaji	sleeper	people
mlegevu	n	1/2	walegevu	weak person	people
mlengaji	n	1/2	walengaji	marksman;aimer	people
mletaji	n	1/2	waletaji	bringer	people
mlimaji	n	1/2	walimaji	cultivator	people
mlimbikizaji	n	1/2	walimbikizaji	hoarder	people
mlipwaji	n	1/2	walipwaji	payee	people
mliwazaji	n	1/2	waliwazaji	comforter	people
mlumbi	n	1/2	walumbi	orator;linguist	people
mlundikaji	n	1/2	walundikaji	hoarder	people
mmishenari	n	1/2	wamishenari	missionary	people
mmisionari	n	1/2	wamisionari	missionary	people
mmwagaji	n	1/2	wamwagaji	one who spills	people
mnasara	n	1/2	wanasara	Nazarene;Christian	people
mnoaji	n	1/2	wanoaji	sharpener	people
mnukuzi	n	1/2	wanukuzi	one who quotes	people
mnung'unikaji	n	1/2	wanung'unikaji	grumbler	people
mnunuaji	n	1/2	wanunuaji	buyer	people
mnyakuaji	n	1/2	wanyakuaji	snatcher	people
mnyamavu	n	1/2	wanyamavu	quiet person	people
mnyimivu	n	1/2	wanyimivu	miser	people
mnyoaji	n	1/2	wanyoaji	shaver	people
mnyofu	n	1/2	wanyofu	honest person	people
mnyongaji	n	1/2	wanyongaji	hangman;strangler	people
mnyonyeshaji	n	1/2	wanyonyeshaji	nursing mother	people
mnywaji	n	1/2	wanywaji	drinker	people
mnyweshaji	n	1/2	wanyweshaji	one who waters;cupbearer	people
mpaji	n	1/2	wapaji	generous giver	people
mpakaji	n	1/2	wapakaji	painter	people
mpaliliaji	n	1/2	wapaliliaji	weeder	people
mpambaji	n	1/2	wapambaji	decorator	people
mpandamlima	n	1/2	wapandamlima	mountaineer	people
mpandikizaji	n	1/2	wapandikizaji	one who transplants	people
mpandishaji	n	1/2	wapandishaji	one who raises	people
mpangishaji	n	1/2	wapangishaji	landlord;letter	people
mpashaji	n	1/2	wapashaji	informant	people
mpasishaji	n	1/2	wapasishaji	one who passes on	people
mpatanishaji	n	1/2	wapatanishaji	reconciler	people
mpayukaji	n	1/2	wapayukaji	babbler	people
mpelekaji	n	1/2	wapelekaji	sender;conveyor	people
mpembuzi	n	1/2	wapembuzi	winnower;analyst	people
mpenda	n	1/2	wapenda	lover of something;fan	people
mpenyaji	n	1/2	wapenyaji	one who penetrates	people
mpepetaji	n	1/2	wapepetaji	winnower	people
mpigachapa	n	1/2	wapigachapa	printer	people
mpigambizi	n	1/2	wapigambizi	diver	people
mpimaji	n	1/2	wapimaji	surveyor;measurer	people
mpindaji	n	1/2	wapindaji	one who bends	people
mpinduaji	n	1/2	wapinduaji	overturner	people
mpitaji	n	1/2	wapitaji	passer-by	people
mpitishaji	n	1/2	wapitishaji	one who lets pass	people
mpogoaji	n	1/2	wapogoaji	pruner	people
mpokonyaji	n	1/2	wapokonyaji	robber	people
mpondaji	n	1/2	wapondaji	crusher;critic	people
mponyaji	n	1/2	waponyaji	healer	people
mpotevu	n	1/2	wapotevu	lost person;prodigal	people
mpotezaji	n	1/2	wapotezaji	loser;waster	people
mpulizaji	n	1/2	wapulizaji	blower	people
mpuliziaji	n	1/2	wapuliziaji	sprayer	people
mpungaji	n	1/2	wapungaji	one who waves;exorcist	people
mpunguzaji	n	1/2	wapunguzaji	reducer	people
mpweke	n	1/2	wapweke	lonely person	people
mraghibishi	n	1/2	waraghibishi	facilitator	people
mrakibu	n	1/2	warakibu	police superintendent	people
mrejeshaji	n	1/2	warejeshaji	restorer	people
mrekebishaji	n	1/2	warekebishaji	repairer;adjuster	people
mringaji	n	1/2	waringaji	proud person	people
mritadi	n	1/2	waritadi	apostate	people
mrogaji	n	1/2	warogaji	one who bewitches	people
mrogi	n	1/2	warogi	sorcerer	people
mropokaji	n	1/2	waropokaji	babbler	people
mrukaji	n	1/2	warukaji	jumper	people
mrushaji	n	1/2	warushaji	thrower;broadcaster	people
msabato	n	1/2	wasabato	Seventh-day Adventist	people
msafihi	n	1/2	wasafihi	rude person	people
msagaji	n	1/2	wasagaji	grinder;lesbian	people
msahihishaji	n	1/2	wasahihishaji	corrector;marker	people
msakaji	n	1/2	wasakaji	hunter;searcher	people
msamehevu	n	1/2	wasamehevu	forgiving person	people
msanifishaji	n	1/2	wasanifishaji	standardiser	people
msasi	n	1/2	wasasi	hunter	people
msawazishaji	n	1/2	wasawazishaji	equaliser	people
msela	n	1/2	wasela	bachelor;fellow	people
msemakweli	n	1/2	wasemakweli	one who tells the truth	people
msengenyi	n	1/2	wasengenyi	backbiter	people
mshamba	n	1/2	washamba	rustic;country bumpkin	people
mshangiliaji	n	1/2	washangiliaji	cheering supporter	people
msharika	n	1/2	washarika	parishioner	people
mshereheki	n	1/2	washereheki	one who celebrates	people
mshikaji	n	1/2	washikaji	holder;mate	people
mshikiliaji	n	1/2	washikiliaji	holder	people
mshindikaji	n	1/2	washindikaji	oil presser	people
mshirikishi	n	1/2	washirikishi	coordinator	people
mshitaki	n	1/2	washitaki	plaintiff;accuser	people
mshtaki	n	1/2	washtaki	plaintiff;accuser	people
mshupavu	n	1/2	washupavu	brave person;stubborn person	people
msifuji	n	1/2	wasifuji	flatterer;one who praises	people
msikizi	n	1/2	wasikizi	listener	people
msimangaji	n	1/2	wasimangaji	one who reproaches	people
msimbaji	n	1/2	wasimbaji	coder	people
msindikaji	n	1/2	wasindikaji	food processor	people
msindikizaji	n	1/2	wasindikizaji	escort;companion	people
msingiziaji	n	1/2	wasingiziaji	slanderer	people
mskauti	n	1/2	waskauti	scout	people
msokotaji	n	1/2	wasokotaji	twister;spinner	people
msongaji	n	1/2	wasongaji	one who makes ugali	people
mstahifu	n	1/2	wastahifu	respectful person	people
mstahimilivu	n	1/2	wastahimilivu	patient person	people
msukaji	n	1/2	wasukaji	plaiter;hair braider	people
msukumaji	n	1/2	wasukumaji	pusher	people
msumbuaji	n	1/2	wasumbuaji	troublesome person	people
mtaabishaji	n	1/2	wataabishaji	one who causes trouble	people
mtamanifu	n	1/2	watamanifu	covetous person	people
mtambaji	n	1/2	watambaji	storyteller;boaster	people
mtambikaji	n	1/2	watambikaji	one who sacrifices to ancestors	people
mtambulishaji	n	1/2	watambulishaji	one who introduces	people
mtamkaji	n	1/2	watamkaji	one who pronounces	people
mtanguliaji	n	1/2	watanguliaji	one who goes before	people
mtarizi	n	1/2	watarizi	embroiderer	people
mtatanishi	n	1/2	watatanishi	one who complicates	people
mtawanyaji	n	1/2	watawanyaji	scatterer	people
mtegaji	n	1/2	wategaji	trapper	people
mtegemezi	n	1/2	wategemezi	dependant	people
mteguaji	n	1/2	wateguaji	one who defuses	people
mteketezaji	n	1/2	wateketezaji	one who destroys	people
mtekwaji	n	1/2	watekwaji	captive	people
mtembeaji	n	1/2	watembeaji	walker	people
mtembezi	n	1/2	watembezi	walker;tourist	people
mtenda	n	1/2	watenda	doer	people
mtengaji	n	1/2	watengaji	one who sets apart	people
mteremshaji	n	1/2	wateremshaji	one who lowers	people
mteuaji	n	1/2	wateuaji	one who appoints	people
mtimizaji	n	1/2	watimizaji	one who fulfils	people
mtishaji	n	1/2	watishaji	intimidator	people
mtoboaji	n	1/2	watoboaji	one who pierces	people
mtohoaji	n	1/2	watohoaji	adapter of words	people
mtongozaji	n	1/2	watongozaji	seducer	people
mtozaji	n	1/2	watozaji	collector of dues	people
mtukanaji	n	1/2	watukanaji	abusive person	people
mtukuzaji	n	1/2	watukuzaji	one who glorifies	people
mtulivu	n	1/2	watulivu	calm person	people
mtumaji	n	1/2	watumaji	sender	people
mtumbuizaji	n	1/2	watumbuizaji	entertainer	people
mtungaji	n	1/2	watungaji	composer;author	people
mtupaji	n	1/2	watupaji	thrower	people
mtwangaji	n	1/2	watwangaji	one who pounds grain	people
muoaji	n	1/2	waoaji	bridegroom	people
muundaji	n	1/2	waundaji	maker;shipbuilder	people
muungamishi	n	1/2	waungamishi	confessor	people
muunganishaji	n	1/2	waunganishaji	unifier;coordinator	people
muunganishi	n	1/2	waunganishi	connector	people
muunguzaji	n	1/2	waunguzaji	one who burns	people
mvaaji	n	1/2	wavaaji	wearer	people
mviziaji	n	1/2	waviziaji	one who lies in wait	people
mvuaji	n	1/2	wavuaji	fisherman	people
mvujishaji	n	1/2	wavujishaji	leaker of secrets	people
mvumilivu	n	1/2	wavumilivu	patient person	people
mvunjifu	n	1/2	wavunjifu	destructive person	people
mvurugi	n	1/2	wavurugi	spoiler	people
mvushaji	n	1/2	wavushaji	ferryman	people
mvutaji	n	1/2	wavutaji	smoker;puller	people
mwabudu	n	1/2	waabudu	worshipper	people
mwaguzi	n	1/2	waaguzi	soothsayer;diviner	people
mwajibikaji	n	1/2	waajibikaji	responsible person	people
mwalikaji	n	1/2	waalikaji	one who invites	people
mwalikwa	n	1/2	waalikwa	invitee;guest	people
mwanachuoni	n	1/2	wanachuoni	scholar	people
mwanahalali	n	1/2	wanahalali	legitimate child	people
mwanamaombi	n	1/2	wanamaombi	one who prays	people
mwanamkiwa	n	1/2	wanamkiwa	orphan	people
mwananadharia	n	1/2	wananadharia	theorist	people
mwanandugu	n	1/2	wanandugu	kinsman	people
mwandalizi	n	1/2	waandalizi	organiser;preparer	people
mwandikaji	n	1/2	waandikaji	writer	people
mwangaliaji	n	1/2	waangaliaji	onlooker	people
mwashiki	n	1/2	waashiki	lover	people
mwazimaji	n	1/2	waazimaji	lender;borrower	people
mwelekezaji	n	1/2	waelekezaji	guide;director	people
mwelekezi	n	1/2	waelekezi	guide;instructor	people
mwelezaji	n	1/2	waelezaji	explainer	people
mwendaji	n	1/2	waendaji	goer	people
mwezekaji	n	1/2	waezekaji	thatcher	people
mwigaji	n	1/2	waigaji	imitator	people
mwimbishaji	n	1/2	waimbishaji	choir leader	people
mwingiliaji	n	1/2	waingiliaji	intruder	people
mwingizaji	n	1/2	waingizaji	importer	people
mwinuaji	n	1/2	wainuaji	one who lifts	people
mwitaji	n	1/2	waitaji	one who calls	people
mwoaji	n	1/2	waoaji	bridegroom	people
mwogeleaji	n	1/2	waogeleaji	swimmer	people
mwokotaji	n	1/2	waokotaji	picker	people
mwombezi	n	1/2	waombezi	intercessor	people
mwonaji	n	1/2	waonaji	seer	people
mwongeaji	n	1/2	waongeaji	talker	people
mwongezaji	n	1/2	waongezaji	one who increases	people
mwoshaji	n	1/2	waoshaji	washer	people
mwotaji	n	1/2	waotaji	dreamer	people
myatima	n	1/2	wayatima	orphan	people
myeyushaji	n	1/2	wayeyushaji	smelter	people
mzaaji	n	1/2	wazaaji	parent;begetter	people
mzalia	n	1/2	wazalia	native;locally born person	people
mzibaji	n	1/2	wazibaji	one who plugs holes	people
mzibuaji	n	1/2	wazibuaji	one who unblocks	people
mzikaji	n	1/2	wazikaji	gravedigger	people
mzinduaji	n	1/2	wazinduaji	one who launches	people
mzingatiaji	n	1/2	wazingatiaji	one who considers	people
mzinifu	n	1/2	wazinifu	adulterer	people
mzoaji	n	1/2	wazoaji	rubbish collector	people
mzoezaji	n	1/2	wazoezaji	trainer	people
mzomeaji	n	1/2	wazomeaji	heckler	people
mzuiaji	n	1/2	wazuiaji	one who prevents	people
mzungushaji	n	1/2	wazungushaji	one who turns things	people
mzushaji	n	1/2	wazushaji	inventor of stories	people
muasi	n	1/2	waasi	rebel	conflict
muathiriwa	n	1/2	waathiriwa	victim	people
mfiwa	n	1/2	wafiwa	bereaved person	family
`;
