/** Lexicon: further verbs of a general dictionary. Columns: lemma, part of speech, class, plural, glosses, domain. Server and command line only. */
export const verbsWider = `
achisha	v			wean;make leave	verbs
adibu	v			discipline;teach manners	verbs
ajabia	v			marvel at	verbs
ambua	v			peel off	verbs
babata	v			tap;beat flat	verbs
bambika	v			stick on	verbs
bambua	v			peel off	verbs
bembea	v			swing	verbs
bembeleza	v			coax;soothe	verbs
bidua	v			turn upside down	verbs
biduka	v			be overturned	verbs
bumbuaza	v			dumbfound	verbs
bumbuazika	v			be dumbfounded	verbs
bung'aa	v			gape;be dumbfounded	verbs
bwabwaja	v			babble	verbs
bwata	v			bawl	verbs
chachuka	v			turn sour	verbs
chenjua	v			process ore	verbs
cheusha	v			cause to belch	verbs
chiririka	v			trickle	verbs
chupuka	v			sprout	verbs
churuza	v			trickle;flow	verbs
chusha	v			disgust	verbs
didimika	v			be pushed down	verbs
didimisha	v			push down;sink	verbs
dondea	v			drip upon	verbs
dukiza	v			eavesdrop	verbs
dukua	v			hack;jostle	verbs
ekua	v			break off	verbs
elemea	v			weigh down on	verbs
enzi	v			honour;commemorate	verbs
fawidhi	v			delegate;entrust	verbs
fifiliza	v			cause to fade;misappropriate	verbs
fingirika	v			roll	verbs
fingirisha	v			roll along	verbs
fundika	v			tie in a knot	verbs
fupika	v			be shortened	verbs
furusha	v			drive away	verbs
fyoza	v			jeer at	verbs
fyuka	v			go off;escape	verbs
gandamia	v			stick to;press upon	verbs
gangua	v			undo a spell;heal	verbs
geresha	v			trick;do carelessly	verbs
gotana	v			bump against each other	verbs
gotanisha	v			knock together	verbs
gwaruza	v			scratch	verbs
hemera	v			seek food	verbs
jaalia	v			grant	verbs
jaribika	v			be tried	verbs
kadirika	v			be estimated	verbs
kakawana	v			be strong	verbs
kalafati	v			caulk	verbs
karabatika	v			be repaired	verbs
kashifika	v			be disgraced	verbs
kekeza	v			cut with effort	verbs
kingamisha	v			obstruct	verbs
kiritimba	v			monopolise	verbs
kokoreka	v			crow	verbs
komelea	v			bar a door	verbs
kong'ota	v			tap;peck	verbs
kunguwaa	v			stumble	verbs
kwepesha	v			make swerve	verbs
lambisha	v			make lick	verbs
lambitia	v			lick	verbs
langua	v			buy up;tout	verbs
lengalenga	v			fill with tears	verbs
levuka	v			sober up	verbs
mamanua	v			pry apart	verbs
meng'enya	v			digest	verbs
nakishi	v			decorate	verbs
natisha	v			make stick	verbs
nengua	v			sway the hips	verbs
ng'ang'ama	v			cling	verbs
nuiza	v			intend;perform a charm	verbs
nyapia	v			stalk	verbs
nyausha	v			wither	verbs
nyotoa	v			crush	verbs
nyunyuta	v			drizzle	verbs
ombeleza	v			mourn;beseech	verbs
oneka	v			be visible	verbs
ongopa	v			tell lies	verbs
ongopea	v			lie to	verbs
onjesha	v			give a taste	verbs
paliza	v			weed	verbs
pangusa	v			wipe	verbs
paraga	v			climb a trunk	verbs
paranganya	v			scatter;confuse	verbs
pevua	v			mature	verbs
punjika	v			be cheated	verbs
pwaga	v			husk	verbs
pwelea	v			run aground	verbs
raghibu	v			desire	verbs
rairai	v			coax	verbs
rambaza	v			trawl;navigate	verbs
ratibisha	v			arrange	verbs
rausha	v			wake early	verbs
rowesha	v			drench	verbs
rukaruka	v			hop about	verbs
sanidi	v			configure	verbs
sawidi	v			draft	verbs
sekua	v			loosen;pry up	verbs
shamirisha	v			make flourish;load	verbs
sheheneza	v			load	verbs
shereheka	v			celebrate	verbs
shikanisha	v			join	verbs
shindikiza	v			see off	verbs
shindua	v			open slightly	verbs
shobokea	v			crave	verbs
sibika	v			happen to	verbs
sinasina	v			whimper	verbs
sinya	v			shrink	verbs
siriba	v			plaster	verbs
sokoteka	v			be twisted	verbs
songea	v			advance towards	verbs
stiri	v			conceal	verbs
sujudu	v			prostrate oneself	verbs
sulibisha	v			crucify	verbs
`;
