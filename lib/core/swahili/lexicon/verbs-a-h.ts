/** Lexicon: verbs. Columns: lemma, part of speech, class, plural, glosses, domain. Server and command line only. */
export const verbsAH = `
abiri	v			travel as passenger	verbs
abudu	v			worship	verbs
acha	v			leave;stop;let	verbs
achana	v			part;separate;divorce	verbs
achia	v			leave to;release	verbs
achilia	v			release;let go;forgive	verbs
adhibu	v			punish	verbs
adhimisha	v			commemorate;celebrate;mark	verbs
adibisha	v			discipline	verbs
afiki	v			concur;suit;agree	verbs
afikiana	v			agree together	verbs
aga	v			take leave;bid farewell	verbs
agana	v			say goodbye	verbs
agiza	v			order;instruct	verbs
agizia	v			order for	verbs
agua	v			divine;treat	verbs
ahidi	v			promise;pledge	verbs
ahirisha	v			postpone	verbs
ainisha	v			classify;specify	verbs
aibisha	v			shame;disgrace	verbs
ajiri	v			employ;hire;recruit	verbs
ajiriwa	v			be employed	verbs
akisi	v			reflect	verbs
akifisha	v			punctuate	verbs
alika	v			invite	verbs
alikwa	v			be invited	verbs
alisha	v			graze	verbs
amba	v			speak of;say	verbs
ambaa	v			skirt;go along	verbs
ambatana	v			accompany;adhere	verbs
ambatanisha	v			attach	verbs
ambatisha	v			attach	verbs
ambia	v			tell	verbs
ambiwa	v			be told	verbs
ambukiza	v			infect;transmit	verbs
ambukizwa	v			be infected	verbs
ambulia	v			end up with;get	verbs
amini	v			believe;trust	verbs
aminika	v			be trustworthy	verbs
amka	v			wake up;rise	verbs
amkia	v			pay respects to;greet	verbs
amrisha	v			command	verbs
amriwa	v			be ordered	verbs
amsha	v			awaken;rouse	verbs
amua	v			decide;determine;judge	verbs
amuru	v			order;command	verbs
amuriwa	v			be ordered	verbs
andaa	v			prepare;organise;host	verbs
andalia	v			prepare for	verbs
andama	v			pursue;follow;accompany	verbs
andamana	v			demonstrate;march;protest;go together	verbs
andamiza	v			pursue	verbs
andika	v			write	verbs
andikia	v			write to	verbs
andikisha	v			enrol;register	verbs
andikishwa	v			be registered	verbs
andikwa	v			be written	verbs
anga	v			float	verbs
angalia	v			look at;watch;consider	verbs
angamia	v			perish	verbs
angamiza	v			annihilate;destroy	verbs
angaza	v			illuminate;shine	verbs
angazia	v			highlight;shed light on	verbs
angua	v			bring down;hatch	verbs
anguka	v			fall;collapse;crash	verbs
angukia	v			fall upon	verbs
angusha	v			drop;bring down;overthrow	verbs
anika	v			spread to dry	verbs
anua	v			take in from the sun	verbs
anza	v			begin;start	verbs
anzia	v			begin from	verbs
anzisha	v			establish;found;start	verbs
anzishwa	v			be established	verbs
apa	v			swear;take an oath	verbs
apisha	v			swear in	verbs
apishwa	v			be sworn in	verbs
apiza	v			curse	verbs
arifu	v			inform	verbs
arifiwa	v			be informed	verbs
asa	v			counsel;warn	verbs
asi	v			rebel;disobey	verbs
asisi	v			establish;found	verbs
ashiria	v			indicate;signal	verbs
athiri	v			affect;influence	verbs
athirika	v			be affected	verbs
azima	v			borrow;lend	verbs
azimia	v			resolve;intend	verbs
aziri	v			shame;humiliate	verbs
andamwa	v			be hounded	verbs
angaliwa	v			be watched	verbs
babaika	v			stammer;waver	verbs
babaisha	v			deceive;confuse	verbs
badili	v			change;exchange	verbs
badilika	v			change;be altered	verbs
badilisha	v			change;exchange;replace	verbs
badilishana	v			exchange with one another	verbs
bagua	v			discriminate;separate	verbs
baguliwa	v			be discriminated against	verbs
bahatika	v			be lucky	verbs
bahatisha	v			guess;take a chance	verbs
baini	v			perceive;realise;identify	verbs
bainika	v			become clear	verbs
bainisha	v			make clear;specify	verbs
baka	v			rape	verbs
bakwa	v			be raped	verbs
baki	v			remain;stay	verbs
bakia	v			remain	verbs
bakiza	v			leave over	verbs
bakisha	v			leave over	verbs
balehe	v			reach puberty	verbs
bamba	v			flatten;catch	verbs
bambikia	v			frame falsely	verbs
bamiza	v			slam	verbs
bana	v			squeeze;press	verbs
banana	v			be squeezed together	verbs
bandika	v			stick;attach;post	verbs
bandua	v			peel off;detach	verbs
bania	v			pinch;be stingy to	verbs
bariki	v			bless	verbs
barikiwa	v			be blessed	verbs
barizi	v			sit outside for recreation	verbs
bashiri	v			predict;forecast	verbs
bashiria	v			predict to	verbs
batiza	v			baptise	verbs
batizwa	v			be baptised	verbs
batilisha	v			annul;cancel	verbs
beba	v			carry;bear	verbs
bebesha	v			make carry	verbs
bebwa	v			be carried	verbs
beua	v			scorn	verbs
beza	v			scorn;despise	verbs
bidi	v			be necessary;oblige	verbs
bidisha	v			oblige	verbs
bisha	v			knock;argue	verbs
bishana	v			argue;dispute	verbs
bishia	v			contradict	verbs
bobea	v			be expert in	verbs
bofya	v			click;press	verbs
bomoa	v			demolish;break down	verbs
bomoka	v			collapse	verbs
bomolewa	v			be demolished	verbs
bonyea	v			be dented	verbs
bonyeza	v			press	verbs
boronga	v			mess up	verbs
boresha	v			improve	verbs
boreshwa	v			be improved	verbs
bubujika	v			bubble forth	verbs
buni	v			invent;design;devise	verbs
buniwa	v			be invented	verbs
bugia	v			gobble	verbs
bugudhi	v			bother;harass	verbs
burudika	v			be refreshed;enjoy oneself	verbs
burudisha	v			entertain;refresh	verbs
buruta	v			drag	verbs
burura	v			drag	verbs
busu	v			kiss	verbs
busiana	v			kiss	verbs
bwaga	v			throw down;drop	verbs
bweka	v			bark	verbs
bweteka	v			be complacent	verbs
chachamaa	v			be fierce;intensify	verbs
chachisha	v			ferment	verbs
chacha	v			go sour;ferment;intensify	verbs
chafua	v			dirty;pollute	verbs
chafuka	v			be dirty;be in disorder	verbs
chafuana	v			smear one another	verbs
chafuliwa	v			be polluted	verbs
chagiza	v			press for	verbs
chagua	v			choose;elect	verbs
chagulia	v			choose for	verbs
chaguliwa	v			be elected	verbs
chaguana	v			choose one another	verbs
chaji	v			charge (a device)	verbs
chakaa	v			wear out;grow old	verbs
chakarika	v			bustle	verbs
chakata	v			process	verbs
chakatwa	v			be processed	verbs
chakura	v			scratch about	verbs
chamba	v			wash oneself	verbs
chambua	v			analyse;clean;pick apart	verbs
changa	v			chip in;collect;contribute	verbs
changamana	v			mix	verbs
changamka	v			be lively;cheerful	verbs
changamkia	v			be eager for	verbs
changamsha	v			cheer up	verbs
changamotisha	v			challenge	verbs
changanua	v			analyse	verbs
changanya	v			mix;confuse	verbs
changanyika	v			be mixed	verbs
changanyikiwa	v			be confused;go mad	verbs
changia	v			contribute;donate	verbs
changisha	v			raise funds	verbs
changiwa	v			be contributed	verbs
chanja	v			vaccinate;cut	verbs
chanjwa	v			be vaccinated	verbs
chana	v			comb;tear	verbs
chanika	v			be torn	verbs
chanua	v			blossom;bloom	verbs
chapa	v			print;hit	verbs
chapia	v			misprint	verbs
chapisha	v			publish;print	verbs
chapishwa	v			be published	verbs
chapwa	v			be beaten;be printed	verbs
charaza	v			strum;thrash	verbs
charuka	v			be frenzied	verbs
chefua	v			nauseate	verbs
chefuka	v			be nauseated	verbs
cheka	v			laugh	verbs
chekecha	v			sift	verbs
chekelea	v			rejoice at;grin at	verbs
chekesha	v			amuse	verbs
chelea	v			be wary of;fear	verbs
cheleweka	v			be delayed;be late	verbs
chelewa	v			be late	verbs
chelewesha	v			delay	verbs
chemka	v			boil	verbs
chemsha	v			boil;heat	verbs
chemua	v			sneeze	verbs
chenga	v			dodge	verbs
chepuka	v			turn aside;sprout	verbs
chepuza	v			sprout	verbs
cheua	v			chew cud;belch	verbs
cheza	v			play;dance	verbs
chezea	v			play with;play for	verbs
chezesha	v			field;referee	verbs
chezewa	v			be tampered with	verbs
chimba	v			dig;mine	verbs
chimbia	v			dig for	verbs
chimbua	v			dig up	verbs
chimbuka	v			originate;emerge	verbs
chinja	v			slaughter	verbs
chinjwa	v			be slaughtered	verbs
chipua	v			sprout	verbs
chipuka	v			sprout;emerge	verbs
chipukia	v			spring up	verbs
chirizika	v			trickle	verbs
choka	v			be tired	verbs
chochea	v			incite;stir up;fuel	verbs
chochewa	v			be incited	verbs
chokoa	v			poke	verbs
chokonoa	v			poke;provoke	verbs
chokoza	v			provoke;tease	verbs
choma	v			burn;stab;pierce	verbs
chomeka	v			insert	verbs
chomoa	v			pull out	verbs
chomoka	v			come out	verbs
chomoza	v			come up;emerge;rise;appear	verbs
chomwa	v			be burnt	verbs
chonga	v			carve;sharpen	verbs
chongea	v			inform against	verbs
chonganisha	v			set at odds	verbs
chora	v			draw	verbs
chorwa	v			be drawn	verbs
chosha	v			tire;be tiring	verbs
chota	v			take a little;scoop	verbs
chovya	v			dip	verbs
chubua	v			bruise;graze	verbs
chubuka	v			be bruised	verbs
chuchumaa	v			squat	verbs
chuja	v			filter;strain	verbs
chujuka	v			fade	verbs
chukia	v			hate	verbs
chukiwa	v			be hated	verbs
chukiza	v			disgust;anger	verbs
chukizwa	v			be disgusted	verbs
chukua	v			take;carry	verbs
chukuana	v			suit	verbs
chukulia	v			take for;regard	verbs
chukuliwa	v			be taken	verbs
chuma	v			pick;gather;earn	verbs
chumbia	v			court;woo	verbs
chuna	v			skin;flay	verbs
chunga	v			guard;herd;tend	verbs
chungua	v			scrutinise;look into	verbs
chungulia	v			peep;look into	verbs
chunguza	v			investigate;examine	verbs
chunguzwa	v			be investigated	verbs
chunuka	v			be keen on	verbs
churuzika	v			trickle;flow	verbs
chuuza	v			peddle	verbs
chwa	v			set (of the sun)	verbs
dadisi	v			inquire;pry	verbs
dadavua	v			disentangle	verbs
dai	v			claim;demand	verbs
daiwa	v			be alleged;be claimed;owe	verbs
daka	v			catch;snatch	verbs
dakia	v			catch;interrupt	verbs
dakiza	v			interrupt	verbs
dandia	v			jump onto	verbs
danganya	v			deceive;lie	verbs
danganyika	v			be deceived	verbs
danganywa	v			be deceived	verbs
dariki	v			venture	verbs
darizi	v			embroider	verbs
dawaa	v			be stunned	verbs
dekeza	v			spoil a child	verbs
dekua	v			bring down	verbs
deka	v			be spoilt	verbs
deki	v			mop	verbs
dema	v			limp	verbs
dengua	v			be coquettish	verbs
dhalilisha	v			humiliate	verbs
dhalilishwa	v			be humiliated	verbs
dhamini	v			sponsor;guarantee;stand bail for	verbs
dhaminiwa	v			be sponsored	verbs
dhamiria	v			intend	verbs
dhani	v			suppose;think	verbs
dhaniwa	v			be thought	verbs
dharau	v			despise;scorn	verbs
dharauliwa	v			be despised	verbs
dhibiti	v			control;curb;contain	verbs
dhibitiwa	v			be controlled	verbs
dhihaki	v			mock;ridicule	verbs
dhihirika	v			be evident	verbs
dhihirisha	v			demonstrate;prove	verbs
dhihiri	v			become clear	verbs
dhiki	v			distress	verbs
dhoofika	v			weaken	verbs
dhoofisha	v			weaken	verbs
dhoofu	v			be weak	verbs
dhulumu	v			oppress;cheat	verbs
dhulumiwa	v			be oppressed	verbs
dhuru	v			harm	verbs
dhurika	v			be harmed	verbs
didimia	v			subside;sink	verbs
didimiza	v			push down;sink;oppress	verbs
dinda	v			be adamant;refuse	verbs
diriki	v			dare;be able to;manage	verbs
doa	v			eat dry food	verbs
dodosa	v			question closely	verbs
doea	v			scrounge;sponge	verbs
dokeza	v			hint;give a hint;suggest	verbs
dokoa	v			take a bit	verbs
dona	v			peck	verbs
dondoa	v			pick out;select	verbs
dondoka	v			drip;drop	verbs
dondosha	v			drop	verbs
donoa	v			peck	verbs
dorora	v			decline;weaken	verbs
duduma	v			rumble	verbs
duma	v			catch	verbs
dumaa	v			be stunted	verbs
dumaza	v			stunt	verbs
dumbukia	v			fall in	verbs
dumisha	v			maintain;preserve	verbs
dumu	v			last;endure	verbs
dunda	v			bounce;thump	verbs
dundua	v			bounce back	verbs
dunga	v			pierce;inject	verbs
dungua	v			shoot down	verbs
dunguliwa	v			be shot down	verbs
dunisha	v			belittle	verbs
duwaa	v			be dumbfounded	verbs
duwaza	v			astound	verbs
duru	v			go round	verbs
egama	v			lean;lie	verbs
egemea	v			lean on	verbs
egemeza	v			prop	verbs
egesha	v			park;moor	verbs
ekeza	v			lay out;invest	verbs
eleka	v			carry a child on the hip	verbs
elea	v			float;be clear	verbs
elekea	v			head for;tend	verbs
elekeana	v			face each other	verbs
elekeza	v			direct;instruct	verbs
elekezwa	v			be directed	verbs
eleleza	v			copy out;imitate	verbs
elewa	v			understand	verbs
elewana	v			understand one another	verbs
eleweka	v			be understood	verbs
elewesha	v			make understand	verbs
eleza	v			explain;describe;express	verbs
elezea	v			describe;narrate	verbs
elezwa	v			be explained	verbs
elimika	v			be educated	verbs
elimisha	v			educate	verbs
enda	v			go	verbs
endea	v			go to	verbs
endekeza	v			indulge	verbs
endelea	v			continue;progress	verbs
endeleza	v			develop;continue	verbs
endelezwa	v			be developed	verbs
endesha	v			drive;run;operate	verbs
endeshwa	v			be driven;be run	verbs
enea	v			spread;cover	verbs
enenda	v			go	verbs
eneza	v			spread;propagate	verbs
enezwa	v			be spread	verbs
enga	v			look at carefully	verbs
engua	v			disqualify;drop;skim off	verbs
epa	v			dodge;avoid	verbs
epua	v			take off the fire	verbs
epuka	v			avoid;escape	verbs
epukana	v			be rid of	verbs
epukika	v			be avoidable	verbs
epusha	v			avert;keep away	verbs
erevuka	v			become clever	verbs
eua	v			purify	verbs
ezeka	v			thatch;roof	verbs
ezua	v			unroof	verbs
fa	v			die	verbs
faa	v			be suitable;be useful	verbs
fadhaika	v			be confused;be troubled	verbs
fadhaisha	v			distress;trouble;confuse	verbs
fadhili	v			fund;sponsor;do a kindness	verbs
fadhiliwa	v			be funded	verbs
fafanua	v			clarify;explain	verbs
fafanuliwa	v			be explained	verbs
fafanuka	v			be clear	verbs
fafanulia	v			explain to	verbs
fagia	v			sweep	verbs
fagilia	v			cheer on;favour	verbs
fahamika	v			be known;be understood	verbs
fahamisha	v			inform	verbs
fahamiana	v			know one another	verbs
fahamu	v			understand;know	verbs
faidi	v			profit;benefit	verbs
faidika	v			benefit	verbs
faidisha	v			benefit	verbs
faili	v			file	verbs
fakamia	v			gobble	verbs
fana	v			be successful	verbs
fanana	v			resemble	verbs
fananisha	v			liken;compare	verbs
fanikiwa	v			succeed	verbs
fanikisha	v			achieve;make succeed;accomplish	verbs
fanisi	v			facilitate	verbs
fanya	v			do;make	verbs
fanyia	v			do to;do for	verbs
fanyika	v			be done;take place	verbs
fanyiwa	v			be done to	verbs
fanyiza	v			bring about;make	verbs
fanywa	v			be done	verbs
fanyisha	v			make do	verbs
faragua	v			show off;boast	verbs
fariji	v			comfort	verbs
farijika	v			be comforted	verbs
fariki	v			die	verbs
fasili	v			interpret	verbs
fasiri	v			interpret;translate	verbs
faulu	v			succeed;pass	verbs
fedhehesha	v			disgrace	verbs
fedheheka	v			be disgraced	verbs
feli	v			flunk;fail	verbs
fidia	v			compensate	verbs
fifia	v			fade	verbs
fifisha	v			make fade	verbs
fika	v			arrive;reach	verbs
fikia	v			reach;arrive at;achieve	verbs
fikiana	v			reach one another	verbs
fikika	v			be accessible	verbs
fikicha	v			rub between the fingers;rub	verbs
fikiri	v			think	verbs
fikiria	v			think about;consider	verbs
fikiriwa	v			be considered	verbs
fikirisha	v			make think	verbs
fikisha	v			deliver;bring	verbs
fikishwa	v			be brought;be taken	verbs
fikiwa	v			be reached	verbs
filisi	v			bankrupt	verbs
filisika	v			go bankrupt	verbs
fiokota	v			twist	verbs
finya	v			pinch;press	verbs
finyanga	v			mould clay	verbs
finyaa	v			shrivel	verbs
fisha	v			put to death	verbs
fisidi	v			corrupt	verbs
fitini	v			cause discord	verbs
fitinisha	v			set at variance	verbs
foka	v			boil over;scold	verbs
fokea	v			scold	verbs
fora	v			excel	verbs
fua	v			wash clothes;forge	verbs
fuata	v			follow	verbs
fuatana	v			accompany	verbs
fuatia	v			follow	verbs
fuatilia	v			follow up;monitor	verbs
fuatiliwa	v			be followed up	verbs
fuatisha	v			imitate;copy	verbs
fuatwa	v			be followed	verbs
fufua	v			revive;resurrect	verbs
fufuka	v			rise from the dead	verbs
fufuliwa	v			be revived	verbs
fuga	v			keep animals;rear	verbs
fugwa	v			be kept	verbs
fuja	v			waste;leak	verbs
fujisha	v			waste	verbs
fuka	v			smoke	verbs
fukara	v			become poor	verbs
fukia	v			fill in;bury	verbs
fukiza	v			fumigate	verbs
fukua	v			dig out;exhume	verbs
fukuza	v			expel;dismiss;sack;chase away	verbs
fukuzwa	v			be expelled;be sacked	verbs
fukuzia	v			chase after	verbs
fukuzana	v			chase one another	verbs
fukuta	v			smoulder	verbs
fuliwa	v			be washed;be forged	verbs
fuma	v			weave;knit	verbs
fumania	v			catch in the act	verbs
fumaniwa	v			be caught in the act	verbs
fumba	v			shut;close	verbs
fumbata	v			grasp	verbs
fumbia	v			wink at	verbs
fumbua	v			open eyes;solve	verbs
fumua	v			undo;unravel	verbs
fumuka	v			come apart	verbs
funda	v			instruct;pound	verbs
fundisha	v			teach	verbs
fundishwa	v			be taught	verbs
funga	v			close;tie;score;fast	verbs
fungamana	v			be linked;be intertwined	verbs
fungamanisha	v			link;combine	verbs
fungana	v			draw;be tied together	verbs
fungasha	v			pack	verbs
fungia	v			shut in;ban	verbs
fungiwa	v			be shut in;be banned	verbs
fungika	v			be closable	verbs
fungisha	v			close	verbs
fungua	v			open;untie;release	verbs
fungulia	v			open for	verbs
funguka	v			open	verbs
funguliwa	v			be opened	verbs
fungwa	v			be closed;be imprisoned;be beaten	verbs
funika	v			cover	verbs
funikwa	v			be covered	verbs
funua	v			uncover;reveal	verbs
funuka	v			be revealed	verbs
funza	v			teach	verbs
funzwa	v			be taught	verbs
fupisha	v			shorten	verbs
fupishwa	v			be shortened	verbs
fura	v			swell	verbs
furahi	v			be happy;rejoice	verbs
furahia	v			enjoy;be glad about	verbs
furahika	v			be happy	verbs
furahisha	v			please;delight	verbs
furahishwa	v			be pleased	verbs
furika	v			overflow;flood	verbs
furisha	v			swell	verbs
furukuta	v			thrash about;struggle	verbs
furutua	v			throw out	verbs
fusha	v			smoke	verbs
futa	v			cancel;erase;wipe	verbs
futika	v			be effaced	verbs
futia	v			wipe for	verbs
futilia	v			delete completely	verbs
futwa	v			be cancelled	verbs
futuru	v			break the fast	verbs
futurisha	v			give iftar	verbs
fuzu	v			qualify;graduate	verbs
fyatua	v			fire;shoot;let off	verbs
fyatuka	v			go off	verbs
fyeka	v			clear bush;wipe out	verbs
fyonza	v			absorb;suck	verbs
fyoa	v			abuse;insult	verbs
fyata	v			put between legs	verbs
fyanda	v			squash;crush	verbs
gaagaa	v			roll over	verbs
gaga	v			writhe	verbs
gaia	v			divide among	verbs
ganda	v			freeze;clot;cling	verbs
gandamana	v			cling together	verbs
gandamiza	v			press;oppress	verbs
gandisha	v			freeze	verbs
gandua	v			unstick	verbs
ganga	v			mend;heal;treat	verbs
gangamala	v			be taut	verbs
garagara	v			roll about	verbs
gawa	v			divide;distribute	verbs
gawana	v			share	verbs
gawanya	v			divide	verbs
gawanyika	v			be divided	verbs
gawanywa	v			be divided	verbs
gawia	v			share out to	verbs
gawiwa	v			be given a share	verbs
geua	v			change	verbs
geuka	v			turn;change	verbs
geukia	v			turn to	verbs
geuza	v			turn;change;convert	verbs
geuzwa	v			be changed	verbs
ghadhabika	v			be furious;be angry	verbs
ghadhabisha	v			anger	verbs
ghafilika	v			be neglectful	verbs
ghairi	v			change one's mind	verbs
ghairisha	v			call off;cancel	verbs
gharamia	v			finance;pay for	verbs
gharamiwa	v			be paid for	verbs
gharimia	v			finance	verbs
gharimu	v			cost	verbs
ghasi	v			disturb;bother	verbs
ghasia	v			disturb	verbs
ghilibu	v			deceive	verbs
ghofiri	v			pardon;forgive	verbs
ghoshi	v			adulterate;forge	verbs
ghubikika	v			be enveloped	verbs
ghubari	v			overshadow	verbs
ghumia	v			be perplexed	verbs
goboa	v			break off	verbs
goma	v			go on strike;refuse	verbs
gombana	v			quarrel	verbs
gombania	v			contest;fight for	verbs
gombanisha	v			set at odds	verbs
gombea	v			contest;run for	verbs
gombeza	v			scold	verbs
gomea	v			boycott	verbs
gomba	v			argue	verbs
gomboa	v			redeem	verbs
gonga	v			knock;hit	verbs
gongana	v			collide	verbs
gonganisha	v			bring into collision	verbs
gongea	v			knock for	verbs
gongwa	v			be hit	verbs
gonjwa	v			be ill	verbs
gota	v			tap	verbs
gubika	v			cover	verbs
gugumia	v			gulp	verbs
guguna	v			gnaw	verbs
guna	v			grumble;murmur	verbs
gundua	v			discover;notice	verbs
gundulika	v			be discovered	verbs
gunduliwa	v			be discovered	verbs
gusa	v			touch	verbs
gusia	v			touch on;mention	verbs
guswa	v			be touched;be moved	verbs
gutua	v			startle	verbs
gutuka	v			be startled	verbs
gwaya	v			tremble	verbs
gwia	v			grab;seize	verbs
habarisha	v			inform	verbs
hadaa	v			deceive	verbs
hadaika	v			be deceived	verbs
hadharisha	v			caution;warn	verbs
hadithi	v			tell a story;narrate	verbs
hadithia	v			tell a story to	verbs
hafifisha	v			weaken	verbs
haha	v			be anxious	verbs
haini	v			betray one's country;betray	verbs
hairi	v			spare	verbs
hajiri	v			emigrate	verbs
hakiki	v			verify;review	verbs
hakikisha	v			ensure;verify	verbs
hakikishia	v			assure	verbs
hakikishiwa	v			be assured	verbs
halalisha	v			legalise;legitimise	verbs
halalishwa	v			be legalised	verbs
halifu	v			disobey;offend	verbs
hama	v			move;migrate	verbs
hamaki	v			lose one's temper;be angry	verbs
hamanika	v			be agitated	verbs
hamasika	v			be motivated	verbs
hamasisha	v			motivate;mobilise	verbs
hamasishwa	v			be motivated	verbs
hamia	v			move to	verbs
hamisha	v			transfer;move;evacuate	verbs
hamishwa	v			be transferred	verbs
hamishia	v			transfer to	verbs
hanga	v			grieve for;mourn	verbs
hangaika	v			be anxious;struggle	verbs
hangaikia	v			struggle for	verbs
hangaisha	v			worry	verbs
hani	v			mourn with	verbs
hanikiza	v			drown out	verbs
hara	v			have diarrhoea	verbs
haribia	v			spoil for	verbs
haribika	v			be spoilt;be damaged	verbs
haribikiwa	v			have something go wrong	verbs
haribu	v			destroy;damage;spoil	verbs
haribiwa	v			be destroyed	verbs
harakisha	v			hasten;speed up	verbs
haramisha	v			ban;outlaw	verbs
hariri	v			edit	verbs
haririwa	v			be edited	verbs
harisha	v			have diarrhoea	verbs
hasiri	v			harm;damage	verbs
hasi	v			castrate	verbs
hasimiana	v			be enemies	verbs
hasimu	v			be hostile to	verbs
hatamia	v			sit on eggs	verbs
hatarisha	v			endanger	verbs
hatarishwa	v			be endangered	verbs
hawilisha	v			transfer	verbs
haya	v			be shy	verbs
hema	v			pant	verbs
hemea	v			gasp;buy food	verbs
hemka	v			be excited	verbs
hepa	v			evade	verbs
heshimiana	v			respect one another	verbs
heshimiwa	v			be respected	verbs
heshimika	v			be respected	verbs
heshimu	v			respect	verbs
hesabu	v			count;reckon	verbs
hesabiwa	v			be counted	verbs
hiari	v			choose	verbs
hifadhi	v			preserve;protect;store	verbs
hifadhiwa	v			be preserved	verbs
hiji	v			make pilgrimage	verbs
himidi	v			glorify;praise	verbs
himili	v			bear;endure	verbs
himiza	v			urge;encourage	verbs
himizwa	v			be urged	verbs
hini	v			withhold;refuse	verbs
hinikiza	v			pester;pressure;insist	verbs
hisi	v			feel;sense;suspect	verbs
hisia	v			perceive	verbs
hitaji	v			need;require	verbs
hitajika	v			be needed	verbs
hitajiwa	v			be needed	verbs
hitilafiana	v			differ;disagree	verbs
hitimisha	v			conclude;finish	verbs
hitimu	v			graduate	verbs
hitimia	v			be completed;finish	verbs
hodhi	v			hoard;own;monopolise	verbs
hofia	v			fear;be afraid of	verbs
hofu	v			fear	verbs
hohesha	v			impoverish	verbs
hoji	v			question;interview	verbs
hojiana	v			question one another	verbs
hojiwa	v			be questioned;be interviewed	verbs
honga	v			bribe	verbs
hongwa	v			be bribed	verbs
hubiri	v			preach	verbs
hubiria	v			preach to	verbs
hudhuria	v			attend	verbs
hudhurisha	v			bring forward;present	verbs
hudumia	v			serve;attend to	verbs
hudumiwa	v			be served	verbs
huika	v			be revived	verbs
huisha	v			renew;revive	verbs
huishwa	v			be renewed	verbs
hujumu	v			sabotage;attack	verbs
hujumiwa	v			be sabotaged	verbs
hukumiwa	v			be sentenced	verbs
hukumu	v			judge;sentence	verbs
hurumia	v			pity;sympathise with	verbs
hurumiana	v			pity one another	verbs
hurumiwa	v			be pitied	verbs
husika	v			be concerned;be responsible	verbs
husisha	v			involve;associate	verbs
husishwa	v			be involved	verbs
husiana	v			be related	verbs
husianisha	v			relate;associate	verbs
husu	v			concern;be about	verbs
hutubu	v			preach;deliver a speech	verbs
hutubia	v			address	verbs
huzuni	v			grieve	verbs
huzunika	v			be sad;grieve	verbs
huzunisha	v			sadden	verbs
huzunikia	v			grieve over	verbs
`;
