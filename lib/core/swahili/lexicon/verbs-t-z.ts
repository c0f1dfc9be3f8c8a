/** Lexicon: verbs. Columns: lemma, part of speech, class, plural, glosses, domain. Server and command line only. */
export const verbsTZ = `
taabika	v			be distressed;suffer	verbs
taabisha	v			trouble	verbs
taajabu	v			wonder	verbs
taathirika	v			be affected	verbs
taadabu	v			be well mannered	verbs
taahari	v			be late	verbs
taamuli	v			ponder	verbs
taandua	v			do away with	verbs
taarifu	v			inform;report	verbs
tabasamu	v			smile	verbs
tabiri	v			predict;forecast	verbs
tabirika	v			be predictable	verbs
tafakari	v			reflect;ponder	verbs
tafiti	v			research	verbs
tafsiri	v			translate	verbs
tafsirika	v			be translatable	verbs
tafuna	v			chew	verbs
tafuta	v			look for;seek;search	verbs
tafutwa	v			be sought	verbs
taga	v			lay eggs	verbs
tahadhari	v			beware	verbs
tahadharisha	v			warn	verbs
tahadharishwa	v			be warned	verbs
tahamaki	v			notice suddenly	verbs
tahayari	v			be ashamed	verbs
tahiri	v			circumcise	verbs
tahiriwa	v			be circumcised	verbs
tahini	v			set an examination;examine	verbs
taifisha	v			nationalise	verbs
taja	v			mention;name	verbs
tajwa	v			be mentioned	verbs
tajirika	v			get rich	verbs
tajirisha	v			enrich	verbs
taka	v			want	verbs
takabari	v			be proud	verbs
takabali	v			accept	verbs
takadamu	v			come before;precede	verbs
takata	v			be clean	verbs
takasa	v			cleanse;launder	verbs
takia	v			wish	verbs
takiana	v			wish one another	verbs
takikana	v			be required	verbs
takiwa	v			be required	verbs
talaki	v			divorce	verbs
talii	v			tour	verbs
taliki	v			divorce	verbs
talikiwa	v			be divorced	verbs
tamani	v			desire;wish	verbs
tamanika	v			be desirable	verbs
tamanisha	v			make desire	verbs
tamauka	v			despair	verbs
tamba	v			boast;swagger	verbs
tambaa	v			crawl	verbs
tambika	v			offer to the spirits	verbs
tambua	v			recognise;identify;realise	verbs
tambulika	v			be recognised	verbs
tambulisha	v			introduce	verbs
tambuliwa	v			be recognised	verbs
tamka	v			pronounce;utter;declare	verbs
tamkwa	v			be pronounced	verbs
tamalaki	v			rule over	verbs
tanabahi	v			realise	verbs
tanabahisha	v			alert	verbs
tanda	v			spread over;cover	verbs
tandaa	v			spread	verbs
tandaza	v			spread out	verbs
tandika	v			lay;beat	verbs
tandikwa	v			be beaten	verbs
tanga	v			roam	verbs
tangaa	v			be widely known	verbs
tangamana	v			mix;mingle	verbs
tangamanisha	v			integrate	verbs
tangatanga	v			roam about	verbs
tangaza	v			announce;declare;advertise	verbs
tangazia	v			announce to	verbs
tangazwa	v			be announced;be declared	verbs
tangua	v			annul;cancel	verbs
tanguka	v			be annulled	verbs
tangulia	v			precede;go ahead	verbs
tanguliza	v			put first	verbs
tania	v			joke with;tease	verbs
taniana	v			tease one another	verbs
tanua	v			expand;stretch	verbs
tanuka	v			expand	verbs
tanzua	v			disentangle;solve	verbs
tapa	v			shiver	verbs
tapakaa	v			be scattered everywhere	verbs
tapakanya	v			scatter	verbs
tapanya	v			scatter;squander	verbs
tapanyika	v			be scattered	verbs
tapatapa	v			flounder	verbs
tapeli	v			swindle	verbs
tapeliwa	v			be swindled	verbs
tapika	v			vomit	verbs
tapisha	v			make vomit	verbs
tarajia	v			expect;hope	verbs
tarajiwa	v			be expected	verbs
taraji	v			expect;hope	verbs
tarizi	v			embroider	verbs
tata	v			tangle;puzzle	verbs
tatanisha	v			complicate	verbs
tataga	v			cross by a log	verbs
tatarika	v			crackle	verbs
tatiza	v			complicate;perplex	verbs
tatizwa	v			be perplexed	verbs
tatizika	v			be perplexed	verbs
tatua	v			solve;tear	verbs
tatuka	v			be torn	verbs
tatuliwa	v			be solved	verbs
tawa	v			live secluded	verbs
tawadha	v			perform ablutions	verbs
tawala	v			rule;govern	verbs
tawaliwa	v			be ruled	verbs
tawanya	v			scatter;disperse	verbs
tawanyika	v			be scattered	verbs
tawaza	v			enthrone;install	verbs
tayarisha	v			prepare	verbs
tayarishwa	v			be prepared	verbs
tazama	v			look;watch	verbs
tazamana	v			look at one another	verbs
tazamia	v			expect;foresee	verbs
tazamiwa	v			be expected	verbs
tega	v			trap;set	verbs
tegea	v			shirk	verbs
tegemea	v			depend on;rely	verbs
tegemeana	v			depend on one another	verbs
tegemewa	v			be relied on	verbs
tegemeza	v			sustain;support	verbs
tegua	v			defuse;dislocate	verbs
teguka	v			be dislocated	verbs
teka	v			capture;abduct;hijack;draw water	verbs
tekwa	v			be kidnapped;be captured	verbs
tekelea	v			be fulfilled	verbs
tekeleza	v			implement;carry out;enforce	verbs
tekelezeka	v			be feasible	verbs
tekelezwa	v			be implemented	verbs
teketea	v			be burnt up	verbs
teketeza	v			burn up;destroy	verbs
tekenya	v			tickle	verbs
telekeza	v			abandon	verbs
teleka	v			put on the fire	verbs
teleza	v			slip	verbs
telemka	v			go down	verbs
tema	v			spit;drop;cut	verbs
tembea	v			walk	verbs
tembelea	v			visit	verbs
tembelewa	v			be visited	verbs
tembeza	v			walk;hawk;show round	verbs
tenda	v			act;do;commit	verbs
tendea	v			act towards;treat	verbs
tendeka	v			be done	verbs
tendewa	v			be treated	verbs
tenga	v			set apart;allocate;exclude	verbs
tengamaa	v			be stable	verbs
tengana	v			separate	verbs
tenganisha	v			separate	verbs
tengeneza	v			make;repair	verbs
tengenezwa	v			be made	verbs
tengua	v			revoke;annul;set aside	verbs
tenguka	v			be dislocated	verbs
tengwa	v			be set apart	verbs
tepeta	v			be limp	verbs
teremka	v			descend	verbs
teremsha	v			lower;send down	verbs
tesa	v			torture;persecute	verbs
teseka	v			suffer	verbs
teta	v			quarrel;gossip	verbs
tetea	v			defend	verbs
tetema	v			tremble	verbs
tetemeka	v			tremble;shiver	verbs
tetemesha	v			make tremble;shake	verbs
tetereka	v			be unsteady	verbs
teteresha	v			destabilise	verbs
teua	v			appoint;choose	verbs
teuliwa	v			be appointed	verbs
thamini	v			value	verbs
thaminisha	v			appraise	verbs
thibiti	v			be confirmed	verbs
thibitika	v			be proved	verbs
thibitisha	v			prove;confirm	verbs
thibitishwa	v			be proved	verbs
thubutu	v			dare	verbs
tia	v			put in;put	verbs
tibika	v			be treatable	verbs
tibiwa	v			be treated	verbs
tibu	v			treat;cure	verbs
tibua	v			stir up;spoil	verbs
tibuka	v			be stirred up	verbs
tifua	v			dig up;raise dust	verbs
tii	v			obey	verbs
tikisa	v			shake	verbs
tikisika	v			be shaken	verbs
tilia	v			put for	verbs
timia	v			be complete;be reached	verbs
timiza	v			fulfil;complete	verbs
timka	v			run away	verbs
timua	v			chase away;expel	verbs
timuliwa	v			be expelled	verbs
tinda	v			cut off	verbs
tindikiwa	v			lack	verbs
tinga	v			reach;shake;obstruct	verbs
tingisha	v			shake	verbs
tingishika	v			be shaken	verbs
tiririka	v			flow;trickle	verbs
tiririsha	v			make flow	verbs
tisha	v			frighten	verbs
tishia	v			threaten	verbs
tishiwa	v			be threatened	verbs
tishika	v			be frightened	verbs
titia	v			quake	verbs
titima	v			rumble	verbs
toa	v			give;issue;offer;remove	verbs
toboa	v			pierce;reveal	verbs
toboka	v			be pierced	verbs
tofautiana	v			differ	verbs
tofautisha	v			distinguish	verbs
tohara	v			circumcise	verbs
tohoa	v			adapt a word	verbs
toja	v			tattoo	verbs
toka	v			come from;go out;leave	verbs
tokana	v			result from;originate	verbs
tokea	v			happen;occur;appear	verbs
tokelea	v			appear	verbs
tokeza	v			project;emerge	verbs
tokomea	v			vanish	verbs
tokomeza	v			eradicate	verbs
tokosa	v			boil	verbs
tokota	v			boil	verbs
tokwa	v			have come out of	verbs
tolea	v			give to;issue	verbs
tolewa	v			be given;be issued	verbs
tomasa	v			press with fingers	verbs
tona	v			drip	verbs
tonesha	v			hurt a wound	verbs
tongoza	v			seduce	verbs
topea	v			sink in mud	verbs
toroka	v			escape;run away	verbs
torosha	v			help escape;abduct	verbs
tosa	v			plunge;sink	verbs
tosha	v			be enough;suffice	verbs
tosheka	v			be satisfied	verbs
tosheleza	v			satisfy	verbs
tota	v			drown;sink	verbs
totoa	v			hatch	verbs
toweka	v			disappear	verbs
towesha	v			make disappear	verbs
toza	v			charge;levy	verbs
tozwa	v			be charged	verbs
tua	v			land;settle;set	verbs
tubia	v			repent to	verbs
tubu	v			repent	verbs
tuhumu	v			accuse;suspect	verbs
tuhumiwa	v			be suspected;be accused	verbs
tukana	v			insult	verbs
tukanwa	v			be insulted	verbs
tukia	v			happen	verbs
tukuka	v			be exalted	verbs
tukutika	v			be agitated	verbs
tukuza	v			exalt;glorify	verbs
tulia	v			be calm	verbs
tuliza	v			calm;soothe	verbs
tulizana	v			calm down	verbs
tulizwa	v			be calmed	verbs
tuma	v			send;use	verbs
tumaini	v			hope	verbs
tumainia	v			hope for	verbs
tumainisha	v			give hope	verbs
tumbua	v			burst;expose;sack	verbs
tumbuiza	v			entertain;perform;sing to	verbs
tumbukia	v			fall into	verbs
tumbukiza	v			plunge into	verbs
tumia	v			use;spend;send to	verbs
tumika	v			be used;serve	verbs
tumikia	v			serve	verbs
tumikisha	v			exploit;employ	verbs
tumikishwa	v			be exploited	verbs
tumiwa	v			be used;be sent	verbs
tumwa	v			be sent	verbs
tuna	v			swell	verbs
tundika	v			hang up	verbs
tunduia	v			lie in wait	verbs
tunga	v			compose;write	verbs
tungua	v			shoot down;bring down	verbs
tunguliwa	v			be shot down	verbs
tunisha	v			boost;swell	verbs
tunuka	v			covet	verbs
tunukia	v			award to	verbs
tunukiwa	v			be awarded	verbs
tunuku	v			award;present	verbs
tunza	v			care for;keep	verbs
tunzwa	v			be cared for	verbs
tupa	v			throw;throw away	verbs
tupia	v			throw at	verbs
tupilia	v			throw away	verbs
tupwa	v			be thrown away	verbs
tusi	v			insult	verbs
tutumka	v			swell;sprout	verbs
tutumua	v			inflate	verbs
tuza	v			award	verbs
twaa	v			take	verbs
twalia	v			take for	verbs
twaliwa	v			be taken	verbs
twanga	v			pound	verbs
tweka	v			hoist	verbs
tweta	v			pant	verbs
tweza	v			degrade	verbs
twika	v			load on the head	verbs
ua	v			kill;murder	verbs
uana	v			kill one another	verbs
uawa	v			be killed	verbs
udhi	v			annoy	verbs
udhika	v			be annoyed	verbs
ugua	v			be ill	verbs
ugulia	v			groan for	verbs
uguza	v			nurse;tend	verbs
uliza	v			ask	verbs
ulizia	v			ask about	verbs
ulizana	v			ask one another	verbs
ulizwa	v			be asked	verbs
uma	v			bite;hurt	verbs
umana	v			bite one another	verbs
umba	v			bring into being;shape;create	verbs
umbua	v			disfigure;expose	verbs
umbuka	v			be disgraced	verbs
umia	v			be hurt	verbs
umiza	v			hurt	verbs
umua	v			leaven	verbs
umuka	v			rise;swell	verbs
umwa	v			be ill;be in pain	verbs
unda	v			form;create;construct	verbs
undwa	v			be formed	verbs
unga	v			support;join	verbs
ungana	v			unite;join together	verbs
unganika	v			be united	verbs
unganisha	v			connect;unite	verbs
unganishwa	v			be connected	verbs
ungama	v			confess	verbs
ungua	v			be scorched;be burnt	verbs
unguza	v			burn;scorch	verbs
ungwa	v			be joined	verbs
urithi	v			inherit	verbs
usia	v			bequeath;exhort	verbs
uza	v			sell	verbs
uzia	v			sell to	verbs
uzika	v			be saleable	verbs
uziwa	v			be sold to	verbs
uzulu	v			depose	verbs
uzwa	v			be sold	verbs
vaa	v			wear;put on	verbs
valia	v			wear for	verbs
valisha	v			dress	verbs
vamia	v			invade;raid	verbs
vamiwa	v			be invaded	verbs
vika	v			dress;clothe	verbs
vilia	v			clot	verbs
vimba	v			swell	verbs
vimbiwa	v			have indigestion	verbs
vinjari	v			patrol;browse	verbs
viringisha	v			make round	verbs
viringika	v			be rounded	verbs
viringita	v			roll	verbs
viringana	v			be round	verbs
viza	v			hinder;stunt	verbs
vizia	v			ambush;lie in wait	verbs
vua	v			fish;undress;save	verbs
vugumiza	v			hurl	verbs
vuja	v			leak	verbs
vujisha	v			leak	verbs
vuka	v			cross	verbs
vukisha	v			ferry across	verbs
vuma	v			blow;roar;be famous	verbs
vumbua	v			discover;invent	verbs
vumbuliwa	v			be discovered	verbs
vumilia	v			endure;tolerate	verbs
vumiliana	v			tolerate one another	verbs
vumisha	v			make famous	verbs
vuna	v			harvest;reap	verbs
vunda	v			rot	verbs
vunga	v			deceive	verbs
vunja	v			break;violate;dissolve	verbs
vunjika	v			break;be broken	verbs
vunjwa	v			be broken;be dissolved	verbs
vuruga	v			stir;disrupt	verbs
vurugika	v			be disrupted	verbs
vurumisha	v			hurl	verbs
vusha	v			ferry across	verbs
vuta	v			pull;attract;smoke	verbs
vutana	v			wrangle;pull one another	verbs
vutia	v			attract	verbs
vutiwa	v			be attracted	verbs
vutwa	v			be pulled	verbs
vuvia	v			blow on	verbs
vuvumka	v			grow up fast	verbs
vyaa	v			give birth	verbs
wa	v			be;become	verbs
wahi	v			be on time;ever do	verbs
wahisha	v			bring on time	verbs
waidhi	v			preach;advise	verbs
waka	v			burn;be alight	verbs
wakilisha	v			represent	verbs
wakilishwa	v			be represented	verbs
wakifu	v			dedicate	verbs
wamba	v			stretch over	verbs
wanda	v			grow fat	verbs
wanga	v			bewitch;count	verbs
wania	v			compete for	verbs
washa	v			light;switch on;itch	verbs
washwa	v			be lit;itch	verbs
wasia	v			bequeath	verbs
wasifu	v			describe	verbs
wasilia	v			arrive at	verbs
wasili	v			arrive	verbs
wasiliana	v			communicate;contact	verbs
wasilisha	v			present;submit	verbs
wasilishwa	v			be presented	verbs
waza	v			think;imagine	verbs
wazia	v			think about	verbs
wazua	v			imagine	verbs
weka	v			put;place;impose	verbs
wekea	v			put for;impose on	verbs
wekeza	v			invest	verbs
wekezwa	v			be invested	verbs
wekewa	v			be imposed on;be put upon	verbs
wekwa	v			be put	verbs
wekelea	v			lay on	verbs
weweseka	v			talk in one's sleep	verbs
weza	v			be able;can	verbs
wezekana	v			be possible	verbs
wezesha	v			enable;empower	verbs
wezeshwa	v			be enabled	verbs
wia	v			be owed	verbs
wiana	v			match;be in proportion	verbs
wianisha	v			balance;harmonise	verbs
wika	v			crow	verbs
winda	v			hunt	verbs
windwa	v			be hunted	verbs
winga	v			drive off	verbs
wiva	v			ripen	verbs
wiwa	v			owe;be indebted	verbs
yeyuka	v			melt;dissolve	verbs
yeyusha	v			melt	verbs
yoyoma	v			vanish	verbs
yumba	v			sway	verbs
yumbayumba	v			waver	verbs
yumbisha	v			sway;unsettle	verbs
zaa	v			give birth;bear	verbs
zaana	v			breed;multiply	verbs
zagaa	v			spread widely	verbs
zaliana	v			reproduce	verbs
zalisha	v			produce;deliver a baby	verbs
zaliwa	v			be born	verbs
zama	v			sink;dive	verbs
zamia	v			dive into;stow away	verbs
zamisha	v			sink;immerse	verbs
zatiti	v			prepare;strengthen	verbs
zawadia	v			award	verbs
zawadiwa	v			be awarded	verbs
zeeka	v			grow old	verbs
zembea	v			be negligent	verbs
zengea	v			prowl for	verbs
ziba	v			plug;stop up;block	verbs
zibua	v			unblock	verbs
zibuka	v			be unblocked	verbs
zidi	v			increase;exceed	verbs
zidisha	v			increase;multiply	verbs
zidiwa	v			be overwhelmed	verbs
zika	v			bury	verbs
zikwa	v			be buried	verbs
zima	v			extinguish;switch off	verbs
zimia	v			faint	verbs
zimika	v			go out	verbs
zimua	v			dilute	verbs
zindua	v			launch;inaugurate	verbs
zinduka	v			wake up;come to	verbs
zinduliwa	v			be launched	verbs
zinga	v			go round	verbs
zingatia	v			consider;pay attention to	verbs
zingatiwa	v			be considered	verbs
zingira	v			surround	verbs
zingirwa	v			be surrounded	verbs
zini	v			commit adultery	verbs
zira	v			boycott;abhor	verbs
zoa	v			sweep up;gather	verbs
zoea	v			get used to	verbs
zoeleka	v			be usual	verbs
zoesha	v			accustom	verbs
zoeza	v			train	verbs
zomea	v			jeer;boo	verbs
zomewa	v			be booed	verbs
zonga	v			coil;beset	verbs
zongwa	v			be beset	verbs
zua	v			raise;invent;bring up	verbs
zuga	v			deceive;fool	verbs
zuia	v			prevent;stop;block;detain	verbs
zuilika	v			be preventable	verbs
zuiliwa	v			be held;be prevented	verbs
zuiwa	v			be prevented	verbs
zuka	v			emerge;arise	verbs
zukia	v			appear at	verbs
zulia	v			invent against	verbs
zunguka	v			go round;surround	verbs
zungukia	v			go round to	verbs
zungukwa	v			be surrounded	verbs
zungusha	v			turn;rotate	verbs
zungushia	v			put round;fence	verbs
zungumza	v			talk;speak;converse	verbs
zungumzia	v			talk about	verbs
zungumziwa	v			be talked about	verbs
zungumzwa	v			be discussed	verbs
zuru	v			visit	verbs
zurura	v			roam;loiter	verbs
zusha	v			raise;cause	verbs
zuzua	v			bewilder	verbs
zuzuka	v			be bewildered	verbs
zubaa	v			be dazed	verbs
zubaisha	v			distract	verbs
`;
