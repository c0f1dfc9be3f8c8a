/** Lexicon: verbs. Columns: lemma, part of speech, class, plural, glosses, domain. Server and command line only. */
export const verbsNS = `
nadi	v			auction;announce	verbs
nadhifisha	v			tidy;clean	verbs
najisi	v			defile	verbs
nakili	v			copy	verbs
nakshi	v			carve;decorate	verbs
nasa	v			catch;trap;capture	verbs
nasibisha	v			link;connect	verbs
nasihi	v			advise;counsel	verbs
nasua	v			release;free	verbs
nasuka	v			be freed	verbs
naswa	v			be trapped	verbs
nata	v			be sticky	verbs
nawa	v			wash hands	verbs
nawiri	v			shine;thrive	verbs
nawirisha	v			make thrive	verbs
nena	v			utter	verbs
nenepa	v			grow fat	verbs
nenepesha	v			fatten	verbs
nesa	v			sway	verbs
neemeka	v			prosper	verbs
neemesha	v			enrich	verbs
ng'aa	v			shine	verbs
ng'ang'ana	v			persist;struggle	verbs
ng'ang'ania	v			cling to;insist on	verbs
ng'ara	v			shine	verbs
ng'arisha	v			polish	verbs
ng'ata	v			bite	verbs
ng'atuka	v			step down;retire from power	verbs
ng'atua	v			remove from power	verbs
ng'oa	v			uproot;pull out;oust	verbs
ng'oka	v			be uprooted;be ousted	verbs
ng'amua	v			realise;perceive	verbs
ngoja	v			wait	verbs
ngojea	v			wait for	verbs
nguruma	v			roar;thunder	verbs
nia	v			intend	verbs
ning'inia	v			hang;swing	verbs
ning'iniza	v			hang up;dangle	verbs
noa	v			sharpen;train	verbs
noga	v			be pleasing	verbs
nogesha	v			make pleasant	verbs
nong'ona	v			whisper	verbs
nong'oneza	v			whisper to	verbs
nona	v			grow fat	verbs
nuia	v			intend;resolve	verbs
nuka	v			stink;smell	verbs
nukia	v			smell sweet	verbs
nukuu	v			quote	verbs
nuna	v			sulk	verbs
nung'unika	v			grumble;complain	verbs
nung'unikia	v			grumble about	verbs
nunua	v			buy	verbs
nunulia	v			buy for	verbs
nunuliwa	v			be bought	verbs
nururisha	v			illuminate	verbs
nusa	v			smell;sniff	verbs
nusurika	v			survive;escape	verbs
nusuru	v			rescue;save	verbs
nya	v			excrete;rain	verbs
nyakua	v			snatch;seize	verbs
nyamaa	v			be silent	verbs
nyamaza	v			be silent	verbs
nyamazisha	v			silence	verbs
nyanyasa	v			harass;abuse;oppress	verbs
nyanyasika	v			be oppressed	verbs
nyanyaswa	v			be abused	verbs
nyanyapaa	v			stigmatise	verbs
nyanyua	v			lift;raise	verbs
nyanyuka	v			rise	verbs
nyata	v			creep up	verbs
nyatia	v			stalk	verbs
nyauka	v			wither	verbs
nyea	v			itch	verbs
nyemelea	v			stalk;creep up on	verbs
nyenyekea	v			be humble	verbs
nyesha	v			rain	verbs
nyeshea	v			rain on	verbs
nyima	v			deny;withhold from	verbs
nyimwa	v			be denied	verbs
nyofoa	v			break off	verbs
nyonga	v			strangle;hang	verbs
nyongwa	v			be hanged	verbs
nyonya	v			suck;exploit	verbs
nyonyesha	v			breastfeed	verbs
nyonywa	v			be exploited	verbs
nyonyoa	v			pluck	verbs
nyooka	v			be straight	verbs
nyoosha	v			straighten;stretch	verbs
nyooshea	v			point at	verbs
nyoa	v			shave	verbs
nyukua	v			pinch	verbs
nyumbuka	v			be flexible	verbs
nyunyiza	v			sprinkle	verbs
nyunyizia	v			sprinkle on	verbs
nywa	v			drink	verbs
nywesha	v			give to drink	verbs
nywea	v			shrink	verbs
oa	v			marry;take as wife	verbs
oana	v			marry one another;match	verbs
oanisha	v			match	verbs
oga	v			bathe	verbs
ogesha	v			bathe someone	verbs
ogelea	v			swim	verbs
ogofya	v			frighten	verbs
ogopa	v			fear	verbs
ogopesha	v			frighten	verbs
oka	v			bake	verbs
okoa	v			save;rescue	verbs
okoka	v			be saved;survive	verbs
okolewa	v			be saved	verbs
okota	v			pick up	verbs
okoteza	v			glean	verbs
olewa	v			get married;be married (of a woman)	verbs
oleza	v			marry off	verbs
omba	v			ask;request;pray	verbs
ombea	v			pray for	verbs
omboleza	v			mourn;lament	verbs
ona	v			see	verbs
onana	v			see one another	verbs
onea	v			bully;oppress	verbs
onekana	v			appear;be seen	verbs
ongea	v			talk;increase	verbs
ongelea	v			talk about	verbs
ongeza	v			increase;add;extend	verbs
ongezea	v			add to	verbs
ongezeka	v			increase;rise	verbs
ongezwa	v			be increased	verbs
ongoza	v			lead;guide	verbs
ongozwa	v			be led	verbs
ongozana	v			accompany	verbs
onja	v			taste	verbs
onya	v			warn	verbs
onyesha	v			show	verbs
onyeshwa	v			be shown	verbs
onesha	v			show	verbs
oneshwa	v			be shown	verbs
onywa	v			be warned	verbs
opoa	v			pull out;rescue	verbs
orodhesha	v			list	verbs
orodheshwa	v			be listed	verbs
osha	v			wash	verbs
ota	v			dream;grow	verbs
otea	v			ambush	verbs
otesha	v			make grow	verbs
oza	v			rot;marry off	verbs
ozesha	v			marry off;rot	verbs
pa	v			give	verbs
paa	v			ascend;take off;scrape	verbs
paaza	v			raise	verbs
pachika	v			insert;fix	verbs
pagawa	v			be possessed	verbs
pagawisha	v			excite	verbs
paisha	v			raise	verbs
paka	v			apply;smear	verbs
pakaa	v			smear	verbs
pakana	v			border on	verbs
pakata	v			hold on the lap	verbs
pakia	v			load	verbs
pakua	v			serve;unload;download	verbs
palia	v			weed;choke	verbs
palilia	v			weed;foster	verbs
pamba	v			decorate	verbs
pambana	v			struggle;fight	verbs
pambania	v			fight for	verbs
pambanisha	v			match against	verbs
pambanua	v			distinguish	verbs
pambazuka	v			dawn	verbs
pamia	v			bump into	verbs
panda	v			climb;rise;plant;board	verbs
pandikiza	v			transplant	verbs
pandisha	v			raise;promote;hoist	verbs
panga	v			arrange;plan;rent	verbs
pangilia	v			arrange in order	verbs
pangisha	v			rent out	verbs
pangwa	v			be planned	verbs
pangua	v			parry;disarrange	verbs
panguza	v			wipe	verbs
pania	v			be determined	verbs
panua	v			expand;widen	verbs
panuka	v			expand	verbs
papasa	v			grope;feel	verbs
papatika	v			flutter	verbs
papatua	v			husk	verbs
para	v			scrape	verbs
paraganya	v			confuse	verbs
paramia	v			clamber;attack	verbs
paruza	v			scrape	verbs
pasha	v			inform;warm up	verbs
pashana	v			inform one another	verbs
pasi	v			pass the ball;pass	verbs
pasua	v			split;tear;operate on	verbs
pasuka	v			burst;split	verbs
paswa	v			be obliged;ought	verbs
pata	v			get;obtain;find;gain	verbs
patana	v			agree;be reconciled	verbs
patanisha	v			reconcile;mediate	verbs
patia	v			give;provide	verbs
patikana	v			be obtained;be found	verbs
patwa	v			be afflicted	verbs
patiliza	v			visit sins upon	verbs
pauka	v			be pale	verbs
paua	v			roof	verbs
payuka	v			babble;rave	verbs
paza	v			raise;amplify	verbs
pekecha	v			bore;drill	verbs
pekua	v			search;rummage	verbs
peleka	v			take;send;deploy	verbs
pelekea	v			lead to;send to	verbs
pelekwa	v			be sent	verbs
peleleza	v			spy;investigate	verbs
pemba	v			coax	verbs
pembua	v			winnow	verbs
penda	v			love;like	verbs
pendana	v			love one another	verbs
pendekeza	v			propose;suggest;recommend	verbs
pendekezwa	v			be proposed	verbs
pendelea	v			prefer;favour	verbs
pendeza	v			please;be attractive	verbs
pendezesha	v			make attractive	verbs
pendezewa	v			be pleased	verbs
pendezwa	v			be pleased	verbs
pendwa	v			be loved	verbs
penya	v			penetrate;get through	verbs
penyeza	v			insert;smuggle in	verbs
penga	v			blow the nose	verbs
pepea	v			fan;wave	verbs
peperuka	v			be blown away;flutter	verbs
peperusha	v			fly a flag;blow away	verbs
pepesa	v			blink	verbs
pepesuka	v			stagger	verbs
pepeta	v			winnow	verbs
peta	v			bend	verbs
petuka	v			be bent	verbs
pevuka	v			mature	verbs
pewa	v			be given	verbs
piga	v			hit;beat;strike	verbs
pigana	v			fight	verbs
pigania	v			fight for	verbs
piganisha	v			set fighting	verbs
pigia	v			call;beat for	verbs
pigiwa	v			be called	verbs
pigwa	v			be beaten	verbs
pika	v			cook	verbs
pima	v			measure;test;weigh	verbs
pimana	v			contend	verbs
pinda	v			bend;twist	verbs
pindisha	v			bend;distort	verbs
pindua	v			overturn;overthrow	verbs
pinduka	v			capsize;overturn	verbs
pinga	v			oppose;object;challenge;resist	verbs
pingana	v			oppose one another	verbs
pingwa	v			be opposed;be challenged	verbs
pisha	v			make way	verbs
pishana	v			pass one another;differ	verbs
pita	v			pass	verbs
pitia	v			pass through;go through	verbs
pitisha	v			pass;approve	verbs
pitishwa	v			be passed	verbs
pitiliza	v			go beyond	verbs
pitwa	v			be overtaken	verbs
poa	v			get cool;get well	verbs
poesha	v			cool	verbs
pofua	v			blind	verbs
pofuka	v			become blind	verbs
pofusha	v			blind	verbs
pogoa	v			prune	verbs
pokea	v			receive	verbs
pokelewa	v			be received	verbs
pokezana	v			take turns	verbs
pokonya	v			rob;snatch	verbs
pomoka	v			collapse	verbs
pona	v			recover;be cured	verbs
ponda	v			crush;pound	verbs
ponea	v			survive on	verbs
pongeza	v			congratulate	verbs
pongezwa	v			be congratulated	verbs
ponya	v			heal;cure	verbs
ponyoka	v			slip away	verbs
ponza	v			endanger	verbs
pooza	v			be paralysed;cool	verbs
poozesha	v			paralyse	verbs
pora	v			plunder;rob	verbs
poromoka	v			collapse;plummet;fall	verbs
poromosha	v			bring down	verbs
posa	v			propose marriage	verbs
posta	v			post	verbs
potea	v			be lost;disappear	verbs
poteza	v			lose;waste	verbs
potelea	v			disappear into	verbs
potoa	v			pervert	verbs
potoka	v			be perverse	verbs
potosha	v			distort;mislead	verbs
puliza	v			blow;spray	verbs
pulizia	v			spray on	verbs
puma	v			throb	verbs
pumbaa	v			be foolish	verbs
pumbaza	v			fool	verbs
pumua	v			breathe	verbs
pumzika	v			rest	verbs
pumzisha	v			give rest	verbs
punga	v			wave;exorcise	verbs
pungia	v			wave to	verbs
pungua	v			decrease;be less	verbs
pungukiwa	v			lack	verbs
pungukia	v			be lacking to	verbs
punguza	v			reduce;cut;limit	verbs
punguzia	v			reduce for	verbs
punguzwa	v			be reduced	verbs
punja	v			cheat;short-change	verbs
pura	v			beat out grain	verbs
puruka	v			dart off	verbs
purukusha	v			neglect	verbs
puuza	v			ignore;disregard	verbs
puuzia	v			ignore	verbs
pwa	v			ebb	verbs
pwaya	v			be loose	verbs
pwita	v			throb	verbs
rai	v			appeal to;entreat	verbs
rahisisha	v			simplify;facilitate	verbs
ramba	v			lick	verbs
randa	v			stroll	verbs
randaranda	v			loiter	verbs
rarua	v			tear	verbs
raruka	v			be torn	verbs
rasimisha	v			formalise	verbs
rasimu	v			draft	verbs
ratibu	v			coordinate	verbs
rauka	v			rise early	verbs
rejea	v			return;refer to	verbs
rejelea	v			refer to	verbs
rejelesha	v			recycle	verbs
rejesha	v			return;restore	verbs
rejeshwa	v			be restored	verbs
rekebisha	v			adjust;amend;correct	verbs
rekebishwa	v			be amended	verbs
rekodi	v			record	verbs
rekodiwa	v			be recorded	verbs
remba	v			adorn	verbs
renga	v			aim	verbs
ridhi	v			be content;consent	verbs
ridhia	v			consent to;ratify	verbs
ridhika	v			be satisfied	verbs
ridhisha	v			satisfy	verbs
rina	v			collect honey	verbs
ringa	v			show off	verbs
ripoti	v			report	verbs
ripuka	v			explode	verbs
rithi	v			inherit;succeed	verbs
rithisha	v			bequeath;pass on	verbs
roga	v			bewitch	verbs
ropoka	v			talk nonsense	verbs
rubuni	v			tempt;trick	verbs
rudi	v			return	verbs
rudia	v			repeat;return to	verbs
rudiana	v			return to one another	verbs
rudisha	v			return;give back	verbs
rudishwa	v			be returned	verbs
rudishia	v			give back to	verbs
ruhusiwa	v			be allowed	verbs
ruhusu	v			allow;permit	verbs
ruka	v			jump;fly	verbs
rukia	v			jump at	verbs
rukwa	v			take leave of one's senses	verbs
rundika	v			pile up	verbs
rundikana	v			be piled up	verbs
rusha	v			broadcast;throw;fly	verbs
rushwa	v			be broadcast;be thrown	verbs
rutubisha	v			fertilise	verbs
ruzuku	v			provide for	verbs
rehemu	v			have mercy on	verbs
rembua	v			roll the eyes	verbs
rembesha	v			beautify	verbs
saa	v			remain over	verbs
sababisha	v			cause	verbs
sababishwa	v			be caused	verbs
sabahi	v			greet in the morning	verbs
sabilia	v			dedicate	verbs
sadifu	v			coincide	verbs
sadiki	v			believe	verbs
sadikika	v			be credible	verbs
sadikisha	v			convince	verbs
safihi	v			be rude to;insult	verbs
safiri	v			travel	verbs
safirisha	v			transport	verbs
safisha	v			clean	verbs
saga	v			grind	verbs
sahau	v			forget	verbs
sahaulika	v			be forgotten	verbs
sahihisha	v			correct	verbs
sahilisha	v			simplify	verbs
saidia	v			help;aid;assist	verbs
saidiana	v			help one another	verbs
saidiwa	v			be helped	verbs
saili	v			question;examine	verbs
saini	v			sign	verbs
saka	v			hunt;search for	verbs
sakama	v			harass	verbs
sakata	v			dance;play	verbs
salia	v			remain;be left over	verbs
sali	v			pray	verbs
salimia	v			greet	verbs
salimika	v			be safe	verbs
salimisha	v			surrender;hand over	verbs
salimu	v			greet;surrender	verbs
saliti	v			betray	verbs
sambaa	v			spread	verbs
sambaratika	v			disintegrate	verbs
sambaratisha	v			disperse;shatter	verbs
sambaza	v			distribute;spread	verbs
sambazwa	v			be distributed	verbs
samehe	v			forgive	verbs
samehewa	v			be forgiven	verbs
sanifisha	v			standardise	verbs
sanifu	v			design;compose	verbs
sanzua	v			clear away	verbs
sarifu	v			inflect	verbs
sawazisha	v			equalise;balance	verbs
sawiri	v			portray;depict	verbs
sawijika	v			be disfigured	verbs
saza	v			leave over	verbs
sema	v			say;speak	verbs
semekana	v			be said	verbs
semesha	v			speak to	verbs
semezana	v			talk together	verbs
sepa	v			slip off	verbs
serereka	v			slide	verbs
seta	v			crush	verbs
shabihi	v			resemble	verbs
shabikia	v			be a fan of;support	verbs
shadidia	v			insist on	verbs
shajiisha	v			encourage	verbs
shaki	v			doubt	verbs
shambulia	v			attack	verbs
shambuliwa	v			be attacked	verbs
shamiri	v			flourish	verbs
shangaa	v			be surprised	verbs
shangaza	v			surprise;astonish	verbs
shangilia	v			cheer;celebrate	verbs
sharabu	v			absorb	verbs
shaua	v			deceive;tease	verbs
shauri	v			advise	verbs
shauriana	v			consult together	verbs
shawishi	v			persuade;tempt	verbs
shawishika	v			be persuaded	verbs
sheheni	v			load	verbs
sherehekea	v			celebrate	verbs
shiba	v			be full;be satisfied	verbs
shibisha	v			satisfy	verbs
shika	v			hold;grasp;catch	verbs
shikamana	v			hold together;unite	verbs
shikamanisha	v			cement together	verbs
shikana	v			hold one another	verbs
shikilia	v			hold on to;hold;insist;detain	verbs
shikiliwa	v			be held;be detained	verbs
shikiza	v			prop;secure	verbs
shikwa	v			be held	verbs
shinda	v			win;defeat;beat;spend the day	verbs
shindana	v			compete	verbs
shindania	v			compete for	verbs
shindanisha	v			make compete	verbs
shindika	v			press;close	verbs
shindikana	v			be impossible;be overcome	verbs
shindilia	v			stuff;compress	verbs
shindwa	v			fail;be defeated;lose	verbs
shiriki	v			participate	verbs
shirikiana	v			cooperate	verbs
shirikisha	v			involve;include	verbs
shirikishwa	v			be involved	verbs
shitaki	v			accuse;sue;charge	verbs
shitua	v			startle	verbs
shituka	v			be startled	verbs
shona	v			sew	verbs
shtaki	v			charge;accuse;prosecute	verbs
shtakiwa	v			be accused;be prosecuted	verbs
shtua	v			startle;shock	verbs
shtuka	v			be startled	verbs
shtukia	v			notice with a start	verbs
shtusha	v			shock	verbs
shtushwa	v			be shocked	verbs
shua	v			launch (a boat)	verbs
shughulika	v			be busy;deal with	verbs
shughulikia	v			deal with;attend to	verbs
shughulisha	v			keep busy	verbs
shuhudia	v			witness;testify	verbs
shuhudiwa	v			be witnessed	verbs
shuka	v			descend;go down;fall;alight	verbs
shukia	v			land on;alight at	verbs
shuku	v			suspect	verbs
shukiwa	v			be suspected	verbs
shukuru	v			thank	verbs
shupaa	v			be hard	verbs
shupalia	v			insist on	verbs
shurutisha	v			compel	verbs
shusha	v			lower;unload	verbs
shushua	v			humiliate	verbs
shutumu	v			condemn;accuse	verbs
shutumiwa	v			be condemned	verbs
siba	v			befall	verbs
sibu	v			befall	verbs
sifia	v			praise	verbs
sifika	v			be famous	verbs
sifiwa	v			be praised	verbs
sifu	v			praise	verbs
sigana	v			differ	verbs
sihi	v			beseech;plead with	verbs
sikia	v			hear	verbs
sikika	v			be heard	verbs
sikiliza	v			listen;hear	verbs
sikilizana	v			get on with one another	verbs
sikilizwa	v			be listened to;be heard	verbs
sikitika	v			be sad;regret	verbs
sikitikia	v			feel sorry for	verbs
sikitisha	v			sadden	verbs
silimu	v			convert to Islam	verbs
silimisha	v			convert to Islam	verbs
simama	v			stand;stop	verbs
simamia	v			supervise;manage;stand for	verbs
simamiwa	v			be supervised	verbs
simamisha	v			stop;suspend;erect	verbs
simamishwa	v			be suspended	verbs
simanga	v			taunt	verbs
simbua	v			decode	verbs
simika	v			erect;install	verbs
simulia	v			narrate	verbs
simuliwa	v			be narrated	verbs
sindika	v			press out;close	verbs
sindikiza	v			escort	verbs
singizia	v			accuse falsely	verbs
singiziwa	v			be falsely accused	verbs
sinyaa	v			shrivel	verbs
sinzia	v			doze	verbs
sisimka	v			be excited	verbs
sisimua	v			excite;stimulate	verbs
sisitiza	v			emphasise;insist	verbs
sita	v			hesitate;stop	verbs
sitawi	v			flourish	verbs
sitawisha	v			make flourish;develop	verbs
sitiri	v			cover;conceal	verbs
sitisha	v			halt;suspend	verbs
sitishwa	v			be halted	verbs
sogea	v			move;come near	verbs
sogelea	v			move towards	verbs
sogeza	v			move;bring near	verbs
sogoa	v			chat	verbs
sokota	v			twist;spin	verbs
soma	v			read;study	verbs
someka	v			be legible	verbs
somesha	v			teach;educate	verbs
someshwa	v			be taught	verbs
somewa	v			be read to	verbs
somba	v			carry away	verbs
sombwa	v			be swept away	verbs
songa	v			press forward;throng	verbs
songamana	v			crowd together	verbs
songesha	v			move forward	verbs
sononeka	v			be grieved	verbs
sononesha	v			grieve	verbs
soza	v			bring ashore	verbs
staafisha	v			pension off	verbs
staafu	v			retire	verbs
staajabia	v			marvel at	verbs
staajabisha	v			amaze	verbs
staajabu	v			be amazed	verbs
staarabika	v			be civilised	verbs
staarabisha	v			civilise	verbs
starehe	v			relax	verbs
starehesha	v			comfort	verbs
stahi	v			respect	verbs
stahiki	v			deserve	verbs
stahili	v			deserve	verbs
stahimili	v			endure;tolerate	verbs
stawi	v			flourish	verbs
stawisha	v			make flourish	verbs
suasua	v			be uncertain	verbs
subiri	v			wait;be patient	verbs
subiriwa	v			be awaited	verbs
subutu	v			dare	verbs
suguana	v			rub together	verbs
sugua	v			rub;scrub	verbs
suka	v			plait;weave	verbs
sukasuka	v			shake about;shake	verbs
sukuma	v			push	verbs
sukumana	v			jostle	verbs
sukumiza	v			shove off	verbs
sukutua	v			rinse the mouth	verbs
sulubisha	v			crucify	verbs
sulubu	v			crucify	verbs
suluhisha	v			reconcile;settle	verbs
suluhishwa	v			be settled	verbs
sumbua	v			trouble;bother;annoy	verbs
sumbuka	v			be troubled	verbs
sumbuliwa	v			be troubled	verbs
sunza	v			search by torchlight	verbs
susa	v			boycott;shun	verbs
susia	v			boycott	verbs
suta	v			reproach	verbs
suuza	v			rinse	verbs
swali	v			pray	verbs
`;
