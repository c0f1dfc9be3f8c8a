/** Lexicon: nouns of war, security and crime. Columns: lemma, part of speech, class, plural, glosses, domain. Server and command line only. */
export const nounsConflict = `
askari	n	9/10	askari	soldier;police officer;guard	conflict
mgambo	n	9/10	mgambo	militia;reservist;auxiliary police	conflict
mwanamgambo	n	1/2	wanamgambo	militiaman;militia member	conflict
mwanamaji	n	1/2	wanamaji	sailor;marine	conflict
mwanahewa	n	1/2	wanahewa	airman	conflict
mwanaharamu	n	1/2	wanaharamu	bastard	family
mdunguaji	n	1/2	wadunguaji	sniper	conflict
mshambulizi	n	1/2	washambulizi	attacker	conflict
mvamizi	n	1/2	wavamizi	invader;raider	conflict
mtekaji	n	1/2	watekaji	kidnapper;hijacker	conflict
mhanga	n	1/2	wahanga	victim;suicide attacker;sacrifice	conflict
muhanga	n	1/2	wahanga	victim;sacrifice	conflict
muuaji	n	1/2	wauaji	killer;murderer	conflict
mwuaji	n	1/2	wauaji	killer;murderer	conflict
mchinjaji	n	1/2	wachinjaji	butcher;slaughterer	conflict
mtesaji	n	1/2	watesaji	torturer;persecutor	conflict
mnyanyasaji	n	1/2	wanyanyasaji	abuser;oppressor	conflict
mbakaji	n	1/2	wabakaji	rapist	conflict
mlawiti	n	1/2	walawiti	sodomiser	conflict
mdhalilishaji	n	1/2	wadhalilishaji	abuser	conflict
mporaji	n	1/2	waporaji	looter;robber	conflict
mnyang'anyi	n	1/2	wanyang'anyi	robber	conflict
mwivi	n	1/2	wevi	thief	conflict
jambazi	n	5/6	majambazi	robber;bandit;gangster	conflict
haramia	n	5/6	maharamia	pirate;bandit	conflict
kibaka	n	7/8	vibaka	petty thief;mugger	conflict
tapeli	n	5/6	matapeli	conman;fraudster	conflict
mlaghai	n	1/2	walaghai	cheat;fraudster	conflict
laghai	n	5/6	malaghai	cheat;fraudster	conflict
mtapeli	n	1/2	watapeli	conman;fraudster	conflict
mfisadi	n	1/2	wafisadi	corrupt person	conflict
fisadi	n	5/6	mafisadi	corrupt person	conflict
mlarushwa	n	1/2	walarushwa	bribe-taker	conflict
mchochezi	n	1/2	wachochezi	inciter;agitator	conflict
mfitini	n	1/2	wafitini	troublemaker;instigator	conflict
msaliti	n	1/2	wasaliti	traitor	conflict
mhaini	n	1/2	wahaini	traitor	conflict
mlanguzi	n	1/2	walanguzi	trafficker;smuggler	conflict
msafirishaji	n	1/2	wasafirishaji	transporter;trafficker	conflict
mtoro	n	1/2	watoro	fugitive;runaway;deserter	conflict
mtuhumiwa	n	1/2	watuhumiwa	suspect;accused	conflict
mkosaji	n	1/2	wakosaji	offender;wrongdoer	conflict
mkosefu	n	1/2	wakosefu	wrongdoer;needy person	conflict
mhasiriwa	n	1/2	wahasiriwa	victim	conflict
mwadhiriwa	n	1/2	waadhiriwa	victim	conflict
hayati	n	1/2	hayati	late;deceased	conflict
shahidi	n	5/6	mashahidi	witness;martyr	conflict
jasusi	n	5/6	majasusi	spy	conflict
kachero	n	5/6	makachero	detective;intelligence agent	conflict
shushushu	n	5/6	mashushushu	informer;spy	conflict
doria	n	9/10	doria	patrol	conflict
msako	n	3/4	misako	manhunt;search;crackdown	conflict
upekuzi	n	14		search;inspection	conflict
upekuaji	n	14		searching	conflict
ukamataji	n	14		arrest;arresting	conflict
kamatakamata	n	9/10	kamatakamata	wave of arrests	conflict
msafara	n	3/4	misafara	convoy;caravan	conflict
mzingiro	n	3/4	mizingiro	siege;blockade	conflict
uzingiraji	n	14		siege;encirclement	conflict
shabaha	n	9/10	shabaha	target;aim	conflict
mlengo	n	3/4	milengo	target;orientation	conflict
uvunjaji	n	14		breaking;violation	conflict
uvurugaji	n	14		disruption	conflict
upinduaji	n	14		overthrow	conflict
kimbari	n	7		race	conflict
uangamizaji	n	14		destruction;extermination	conflict
angamizi	n	5/6	maangamizi	destruction;annihilation;holocaust	conflict
angamizo	n	5/6	maangamizo	destruction;annihilation	conflict
udhalilishaji	n	14		humiliation;abuse	conflict
ulawiti	n	14		sodomy	conflict
ubakaji	n	14		rape	conflict
unajisi	n	14		defilement	conflict
ulipuaji	n	14		bombing;blowing up	conflict
ufyatuaji	n	14		firing;shooting	conflict
ufyatulianaji	n	14		exchange of fire	conflict
urushianaji	n	14		exchange of throwing;firing at each other	conflict
uporaji	n	14		looting;robbery	conflict
unyang'anyi	n	14		robbery	conflict
ujambazi	n	14		banditry;robbery	conflict
uharamia	n	14		piracy	conflict
ulanguzi	n	14		trafficking;profiteering	conflict
magendo	n	6	magendo	smuggling;contraband	conflict
utapeli	n	14		fraud;swindling	conflict
ulaghai	n	14		fraud;deceit	conflict
udanganyifu	n	14		deception;fraud	conflict
ughushi	n	14		forgery	conflict
utakatishaji	n	14		laundering	conflict
utakasishaji	n	14		cleansing;laundering	conflict
ubadhirifu	n	14		embezzlement;extravagance	conflict
hongo	n	9/10	hongo	bribe	conflict
chauchau	n	9/10	chauchau	bribe	conflict
mlungula	n	3/4	milungula	bribe	conflict
nyara	n	9/10	nyara	booty;trophy;abduction	conflict
kikomboleo	n	7/8	vikomboleo	ransom	conflict
ukali	n	14		severity;fierceness	conflict
unyama	n	14		brutality;beastliness	conflict
ushenzi	n	14		barbarism	conflict
uhuni	n	14		hooliganism	conflict
ugomvi	n	11/6	magomvi	quarrel;fight	conflict
mgombano	n	3/4	migombano	quarrel	conflict
kisasi	n	7/8	visasi	revenge	conflict
jihadi	n	9/10	jihadi	jihad	conflict
jihad	n	9/10	jihad	jihad	conflict
ukatishaji	n	14		interruption;cutting off	conflict
usitishaji	n	14		suspension;cessation	conflict
usitishwaji	n	14		suspension	conflict
upokonyaji	n	14		seizure;disarming	conflict
unyakuzi	n	14		grabbing;seizure	conflict
unyakuaji	n	14		seizure;grabbing	conflict
ukaliaji	n	14		occupation	conflict
ushambuliaji	n	14		attacking	conflict
udunguaji	n	14		shooting down;sniping	conflict
uteketezaji	n	14		destruction by fire;destruction	conflict
uhujumu	n	14		sabotage	conflict
njama	n	9/10	njama	conspiracy;plot	conflict
bastola	n	9/10	bastola	pistol	conflict
guruneti	n	5/6	maguruneti	grenade	conflict
gruneti	n	5/6	magruneti	grenade	conflict
kilipuzi	n	7/8	vilipuzi	explosive	conflict
baruti	n	9/10	baruti	gunpowder;explosive	conflict
manowari	n	9/10	manowari	warship	conflict
deraya	n	9/10	deraya	armour;armoured vehicle	conflict
jambia	n	5/6	majambia	dagger	conflict
sime	n	9/10	sime	short sword	conflict
rungu	n	5/6	marungu	club	conflict
kirungu	n	7/8	virungu	club;baton	conflict
bakora	n	9/10	bakora	walking stick;cane	conflict
pingu	n	9/10	pingu	handcuff	conflict
kombeo	n	5/6	makombeo	sling	conflict
kombati	n	9/10	kombati	combat uniform	conflict
gwanda	n	5/6	magwanda	uniform;fatigues	conflict
marisau	n	6	marisau	shot;pellets	conflict
boma	n	5/6	maboma	fort;homestead;government headquarters	conflict
rumande	n	9/10	rumande	remand;detention	conflict
mahabusu	n	9/10	mahabusu	remand prisoner;lock-up	conflict
korokoro	n	9/10	korokoro	lock-up;jail	conflict
kizuizini	n	16		detention	conflict
medani	n	9/10	medani	arena;battlefield	conflict
batalioni	n	9/10	batalioni	battalion	conflict
brigedi	n	9/10	brigedi	brigade	conflict
brigedia	n	5/6	mabrigedia	brigadier	conflict
kombania	n	9/10	kombania	company (military)	conflict
platuni	n	9/10	platuni	platoon	conflict
masafa	n	6	masafa	distance;range;frequency	conflict
luteni	n	5/6	maluteni	lieutenant	conflict
kapteni	n	5/6	makapteni	captain	conflict
meja	n	5/6	mameja	major	conflict
kanali	n	5/6	makanali	colonel	conflict
jenerali	n	5/6	majenerali	general	conflict
jemadari	n	5/6	majemadari	commander;general	conflict
amiri	n	5/6	maamiri	commander;admiral	conflict
admirali	n	5/6	maadmirali	admiral	conflict
marshali	n	5/6	mamarshali	marshal	conflict
koplo	n	5/6	makoplo	corporal	conflict
sajenti	n	5/6	masajenti	sergeant	conflict
sajini	n	5/6	masajini	sergeant	conflict
kuruta	n	5/6	makuruta	recruit	conflict
kurutu	n	5/6	makurutu	recruit	conflict
inspekta	n	5/6	mainspekta	inspector	conflict
kamishna	n	5/6	makamishna	commissioner	conflict
kamisheni	n	9/10	kamisheni	commission	economy
konstebo	n	5/6	makonstebo	constable	conflict
komandoo	n	5/6	makomandoo	commando	conflict
gerila	n	5/6	magerila	guerrilla	conflict
msituni	n	16		the bush	conflict
mkongwe	n	1/2	wakongwe	veteran;elderly person	conflict
mpiganiaji	n	1/2	wapiganiaji	fighter for a cause	conflict
mkereketwa	n	1/2	wakereketwa	zealous supporter	conflict
mlipuaji	n	1/2	walipuaji	bomber	conflict
mlipizaji	n	1/2	walipizaji	avenger	conflict
mshari	n	1/2	washari	quarrelsome person	conflict
mgomvi	n	1/2	wagomvi	quarrelsome person	conflict
shari	n	9/10	shari	evil;trouble	conflict
zahama	n	9/10	zahama	chaos;trouble	conflict
uokozi	n	14		rescue;salvation	conflict
uhamishaji	n	14		transfer;evacuation	conflict
uondoaji	n	14		removal;withdrawal	conflict
uondokaji	n	14		departure;withdrawal	conflict
kujiondoa	n	15		withdrawal	conflict
ujikusanyaji	n	14		massing;gathering	conflict
upelekaji	n	14		sending;deployment	conflict
upelekwaji	n	14		deployment	conflict
utumaji	n	14		sending;dispatch	conflict
uingiliaji	n	14		interference;intervention	conflict
uingizaji	n	14		importing;bringing in	conflict
uandikishwaji	n	14		recruitment;registration	conflict
usajili	n	14		registration;recruitment	conflict
uajiri	n	14		employment;recruitment	conflict
ukatwaji	n	14		being cut	conflict
upigwaji	n	14		being beaten	conflict
ushikiliaji	n	14		detention;holding	conflict
ushikiliwaji	n	14		detention	conflict
uwekaji	n	14		placing;putting	conflict
uachiliaji	n	14		release	conflict
uachiliwaji	n	14		release	conflict
uachiaji	n	14		release	conflict
ubadilishanaji	n	14		exchange	conflict
badilishano	n	5/6	mabadilishano	exchange	conflict
wakfu	n	9/10	wakfu	endowment;foundation;waqf	religion
uvujaji	n	14		leak	conflict
uvujishaji	n	14		leaking	conflict
kizaazaa	n	7/8	vizaazaa	commotion;uproar	conflict
taharuki	n	9/10	taharuki	panic;tension	conflict
hamaniko	n	5/6	mahamaniko	panic;confusion	conflict
kihoro	n	7/8	vihoro	shock;grief	conflict
utisho	n	14		intimidation	conflict
kiwewe	n	7/8	viwewe	trauma;bewilderment	conflict
woga	n	14		fear;cowardice	conflict
uoga	n	14		fear;cowardice	conflict
ujasiri	n	14		courage;bravery	conflict
ushujaa	n	14		heroism;bravery	conflict
shujaa	n	5/6	mashujaa	hero	conflict
uhodari	n	14		bravery;skill	conflict
uzembe	n	14		negligence;laziness	conflict
bawabu	n	5/6	mabawabu	doorkeeper;guard	conflict
mbabe	n	1/2	wababe	strongman;champion	conflict
bomu la machozi	n	5/6	mabomu ya machozi	tear gas canister	conflict
meli ya kivita	n	9/10	meli za kivita	warship	conflict
kundi lenye silaha	n	5/6	makundi yenye silaha	armed group	conflict
vita vya kikabila	n	8	vita vya kikabila	ethnic war	conflict
mhalifu wa kivita	n	1/2	wahalifu wa kivita	war criminal	conflict
mtafuta hifadhi	n	1/2	watafuta hifadhi	asylum seeker	conflict
janga la kibinadamu	n	5/6	majanga ya kibinadamu	humanitarian disaster	conflict
mhujumu	n	1/2	wahujumu	saboteur	conflict
ngao ya binadamu	n	9/10	ngao za binadamu	human shield	conflict
`;
