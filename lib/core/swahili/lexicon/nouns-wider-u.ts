/** Lexicon: further nouns in u- and w-, of a general dictionary. Columns: lemma, part of speech, class, plural, glosses, domain. Server and command line only. */
export const nounsWiderU = `
uanaasili	n	14		naturalism	politics
uanafunzi	n	14		studentship	politics
uanahalisi	n	14		realism	politics
uanajeshi	n	14		soldiering	politics
uanamichezo	n	14		sportsmanship	sport
uanamke	n	14		womanhood	politics
uanasayansi	n	14		being a scientist	politics
uanasheria	n	14		legal profession	politics
uanasiasa	n	14		being a politician	politics
uanaume	n	14		manhood	politics
ubabaifu	n	14		bungling	abstract
ubabaishaji	n	14		bungling;prevarication	abstract
ubaharia	n	14		seamanship	transport
ubani	n	14		frankincense	abstract
ubaradhuli	n	14		stupidity	abstract
ubashasha	n	14		cheerfulness	abstract
ubebeshaji	n	14		loading on	abstract
ubeuaji	n	14		scorning	abstract
ubeuzi	n	14		scorn	abstract
ubilionea	n	14		being a billionaire	abstract
ubodaboda	n	14		motorcycle taxi trade	transport
ubomoaji	n	14		demolition	abstract
ubondia	n	14		boxing	sport
ubua	n	11/6	mabua	stalk of millet	general
ubuyu	n	14		baobab pulp	abstract
ubwabwa	n	14		rice gruel	abstract
ubwanashamba	n	14		agricultural extension	abstract
ubwege	n	14		stupidity	abstract
uchachushaji	n	14		fermentation	abstract
uchakavu	n	14		dilapidation	abstract
uchale	n	11/10	chale	tattoo incision	general
uchane	n	11/10	chane	strip of palm leaf	general
uchangamshi	n	14		liveliness	abstract
uchanjwaji	n	14		being vaccinated	abstract
uchechefu	n	14		scarcity	abstract
uchekaji	n	14		laughing	abstract
uchelewa	n	11/10	chelewa	midrib of a palm leaf	general
uchelewefu	n	14		lateness	abstract
uchengele	n	11/10	chengele	thin strip;entrails	general
uchenjuaji	n	14		ore processing	abstract
uchepushaji	n	14		diversion	abstract
uchezeshaji	n	14		refereeing	sport
uchimbuaji	n	14		digging up	abstract
uchipukizi	n	11/10	chipukizi	sprouting	general
uchipuzi	n	14		sprouting	abstract
uchochole	n	14		destitution	abstract
uchokonozi	n	14		prying	abstract
uchongeaji	n	14		slandering	abstract
uchotara	n	14		mixed race	abstract
uchukiaji	n	14		hating	abstract
uchukuti	n	11/10	chukuti	midrib of a palm leaf	general
uchumaji	n	14		picking;harvesting	abstract
uchunguliaji	n	14		peeping	abstract
uchupaji	n	14		jumping	abstract
uchuuzaji	n	14		hawking	abstract
udahili	n	14		admission of students	abstract
udakaji	n	14		catching	abstract
udandiaji	n	14		jumping onto a moving vehicle	abstract
udanganyaji	n	14		deception	abstract
udekezaji	n	14		spoiling of a child	abstract
udenda	n	14		drool	abstract
udereva	n	14		driving	transport
udhalilifu	n	14		humility	abstract
udhanifu	n	14		idealism	abstract
udini	n	14		religious bias	politics
udodosaji	n	14		questioning	abstract
udokezaji	n	14		hinting	abstract
udondoaji	n	14		picking out	abstract
udunishaji	n	14		belittling	abstract
uegemeaji	n	14		leaning;bias	abstract
uelekevu	n	14		aptitude	abstract
uelekezi	n	14		guidance	abstract
uelimishaji	n	14		educating	abstract
uenezwaji	n	14		being spread	abstract
uenyeji	n	14		being native	abstract
uepukaji	n	14		avoidance	abstract
uezekaji	n	14		thatching	abstract
ufafanuaji	n	14		explaining	abstract
ufagiaji	n	14		sweeping	abstract
ufahamishaji	n	14		informing	abstract
ufanano	n	14		similarity	abstract
ufariji	n	14		consolation	abstract
ufashisti	n	14		fascism	politics
ufeministi	n	14		feminism	politics
ufichamaji	n	14		hiding	abstract
ufichuaji	n	14		disclosure	abstract
ufichuzi	n	14		disclosure;exposure	abstract
ufifishaji	n	14		fading	abstract
ufilisikaji	n	14		bankruptcy	abstract
ufinyaji	n	14		pinching	abstract
ufinyangaji	n	14		pottery	abstract
ufinyazi	n	14		pottery	abstract
ufujifu	n	14		wastefulness	abstract
ufukuaji	n	14		digging up;exhumation	abstract
ufukuzi	n	14		expulsion	abstract
ufumbaji	n	14		closing	abstract
ufumbi	n	11/10	fumbi	valley bottom	general
ufungamano	n	14		connection	abstract
ufungishaji	n	14		officiating of a marriage	abstract
ufunikaji	n	14		covering	abstract
ufupishaji	n	14		abbreviation	abstract
ufurahiaji	n	14		enjoyment	abstract
ufyatuzi	n	14		firing	abstract
ufyekaji	n	14		slashing of grass	abstract
ufyonzaji	n	14		absorption	abstract
ugandamaji	n	14		sticking	abstract
ugandishaji	n	14		freezing	abstract
ugawiaji	n	14		distribution	abstract
ugawikaji	n	14		divisibility	abstract
ugeugeu	n	14		fickleness	abstract
ughani	n	14		recitation	abstract
ugiligili	n	14		fluid	abstract
ugoe	n	11/10	ngoe	hooked stick	general
ugombanishi	n	14		setting at odds	abstract
ugombezi	n	14		quarrelsomeness	abstract
ugusaji	n	14		touching	abstract
uguswaji	n	14		being touched	abstract
ugwadu	n	14		sourness	abstract
ugwiji	n	14		mastery	abstract
uhafifu	n	14		poorness;insignificance	abstract
uhalalisho	n	14		justification	abstract
uhalisi	n	14		reality;authenticity	abstract
uhalisia	n	14		realism	abstract
uhamishwaji	n	14		being moved	abstract
uharakishaji	n	14		speeding up	abstract
uharamishaji	n	14		prohibition	abstract
uhayawani	n	14		brutality	abstract
uhazili	n	14		secretarial work	abstract
uhazini	n	14		treasurership	abstract
uhimizaji	n	14		urging	abstract
uhisiaji	n	14		feeling	abstract
uhojaji	n	14		interviewing	abstract
uhubiri	n	14		preaching	religion
uhudumiaji	n	14		serving	abstract
uhudumu	n	14		service;waiting at table	politics
uhusikaji	n	14		involvement	abstract
uhutubiaji	n	14		speech-making	abstract
uibaji	n	14		stealing	abstract
uibuaji	n	14		raising of an issue	abstract
uibukaji	n	14		emergence	abstract
uigizo	n	14		imitation	abstract
uimamu	n	14		office of imam	religion
uimla	n	14		dictatorship	abstract
uinuaji	n	14		lifting	abstract
uitikiaji	n	14		answering	abstract
ujagina	n	14		bravery	abstract
ujaribishaji	n	14		testing	abstract
ujazaji	n	14		filling	abstract
ujazwaji	n	14		being filled	abstract
ujenerali	n	14		rank of general	politics
ujibuji	n	14		answering	abstract
ujiingizaji	n	14		involving oneself	abstract
ujinsi	n	14		gender bias	politics
ujinsia	n	14		sexuality	politics
ujisomeaji	n	14		private study	abstract
ujitambuzi	n	14		self-awareness	abstract
ujitegemeaji	n	14		self-reliance	abstract
ujivunaji	n	14		boasting	abstract
ujivuni	n	14		pride	abstract
ujuba	n	14		arrogance	abstract
ujukuti	n	11/10	njukuti	midrib of a leaf	general
ujumla	n	14		totality	abstract
ukaangaji	n	14		frying	abstract
ukabidhi	n	14		miserliness	abstract
ukabidhiwaji	n	14		being handed over	abstract
ukabwela	n	14		poverty of the common people	abstract
ukafi	n	11/10	kafi	paddle	general
ukago	n	11/10	kago	protective charm	general
ukaimu	n	14		acting position	abstract
ukakasi	n	14		dry rough taste	abstract
ukamanda	n	14		command	politics
ukambaa	n	11/10	kambaa	rope of plaited leaf	general
ukamuaji	n	14		milking	abstract
ukanali	n	14		rank of colonel	politics
ukanushi	n	14		negation	abstract
ukapera	n	14		bachelorhood	politics
ukapteni	n	14		captaincy	politics
ukardinali	n	14		cardinalate	religion
ukasisi	n	14		priesthood	religion
ukaushaji	n	14		drying	abstract
ukemeaji	n	14		rebuking	abstract
ukengeukaji	n	14		deviation	abstract
ukengeushaji	n	14		distraction	abstract
ukereketo	n	14		irritation in the throat	abstract
ukerezaji	n	14		turning on a lathe	abstract
uketo	n	14		depth	abstract
ukigo	n	11/8	vigo	fence;hedge	general
ukimbiaji	n	14		running	abstract
ukimbizaji	n	14		chasing	abstract
ukingaji	n	14		protection	abstract
ukinifu	n	14		sufficiency	abstract
ukinyozi	n	14		barber's trade	economy
ukoa	n	11/10	koa	band of metal	general
ukodi	n	14		hire	abstract
ukogaji	n	14		showing off	abstract
ukojoaji	n	14		urination	abstract
ukokotaji	n	14		pulling	abstract
ukokotoaji	n	14		calculation	abstract
ukomando	n	14		being a commando	politics
ukomba	n	11/10	komba	scraper	general
ukombe	n	11/10	kombe	hollowing tool	general
ukomoaji	n	14		exorcising	abstract
ukonzo	n	11/10	konzo	pointed stake	general
ukora	n	14		hooliganism	abstract
ukorogaji	n	14		stirring	abstract
ukoromaji	n	14		snoring	abstract
ukubalifu	n	14		acceptance	abstract
ukufi	n	11/10	kufi	handful	general
ukuhani	n	14		priesthood	religion
ukuli	n	14		work of a docker	economy
ukumbatiaji	n	14		embracing	abstract
ukumbukaji	n	14		remembering	abstract
ukumbushaji	n	14		reminding	abstract
ukunaji	n	14		scratching	abstract
ukunde	n	11/10	kunde	cowpea	general
ukungo	n	11/10	kungo	rim;edge	general
ukunjaji	n	14		folding	abstract
ukusanywaji	n	14		being collected	abstract
ukutanishaji	n	14		bringing together	abstract
ukwamuaji	n	14		freeing of a stuck thing	abstract
ukwanguaji	n	14		scraping	abstract
ukwapuaji	n	14		snatching	abstract
ukweaji	n	14		climbing	abstract
ukwenzi	n	11/10	kwenzi	shout	general
ulainifu	n	14		softness	abstract
ulalamishi	n	14		complaining	abstract
uleaji	n	14		bringing up	abstract
ulegezaji	n	14		loosening	abstract
ulengaji	n	14		aiming	abstract
ulenini	n	14		Leninism	politics
ulinganiaji	n	14		preaching	abstract
ulishaji	n	14		feeding	abstract
uliwazaji	n	14		comforting	abstract
ulumbi	n	14		eloquence	abstract
umachinga	n	14		hawking	economy
umakinifu	n	14		attentiveness	abstract
umaksi	n	14		Marxism	politics
umalkia	n	14		queenship	politics
umamluki	n	14		mercenary service	abstract
umanjano	n	14		yellowness	abstract
umaridadi	n	14		elegance	abstract
umauti	n	14		death	abstract
umbuji	n	14		elegance of speech	abstract
umeng'enyaji	n	14		digestion	abstract
umimi	n	14		egoism	abstract
umiminaji	n	14		pouring	abstract
umwagikaji	n	14		spilling	abstract
unadi	n	14		auctioneering	abstract
unadishaji	n	14		auctioning	abstract
unajisishaji	n	14		defilement	abstract
unakili	n	14		copying	abstract
unasaji	n	14		trapping	abstract
unasihi	n	14		counselling	abstract
undumakuwili	n	14		hypocrisy	abstract
unenaji	n	14		speaking	abstract
unenepaji	n	14		growing fat	abstract
ung'aavu	n	14		brightness	abstract
ung'ang'anizi	n	14		stubbornness	abstract
ung'arishaji	n	14		polishing	abstract
uning'inizaji	n	14		hanging	abstract
unoaji	n	14		sharpening	abstract
unogeshaji	n	14		flavouring	abstract
unukuzi	n	14		quoting;transcription	abstract
unung'unikaji	n	14		grumbling	abstract
unyamazishaji	n	14		silencing	abstract
unyambuaji	n	14		derivation	abstract
unyanyuaji	n	14		lifting	abstract
unyeleo	n	11/10	nyeleo	pore of the skin	general
unyevuanga	n	14		humidity	abstract
unyimi	n	14		stinginess	abstract
unyoaji	n	14		shaving	abstract
unyofoaji	n	14		plucking	abstract
unyong'onyo	n	14		listlessness	abstract
unyoofu	n	14		straightness;uprightness	abstract
unyooshaji	n	14		straightening	abstract
unyororo	n	14		softness	abstract
unyumbufu	n	14		elasticity;flexibility	abstract
unyunyiziaji	n	14		sprinkling	abstract
uoaji	n	14		marrying	abstract
uogeshaji	n	14		bathing	abstract
uogofyaji	n	14		frightening	abstract
uokotaji	n	14		picking up	abstract
uombezi	n	14		intercession	abstract
uombolezaji	n	14		mourning	abstract
uonaji	n	14		seeing	abstract
uongeaji	n	14		speaking	abstract
uonyaji	n	14		warning	abstract
uopoaji	n	14		recovery from water	abstract
uoshaji	n	14		washing	abstract
uoteshaji	n	14		growing of seedlings	abstract
uozaji	n	14		rotting	abstract
uozeshaji	n	14		marrying off	abstract
upaa	n	14		crown of the head	abstract
upaaji	n	14		rising	abstract
upagawaji	n	14		being possessed	abstract
upaji	n	14		generosity	abstract
upakaji	n	14		smearing;painting	abstract
upaliliaji	n	14		weeding	abstract
upangiliaji	n	14		arrangement	abstract
upanguaji	n	14		rearrangement	abstract
upapa	n	14		papacy	religion
upapasaji	n	14		groping	abstract
upasishaji	n	14		passing in an examination	abstract
upasukaji	n	14		bursting	abstract
upelelezaji	n	14		investigating	abstract
upembo	n	11/10	pembo	hooked stick	general
upendaji	n	14		liking	abstract
upenyaji	n	14		penetration	abstract
upenyezaji	n	14		smuggling	abstract
upepeaji	n	14		fanning	abstract
upeperushaji	n	14		flying of a flag	abstract
upepetaji	n	14		winnowing	abstract
upevukaji	n	14		ripening	abstract
upigakura	n	14		voting	politics
upigambizi	n	14		diving	abstract
upigapicha	n	14		photography	media
upikaji	n	14		cooking	abstract
upindaji	n	14		bending	abstract
upingaji	n	14		opposing	abstract
upitaji	n	14		passing	abstract
upongezaji	n	14		congratulating	abstract
uporomokaji	n	14		collapse	abstract
upote	n	11/10	pote	bowstring;thong	general
upoteaji	n	14		disappearance	abstract
upuliziaji	n	14		spraying	abstract
upumbazaji	n	14		fooling	abstract
upumuaji	n	14		breathing	abstract
upunguzwaji	n	14		being reduced	abstract
upuuzaji	n	14		ignoring;neglect	abstract
upuuziaji	n	14		ignoring	abstract
upuzaji	n	14		ignoring	abstract
upwa	n	14		shore at low tide	abstract
uradidi	n	14		repetition	abstract
urambazaji	n	14		navigation	abstract
uramberambe	n	11/10	ramberambe	fringe;thin strip	general
uraruaji	n	14		tearing	abstract
urasimishaji	n	14		formalisation	abstract
urefa	n	14		refereeing	sport
uridhi	n	14		contentment	abstract
urithiji	n	14		inheriting	abstract
urithishaji	n	14		passing on of an inheritance	abstract
urogaji	n	14		bewitching	abstract
urongo	n	14		lie	abstract
urubani	n	14		piloting	transport
urubuni	n	14		tempting	abstract
urudiaji	n	14		repetition	abstract
urushwaji	n	14		being broadcast	abstract
usahili	n	14		simplicity	abstract
usahilishaji	n	14		simplification	abstract
usaidiaji	n	14		helping	abstract
usakafiaji	n	14		flooring	abstract
usakaji	n	14		hunting;search	abstract
usakamaji	n	14		hounding	abstract
usambaratishaji	n	14		breaking up	abstract
usamehevu	n	14		forgiveness	abstract
usanidi	n	14		configuration	abstract
usasishaji	n	14		updating	abstract
usawiri	n	14		portrayal	abstract
usekula	n	14		secularism	politics
ushangiliaji	n	14		cheering	abstract
ushehe	n	14		office of sheikh	religion
ushereheshaji	n	14		being master of ceremonies	abstract
ushetani	n	14		devilry	abstract
ushi	n	11/10	nyushi	eyebrow	general
ushikanaji	n	14		holding together	abstract
ushikwaji	n	14		being held	abstract
ushindanishaji	n	14		making compete	abstract
ushukaji	n	14		descent	abstract
ushungi	n	11/10	shungi	veil;crest	general
ushurutishaji	n	14		compulsion	abstract
usia	n	14		will;testament	abstract
usifiaji	n	14		praising	abstract
usifuji	n	14		praise;flattery	abstract
usikiaji	n	14		hearing	abstract
usikitifu	n	14		sadness	abstract
usimangaji	n	14		reproaching	abstract
usimbuaji	n	14		decoding	abstract
usimikwaji	n	14		being installed	abstract
usiriba	n	14		plastering of walls	abstract
usokotaji	n	14		spinning;twisting	abstract
usombaji	n	14		carrying in loads	abstract
usomeshaji	n	14		teaching;paying school fees	abstract
ustawishaji	n	14		development	abstract
usuguaji	n	14		rubbing	abstract
usuhuba	n	14		friendship	abstract
usukaji	n	14		plaiting	abstract
usukumizaji	n	14		pushing away	abstract
usulubishaji	n	14		crucifixion	abstract
usumbuaji	n	14		disturbing	abstract
usutaji	n	14		accusing to one's face	abstract
uswahiba	n	14		friendship	abstract
uswahili	n	14		Swahili ways	politics
utabaka	n	14		class division	abstract
utabibu	n	14		medical practice	abstract
utafsiri	n	14		translation	abstract
utafunaji	n	14		chewing	abstract
utahiri	n	14		circumcision	abstract
utajaji	n	14		mentioning	abstract
utakasaji	n	14		cleansing	abstract
utakato	n	14		cleanness	abstract
utakiaji	n	14		wishing	abstract
utambaaji	n	14		crawling	abstract
utambikaji	n	14		sacrificing to ancestors	abstract
utamkaji	n	14		pronunciation	abstract
utandikaji	n	14		spreading	abstract
utandu	n	11/10	tandu	crust left in a cooking pot	general
utanuaji	n	14		widening	abstract
utanukaji	n	14		expansion	abstract
utapanyaji	n	14		squandering	abstract
utapikaji	n	14		vomiting	abstract
utarizi	n	14		embroidery	abstract
utathmini	n	14		evaluation	abstract
utawanyaji	n	14		scattering	abstract
utawazaji	n	14		installation	abstract
utaya	n	11/10	taya	jaw	general
utayarishaji	n	14		preparation;production	abstract
utazamwaji	n	14		being watched	abstract
utegeshaji	n	14		setting	abstract
uteguaji	n	14		defusing	abstract
utekwaji	n	14		being abducted	abstract
utelekezwaji	n	14		abandonment	abstract
utembeaji	n	14		walking	abstract
utembezaji	n	14		hawking	abstract
utengamano	n	14		stability;calm	abstract
utengamavu	n	14		stability	abstract
utengwaji	n	14		isolation	abstract
uteremkaji	n	14		descent	abstract
utesekaji	n	14		suffering	abstract
utetaji	n	14		backbiting	abstract
utetemekaji	n	14		trembling	abstract
uteuaji	n	14		appointing	abstract
utiririshaji	n	14		discharge of water	abstract
utishaji	n	14		intimidation	abstract
utishiaji	n	14		threatening	abstract
utoboaji	n	14		piercing	abstract
utofautishaji	n	14		differentiation	abstract
utohoaji	n	14		adaptation of loan words	abstract
utokosaji	n	14		boiling	abstract
utolewaji	n	14		being given out	abstract
utomasaji	n	14		feeling with the fingers	abstract
utongozaji	n	14		seduction	abstract
utorokaji	n	14		escape;desertion	abstract
utoroshaji	n	14		smuggling;abduction	abstract
utosaji	n	14		drowning	abstract
utotoaji	n	14		hatching	abstract
utukanaji	n	14		insulting	abstract
utukuzaji	n	14		glorification	abstract
utumbuizaji	n	14		entertaining	abstract
utunda	n	11/10	tunda	string of beads	general
utundikaji	n	14		hanging up	abstract
utungishaji	n	14		fertilisation	abstract
utungisho	n	14		fertilisation	abstract
utunukiaji	n	14		awarding	abstract
utunukiwaji	n	14		being awarded	abstract
utwaaji	n	14		taking;seizure	abstract
utwana	n	14		slavery	abstract
utwangaji	n	14		pounding	abstract
uuaji	n	14		killing	abstract
uudhi	n	14		annoyance	abstract
uungamaji	n	14		confession	abstract
uunguaji	n	14		burning	abstract
uunguzaji	n	14		burning	abstract
uvimbaji	n	14		swelling	abstract
uviziaji	n	14		lying in wait	abstract
uvukizaji	n	14		evaporation	abstract
uvulio	n	14		shade	abstract
uvunjwaji	n	14		being broken	abstract
uvurungu	n	14		hollowness	abstract
uvuvio	n	14		inspiration	abstract
uwajibishaji	n	14		holding to account	abstract
uwakifishaji	n	14		punctuation	abstract
uwaniaji	n	14		vying	abstract
uwati	n	11/10	mbati	wall plate	general
uwatu	n	14		fenugreek	abstract
uwayo	n	11/10	nyayo	footprint;sole	general
uwekevu	n	14		thrift	abstract
uwekwaji	n	14		being placed	abstract
uwindwaji	n	14		being hunted	abstract
uyakini	n	14		certainty	abstract
uyeyukaji	n	14		melting	abstract
uyumbaji	n	14		swaying	abstract
uzibuaji	n	14		unblocking	abstract
uzidishaji	n	14		multiplication;increase	abstract
uzimamoto	n	14		firefighting	abstract
uzindikaji	n	14		protecting by charms	abstract
uzohali	n	14		delay	abstract
uzomeaji	n	14		heckling	abstract
uzuiwaji	n	14		being prevented	abstract
uzungushaji	n	14		turning round	abstract
uzushaji	n	14		fabricating	abstract
uzuzu	n	14		stupidity	abstract
uzwazwa	n	14		silliness	abstract
wanda	n	11/10	nyanda	finger's breadth	general
waya	n	11/10	nyaya	wire	general
wayo	n	11/10	nyayo	footprint;sole	general
weu	n	11/10	nyeu	cleared land	general
`;
