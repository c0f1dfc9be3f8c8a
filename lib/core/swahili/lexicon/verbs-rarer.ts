/** Lexicon: rarer verbs. Columns: lemma, part of speech, class, plural, glosses, domain. Server and command line only. */
export const verbsRarer = `
achama	v			gape	general
adilisha	v			make just	general
ahidiana	v			promise each other	general
ahirika	v			be postponed	general
aibika	v			be ashamed	general
ajabisha	v			astonish	general
akidi	v			suffice	general
alikana	v			invite one another	general
ambata	v			stick;adhere	general
ambika	v			bait	general
amkua	v			greet	general
andamia	v			follow	general
angika	v			hang up	general
anisi	v			please	general
arifiana	v			inform each other	general
ashiki	v			love passionately	general
atamia	v			brood;sit on eggs	general
atua	v			split	general
atuka	v			crack	general
auni	v			help	general
auka	v			break (of dawn)	general
azimu	v			resolve;intend	general
azimana	v			lend one another	general
babua	v			strip off skin	general
baguana	v			discriminate against one another	general
bakwia	v			snatch	general
banja	v			crack	general
banduka	v			come unstuck	general
batilika	v			be annulled	general
bebana	v			carry one another	general
bebea	v			carry for	general
bebeka	v			be portable	general
bemba	v			wheedle	general
bemenda	v			weaken	general
benua	v			stick out	general
benuka	v			protrude	general
betua	v			kick away	general
bezana	v			scorn one another	general
bidhaisha	v			commercialise	general
bikiri	v			deflower	general
bingirika	v			roll	general
bingirisha	v			roll along	general
bingiria	v			roll	general
binuka	v			be turned up	general
binua	v			tilt	general
bishania	v			argue about	general
boma	v			break a hole	general
bonda	v			crush	general
bondea	v			be hollow	general
bong'oa	v			bend down	general
bonga	v			chat	general
bopa	v			be soft	general
boreka	v			improve	general
boronganya	v			bungle	general
boroga	v			stir up	general
bubutika	v			pour out	general
bughudhi	v			annoy	general
bukua	v			reveal;study hard	general
bumburuka	v			be startled	general
bumburusha	v			startle	general
bungua	v			bore into	general
burai	v			forgive	general
buruga	v			stir	general
burudi	v			cool	general
buruza	v			drag	general
butua	v			kick hard	general
bwagiza	v			throw down	general
bwia	v			gulp	general
chabanga	v			thrash;beat	general
chachama	v			be agitated	general
chacharika	v			be restless	general
chachatika	v			sting	general
chafulia	v			foul for	general
chaguza	v			campaign	general
chakacha	v			rustle	general
chakaza	v			wear out	general
chalaza	v			thrash;beat	general
chanjia	v			vaccinate with	general
chapua	v			speed up	general
chapuka	v			speed up	general
checha	v			limp	general
chechea	v			limp	general
chechemua	v			stimulate	general
chekana	v			laugh at one another	general
chekelewa	v			be laughed at	general
chengua	v			excite	general
chepua	v			sprout	general
chimbika	v			be dug	general
chimbuza	v			dig up	general
chinjana	v			slaughter one another	general
chinjia	v			slaughter for	general
chiriza	v			trickle	general
chokora	v			poke	general
chokozana	v			provoke one another	general
chomea	v			weld;burn	general
chongeana	v			slander one another	general
chongoka	v			be pointed	general
chongoa	v			sharpen	general
chopeka	v			tuck	general
chopoa	v			snatch;slip out	general
chopoka	v			slip away	general
chorea	v			draw for	general
chosheka	v			be tired	general
chua	v			rub	general
chucha	v			persist	general
chuchumia	v			stand on tiptoe	general
chujia	v			filter for	general
chukiana	v			hate one another	general
chukizana	v			annoy one another	general
chukulika	v			be portable	general
chukuza	v			make carry	general
chumbiana	v			be engaged	general
chumia	v			earn from	general
chungia	v			herd for	general
chunguzika	v			be examined	general
chunika	v			be skinned	general
chutama	v			squat	general
dabua	v			tear	general
dahili	v			enrol	general
daiana	v			claim from one another	general
dalilisha	v			indicate	general
danganyana	v			deceive one another	general
darisi	v			pursue studies	general
demadema	v			totter	general
demka	v			dance with movement	general
denga	v			shave partly	general
dhania	v			suspect	general
dharauliana	v			despise one another	general
dharaulika	v			be despised	general
dhihakiana	v			mock one another	general
dhihirishia	v			show to	general
dhikiri	v			mention;chant	general
dhikika	v			be in distress	general
dhikisha	v			distress	general
dhili	v			humiliate	general
dhulumiana	v			wrong one another	general
dhukuru	v			remember	general
dirikana	v			be attainable	general
dodoa	v			take bit by bit	general
dodoma	v			sink	general
dodora	v			eat little	general
dokezea	v			hint to	general
dondoshea	v			drop to	general
dugika	v			be blunt	general
dugisha	v			blunt	general
duguda	v			shake	general
dumbua	v			cut up	general
dundika	v			be bounced	general
dundisha	v			bounce	general
durusu	v			go over;study	general
eleana	v			understand one another	general
elezeka	v			be explicable	general
epushia	v			keep away from	general
faana	v			benefit one another	general
fafanukia	v			be clear to	general
fahamishana	v			inform one another	general
faidia	v			benefit from	general
fanyana	v			do to one another	general
fanza	v			make	general
fanzia	v			make for	general
farikiana	v			part	general
farikisha	v			separate	general
farakanisha	v			estrange	general
faulisha	v			make succeed	general
fichia	v			hide from	general
fichika	v			be hidden	general
fichuka	v			be revealed	general
fichulia	v			reveal to	general
fidi	v			ransom	general
fifiza	v			fade	general
fikilia	v			reach	general
fikirika	v			be thinkable	general
fikishana	v			take one another	general
finyana	v			be shrunken	general
finyia	v			wink at	general
finyilia	v			press together	general
fitinika	v			be at variance	general
fokeana	v			shout at one another	general
forota	v			snore	general
fuama	v			lie face down	general
fuamia	v			lie on	general
fuasa	v			follow	general
fuatanisha	v			make follow	general
fubaa	v			be dull	general
fubaza	v			dull;weaken	general
fufumka	v			rise (dough)	general
fugika	v			be tame	general
fujika	v			be squandered	general
fukarisha	v			impoverish	general
fukutisha	v			make sweat	general
fulia	v			wash for	general
fuliza	v			continue	general
fumaniana	v			come upon one another	general
fumbuka	v			be revealed	general
fumbulia	v			reveal to	general
fumka	v			come undone	general
fumkana	v			disperse	general
fundishana	v			teach one another	general
fungata	v			carry against the body	general
funikia	v			cover for	general
funulia	v			reveal to	general
funzana	v			teach one another	general
furahishana	v			please one another	general
furikia	v			flood into	general
futua	v			pull out	general
futuka	v			be annoyed	general
fyonya	v			click the tongue	general
gandama	v			stick to;clot	general
gandamanisha	v			stick together	general
gandia	v			stick to	general
geukiana	v			turn against one another	general
geuzia	v			turn to	general
geuzika	v			be changeable	general
ghadhibika	v			be furious	general
ghadhibisha	v			infuriate	general
ghafilisha	v			distract	general
gharikisha	v			flood	general
ghariki	v			be flooded	general
gharimisha	v			make pay	general
ghushika	v			be forged	general
giligilika	v			roll	general
gogota	v			tap;hammer	general
gombeana	v			contend	general
gombezwa	v			be scolded	general
gombolea	v			rescue	general
gomesha	v			cause to strike	general
gongomea	v			nail	general
gugumiza	v			stammer	general
gugurusha	v			push about	general
gundulia	v			discover in	general
gura	v			move away	general
gusana	v			touch one another	general
gusisha	v			bring into contact	general
guta	v			shout	general
gutusha	v			startle	general
hadhiri	v			lecture	general
hadithiana	v			tell one another stories	general
hadithika	v			be told	general
hairisha	v			postpone	general
hakikishiana	v			assure one another	general
hakikika	v			be verified	general
hamakisha	v			anger	general
hamasishana	v			motivate one another	general
hamishika	v			be movable	general
hami	v			protect	general
harakia	v			hurry to	general
haribiana	v			spoil for one another	general
hasibu	v			count	general
hasirika	v			get angry;be damaged	general
hawili	v			transfer	general
hemewa	v			be overwhelmed	general
hemkwa	v			be stirred	general
hesabika	v			be countable	general
hesabia	v			count for	general
hiarisha	v			let choose	general
hifadhika	v			be preserved	general
hifadhia	v			keep for	general
hilaki	v			perish	general
hilikisha	v			destroy	general
himilika	v			be bearable	general
himilisha	v			make pregnant	general
himizana	v			urge one another	general
hisani	v			do a favour	general
hitajia	v			need for	general
hitilafu	v			differ	general
hitimika	v			be concluded	general
hitimishwa	v			be concluded	general
hofisha	v			frighten	general
hongea	v			survive	general
hotubia	v			address	general
hudumu	v			serve	general
hukumia	v			judge for	general
huluku	v			create	general
huluti	v			mix	general
husishana	v			involve one another	general
husudiana	v			envy one another	general
husuni	v			fortify	general
husuru	v			besiege	general
gema	v			tap palm wine	general
idhinishia	v			authorise for	general
igana	v			imitate one another	general
imarishia	v			strengthen for	general
imbiana	v			sing to one another	general
imbika	v			be singable	general
inamiana	v			bow to one another	general
ingana	v			chase one another	general
ingilika	v			be accessible	general
ingizia	v			put in for	general
ingizana	v			bring one another in	general
inuliana	v			raise one another	general
itikisha	v			make respond	general
jalidi	v			bind (a book)	general
jamidi	v			freeze;solidify	general
jasirisha	v			encourage	general
jeruhiana	v			wound one another	general
jetea	v			rely on;be proud of	general
jibika	v			be answerable	general
jibishana	v			answer back and forth	general
jidunga	v			inject oneself	general
jifaragua	v			boast	general
jifia	v			die for nothing	general
jifungia	v			lock oneself in	general
jifurahisha	v			enjoy oneself	general
jigawa	v			divide oneself	general
jigeuza	v			transform oneself	general
jihakikishia	v			assure oneself	general
jihimu	v			rise early	general
jiimarisha	v			strengthen oneself	general
jikabidhi	v			surrender oneself	general
jikana	v			deny oneself	general
jikomboa	v			free oneself	general
jikosoa	v			criticise oneself	general
jikunja	v			fold oneself	general
jikusanya	v			gather	general
jikurubisha	v			draw near	general
jilaumu	v			blame oneself	general
jiletea	v			bring on oneself	general
jilimbikiza	v			accumulate	general
jiliwaza	v			console oneself	general
jimwaga	v			go out in force	general
jing'arisha	v			make oneself shine	general
jinasibu	v			pride oneself	general
jinasua	v			free oneself	general
jinufaisha	v			benefit oneself	general
jinunulia	v			buy for oneself	general
jinyakulia	v			grab for oneself	general
jinyenyekeza	v			humble oneself	general
jiokoa	v			save oneself	general
jiongoza	v			govern oneself	general
jiongezea	v			increase for oneself	general
jionyesha	v			show oneself	general
jionea	v			see for oneself	general
jipamba	v			adorn oneself	general
jipatanisha	v			reconcile oneself	general
jipima	v			measure oneself	general
jipinda	v			bend oneself	general
jipitisha	v			pass by repeatedly	general
jiponza	v			put oneself in danger	general
jipunguzia	v			reduce for oneself	general
jiridhisha	v			satisfy oneself	general
jirudi	v			restrain oneself;reform oneself	general
jirusha	v			throw oneself	general
jisahau	v			forget oneself	general
jisahihisha	v			correct oneself	general
jisafisha	v			clean oneself	general
jisogeza	v			move oneself	general
jisomesha	v			educate oneself	general
jistahi	v			respect oneself	general
jitafutia	v			seek for oneself	general
jitambulisha	v			introduce oneself	general
jitanua	v			expand	general
jitangaza	v			advertise oneself	general
jitayarishia	v			prepare oneself for	general
jiteua	v			appoint oneself	general
jitegea	v			shirk	general
jithamini	v			value oneself	general
jithibitisha	v			prove oneself	general
jitibu	v			treat oneself	general
jitokezea	v			appear	general
jituliza	v			calm oneself	general
jitukuza	v			glorify oneself	general
jitumbukiza	v			plunge oneself	general
jitundika	v			hang oneself	general
jitungia	v			compose for oneself	general
jitupa	v			throw oneself	general
jiumbua	v			disgrace oneself	general
jiumiza	v			hurt oneself	general
jiuza	v			sell oneself	general
jiwekeza	v			invest oneself	general
jiwakilisha	v			represent oneself	general
jizungusha	v			turn oneself round	general
jigharamia	v			pay for oneself	general
jongeleana	v			approach one another	general
jongesha	v			move near	general
jongeleza	v			bring near	general
julishana	v			inform one another	general
jumlishia	v			add for	general
jumlika	v			be added up	general
jutisha	v			make regret	general
juzu	v			be fitting;oblige	general
kaangia	v			fry for	general
kaangika	v			be fried	general
kahini	v			predict	general
kakamia	v			strive	general
kakamiza	v			press hard;force	general
kakata	v			be stiff	general
kalika	v			be habitable	general
kama	v			milk	general
kamatia	v			catch for	general
kamatika	v			be caught	general
kamilishia	v			complete for	general
kamuka	v			be squeezed	general
kandikwa	v			be plastered	general
kangata	v			lead away	general
kanika	v			be deniable	general
kanyia	v			forbid for	general
kanyana	v			warn one another	general
karibishana	v			welcome one another	general
kariria	v			recite to	general
kasidi	v			intend	general
kasimu	v			divide	general
kashifiana	v			slander one another	general
kasirikiana	v			be angry with one another	general
kataana	v			refuse one another	general
katalika	v			be refusable	general
katazana	v			forbid one another	general
katikia	v			break off	general
katiana	v			cut for one another	general
katizana	v			interrupt one another	general
kaukia	v			dry on	general
kaushia	v			dry for	general
kawilia	v			delay	general
kazika	v			be tightened	general
kejeliana	v			ridicule one another	general
kemeana	v			scold one another	general
kenga	v			cheat	general
kenya	v			show teeth	general
kerehesha	v			disgust	general
kereza	v			turn on a lathe;notch	general
kerezea	v			notch	general
keuka	v			turn aside	general
kengeua	v			lead astray	general
kidhia	v			satisfy for	general
kidhika	v			be satisfied	general
kimbiana	v			run from one another	general
kimbiliana	v			run to one another	general
kimbizia	v			take hurriedly to	general
kinaika	v			be satisfied	general
kingana	v			protect one another	general
kingika	v			be protected	general
kinzisha	v			set against	general
kiria	v			confess to	general
kirimia	v			treat generously	general
kirimiana	v			entertain one another	general
kirisha	v			make confess	general
kobeka	v			hook	general
kodishia	v			rent to	general
kodishana	v			rent to one another	general
kodolea	v			stare at	general
kofua	v			emaciate	general
kofuka	v			be emaciated	general
kohoza	v			make cough	general
kojolea	v			urinate on	general
kojoza	v			make urinate	general
kokea	v			light for	general
kokomoa	v			gasp out	general
kokoteka	v			be dragged	general
kokotezea	v			do carefully	general
koleka	v			be caught	general
kolewa	v			be intoxicated	general
kolezea	v			season for	general
komaza	v			mature	general
komboana	v			free one another	general
kombolea	v			redeem for	general
komeleza	v			bolt	general
komesheka	v			be stopped	general
komoa	v			unbar;vex	general
komoana	v			vex one another	general
kompyutisha	v			computerise	general
kondea	v			grow thin for	general
kongoa	v			extract	general
kongomana	v			assemble	general
kongomanisha	v			assemble	general
kongota	v			tap	general
kongojea	v			support oneself on a stick	general
konyezana	v			wink at one another	general
konyezea	v			hint to	general
konyoa	v			strip maize	general
kopana	v			borrow from one another	general
kopea	v			borrow for	general
kopeshana	v			lend to one another	general
kopesheka	v			be lendable	general
kopolewa	v			be stillborn	general
korogeka	v			be stirred	general
korogana	v			quarrel	general
korogea	v			stir for	general
koromea	v			snore at	general
korofika	v			be troublesome	general
kosanisha	v			set at variance	general
koseana	v			wrong one another	general
koselewa	v			be missed	general
kosewa	v			be wronged	general
kosoleka	v			be criticisable	general
kosheka	v			be washable	general
kukurika	v			struggle;bustle	general
kukutaa	v			be hard	general
kumbatisha	v			make embrace	general
kumbatika	v			be embraced	general
kumbukika	v			be memorable	general
kumbukiana	v			remember one another	general
kumbushana	v			remind one another	general
kung'utia	v			shake for	general
kung'utika	v			be shaken off	general
kunjamana	v			be creased	general
kunjia	v			fold for	general
kunjika	v			be foldable	general
kunjulia	v			unfold for	general
kunjisha	v			make fold	general
kunyata	v			draw oneself together	general
kupuka	v			dry up	general
kurubia	v			approach	general
kurubika	v			be approachable	general
kurupushana	v			startle one another	general
kusanyana	v			gather together	general
kusanyikia	v			gather at	general
kusanyisha	v			gather	general
kutanikia	v			meet at	general
kuwadi	v			pimp	general
kwajuka	v			fade	general
kwakura	v			scrape	general
kwakwaza	v			hinder	general
kwamana	v			be jammed together	general
kwangulia	v			scrape for	general
kwangura	v			scrape	general
kwanyua	v			strip;tear down	general
kwazana	v			hinder one another	general
kwazika	v			be hindered	general
kwepana	v			dodge one another	general
kwepea	v			dodge from	general
kwesha	v			make climb	general
kwezea	v			raise for	general
kwida	v			seize by the collar	general
`;
