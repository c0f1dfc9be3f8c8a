/** Lexicon: further nouns with plurals in ma-. Columns: lemma, part of speech, class, plural, glosses, domain. Server and command line only. */
export const nounsFurtherMa = `
ajenti	n	5/6	maajenti	agent	economy
bandiko	n	5/6	mabandiko	poster;post;placard	media
bishoo	n	5/6	mabishoo	dandy	people
bloga	n	5/6	mabloga	blogger	media
bonyeo	n	5/6	mabonyeo	dent;depression	general
buni	n	5/6	mabuni	coffee berry	food
bwanyenye	n	5/6	mabwanyenye	bourgeois;capitalist	economy
changamano	n	5/6	machangamano	complex thing;mixture	general
dakizo	n	5/6	madakizo	objection;interruption	law
dhihirisho	n	5/6	madhihirisho	demonstration;revelation	general
dongo	n	5/6	madongo	clod;lump of earth	nature
dukizi	n	5/6	madukizi	eavesdropping;gossip	general
dumbwi	n	5/6	madumbwi	puddle;pool	nature
dunduliko	n	5/6	madunduliko	pile of coins	economy
fafanuo	n	5/6	mafafanuo	clarification;explanation	education
fichio	n	5/6	mafichio	hiding place	places
fuatano	n	5/6	mafuatano	sequence	general
fundisho	n	5/6	mafundisho	teaching;lesson	education
gandamizo	n	5/6	magandamizo	oppression;pressing	politics
geuzo	n	5/6	mageuzo	change;transformation	general
gonganisho	n	5/6	magonganisho	collision	transport
hujaji	n	5/6	mahujaji	pilgrim	religion
huzuniko	n	5/6	mahuzuniko	grief;sorrow	emotion
jasiri	n	5/6	majasiri	brave person	people
jemedari	n	5/6	majemedari	general;commander	conflict
jenezi	n	5/6	majenezi	bier	religion
jopo	n	5/6	majopo	panel;jury	law
juha	n	5/6	majuha	fool;simpleton	people
jumuiko	n	5/6	majumuiko	gathering;assembly	general
kandamizo	n	5/6	makandamizo	oppression	politics
kanyagano	n	5/6	makanyagano	trampling	general
katizo	n	5/6	makatizo	interruption	general
kengeuko	n	5/6	makengeuko	deviation;distraction	general
kereketo	n	5/6	makereketo	irritation in the throat	health
kingamo	n	5/6	makingamo	obstruction	general
kokotoo	n	5/6	makokotoo	calculation;computation	education
kongomeo	n	5/6	makongomeo	chest;thorax	health
kosano	n	5/6	makosano	quarrel;misunderstanding	emotion
kuadi	n	5/6	makuadi	pimp;procurer	people
kung'uto	n	5/6	makung'uto	sieve;basket for straining	home
kusudio	n	5/6	makusudio	intention;aim	general
kutaniko	n	5/6	makutaniko	meeting place	places
kwaruzano	n	5/6	makwaruzano	friction;conflict	general
lindo	n	5/6	malindo	guard post;watch	conflict
lundiko	n	5/6	malundiko	pile;accumulation	quantity
majitaka	n	6	majitaka	sewage;waste water	nature
nong'onezo	n	5/6	manong'onezo	whisper;rumour	general
nyanga	n	5/6	manyanga	horn of a healer	religion
nyanyaso	n	5/6	manyanyaso	harassment;abuse	emotion
nyesho	n	5/6	manyesho	precipitation;rain	nature
nyunyo	n	5/6	manyunyo	sprinkle;shower	general
nyweleo	n	5/6	manyweleo	pore;hair pore	health
ombezi	n	5/6	maombezi	intercession;request	religion
omboleo	n	5/6	maomboleo	lamentation	emotion
ongezo	n	5/6	maongezo	increase;supplement	quantity
pakio	n	5/6	mapakio	loading place	transport
pambio	n	5/6	mapambio	chorus;refrain	culture
pando	n	5/6	mapando	peg;planting;step	nature
panuko	n	5/6	mapanuko	widening;expansion	general
pasuo	n	5/6	mapasuo	split;operation	health
penyezo	n	5/6	mapenyezo	slipping in;insertion	general
pepeo	n	5/6	mapepeo	fan	home
pezi	n	5/6	mapezi	fin	nature
pisho	n	5/6	mapisho	cooking style;dish	food
pito	n	5/6	mapito	passage;path	places
pojo	n	5/6	mapojo	green gram pod	food
poozo	n	5/6	mapoozo	paralysis;useless thing	general
potosho	n	5/6	mapotosho	distortion	general
pukusa	n	5/6	mapukusa	gift to a bride;dowry gift	culture
pukutiko	n	5/6	mapukutiko	shedding	nature
raruo	n	5/6	mararuo	tear;rip	general
rundiko	n	5/6	marundiko	pile	quantity
salimisho	n	5/6	masalimisho	surrender	conflict
semezano	n	5/6	masemezano	conversation	general
sheha	n	5/6	masheha	ward headman;local leader	politics
shono	n	5/6	mashono	sewing;seam	home
shukio	n	5/6	mashukio	landing;descent	transport
shurti	n	5/6	mashurti	condition	law
sigano	n	5/6	masigano	contradiction;divergence	general
sikizano	n	5/6	masikizano	agreement;mutual understanding	general
simango	n	5/6	masimango	taunt;reproach	emotion
songo	n	5/6	masongo	twist;coil;pressure	general
sunagogi	n	5/6	masunagogi	synagogue	religion
supastaa	n	5/6	masupastaa	superstar	culture
suto	n	5/6	masuto	reproach;accusation	emotion
swahiba	n	5/6	maswahiba	close friend	people
tabano	n	5/6	matabano	incantation	religion
taifisho	n	5/6	mataifisho	nationalisation	politics
tapiko	n	5/6	matapiko	vomit	health
tegemezi	n	5/6	mategemezi	dependency	general
teketezo	n	5/6	mateketezo	burning;holocaust	general
telezi	n	5/6	matelezi	slipperiness;slippery place	nature
tembeleo	n	5/6	matembeleo	visit	general
tengamano	n	5/6	matengamano	stability	politics
timbo	n	5/6	matimbo	pit;quarry	places
tisho	n	5/6	matisho	threat	conflict
torosho	n	5/6	matorosho	smuggling;abduction	law
tufaa	n	5/6	matufaa	apple	food
tukuzo	n	5/6	matukuzo	glorification;praise	religion
umizo	n	5/6	maumizo	hurt;injury	health
ungio	n	5/6	maungio	joint	health
vukuto	n	5/6	mavukuto	sweat heat;bellows	health
vumbuo	n	5/6	mavumbuo	discovery	general
vundo	n	5/6	mavundo	bad smell;rot	food
vutano	n	5/6	mavutano	tension;attraction	general
vutio	n	5/6	mavutio	attraction	general
yeyusho	n	5/6	mayeyusho	melting	nature
zamio	n	5/6	mazamio	diving place	sport
zimio	n	5/6	mazimio	fainting;quenching	health
zongo	n	5/6	mazongo	coil;complication	general
zunguo	n	5/6	mazunguo	exorcism	religion
`;
