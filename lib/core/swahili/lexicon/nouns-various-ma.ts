/** Lexicon: various nouns of classes 5/6. Columns: lemma, part of speech, class, plural, glosses, domain. Server and command line only. */
export const nounsVariousMa = `
beleshi	n	5/6	mabeleshi	shovel;spade	general
biringanya	n	5/6	mabiringanya	aubergine	general
bopo	n	5/6	mabopo	pit;puddle	general
desko	n	5/6	madesko	desk	general
doa	n	5/6	madoa	stain;spot	general
dosari	n	9/10	dosari	defect;flaw;shortcoming	general
dukizo	n	5/6	madukizo	interruption	general
egemeo	n	5/6	maegemeo	support	general
fuawe	n	5/6	mafuawe	anvil	general
fumanizi	n	5/6	mafumanizi	catching in the act	general
fumbi	n	5/6	mafumbi	furrow	general
fungasho	n	5/6	mafungasho	packing	general
gadi	n	5/6	magadi	prop;guard	general
gando	n	5/6	magando	claw of a crab	general
gimba	n	5/6	magimba	body;large body	general
goroli	n	5/6	magoroli	marble;ball bearing	general
gudulia	n	5/6	magudulia	water jar	general
gunda	n	5/6	magunda	horn	general
jagina	n	5/6	majagina	brave person	general
jahili	n	5/6	majahili	ignorant person	general
jalala	n	5/6	majalala	rubbish heap	general
jaruba	n	5/6	majaruba	rice plot	general
jibwa	n	5/6	majibwa	big dog	general
jijumba	n	5/6	majijumba	big house	general
jimama	n	5/6	majimama	big woman	general
jitoto	n	5/6	majitoto	big child	general
jombo	n	5/6	majombo	large vessel	general
jora	n	5/6	majora	bolt of cloth	general
kambakoche	n	5/6	makambakoche	lobster	general
kapera	n	5/6	makapera	bachelor	general
kobasi	n	5/6	makobasi	sandal	general
kodwe	n	5/6	makodwe	marble	general
kongoro	n	5/6	makongoro	leg bone of cattle	general
kongwa	n	5/6	makongwa	yoke	general
koroma	n	5/6	makoroma	coconut nearly ripe	general
kreti	n	5/6	makreti	crate	general
kurunzi	n	9/10	kurunzi	torch	general
limao	n	5/6	malimao	lemon	general
luba	n	5/6	maluba	leech	general
nofu	n	5/6	manofu	lump of meat	general
petali	n	5/6	mapetali	petal	general
pindi	n	5/6	mapindi	coil;bend	general
pulizo	n	5/6	mapulizo	balloon	general
rasha	n	5/6	marasha	shotgun	general
rembo	n	5/6	marembo	ornament	general
robota	n	5/6	marobota	bale	general
sago	n	5/6	masago	millstone;camp site	general
saluni	n	9/10	saluni	salon	general
sange	n	5/6	masange	elephant shrew	general
shangingi	n	5/6	mashangingi	flashy woman;luxury vehicle	general
shokoa	n	5/6	mashokoa	forced labour	general
shubaka	n	5/6	mashubaka	loophole;recess	general
shuke	n	5/6	mashuke	tassel of maize	general
sigiri	n	5/6	masigiri	charcoal stove	general
sumbwi	n	5/6	masumbwi	blow;punch	general
tagaa	n	5/6	matagaa	bough	general
tamvua	n	5/6	matamvua	fringe;tassel	general
tandabui	n	5/6	matandabui	cobweb	general
teguo	n	5/6	mateguo	sprain	general
tipwatipwa	n	5/6	matipwatipwa	fat person	general
tomoko	n	5/6	matomoko	custard apple	general
tongotongo	n	5/6	matongotongo	eye discharge	general
topetope	n	5/6	matopetope	custard apple	general
tosa	n	5/6	matosa	fruit nearly ripe	general
tumbuu	n	5/6	matumbuu	staple	general
tunguri	n	5/6	matunguri	charm gourd	general
vuo	n	5/6	mavuo	haul of fish	general
vuzi	n	5/6	mavuzi	pubic hair	general
yoga	n	5/6	mayoga	mushroom	general
zeri	n	5/6	mazeri	balm	general
zinduko	n	5/6	mazinduko	awakening	general
zimwi	n	5/6	mazimwi	ogre;ghost	general
zingo	n	5/6	mazingo	bend	general
tuo	n	5/6	matuo	stop;stage	general
tindiga	n	5/6	matindiga	marsh	general
vungu	n	5/6	mavungu	hollow	general
dadu	n	9/10	dadu	dice	general
chachu	n	9/10	chachu	yeast;leaven	general
faru	n	9/10	faru	rhinoceros	general
bafe	n	9/10	bafe	puff adder	general
`;
