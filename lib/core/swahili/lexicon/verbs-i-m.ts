/** Lexicon: verbs. Columns: lemma, part of speech, class, plural, glosses, domain. Server and command line only. */
export const verbsIM = `
iba	v			steal	verbs
ibia	v			steal from	verbs
ibika	v			be stealable	verbs
ibiwa	v			be robbed	verbs
ibwa	v			be stolen	verbs
ibuka	v			emerge;arise	verbs
ibukia	v			emerge into	verbs
ibua	v			bring up;raise;unearth	verbs
ibuliwa	v			be raised	verbs
idhini	v			authorise	verbs
idhinisha	v			approve;authorise;endorse	verbs
idhinishwa	v			be approved	verbs
iga	v			imitate	verbs
igiza	v			act;imitate	verbs
igizwa	v			be acted	verbs
igwa	v			be imitated	verbs
imarika	v			be strengthened	verbs
imarisha	v			strengthen	verbs
imarishwa	v			be strengthened	verbs
imba	v			sing	verbs
imbia	v			sing to	verbs
imbisha	v			make sing	verbs
imbwa	v			be sung	verbs
inama	v			bend;bow	verbs
inamia	v			bow to	verbs
inamisha	v			bend	verbs
inda	v			be jealous	verbs
inga	v			scare off	verbs
ingia	v			enter	verbs
ingiana	v			intermingle	verbs
ingilia	v			interfere;intervene	verbs
ingiliana	v			interact;interfere	verbs
ingiliwa	v			be interfered with;be invaded	verbs
ingiwa	v			be entered;be seized	verbs
ingiza	v			bring in;import;insert	verbs
ingizwa	v			be brought in	verbs
inika	v			tilt	verbs
inua	v			raise;lift	verbs
inuka	v			rise;stand up	verbs
inuliwa	v			be raised	verbs
isha	v			end;finish	verbs
ishi	v			live;reside	verbs
ishia	v			end at;end up	verbs
ishilia	v			end	verbs
ishiwa	v			run out of	verbs
ita	v			call;name;invite	verbs
itana	v			call one another	verbs
itika	v			respond;answer a call	verbs
itikia	v			respond to	verbs
itikiwa	v			be answered	verbs
itisha	v			call;convene	verbs
itishwa	v			be convened	verbs
itwa	v			be called;be named	verbs
iva	v			ripen;be cooked	verbs
ivisha	v			ripen	verbs
ja	v			come	verbs
jaa	v			be full	verbs
jadili	v			discuss;debate	verbs
jadiliana	v			discuss together;negotiate	verbs
jadiliwa	v			be discussed	verbs
jali	v			care;heed	verbs
jalia	v			grant;bless	verbs
jaliwa	v			be blessed;be cared for	verbs
jamba	v			break wind	verbs
jamiiana	v			have intercourse	verbs
jamii	v			have intercourse	verbs
jaribia	v			try at	verbs
jaribiwa	v			be tried;be tested	verbs
jaribu	v			try;attempt;test	verbs
jasirika	v			be brave	verbs
jasisi	v			spy	verbs
jawabu	v			answer	verbs
jaza	v			fill	verbs
jazana	v			be crowded	verbs
jazia	v			fill in for	verbs
jazilia	v			supplement	verbs
jazwa	v			be filled	verbs
jenga	v			build;construct	verbs
jengea	v			build for	verbs
jengeka	v			be built	verbs
jengewa	v			be built for	verbs
jengwa	v			be built	verbs
jeruhi	v			wound;injure	verbs
jeruhiwa	v			be wounded	verbs
jibiwa	v			be answered	verbs
jibizana	v			exchange replies	verbs
jibu	v			answer;reply;respond	verbs
jiamini	v			be self-confident	verbs
jiandaa	v			prepare oneself	verbs
jiandikisha	v			register oneself	verbs
jibidiisha	v			exert oneself	verbs
jibadili	v			change oneself	verbs
jidai	v			pretend;boast	verbs
jieleza	v			explain oneself	verbs
jificha	v			hide oneself	verbs
jifanya	v			pretend	verbs
jifunga	v			bind oneself;commit oneself	verbs
jifungua	v			give birth	verbs
jifunza	v			learn;study	verbs
jigamba	v			boast	verbs
jihadhari	v			beware;be careful	verbs
jihami	v			defend oneself	verbs
jihisi	v			feel	verbs
jihusisha	v			involve oneself	verbs
jiingiza	v			involve oneself	verbs
jikaza	v			make an effort	verbs
jikimu	v			support oneself	verbs
jikita	v			focus;be rooted	verbs
jikuta	v			find oneself	verbs
jikwaa	v			stumble	verbs
jikwatua	v			dress up	verbs
jilimbikizia	v			amass for oneself	verbs
jilinda	v			protect oneself	verbs
jimudu	v			support oneself	verbs
jinafasi	v			do well for oneself	verbs
jinadi	v			boast;advertise oneself	verbs
jinyonga	v			hang oneself	verbs
jinyima	v			deny oneself	verbs
jiona	v			be conceited	verbs
jipanga	v			organise oneself	verbs
jipatia	v			obtain	verbs
jipendekeza	v			ingratiate oneself	verbs
jipongeza	v			congratulate oneself	verbs
jipenyeza	v			infiltrate	verbs
jipumzisha	v			take a rest;rest	verbs
jisaidia	v			relieve oneself	verbs
jisalimisha	v			surrender	verbs
jisajili	v			register oneself	verbs
jishindia	v			win for oneself	verbs
jishughulisha	v			busy oneself;be engaged in	verbs
jishusha	v			humble oneself	verbs
jisifu	v			boast	verbs
jisikia	v			feel	verbs
jisitiri	v			cover oneself	verbs
jisomea	v			read for oneself	verbs
jitahidi	v			strive;make an effort	verbs
jitanda	v			spread	verbs
jitapa	v			boast	verbs
jitawala	v			be self-governing	verbs
jitayarisha	v			get ready	verbs
jitegemea	v			be self-reliant	verbs
jitenga	v			isolate oneself	verbs
jitetea	v			defend oneself	verbs
jitia	v			pretend	verbs
jitokeza	v			come forward;emerge	verbs
jitoa	v			withdraw	verbs
jitolea	v			volunteer;devote oneself	verbs
jitosa	v			plunge in	verbs
jitoma	v			rush in	verbs
jitosheleza	v			be self-sufficient	verbs
jitutumua	v			puff oneself up	verbs
jitwalia	v			take for oneself;seize	verbs
jitwika	v			take on oneself	verbs
jiua	v			kill oneself	verbs
jiunga	v			join	verbs
jiuliza	v			wonder	verbs
jiuzulu	v			resign	verbs
jivika	v			dress	verbs
jivuna	v			be proud	verbs
jivunia	v			be proud of	verbs
jivua	v			strip off;renounce	verbs
jivinjari	v			enjoy oneself	verbs
jiweka	v			place oneself	verbs
jiwekea	v			set for oneself	verbs
jizatiti	v			prepare firmly	verbs
jizoeza	v			practise	verbs
jizolea	v			earn;gather for oneself	verbs
jizuia	v			restrain oneself	verbs
jongea	v			move closer	verbs
jongelea	v			approach	verbs
jongeza	v			bring closer	verbs
jua	v			know	verbs
juana	v			know one another	verbs
juia	v			know about	verbs
julia	v			know about	verbs
julikana	v			be known	verbs
julisha	v			inform;introduce	verbs
julishwa	v			be informed	verbs
jumlisha	v			add;total	verbs
jumuika	v			come together;gather;be with	verbs
jumuisha	v			include;comprise	verbs
jumuishwa	v			be included	verbs
juta	v			regret	verbs
jutia	v			regret	verbs
juvya	v			teach	verbs
juza	v			inform	verbs
kaa	v			sit;stay;live	verbs
kaanga	v			fry	verbs
kaba	v			strangle;choke;tackle	verbs
kabidhi	v			hand over;entrust	verbs
kabidhiana	v			hand over to one another	verbs
kabidhiwa	v			be handed	verbs
kabili	v			face;confront	verbs
kabiliana	v			confront;deal with	verbs
kabilia	v			be inclined	verbs
kabiliwa	v			be faced with	verbs
kaditi	v			select	verbs
kacha	v			slip away	verbs
kadiri	v			estimate	verbs
kadiria	v			estimate	verbs
kadiriwa	v			be estimated	verbs
kadhibisha	v			contradict	verbs
kagua	v			inspect;audit;check	verbs
kaguliwa	v			be inspected	verbs
kahirisha	v			vex;annoy	verbs
kaidi	v			disobey;defy	verbs
kaimu	v			act for;deputise	verbs
kakamaa	v			stiffen;strain	verbs
kakatua	v			crack;break	verbs
kakavuka	v			be tough	verbs
kalia	v			sit on;occupy	verbs
kalisha	v			make sit;overstay	verbs
kaliwa	v			be occupied	verbs
kamata	v			seize;arrest;catch	verbs
kamatana	v			grip one another	verbs
kamatisha	v			make arrested	verbs
kamatwa	v			be arrested	verbs
kamia	v			be intent on;threaten	verbs
kamilika	v			be complete	verbs
kamilisha	v			complete;finish	verbs
kamilishwa	v			be completed	verbs
kamua	v			squeeze out	verbs
kamuliwa	v			be squeezed	verbs
kana	v			disown;deny	verbs
kanusha	v			deny;refute	verbs
kanushwa	v			be denied	verbs
kanya	v			rebuke;forbid	verbs
kanyaga	v			tread on	verbs
kanyagana	v			trample one another	verbs
kanyagwa	v			be trodden	verbs
kanganya	v			confuse	verbs
kanganyika	v			be confused	verbs
kanda	v			knead;massage	verbs
kandamana	v			be pressed	verbs
kandamiza	v			oppress;press down	verbs
kandamizwa	v			be oppressed	verbs
kandika	v			plaster	verbs
kandia	v			scorn	verbs
kangaa	v			become strong	verbs
karabati	v			repair;renovate	verbs
karabatiwa	v			be repaired	verbs
karamka	v			be smart	verbs
karantini	v			quarantine	verbs
karibia	v			approach;be near	verbs
karibiana	v			be near one another	verbs
karibisha	v			welcome;invite in	verbs
karibishwa	v			be welcomed	verbs
karibu	v			come near	verbs
kariri	v			recite;repeat;memorise	verbs
karirisha	v			make memorise	verbs
kariza	v			reiterate;repeat	verbs
karimu	v			be generous to	verbs
kashifu	v			slander;disparage	verbs
kashifiwa	v			be slandered	verbs
kasirika	v			be angry	verbs
kasirikia	v			be angry with	verbs
kasirisha	v			anger	verbs
kasirishwa	v			be angered	verbs
kata	v			cut;refuse	verbs
kataa	v			refuse;reject;deny	verbs
katalia	v			refuse	verbs
kataliwa	v			be refused	verbs
kataza	v			forbid;prohibit	verbs
katazwa	v			be forbidden	verbs
katia	v			cut for	verbs
katika	v			be cut;come apart	verbs
katili	v			be cruel	verbs
katisha	v			cut short;interrupt	verbs
katishwa	v			be cut short	verbs
katiza	v			interrupt;terminate	verbs
katizwa	v			be interrupted	verbs
katua	v			polish	verbs
katwa	v			be cut	verbs
kauka	v			dry up;be dry	verbs
kausha	v			dry	verbs
kaushwa	v			be dried	verbs
kawia	v			be late;delay	verbs
kawilisha	v			delay	verbs
kawiza	v			delay	verbs
kaza	v			tighten;emphasise;insist	verbs
kazana	v			strive;exert effort	verbs
kazania	v			persist in	verbs
kaziwa	v			be stressed	verbs
kazia	v			stress;reinforce	verbs
kebehi	v			scorn;ridicule	verbs
keketa	v			mutilate;cut	verbs
keketwa	v			be circumcised (of a girl)	verbs
kejeli	v			mock	verbs
kejeliwa	v			be mocked	verbs
kemea	v			rebuke;condemn	verbs
kemewa	v			be rebuked	verbs
kengeuka	v			be deviant	verbs
kengeusha	v			distract	verbs
kenua	v			grin	verbs
kera	v			annoy;bother	verbs
kereka	v			be annoyed	verbs
kereketa	v			irritate	verbs
kerwa	v			be annoyed	verbs
kesha	v			keep vigil;stay awake	verbs
kesheza	v			keep awake	verbs
keti	v			sit	verbs
ketisha	v			seat	verbs
kidhi	v			satisfy;meet	verbs
kidhiwa	v			be met;be satisfied	verbs
kikirika	v			wriggle;struggle	verbs
kimbia	v			run;flee	verbs
kimbilia	v			run to;take refuge	verbs
kimbilisha	v			rush	verbs
kimbiza	v			chase;rush	verbs
kimbizana	v			chase one another	verbs
kimbizwa	v			be rushed	verbs
kimu	v			sustain	verbs
kinai	v			be satisfied;have enough	verbs
kinaisha	v			sate	verbs
kindana	v			obstruct	verbs
kinga	v			shield;protect	verbs
kingama	v			lie across	verbs
kingamiza	v			obstruct;hinder	verbs
kingia	v			ward off;protect	verbs
kingwa	v			be protected	verbs
kinza	v			contradict;oppose	verbs
kinzana	v			contradict one another	verbs
kirihisha	v			disgust	verbs
kirimu	v			treat generously	verbs
kiri	v			admit;confess	verbs
kisi	v			estimate	verbs
kisia	v			estimate;guess	verbs
kisiwa	v			be estimated	verbs
kita	v			plant firmly	verbs
kithiri	v			be excessive;increase	verbs
kithirisha	v			multiply;increase	verbs
kiuka	v			violate;cross	verbs
kiukwa	v			be violated	verbs
koboa	v			shell;hull	verbs
kodi	v			rent	verbs
kodisha	v			rent out;lease	verbs
kodishwa	v			be leased	verbs
kodoa	v			stare	verbs
kohoa	v			cough	verbs
koka	v			kindle	verbs
kokota	v			drag;pull	verbs
kokotana	v			drag on	verbs
kokotoa	v			calculate	verbs
kokoteza	v			urge	verbs
kolea	v			be well seasoned;be intense	verbs
koleza	v			intensify;season	verbs
koma	v			cease;stop	verbs
komaa	v			mature;ripen	verbs
komalia	v			insist on	verbs
komba	v			scrape	verbs
kombeza	v			scrape out	verbs
komboa	v			liberate;redeem	verbs
kombolewa	v			be liberated	verbs
komboka	v			be liberated	verbs
komea	v			bolt;end at	verbs
komesha	v			stop;put an end to	verbs
komeshwa	v			be stopped	verbs
konda	v			grow thin	verbs
kondesha	v			make thin	verbs
konga	v			refresh	verbs
kongamana	v			congregate;gather	verbs
kongomea	v			fasten with nails	verbs
kongoja	v			totter	verbs
konya	v			wink	verbs
konyeza	v			wink at	verbs
kopa	v			borrow	verbs
kopesha	v			lend	verbs
kopeshwa	v			be lent	verbs
kopwa	v			be borrowed	verbs
kopoa	v			drag out	verbs
koroga	v			stir	verbs
korofisha	v			ruin;upset	verbs
koroma	v			snore	verbs
kosa	v			err;lack;miss	verbs
kosana	v			quarrel;disagree	verbs
kosea	v			make a mistake	verbs
kosekana	v			be lacking	verbs
kosesha	v			cause to miss	verbs
kosoa	v			criticise;correct	verbs
kosolewa	v			be criticised	verbs
kosoana	v			criticise one another	verbs
kosha	v			delight;wash	verbs
kubali	v			agree;accept	verbs
kubalia	v			agree to	verbs
kubaliana	v			agree together	verbs
kubalika	v			be acceptable	verbs
kubalisha	v			make agree	verbs
kubaliwa	v			be accepted	verbs
kufuru	v			blaspheme	verbs
kufurisha	v			make blaspheme	verbs
kumba	v			afflict;hit;push	verbs
kumbana	v			collide;encounter	verbs
kumbatia	v			embrace	verbs
kumbatiana	v			embrace one another	verbs
kumbuka	v			remember	verbs
kumbukia	v			remember	verbs
kumbukwa	v			be remembered	verbs
kumbusha	v			remind	verbs
kumbushia	v			remind	verbs
kumbushwa	v			be reminded	verbs
kumbwa	v			be hit;be afflicted	verbs
kumta	v			shake out;shake	verbs
kuna	v			scratch;grate	verbs
kunda	v			grow stunted	verbs
kung'uta	v			shake off	verbs
kunja	v			fold;bend	verbs
kunjua	v			unfold	verbs
kunjuka	v			unfold	verbs
kunjwa	v			be folded	verbs
kupua	v			shake out	verbs
kurupuka	v			be startled;rush	verbs
kurupusha	v			startle	verbs
kurubiana	v			be close	verbs
kurubisha	v			bring closer	verbs
kusanya	v			collect;gather	verbs
kusanyika	v			gather;assemble	verbs
kusanywa	v			be collected	verbs
kusanyia	v			collect for	verbs
kusudia	v			intend	verbs
kusudiwa	v			be intended	verbs
kuta	v			find;meet	verbs
kutana	v			meet	verbs
kutanika	v			assemble	verbs
kutanisha	v			bring together	verbs
kutwa	v			be found	verbs
kuza	v			enlarge;develop;promote	verbs
kuzwa	v			be developed	verbs
kua	v			grow	verbs
kwama	v			be stuck;stall	verbs
kwamia	v			stick in	verbs
kwamisha	v			obstruct;stall	verbs
kwamua	v			unstick;rescue	verbs
kwamuka	v			be freed	verbs
kwangua	v			scrape	verbs
kwaruza	v			scrape;scratch	verbs
kwaruzana	v			clash	verbs
kwatua	v			polish	verbs
kwaza	v			obstruct;make stumble	verbs
kwazwa	v			be hindered	verbs
kwea	v			scale;climb	verbs
kwepa	v			evade;avoid	verbs
kwepeka	v			be avoidable	verbs
kwetua	v			bang	verbs
kweza	v			raise	verbs
kwisha	v			be finished	verbs
kwapua	v			snatch	verbs
la	v			eat	verbs
laani	v			condemn;curse	verbs
laaniwa	v			be condemned	verbs
ladhi	v			relish	verbs
lafua	v			eat greedily	verbs
laghai	v			deceive	verbs
lahiki	v			reach	verbs
laiki	v			befit	verbs
lainika	v			soften	verbs
lainisha	v			soften	verbs
lala	v			sleep;lie	verbs
lalama	v			plead;complain	verbs
lalamika	v			complain	verbs
lalamikia	v			complain about	verbs
lalamikiwa	v			be complained of	verbs
lalia	v			lie on;brood	verbs
laliana	v			lie together	verbs
lalisha	v			put to bed	verbs
lamba	v			lick	verbs
lambwa	v			be licked	verbs
landana	v			be alike	verbs
laumu	v			blame	verbs
laumiana	v			blame one another	verbs
laumiwa	v			be blamed	verbs
lawiti	v			sodomise	verbs
laza	v			admit to hospital;lay down	verbs
lazwa	v			be admitted to hospital;be laid down	verbs
lazimika	v			be obliged	verbs
lazimisha	v			force;compel	verbs
lazimishwa	v			be compelled	verbs
lazimu	v			be necessary;oblige	verbs
lea	v			bring up;rear	verbs
legalega	v			be unsteady	verbs
legea	v			be loose;slacken	verbs
legeza	v			loosen;relax	verbs
legezwa	v			be relaxed	verbs
lelewa	v			be brought up	verbs
lemaa	v			be disabled	verbs
lemaza	v			cripple	verbs
lemewa	v			be overwhelmed	verbs
lemea	v			weigh down	verbs
lenga	v			aim;target	verbs
lengeta	v			aim	verbs
lengwa	v			be targeted	verbs
leta	v			bring	verbs
letea	v			bring to	verbs
letewa	v			be brought	verbs
leteleza	v			bring about	verbs
letwa	v			be brought	verbs
levya	v			intoxicate	verbs
lewa	v			be drunk	verbs
lewalewa	v			sway	verbs
lia	v			cry;weep;sound	verbs
lika	v			be edible;be worn	verbs
likiza	v			give leave to;dismiss;wean	verbs
likizwa	v			be dismissed	verbs
lilia	v			weep for	verbs
lima	v			cultivate;farm	verbs
limatia	v			tarry	verbs
limbika	v			save up;accumulate	verbs
limbikiza	v			accumulate;hoard	verbs
limbikizwa	v			be accumulated	verbs
limia	v			farm for	verbs
limisha	v			make cultivate	verbs
limwa	v			be cultivated	verbs
linda	v			protect;guard	verbs
lindana	v			protect one another	verbs
lindia	v			guard for	verbs
lindima	v			rumble	verbs
lindwa	v			be protected	verbs
linga	v			match;be equal	verbs
lingana	v			be equal;accord	verbs
linganisha	v			compare	verbs
linganishwa	v			be compared	verbs
lingania	v			invite	verbs
lipa	v			pay	verbs
lipana	v			settle with one another	verbs
lipia	v			pay for	verbs
lipiza	v			make pay;take revenge	verbs
lipisha	v			make pay;charge	verbs
lipishwa	v			be charged	verbs
lipua	v			blow up;bomb;detonate	verbs
lipuka	v			explode	verbs
lipuliwa	v			be blown up	verbs
lipwa	v			be paid	verbs
lisha	v			feed	verbs
lishwa	v			be fed	verbs
liwa	v			be eaten	verbs
liwaza	v			console	verbs
liwazika	v			be consoled	verbs
liza	v			make cry	verbs
loa	v			be wet	verbs
lowa	v			be wet;be soaked	verbs
lowana	v			be wet	verbs
lowanisha	v			wet	verbs
lowea	v			become accustomed	verbs
loweka	v			soak	verbs
lowesha	v			wet	verbs
loga	v			bewitch	verbs
logwa	v			be bewitched	verbs
longa	v			hold forth	verbs
lumba	v			orate	verbs
lumbana	v			debate;argue	verbs
lumbanisha	v			make argue	verbs
lundika	v			pile up	verbs
lundikana	v			be piled up	verbs
maanisha	v			mean	verbs
maizi	v			understand;perceive	verbs
makinika	v			concentrate	verbs
makinikia	v			concentrate on	verbs
makinisha	v			make careful	verbs
maliza	v			finish;complete	verbs
malizana	v			settle	verbs
malizia	v			finish off	verbs
malizika	v			be finished	verbs
malizwa	v			be finished	verbs
manyua	v			pluck	verbs
mea	v			grow;sprout	verbs
mega	v			break off	verbs
megua	v			break a piece	verbs
megeka	v			be broken off	verbs
menya	v			peel;husk	verbs
meremeta	v			shine;glitter	verbs
metameta	v			glitter	verbs
meza	v			swallow	verbs
mezwa	v			be swallowed	verbs
mezea	v			swallow	verbs
miliki	v			own;possess	verbs
milikisha	v			make owner	verbs
milikiwa	v			be owned	verbs
mimina	v			pour	verbs
miminika	v			pour out;flock	verbs
miminia	v			pour on	verbs
minya	v			squeeze	verbs
minyana	v			squeeze one another	verbs
mithili	v			compare	verbs
mithilisha	v			compare	verbs
momonyoka	v			erode	verbs
momonyoa	v			erode	verbs
mudu	v			afford;manage	verbs
mulika	v			shine on;illuminate	verbs
mulikwa	v			be illuminated	verbs
mumunya	v			munch	verbs
mung'unya	v			munch	verbs
mwaga	v			pour out;spill	verbs
mwagika	v			be spilt;pour out	verbs
mwagia	v			pour on	verbs
mwagilia	v			irrigate;water	verbs
mwagwa	v			be poured out	verbs
mwaya	v			waste	verbs
mwea	v			sprinkle;scatter	verbs
`;
