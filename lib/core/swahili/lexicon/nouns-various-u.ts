/** Lexicon: various nouns in u- and w-. Columns: lemma, part of speech, class, plural, glosses, domain. Server and command line only. */
export const nounsVariousU = `
ubano	n	14		squeeze	general
ubapa	n	11/10	bapa	flat side;blade	general
ubembe	n	14		coquetry	general
ubinja	n	11/10	mbinja	whistling	general
ubozi	n	14		foolishness	general
ubukuzi	n	14		revealing of secrets	general
ubutu	n	14		bluntness	general
uchachuzi	n	14		pettishness	general
uchagizo	n	14		adjunct	general
uchanjaji	n	14		vaccination	general
uchanuzi	n	14		blossoming	general
uchelewevu	n	14		tardiness	general
uchepuzi	n	14		sprouting	general
uchikichi	n	14		palm oil	general
uchimvi	n	14		mischief	general
uchinjaji	n	14		slaughtering	general
uchipukaji	n	14		sprouting	general
uchongezi	n	14		slander	general
uchopozi	n	14		pickpocketing	general
uchungaji	n	14		herding;pastoral work	general
uchuro	n	14		ill omen	general
uchuuzi	n	14		petty trade	general
uchwara	n	14		worthlessness	general
udadavuzi	n	14		analysis	general
udalali	n	14		brokerage	general
udakuzi	n	14		gossip	general
udekuaji	n	14		demolition	general
udhabidhabina	n	14		double-dealing	general
udhalili	n	14		wretchedness	general
udhilifu	n	14		humiliation	general
udobi	n	14		laundering	general
udoezi	n	14		sponging	general
udohoudoho	n	14		trifles	general
udokozi	n	14		pilfering	general
udondoshaji	n	14		dropping	general
ufagizi	n	14		sweeping	general
ufahamivu	n	14		intelligence	general
ufarakano	n	14		schism	general
ufasihi	n	14		eloquence	general
ufisi	n	14		greed	general
ufiraji	n	14		sodomy	general
ufujaji	n	14		squandering	general
ufukizaji	n	14		fumigation	general
ufumukano	n	14		dispersal	general
ufungo	n	11/10	fungo	fastening	general
ufuska	n	14		debauchery	general
ufyosi	n	14		disrespectful speech	general
ufyozi	n	14		insolence	general
ugandamizaji	n	14		compression	general
ugani	n	14		field extension work	general
uganguzi	n	14		charm breaking	general
ugawanyaji	n	14		division	general
ugeuzaji	n	14		changing	general
ughaibu	n	14		absence	general
ugimbi	n	14		local beer	general
ugonezi	n	14		sedation	general
ugoni	n	14		adultery	general
ugono	n	14		sleep	general
ugoro	n	14		snuff	general
ugoigoi	n	14		laziness	general
ugumegume	n	14		clumsiness	general
uhakimu	n	14		magistracy	general
uhamali	n	14		portering	general
uhamaji	n	14		migration	general
uhanithi	n	14		impotence	general
uharabu	n	14		destructiveness	general
uharibikaji	n	14		decay	general
uhenga	n	14		ancestral wisdom	general
uhitimu	n	14		graduation	general
uhondo	n	14		feast;treat	general
uhunzi	n	14		blacksmithing	general
ujahili	n	14		ignorance	general
ujaji	n	14		judgeship	general
ujakazi	n	14		female slavery	general
ujarabati	n	14		steadfastness	general
ujazi	n	14		abundance	general
ujengaji	n	14		building	general
ujima	n	14		communal work	general
ujogoo	n	14		boldness	general
ujoli	n	14		fellow servitude	general
ujukuu	n	14		grandchild relation	general
ujusi	n	14		impurity of childbirth	general
ukaaji	n	14		residence	general
ukaka	n	14		palate	general
ukalifu	n	14		sharpness	general
ukalimani	n	14		interpreting	general
ukarani	n	14		clerical work	general
ukaya	n	11/10	kaya	headscarf	general
ukeketwaji	n	14		female genital mutilation	general
ukili	n	11/10	kili	plaited strip of palm	general
ukinaifu	n	14		satisfaction	general
ukoga	n	14		dirt on teeth	general
ukomavu	n	14		maturity	general
ukomeshaji	n	14		stopping;eradication	general
ukondefu	n	14		thinness	general
ukonyezo	n	14		wink	general
ukosi	n	11/10	kosi	nape of the neck;collar	general
ukumbizi	n	14		sweeping	general
ukumbuzi	n	14		memory	general
ukungugu	n	14		fog	general
ukunjufu	n	14		cheerfulness	general
ukwaju	n	14		tamarind	general
ukwe	n	14		relationship by marriage	general
ukwezi	n	14		climbing	general
ukwifukwifu	n	14		hiccup	general
ulanga	n	14		mica	general
ulanzi	n	14		bamboo beer	general
ulariba	n	14		usury	general
ulimbo	n	14		birdlime	general
ulimbikizaji	n	14		accumulation	general
ulimbwende	n	14		dandyism;beauty	general
ulindi	n	14		fire drill	general
ulindaji	n	14		guarding	general
ulingo	n	11/10	lingo	platform;arena;ring	general
ulinganishaji	n	14		comparison	general
ulipizaji	n	14		retaliation	general
uliwali	n	14		headship	general
umajimaji	n	14		liquidity	general
umajumui	n	14		pan-movement	general
umakanika	n	14		mechanics	general
umakamo	n	14		vice position	general
umalenga	n	14		poetry	general
umaluuni	n	14		wickedness	general
umapepe	n	14		restlessness	general
umbu	n	11/6	maumbu	sister	general
umeneja	n	14		management post	general
umero	n	14		throat	general
umio	n	14		gullet	general
umodeli	n	14		modelling	general
umwamba	n	14		bullying	general
umwilisho	n	14		incarnation	general
unadhifu	n	14		neatness	general
unaibu	n	14		deputyship	general
unasaba	n	14		lineage	general
unazi	n	14		Nazism	general
unegamavu	n	14		sloping	general
ung'amuzi	n	14		perception	general
unyambulishaji	n	14		derivation	general
unyangavu	n	14		arrogance	general
unyapara	n	14		headmanship	general
unyarafu	n	14		disgust	general
unyimivu	n	14		stinginess	general
unyiminyimi	n	14		stinginess	general
unyogovu	n	14		depression;idleness	general
unyongaji	n	14		hanging	general
unyong'onyevu	n	14		weakness	general
unyunyizaji	n	14		sprinkling	general
uogeleaji	n	14		swimming	general
uozo	n	14		decay	general
upachikaji	n	14		insertion	general
upagazi	n	14		porterage	general
upambaji	n	14		decoration	general
upara	n	14		baldness	general
upashaji	n	14		giving;conveying	general
upatilizo	n	14		retribution	general
upatu	n	11/10	patu	savings round;pyramid scheme;gong	general
upayukaji	n	14		raving	general
upeketevu	n	14		mischief	general
upekepeke	n	14		inquisitiveness	general
upekecho	n	14		boring stick	general
upendezi	n	14		pleasantness	general
upenyezi	n	14		smuggling	general
upenyo	n	11/10	penyo	small opening	general
upenzi	n	14		love	general
upepeo	n	14		fan	general
upevu	n	14		maturity	general
upevushaji	n	14		ripening	general
upinduzi	n	14		overturning	general
upogo	n	14		squint	general
upogoaji	n	14		pruning	general
upoozaji	n	14		cooling	general
upondo	n	11/10	pondo	punting pole	general
uporo	n	14		cold leftover food	general
uposaji	n	14		courtship	general
upotofu	n	14		perversity	general
upungaji	n	14		waving	general
upunguani	n	14		stupidity	general
upupu	n	14		itching bean	general
upuuzi	n	14		nonsense	general
upuzi	n	14		nonsense	general
upyaro	n	14		abuse	general
uradhi	n	14		satisfaction	general
uraghibishi	n	14		persuasion	general
urazini	n	14		rationality	general
uregevu	n	14		slackness	general
urimbo	n	14		birdlime	general
uroda	n	14		pleasure	general
usafihi	n	14		rudeness	general
usahihishaji	n	14		correction	general
usalata	n	14		meddling	general
usalihina	n	14		righteousness	general
usambamba	n	14		parallelism	general
usambazi	n	14		spread	general
usanisinuru	n	14		photosynthesis	general
usemaji	n	14		speaking	general
usengenyaji	n	14		backbiting	general
useja	n	14		celibacy	general
ushababi	n	14		youthfulness	general
ushakii	n	14		bravery	general
ushambenga	n	14		troublemaking	general
ushambulizi	n	14		attacking	general
ushari	n	14		evil	general
usharika	n	14		congregation	general
ushaufu	n	14		showing off	general
ushenga	n	14		matchmaking	general
ushikamano	n	14		cohesion	general
ushindikaji	n	14		extraction	general
ushoga	n	14		homosexuality;women's friendship	general
ushonaji	n	14		tailoring	general
ushushushu	n	14		spying	general
ushwari	n	14		calm	general
usikizano	n	14		mutual understanding	general
usikizi	n	14		listening	general
usilimishaji	n	14		conversion to Islam	general
usindikizaji	n	14		escorting	general
usingaombwe	n	14		conjuring	general
usinziaji	n	14		drowsiness	general
usogezaji	n	14		moving	general
usokoto	n	14		twist	general
usonara	n	14		goldsmith's craft	general
usubirifu	n	14		patience	general
usufii	n	14		Sufism	general
usufi	n	14		kapok	general
usugu	n	14		resistance;chronic state;stubbornness	general
usukumaji	n	14		pushing	general
usuli	n	14		source;origin	general
usumaku	n	14		magnetism	general
usumba	n	14		coir	general
usununu	n	14		sulkiness	general
usuria	n	14		concubinage	general
utafutaji	n	14		search	general
utagaji	n	14		laying	general
utaji	n	11/10	taji	veil	general
utakaso	n	14		purification	general
utamanifu	n	14		desire	general
utamaushi	n	14		pessimism	general
utambaji	n	14		narrating	general
utambo	n	14		handle of a pail	general
utambulikanaji	n	14		recognition	general
utanashati	n	14		smartness	general
utandabui	n	14		cobweb	general
utangamavu	n	14		sociability	general
utangule	n	14		leaf strip	general
utanguaji	n	14		annulment	general
utapishaji	n	14		making vomit	general
utatanishi	n	14		complication	general
utazamaji	n	14		watching	general
utegaji	n	14		trapping	general
uteguzi	n	14		disarming	general
utemaji	n	14		cutting	general
utepetevu	n	14		laziness	general
utesi	n	14		quarrelsomeness	general
uteremshaji	n	14		lowering	general
utiaji	n	14		putting	general
utibabu	n	14		medical treatment	general
utimamu	n	14		soundness;completeness	general
utokezaji	n	14		emergence	general
utokomezaji	n	14		eradication	general
utomvu	n	14		sap	general
utondoti	n	14		description in detail	general
utungu	n	14		labour pains	general
utusitusi	n	14		gloom	general
uvaaji	n	14		dressing	general
uviringo	n	14		roundness	general
uvuaji	n	14		fishing	general
uvulana	n	14		boyhood	general
uvuli	n	14		shade	general
uvumba	n	14		incense	general
uvumo	n	14		roar	general
uvungu	n	14		hollow	general
uvushaji	n	14		taking across;smuggling	general
uvuzi	n	11/6	mavuzi	pubic hair	general
uwakili	n	14		advocacy	general
uwanamgambo	n	14		militia service	general
uwima	n	14		uprightness	general
uyabisi	n	14		dryness	general
uyeyushaji	n	14		melting	general
uzabinabina	n	14		double-dealing	general
uzamiaji	n	14		diving	general
uzibaji	n	14		plugging	general
uzikaji	n	14		burial	general
uzinduko	n	14		awakening	general
uzinifu	n	14		adultery	general
uzoaji	n	14		garbage collection	general
uzungu	n	14		European ways	general
uzungumzaji	n	14		conversation	general
wajihi	n	11/10	nyajihi	face	general
wasii	n	5/6	mawasii	executor	general
waa	n	5/6	mawaa	spot;stain	general
wadi	n	9/10	wadi	hospital ward;ward	general
waranti	n	9/10	waranti	warrant	general
waridi	n	5/6	mawaridi	rose	general
wenzo	n	11/10	nyenzo	lever	general
wishwa	n	14		rice chaff	general
wiani	n	14		density	general
`;
