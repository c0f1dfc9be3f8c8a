/** Lexicon: rarer verbs, L to Z. Columns: lemma, part of speech, class, plural, glosses, domain. Server and command line only. */
export const verbsRarerLZ = `
laanisha	v			cause to curse	general
ladhisha	v			make tasty	general
lalamisha	v			make complain	general
lalana	v			lie together	general
lalamana	v			cry for mercy	general
latamia	v			brood	general
lengana	v			aim at one another	general
lewesha	v			intoxicate	general
lijamu	v			bridle	general
lilisha	v			make cry	general
limbua	v			taste first fruits	general
limbuka	v			taste first fruits	general
lingamana	v			be level	general
linganishana	v			compare with one another	general
lipika	v			be payable	general
lipilia	v			pay for	general
lipulia	v			blow up for	general
lowama	v			be soaked	general
lumbika	v			gather bit by bit	general
lungula	v			blackmail	general
madhubutisha	v			strengthen	general
maliziana	v			settle with one another	general
meguka	v			crumble	general
menyeka	v			be peeled	general
menyea	v			peel for	general
merukia	v			have a craving	general
miminikia	v			flow into	general
minywa	v			be squeezed	general
minyika	v			be squeezed	general
momonyolea	v			erode	general
mulikia	v			light for	general
mumunyika	v			be sucked	general
mung'unyika	v			crumble	general
mwagana	v			part	general
mwagiana	v			splash one another	general
mwagikia	v			spill on	general
mwagisha	v			cause to spill	general
nadhiri	v			vow	general
nafisika	v			be relieved	general
najisika	v			be defiled	general
nakiliwa	v			be copied	general
nasihisha	v			counsel	general
natia	v			stick to	general
natana	v			stick together	general
nawisha	v			wash (another's hands)	general
nenana	v			quarrel	general
neng'eneka	v			sway	general
nepa	v			sag	general
nesanesa	v			sway	general
ng'aka	v			scold;snap	general
ng'aliza	v			make shine	general
ng'atana	v			bite one another	general
ng'atika	v			be bitten	general
ng'ofoa	v			pull out	general
ng'oleka	v			be uprooted	general
ng'olea	v			uproot for	general
ng'onga	v			jeer at	general
ning'inika	v			hang	general
nolea	v			sharpen for	general
nong'onezana	v			whisper to one another	general
nukisha	v			cause to smell	general
nunia	v			sulk at	general
nung'unisha	v			make grumble	general
nung'unikiana	v			grumble at one another	general
nurisha	v			light up	general
nusia	v			sniff at	general
nusurisha	v			rescue	general
nyakulia	v			snatch for	general
nyakuliana	v			snatch from one another	general
nyamazia	v			keep silent about	general
nyamazika	v			be silenced	general
nyambua	v			stretch;derive	general
nyambulika	v			be derived	general
nyambulisha	v			derive	general
nyambuka	v			be stretched	general
nyang'anyia	v			rob for	general
nyanyapaana	v			stigmatise one another	general
nyanyasana	v			abuse one another	general
nyanyulia	v			lift for	general
nyarafu	v			be disgusted	general
nyatuka	v			walk with a swing	general
nyegereka	v			be excited	general
nyenya	v			coax out news	general
nyenyekeana	v			defer to one another	general
nyenyekeza	v			humble	general
nyenyereka	v			creep	general
nyeshewa	v			be rained on	general
nyevua	v			moisten	general
nyimana	v			refuse one another	general
nyinyirika	v			glitter	general
nyiririka	v			glide	general
nyoleka	v			be shaved	general
nyolea	v			shave for	general
nyongea	v			strangle for	general
nyongana	v			strangle one another	general
nyong'onyea	v			be weak	general
nyong'onyesha	v			weaken	general
nyong'onyeza	v			weaken	general
nyonyana	v			suck one another	general
nyonyoka	v			fall out (feathers)	general
nyoosheana	v			stretch to one another	general
nyumbua	v			make pliable	general
nyunyizwa	v			be sprinkled	general
nyunyuka	v			be sprinkled	general
nyuka	v			beat hard	general
nyweka	v			be drinkable	general
nywelea	v			absorb	general
nywewa	v			be drunk	general
ogeleana	v			swim	general
ogelesha	v			make swim	general
ogofisha	v			terrify	general
ogopeka	v			be feared	general
ogopewa	v			be feared for	general
okoana	v			rescue one another	general
okolea	v			rescue for	general
okotana	v			pick one another up	general
okotea	v			pick up for	general
okoteka	v			be found	general
olea	v			marry for	general
oleka	v			be marriageable	general
ombana	v			beg one another	general
ombeana	v			pray for one another	general
ombeka	v			be requestable	general
ombolezana	v			mourn together	general
ombolezea	v			mourn for	general
ondoleana	v			remove from one another	general
ondoshea	v			remove from	general
ongeana	v			talk to one another	general
ongelesha	v			speak to;address	general
ongezeana	v			increase for one another	general
ongofya	v			deceive	general
ongoa	v			guide aright;convert	general
ongozea	v			lead for	general
ongozeka	v			be guided	general
ongozesha	v			make lead	general
onyana	v			warn one another	general
onyeka	v			be warned	general
onyeshana	v			show one another	general
onyeshea	v			show to	general
opoka	v			be drawn out	general
oshana	v			wash one another	general
oshea	v			wash for	general
osheka	v			be washed	general
oteana	v			lie in wait for one another	general
otamia	v			brood	general
ozana	v			give in marriage	general
ozea	v			rot in	general
ozeka	v			rot	general
pachikana	v			be fixed together	general
pachua	v			take apart	general
pagaa	v			carry;possess	general
pagaza	v			load;possess	general
pagua	v			strip off	general
pakaza	v			smear;malign	general
pakazia	v			malign	general
pakasa	v			twist rope	general
pakatana	v			hold each other	general
pakatia	v			hold for	general
pakiana	v			load	general
pakilia	v			load on	general
pakiza	v			load;ship	general
pakulia	v			serve out to	general
pakulika	v			be dished up	general
palamia	v			clamber;run into	general
paliliza	v			make weed	general
pambanika	v			be clear	general
pambanulia	v			explain to	general
pambanulika	v			be distinguished	general
pambaja	v			embrace	general
pambazua	v			make clear	general
pambazukia	v			dawn on	general
pambia	v			decorate for	general
pambika	v			be decorated	general
pambizana	v			be brought together	general
panana	v			give one another	general
pandanisha	v			superimpose	general
pandia	v			climb for	general
pandika	v			be climbable	general
pandishana	v			raise one another	general
pandishia	v			raise for	general
pangana	v			be arranged	general
pangika	v			be arranged	general
panguka	v			fall in disorder	general
pangulia	v			dislodge	general
panjua	v			take apart	general
panulia	v			widen for	general
paparika	v			flap;struggle	general
papasia	v			feel for	general
papatuka	v			be shelled	general
papia	v			eat fast;gulp	general
papiana	v			grab one another	general
papura	v			claw;scratch	general
papuriana	v			scratch one another	general
papurana	v			quarrel	general
parura	v			scratch	general
paruzana	v			graze one another	general
pashia	v			pass for	general
pasisha	v			make pass	general
pasukia	v			burst on	general
pasulia	v			split for	general
pasuliana	v			split for one another	general
patania	v			agree about	general
patika	v			be obtainable	general
paulia	v			roof for	general
pauliwa	v			be roofed	general
payukia	v			rave at	general
payusha	v			make rave	general
pechua	v			stick out	general
pekechana	v			annoy one another	general
pekechua	v			pry	general
pekenyua	v			pick at	general
peketeka	v			be bored	general
pekuana	v			search one another	general
pekulia	v			search for	general
pekuliwa	v			be searched	general
pelekeana	v			send one another	general
pelelezana	v			spy on one another	general
pembea	v			swing	general
pembeza	v			rock;lull	general
pembezea	v			rock for	general
pembuka	v			be winnowed	general
pendekezana	v			suggest to one another	general
pendeka	v			be lovable	general
pendeleana	v			favour one another	general
pendezana	v			please one another	general
pengea	v			go round;dodge	general
penyeka	v			be penetrable	general
penyezea	v			smuggle to	general
peperua	v			blow away	general
peperukia	v			fly to	general
peperushia	v			blow to	general
pepesea	v			wink at	general
pepesua	v			make stagger	general
pepetana	v			winnow	general
pepetua	v			open by force	general
pepeza	v			fan	general
pepua	v			sift	general
pepuka	v			be sifted	general
perema	v			be swollen	general
perereka	v			slide	general
peruka	v			be thrown	general
peruza	v			browse;look through	general
petea	v			winnow for	general
petana	v			be bent	general
petepeta	v			be limp	general
pevusha	v			ripen	general
pigilia	v			ram down	general
pigishana	v			make fight	general
pigiza	v			hit with	general
pikia	v			cook for	general
pikika	v			be cooked	general
pikiana	v			cook for one another	general
pikisha	v			make cook	general
pikicha	v			rub	general
pimia	v			measure for	general
pimika	v			be measurable	general
pimisha	v			have measured	general
pindamana	v			be crooked	general
pindia	v			hem for	general
pindika	v			be bendable	general
pinduana	v			overturn one another	general
pindukia	v			overturn on	general
pindulia	v			overturn for	general
pingamana	v			be opposed	general
pingania	v			oppose over	general
pingia	v			bet with	general
pingika	v			be opposable	general
pingisha	v			make bet	general
pitana	v			pass one another	general
pitapita	v			pass to and fro	general
pitika	v			be passable	general
pitiana	v			pass by one another	general
pitilia	v			pass through	general
pitishana	v			pass to one another	general
pitishia	v			pass through	general
pitishika	v			be passable	general
pokelea	v			receive for	general
pokeleana	v			receive for one another	general
pokeza	v			hand over	general
pokezanya	v			take turns	general
pokonyana	v			rob one another	general
pokonyoka	v			slip	general
pokora	v			prune	general
pomoa	v			demolish	general
pomosha	v			demolish	general
pondana	v			crush one another	general
pondea	v			crush for	general
pondeka	v			be crushed	general
pondekea	v			be crushed	general
pongezana	v			congratulate one another	general
ponyea	v			have a narrow escape	general
ponyesha	v			heal	general
ponzana	v			endanger one another	general
ponzeka	v			be endangered	general
popoa	v			knock down fruit	general
popotoa	v			twist	general
popotoka	v			be twisted	general
popotoana	v			twist one another	general
porea	v			loot for	general
poreka	v			be looted	general
poromoa	v			cause to slide	general
poromokea	v			slide to	general
poronyoka	v			slip	general
posea	v			court for	general
posha	v			give rations	general
poteana	v			be lost to one another	general
potezea	v			waste for	general
potezana	v			lose one another	general
potoana	v			corrupt one another	general
potoshana	v			mislead one another	general
potoshea	v			mislead	general
poza	v			cool;cure	general
pozea	v			cool for	general
puka	v			shed	general
pukuchua	v			shell;husk	general
pukusa	v			strip off	general
pukusika	v			be shed	general
pukutika	v			drop off	general
pukuta	v			shake off	general
pukutisha	v			make shed	general
pulizana	v			blow to one another	general
pumbazika	v			be fooled	general
pumbika	v			bury seed	general
pumia	v			throb	general
pumulia	v			breathe on	general
punjana	v			cheat one another	general
punguana	v			decrease	general
punguka	v			decrease	general
pungulia	v			reduce for	general
punguzana	v			reduce one another	general
punguzika	v			be reducible	general
pungiana	v			wave to one another	general
pungika	v			be waved	general
pungisha	v			wave	general
pupua	v			shed	general
purukushana	v			ignore	general
puuzana	v			ignore one another	general
puuzika	v			be ignored	general
puuzisha	v			make ignore	general
pweka	v			be lonely	general
pwelewa	v			be aground	general
pwitapwita	v			throb	general
pyora	v			abuse	general
rafikiana	v			be friends	general
raghibisha	v			motivate	general
rahisika	v			become easy	general
rahisishia	v			simplify for	general
raruana	v			tear one another	general
ratibia	v			coordinate for	general
refuka	v			become long	general
refusha	v			lengthen	general
rejeana	v			return to one another	general
rejeleana	v			refer to one another	general
rejeshana	v			return to one another	general
rejeshea	v			return to	general
rekebika	v			be corrected	general
rekebishana	v			correct one another	general
rekebishia	v			correct for	general
ridhiana	v			agree;reconcile	general
ridhishana	v			satisfy one another	general
rindima	v			rumble	general
rindimisha	v			make rumble	general
ringia	v			show off to	general
rithiana	v			inherit from one another	general
rithishana	v			bequeath to one another	general
rogeka	v			be bewitched	general
rubunika	v			be beguiled	general
rudishana	v			return one another	general
ruhusiana	v			permit one another	general
rukuu	v			bow in prayer	general
rushana	v			throw to one another	general
rushia	v			throw at	general
rutubika	v			be fertile	general
ruzukiwa	v			be provided for	general
sadikiana	v			believe one another	general
sadifiana	v			coincide	general
safishia	v			clean for	general
safishika	v			be cleanable	general
sagia	v			grind for	general
sagika	v			be ground	general
sahaulisha	v			make forget	general
sahihishia	v			correct for	general
saidizana	v			help one another	general
sailia	v			question about	general
sakafia	v			floor	general
sakia	v			hunt for	general
salihisha	v			reconcile	general
salisha	v			lead in prayer	general
salitika	v			be betrayed	general
sambazika	v			be spread	general
sambazia	v			spread to	general
sambazana	v			spread to one another	general
sameheana	v			forgive one another	general
sameheka	v			be forgivable	general
sanifiwa	v			be designed	general
sasambua	v			strip	general
sawazana	v			balance one another	general
sawazishia	v			equalise for	general
seleleka	v			slide;slip	general
semea	v			speak for	general
semeana	v			speak against one another	general
semeza	v			address	general
sengenya	v			backbite	general
sengenyana	v			backbite one another	general
setaseta	v			crush	general
shabihiana	v			resemble one another	general
shabihisha	v			liken	general
shadidisha	v			intensify	general
shajiika	v			be encouraged	general
shakiwa	v			be suspected	general
shambulika	v			be attackable	general
shangiliana	v			cheer one another	general
sharifu	v			honour	general
sherehesha	v			interpret;explain	general
shibana	v			be close	general
shibia	v			be full with	general
shikika	v			be holdable	general
shikiliana	v			hold one another	general
shikishana	v			make hold together	general
shikizia	v			fasten for	general
shindaniana	v			compete for	general
shindanishana	v			match against one another	general
shindia	v			spend time with	general
shindilika	v			be pressed	general
shinikizana	v			press one another	general
shirikishana	v			involve one another	general
shitakiana	v			accuse one another	general
shonana	v			be sewn together	general
shonea	v			sew for	general
shoneka	v			be sewn	general
shonesha	v			have sewn	general
shonoa	v			unpick	general
shtakiana	v			accuse one another	general
shughulishana	v			occupy one another	general
shughulikiana	v			attend to one another	general
shukiana	v			suspect one another	general
shukuriana	v			thank one another	general
shupaza	v			make firm	general
shurutika	v			be obliged	general
shushia	v			lower to	general
shushuka	v			be shamed	general
sibiana	v			happen to one another	general
sifiana	v			praise one another	general
sikiana	v			hear one another	general
sikilizia	v			listen for	general
sikizana	v			understand one another	general
sikiza	v			listen	general
simamiana	v			supervise one another	general
simangana	v			reproach one another	general
simikia	v			erect for	general
simuliana	v			tell one another	general
sindikizana	v			escort one another	general
singa	v			rub with scent	general
singiziana	v			slander one another	general
sisitizia	v			emphasise to	general
sitasita	v			hesitate	general
sitirika	v			be covered	general
sitiriana	v			protect one another	general
sogezana	v			move near one another	general
sogezea	v			move near to	general
sogeleana	v			approach one another	general
sokomeza	v			force in	general
sokotana	v			be twisted together	general
sokotea	v			twist for	general
someana	v			read to one another	general
songoa	v			wring	general
sonya	v			hiss with contempt	general
sotea	v			endure hardship	general
sota	v			struggle	general
stahabu	v			prefer	general
stahifu	v			respect	general
stahimilia	v			endure for	general
stahimilika	v			be endurable	general
stahimiliana	v			tolerate one another	general
stakabadhi	v			receive	general
starehea	v			enjoy	general
subiria	v			wait for	general
subirisha	v			make wait	general
suguliwa	v			be rubbed	general
sugulia	v			rub for	general
sujudi	v			prostrate oneself	general
sujudia	v			bow down to	general
sukana	v			plait one another	general
sukia	v			plait for	general
sukika	v			be plaited	general
sukumia	v			push to	general
sukumika	v			be pushed	general
sukumiziana	v			push onto one another	general
suluhi	v			reconcile	general
suluhishana	v			reconcile one another	general
suluhiana	v			be reconciled	general
sumbukia	v			take trouble for	general
sumbulia	v			trouble with	general
susuwaa	v			be dumbfounded	general
sutana	v			reproach one another	general
suuzia	v			rinse for	general
taabikia	v			labour for	general
taadhimisha	v			honour	general
tabana	v			mutter charms	general
tabaruku	v			be blessed	general
tabiria	v			predict for	general
tadubiri	v			direct;manage	general
tafunia	v			chew for	general
tafutia	v			seek for	general
tafutika	v			be searchable	general
taghi	v			rebel	general
tahadharia	v			beware of	general
tahajia	v			spell	general
tahakiki	v			verify	general
taharakisha	v			upset	general
taharukisha	v			alarm	general
tahayarisha	v			shame	general
tahiniwa	v			be examined	general
tahiria	v			circumcise for	general
tajana	v			mention one another	general
tajika	v			be mentioned	general
tajirishana	v			enrich one another	general
takatisha	v			launder;cleanse	general
takatika	v			become clean	general
talikiana	v			divorce one another	general
tamania	v			long for	general
tamaniana	v			desire one another	general
tamausha	v			dishearten	general
tambalia	v			creep to	general
tambaza	v			drag along	general
tambazisha	v			spread	general
tambia	v			boast to	general
tambikia	v			make an offering to	general
tambuliana	v			recognise one another	general
tambulishana	v			introduce one another	general
tambulikana	v			be recognised	general
tamkia	v			pronounce to	general
tana	v			comb	general
tandawaa	v			recline	general
tandazana	v			spread	general
tandikia	v			spread for	general
tandua	v			clear away	general
tangaziana	v			proclaim to one another	general
tangazika	v			be announced	general
tangulizana	v			go ahead of one another	general
tanzia	v			entangle	general
tanzuka	v			be clear	general
tapanyia	v			scatter to	general
tapikia	v			vomit on	general
taradhiana	v			agree	general
tarajiana	v			hope in one another	general
tarizia	v			embroider for	general
tatana	v			be tangled	general
tatanua	v			disentangle	general
tatarisha	v			crackle	general
tatizana	v			complicate one another	general
tatulia	v			solve for	general
tawadhisha	v			perform ablutions for	general
tawafu	v			go round the Kaaba	general
tawakali	v			trust in God	general
tawanyisha	v			scatter	general
tawasifu	v			describe oneself	general
tayarishia	v			prepare for	general
tayarishana	v			prepare one another	general
tazamika	v			be looked at	general
tazamiana	v			expect from one another	general
tegemeka	v			be dependable	general
tegemezana	v			support one another	general
tekana	v			abduct one another	general
teketezana	v			destroy one another	general
telekezana	v			abandon one another	general
temana	v			part company	general
temea	v			spit on	general
temeana	v			spit at one another	general
tembezana	v			show one another round	general
tembezea	v			hawk to	general
tendana	v			treat one another	general
tendeana	v			treat one another	general
tengamana	v			be settled	general
tengea	v			set aside for	general
tengeka	v			be set apart	general
tengenezea	v			make for	general
tengenezeka	v			be repairable	general
tengenezana	v			reconcile with one another	general
tenguliwa	v			be annulled	general
tengulia	v			annul for	general
teremkia	v			go down to	general
teremshia	v			lower to	general
tesana	v			torture one another	general
tetana	v			quarrel	general
teteana	v			defend one another	general
thaminika	v			be valued	general
thaminiana	v			value one another	general
thibitishia	v			prove to	general
thibitishana	v			confirm to one another	general
tibana	v			treat one another	general
tibulia	v			spoil for	general
tifuana	v			fight	general
timkia	v			run off to	general
timilika	v			be completed	general
timilisha	v			complete	general
timiziana	v			fulfil for one another	general
timuana	v			chase one another	general
tindika	v			run short	general
tingishia	v			shake at	general
tiririkia	v			flow into	general
tishana	v			threaten one another	general
tishiana	v			threaten one another	general
tobolea	v			pierce for	general
toboana	v			pierce one another	general
tokeana	v			appear to one another	general
tokezea	v			appear at	general
toleana	v			give out for one another	general
toleka	v			be removable	general
tolesha	v			make produce	general
tomasana	v			fondle one another	general
tongozana	v			court one another	general
torokea	v			run away to	general
torokana	v			elope	general
toshana	v			be enough for one another	general
toshea	v			suffice for	general
toshelezana	v			satisfy one another	general
tozana	v			charge one another	general
tubisha	v			make repent	general
tukanana	v			insult one another	general
tukania	v			insult for	general
tukuzana	v			glorify one another	general
tulizia	v			calm for	general
tumana	v			send one another	general
tumbuana	v			burst one another	general
tumbuizana	v			entertain one another	general
tumbukizana	v			throw one another in	general
tumbulia	v			glare at	general
tumbuka	v			burst	general
tumiana	v			send to one another	general
tumikiana	v			serve one another	general
tumikiwa	v			be served	general
tundikana	v			hang one another	general
tungana	v			compose	general
tungia	v			compose for	general
tungika	v			be hung	general
tungikia	v			hang on	general
tunukana	v			award one another	general
tunzana	v			look after one another	general
tunzia	v			keep for	general
tunzika	v			be preserved	general
tupana	v			throw one another	general
tupiana	v			throw at one another	general
tupika	v			be disposable	general
tusiana	v			insult one another	general
tuzana	v			reward one another	general
twangana	v			beat one another	general
twangia	v			pound for	general
twikana	v			load one another	general
udhiana	v			annoy one another	general
udhiwa	v			be annoyed	general
uliwa	v			be killed	general
umbika	v			be formed	general
umbuana	v			disgrace one another	general
umizana	v			hurt one another	general
umizia	v			hurt for	general
umiziana	v			hurt one another	general
undia	v			form for	general
ungamana	v			be united	general
ungamia	v			confess to	general
ungulia	v			burn for	general
unguzana	v			burn one another	general
urithiwa	v			be inherited	general
urithisha	v			bequeath	general
uzana	v			sell one another	general
uzuliwa	v			be deposed	general
vaisha	v			dress	general
vamika	v			be attackable	general
vimbisha	v			cause to swell	general
vimbishana	v			provoke	general
vinyanga	v			knead	general
viringa	v			be round	general
vishana	v			dress one another	general
viziana	v			lie in wait for one another	general
viziwa	v			be ambushed	general
vuana	v			strip one another	general
vugaza	v			leave ajar	general
vujia	v			leak into	general
vujishia	v			leak to	general
vukia	v			cross to	general
vukana	v			cross one another	general
vukika	v			be crossable	general
vukuta	v			blow bellows	general
vulia	v			fish for;take off for	general
vulisha	v			help fish	general
vulika	v			be removable	general
vuliana	v			take off for one another	general
vumania	v			rush at	general
vumbika	v			bury in ashes;ripen	general
vumbuka	v			be discovered	general
vumbulia	v			discover for	general
vumbulika	v			be discovered	general
vumika	v			be famous	general
vumilika	v			be bearable	general
vumishana	v			spread about one another	general
vumishia	v			spread rumour about	general
vundika	v			preserve to ripen	general
vundisha	v			cause to rot	general
vungana	v			deceive one another	general
vungumiza	v			fling	general
vunia	v			harvest for	general
vunika	v			be harvested	general
vunisha	v			make harvest	general
vunjana	v			break one another	general
vunjia	v			break for	general
vunjiana	v			break for one another	general
vunjikia	v			break on	general
vunjisha	v			break	general
vurugana	v			disrupt one another	general
vurugia	v			disrupt for	general
vurumiza	v			hurl	general
vurumishia	v			hurl at	general
vurumishiana	v			hurl at one another	general
vushia	v			take across for	general
vushwa	v			be taken across	general
vutania	v			tug over	general
vutisha	v			make smoke	general
wafikiana	v			agree with one another	general
wahiana	v			reach one another in time	general
waidhia	v			preach to	general
waidhika	v			be admonished	general
wakia	v			burn for	general
wakifia	v			dedicate to	general
wakilishana	v			represent one another	general
wandisha	v			fatten	general
wangia	v			count for	general
washana	v			light one another	general
washia	v			light for	general
washiana	v			light for one another	general
wasiana	v			advise one another	general
wasilishia	v			present to	general
wasilishana	v			present to one another	general
waswasika	v			be doubtful	general
wayawaya	v			sway;be restless	general
waziana	v			think of one another	general
wehuka	v			go mad	general
wehusha	v			madden	general
wekana	v			put one another	general
wekeana	v			place for one another	general
wekelewa	v			be placed on	general
wekesha	v			bet	general
wekeshana	v			make a bet	general
wekezea	v			invest for	general
wekezeka	v			be investable	general
wezana	v			manage one another	general
wezekanisha	v			make possible	general
wezeshana	v			enable one another	general
wezwa	v			be overcome	general
wiwana	v			be indebted to one another	general
windana	v			hunt one another	general
windia	v			hunt for	general
windika	v			be hunted	general
wingana	v			chase one another	general
wivisha	v			ripen	general
yabisi	v			dry	general
yeyukia	v			melt into	general
yeyushia	v			melt for	general
yumbia	v			sway to	general
yumbishana	v			sway one another	general
yumkinika	v			be possible	general
zaba	v			slap	general
zabana	v			slap one another	general
zagaza	v			spread about	general
zalia	v			bear for	general
zalishia	v			produce for	general
zalishana	v			make produce	general
zamika	v			be submerged	general
zamishia	v			drown in	general
zawadiana	v			give one another presents	general
zawadisha	v			give a present	general
zeesha	v			make old	general
zibia	v			plug for	general
zibika	v			be plugged	general
zibulia	v			unplug for	general
zidiana	v			exceed one another	general
zidika	v			be increased	general
zidishana	v			increase for one another	general
zidishia	v			increase for	general
zikana	v			bury one another	general
zikia	v			bury for	general
zikika	v			be buriable	general
zimisha	v			extinguish	general
zimuliwa	v			be diluted	general
zinduana	v			awaken one another	general
zindukia	v			wake to	general
zindulia	v			launch for	general
zingana	v			surround one another	general
zingatika	v			be considered	general
zingirana	v			surround one another	general
ziraisha	v			cause to faint	general
zizima	v			be cold;be still	general
zizimisha	v			chill	general
zoana	v			sweep up	general
zoezana	v			train one another	general
zoeana	v			be used to one another	general
zoeka	v			become customary	general
zolea	v			sweep up for	general
zoleka	v			be collectable	general
zomeana	v			jeer at one another	general
zongana	v			wind round one another	general
zongoa	v			unwind	general
zoza	v			quarrel	general
zozana	v			quarrel with one another	general
zozania	v			quarrel over	general
zugana	v			fool one another	general
zugika	v			be fooled	general
zuiana	v			prevent one another	general
zuilia	v			prevent for	general
zuiliana	v			prevent one another	general
zungukana	v			surround one another	general
zungushana	v			lead one another round	general
zungushiwa	v			be enclosed	general
zungumzana	v			converse	general
zungumzika	v			be discussable	general
zungumzisha	v			converse with	general
zururisha	v			make wander	general
zushia	v			invent about	general
zushiana	v			invent about one another	general
`;
