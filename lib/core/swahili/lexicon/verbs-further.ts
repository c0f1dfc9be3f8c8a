/** Lexicon: further verbs. Columns: lemma, part of speech, class, plural, glosses, domain. Server and command line only. */
export const verbsFurther = `
abudisha	v			cause to worship	verbs
adhirika	v			be disgraced	verbs
adilika	v			be righteous	verbs
amirisha	v			load;strengthen	verbs
angama	v			be suspended;hang	verbs
apizwa	v			be cursed	verbs
asili	v			adopt;originate	verbs
badhiri	v			squander	verbs
banda	v			peel off	verbs
bekua	v			parry	verbs
bilingana	v			be curly	verbs
blogu	v			blog	verbs
bumbuwaa	v			be dumbfounded	verbs
buruda	v			be cool	verbs
bwakia	v			throw into the mouth	verbs
chachafya	v			shake up;churn	verbs
champuka	v			be keen;be quick-witted	verbs
changanulia	v			analyse for	verbs
chanyata	v			slice;wash by light beating	verbs
chibuka	v			burst out	verbs
chochora	v			provoke	verbs
chubukia	v			be grazed	verbs
chuchia	v			lull	verbs
chuchuka	v			fade;become threadbare	verbs
chukuzana	v			help each other carry	verbs
churura	v			drip	verbs
dadavuliwa	v			be analysed	verbs
dahiliwa	v			be enrolled	verbs
dakuliwa	v			be disclosed	verbs
danga	v			take out carefully;flirt for money	verbs
deuka	v			bend	verbs
didimka	v			run off	verbs
dokolea	v			nibble	verbs
dondolea	v			pick for	verbs
dong'oa	v			peck	verbs
dororesha	v			cause to decline	verbs
duduka	v			be disfigured by pockmarks	verbs
dukuliwa	v			be hacked	verbs
dunduliza	v			save up little by little	verbs
dungiwa	v			be injected	verbs
dunza	v			be inferior	verbs
eguka	v			step aside	verbs
fagiliwa	v			be cheered on	verbs
faradhisha	v			make obligatory	verbs
fatiisha	v			search out	verbs
fira	v			sodomise	verbs
firigisa	v			spoil;crush	verbs
fitua	v			release a trap	verbs
fondogoa	v			smell stale	verbs
fundwa	v			be taught traditional ways	verbs
fyeruka	v			hurry off	verbs
fyonda	v			suck	verbs
fyonzwa	v			be absorbed	verbs
galagala	v			roll about	verbs
galagaza	v			roll (something) about	verbs
gandamizwa	v			be pressed down	verbs
gangamaa	v			be stout;cling	verbs
ghafirika	v			be angry;be pardoned	verbs
ghafirisha	v			anger	verbs
gharamika	v			incur costs	verbs
gharimika	v			be spent	verbs
ghasiwa	v			be bothered	verbs
gogomoa	v			retch	verbs
gundisha	v			glue	verbs
gurumiza	v			pull along	verbs
gushi	v			forge	verbs
gusika	v			be touched	verbs
hakikiwa	v			be verified	verbs
hiliki	v			perish	verbs
hodhiwa	v			be hoarded	verbs
idilika	v			be upright	verbs
ikiza	v			lay beams across	verbs
inikwa	v			be tilted	verbs
ipua	v			take off the fire	verbs
jadidi	v			renew	verbs
jadidisha	v			renew	verbs
jamiana	v			have sexual intercourse	verbs
jia	v			come to;come for	verbs
jibari	v			force oneself	verbs
jibwaga	v			throw oneself down	verbs
jichanganya	v			mix oneself;contradict oneself	verbs
jichimbia	v			entrench oneself	verbs
jidanganya	v			deceive oneself	verbs
jiendesha	v			run itself	verbs
jifanyia	v			do for oneself	verbs
jihuzuru	v			resign	verbs
jiinamia	v			bow one's head	verbs
jikunyata	v			huddle	verbs
jikusuru	v			strive;make every effort	verbs
jimegea	v			take a share for oneself	verbs
jinaki	v			brag	verbs
jipenda	v			love oneself	verbs
jipurukusha	v			neglect	verbs
jiri	v			happen;take place	verbs
jisingizia	v			pretend	verbs
jistiri	v			protect oneself	verbs
jisumbua	v			trouble oneself	verbs
jitengenezea	v			make for oneself	verbs
jiunganisha	v			connect oneself	verbs
jukumika	v			be responsible	verbs
kadhibu	v			deny	verbs
kakamka	v			strain oneself	verbs
kakamua	v			strain	verbs
kalifisha	v			burden	verbs
kalifu	v			trouble;burden	verbs
kanganyikiwa	v			be confused	verbs
karipia	v			scold;rebuke	verbs
karipiana	v			scold each other	verbs
kashfu	v			slander;expose	verbs
katikiwa	v			be cut off	verbs
kirihi	v			hate;provoke	verbs
kirimiwa	v			be treated generously	verbs
kokomoka	v			belch;vomit	verbs
kokotolewa	v			be calculated	verbs
kumunta	v			shake out	verbs
kunjama	v			be creased	verbs
kunyua	v			scratch;pinch	verbs
kurupua	v			startle	verbs
kurupushwa	v			be startled	verbs
kwaa	v			stumble	verbs
labua	v			slap	verbs
laki	v			go to meet;welcome	verbs
lipukia	v			explode on	verbs
londea	v			cadge;hang about	verbs
lunga	v			season food	verbs
mangamanga	v			loaf about	verbs
mema	v			be full	verbs
memeteka	v			shine;glitter	verbs
mendea	v			covet	verbs
miminwa	v			be poured	verbs
nadhirisha	v			clarify	verbs
nafasika	v			have time	verbs
nasibishwa	v			be attributed	verbs
ng'ong'a	v			mock behind the back	verbs
ng'ong'ona	v			buzz	verbs
ng'orota	v			snore	verbs
ngoeka	v			hook	verbs
ninginia	v			swing;hang	verbs
nufaika	v			benefit;profit	verbs
nufaisha	v			benefit (someone)	verbs
nuwia	v			intend	verbs
nyamanzisha	v			silence	verbs
nyeta	v			be hard to please	verbs
nyong'onya	v			weaken	verbs
nyororoka	v			become soft	verbs
nyukana	v			fight each other	verbs
omoa	v			dig up	verbs
omoka	v			be dug up;prosper	verbs
otama	v			squat	verbs
palika	v			go down the wrong way	verbs
pambanuka	v			be clear;be distinct	verbs
parama	v			climb;be dry	verbs
paruga	v			be rough	verbs
pasa	v			befit;be obliged	verbs
pashwa	v			be informed;be warmed	verbs
patilizwa	v			be punished	verbs
pekura	v			scratch about	verbs
pembeja	v			coax	verbs
pentesha	v			skip	verbs
penua	v			open out	verbs
peruzi	v			browse;look through	verbs
pigiliwa	v			be rammed	verbs
pokua	v			strip off	verbs
ponoa	v			strip off	verbs
ponzwa	v			be led into trouble	verbs
popota	v			pummel;beat	verbs
posti	v			post (online)	verbs
pujua	v			strip off;shame	verbs
pujuka	v			be shameless	verbs
pulika	v			hear;listen	verbs
pulizwa	v			be blown	verbs
puna	v			peel;scrape	verbs
pupia	v			be greedy for	verbs
pururika	v			slip down	verbs
puruza	v			strip off	verbs
puta	v			thrash;beat	verbs
pwaja	v			waste	verbs
rakibisha	v			mount	verbs
rakibu	v			ride	verbs
rasilia	v			attend to	verbs
refua	v			lengthen	verbs
rejeleza	v			recycle	verbs
rovya	v			harm	verbs
rowana	v			be soaked	verbs
sabilisha	v			cause;give freely	verbs
sahili	v			simplify	verbs
sakamwa	v			be pressed hard	verbs
sakifu	v			pave	verbs
sakini	v			settle;reside	verbs
sakiti	v			silence	verbs
sanisi	v			synthesise	verbs
sawazishwa	v			be levelled	verbs
segua	v			move away	verbs
seketa	v			chew	verbs
sepetuka	v			stagger	verbs
serebuka	v			dance lively	verbs
sesereka	v			slip down	verbs
shadidi	v			intensify	verbs
shadidishwa	v			be intensified	verbs
shajiishwa	v			be encouraged	verbs
shakama	v			be jammed	verbs
sherekea	v			celebrate	verbs
shikizwa	v			be fastened	verbs
shonwa	v			be sewn	verbs
shtadi	v			worsen;increase	verbs
shtumu	v			condemn;accuse	verbs
shuhudu	v			witness	verbs
shunga	v			chase off	verbs
shuta	v			break wind	verbs
siginika	v			be crushed	verbs
sikitia	v			be sorry for	verbs
sodoa	v			pull out	verbs
sogora	v			drum skilfully	verbs
sokotwa	v			be twisted	verbs
sonda	v			suck	verbs
staajabiwa	v			be wondered at	verbs
staftahi	v			begin the day;have breakfast	verbs
surupuka	v			slip out	verbs
susurika	v			loaf about	verbs
suza	v			rinse	verbs
tabaradi	v			cool oneself	verbs
tabaruki	v			bless;inaugurate	verbs
tabasuri	v			be far-sighted	verbs
tabawali	v			urinate	verbs
tabiki	v			be close to	verbs
tadaraki	v			take responsibility	verbs
tafaraji	v			be entertained	verbs
tafautisha	v			differentiate	verbs
tagaa	v			straddle	verbs
taghafali	v			be off one's guard	verbs
takalika	v			be exhausted	verbs
takarimu	v			honour	verbs
takatishwa	v			be laundered	verbs
tamatisha	v			bring to an end	verbs
tambarika	v			be slimy	verbs
tambuka	v			step over	verbs
tanabaisha	v			make clear;point out	verbs
tanadhari	v			consider	verbs
tanafusi	v			breathe	verbs
tandama	v			be spread	verbs
tangamka	v			be lively	verbs
tanguliwa	v			be preceded	verbs
tarazaki	v			earn a living	verbs
tasawari	v			be possible;do surely	verbs
tasawiri	v			picture;depict	verbs
tashihisi	v			personify	verbs
tashititi	v			spite	verbs
tasihi	v			take with one	verbs
tasua	v			loosen	verbs
taswiri	v			depict	verbs
tatazana	v			be tangled	verbs
tawasali	v			petition	verbs
tefuka	v			be agitated	verbs
teguliwa	v			be defused	verbs
tekanyara	v			kidnap	verbs
tengemaa	v			be stable;thrive	verbs
tengemaza	v			stabilise	verbs
tengenea	v			be in order	verbs
tengeneka	v			be arranged	verbs
tengewa	v			be set apart for	verbs
tepukua	v			cut off shoots	verbs
teterusha	v			cause to slip	verbs
tifuka	v			rise as dust	verbs
tikitika	v			be shaken;crumble	verbs
tilifika	v			go to ruin	verbs
tilifisha	v			ruin	verbs
tilifu	v			perish;waste	verbs
timba	v			dig	verbs
titika	v			carry a load	verbs
togwa	v			be pierced	verbs
tomba	v			have sexual intercourse	verbs
tomea	v			plaster	verbs
tongoa	v			seduce	verbs
topoa	v			free from a spell	verbs
tubwika	v			plump into water	verbs
tufia	v			spit at	verbs
tufua	v			dig up	verbs
tumai	v			hope	verbs
tundama	v			gather;settle	verbs
tungama	v			clot;congeal	verbs
tunguka	v			be hung down	verbs
turuhani	v			deduct tare	verbs
tusha	v			belittle	verbs
tutuka	v			swell	verbs
tutusa	v			grope	verbs
tutwika	v			load on the head	verbs
umbuliwa	v			be exposed;be shamed	verbs
umka	v			rise;swell (of dough)	verbs
uwawa	v			be killed	verbs
vaishwa	v			be dressed	verbs
valishwa	v			be dressed	verbs
vembeka	v			lean	verbs
vongonya	v			squeeze	verbs
voromoka	v			collapse	verbs
vumburua	v			stir up	verbs
vungavunga	v			crumple	verbs
vurega	v			mess up	verbs
vuvumua	v			swell	verbs
vyoga	v			tread down	verbs
wewesa	v			talk in sleep	verbs
winika	v			ooze	verbs
yongayonga	v			sway	verbs
yugayuga	v			be unsettled	verbs
yungayunga	v			be unsettled	verbs
yuyuka	v			dissolve	verbs
zangaa	v			be astray	verbs
zibuliwa	v			be unblocked	verbs
zimuka	v			cool down	verbs
zorota	v			decline;slacken;deteriorate	verbs
zorotesha	v			weaken;cause to decline	verbs
zumbua	v			find;discover	verbs
zumbuka	v			be found	verbs
zungua	v			exorcise	verbs
zushiwa	v			be falsely accused	verbs
zuzuwaa	v			be bewildered	verbs
ambukizika	v			be infectious;be contagious	verbs
tibia	v			treat for;treat with	verbs
uguliwa	v			have sick at home	verbs
pasuliwa	v			be operated on;be split	verbs
jifukiza	v			inhale steam;steam oneself	verbs
vukiza	v			vaporise;evaporate	verbs
changanuliwa	v			be analysed	verbs
`;
