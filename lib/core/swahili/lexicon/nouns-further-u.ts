/** Lexicon: further nouns in u-. Columns: lemma, part of speech, class, plural, glosses, domain. Server and command line only. */
export const nounsFurtherU = `
uaguzi	n	14		divination;healing	religion
uakifishaji	n	14		punctuation	grammar
uanagenzi	n	14		apprenticeship	education
uananchi	n	14		citizenship	politics
uanazuoni	n	14		scholarship	education
uandikaji	n	14		writing	education
uangalifu	n	14		care;attention	general
uangamizi	n	14		destruction	conflict
uanzilishi	n	14		foundation;founding	general
uasherati	n	14		sexual immorality	religion
uasili	n	14		nativeness;originality	general
uazimaji	n	14		borrowing	economy
ubale	n	11/10	mbale	slice;strip	food
ubalehe	n	14		puberty	health
ubanaji	n	14		squeezing	general
ubandikaji	n	14		sticking;posting	general
ubanifu	n	14		tightness;stinginess	emotion
ubanzi	n	11/10	banzi	splinter;chip	home
ubikizaji	n	14		midwifery	health
ubimbi	n	11/10	mbimbi	strip of land cultivated	nature
ubinda	n	11/10	mbinda	loin-cloth fold	home
ubini	n	14		forgery	law
uburudisho	n	14		refreshment	food
ubwete	n	14		idleness;ease	general
uchanganyaji	n	14		mixing	general
uchechemuzi	n	14		catalysis;limping	education
ucheleweshwaji	n	14		being delayed	time
uchengo	n	11/6	machengo	cut branches	nature
uchepukaji	n	14		deviation	general
uchipuko	n	11/10	chipuko	shoot;sprout	nature
uchomeleaji	n	14		welding	technology
uchotaji	n	14		drawing of water	home
udhihirishaji	n	14		demonstration	general
udhoofishaji	n	14		weakening	general
udhoofu	n	14		weakness	health
udhu	n	14		ritual ablution	religion
udodi	n	11/10	ndodi	fine metal bracelet wire	home
ufanikishaji	n	14		facilitation	general
ufarisi	n	14		horsemanship;expertise	general
ufifi	n	14		dimness	general
ufikaji	n	14		arrival	general
ufikikaji	n	14		accessibility	general
ufikirishaji	n	14		thought-provoking	education
ufungashaji	n	14		packaging	economy
ufyagio	n	11/10	fyagio	broom	home
ufyuzi	n	11/10	fyuzi	leak in a roof	home
ugombeaji	n	14		candidacy	politics
ugunduaji	n	14		discovering	education
uharo	n	11/6	maharo	diarrhoea matter	health
uhawilisho	n	14		transfer of technology	technology
uhimilivu	n	14		resilience;tolerance	general
uhitimishaji	n	14		completion	education
uinjilishaji	n	14		evangelisation	religion
uinuko	n	14		height;elevation	places
ujadi	n	14		tradition	culture
ujari	n	11/10	jari	tiller rope	transport
ujia	n	11/10	njia	passage;path	places
ujimbo	n	14		regionalism	politics
ujumuishi	n	14		inclusiveness	politics
ukaazi	n	14		residence	law
ukabidhiano	n	14		mutual handing over	general
ukaburu	n	14		Boer rule;apartheid	politics
ukale	n	14		antiquity	time
ukamba	n	11/10	kamba	rope fibre;string	home
ukambi	n	14		measles	health
ukandaji	n	14		massage;kneading	health
ukarara	n	11/10	karara	bract of a coconut flower	nature
ukasuku	n	14		parroting	general
ukatizaji	n	14		interruption	general
ukeshaji	n	14		keeping vigil	religion
ukiziwi	n	14		deafness	health
ukojozi	n	14		bed-wetting	health
ukolezaji	n	14		seasoning;stirring up	food
ukombo	n	14		crookedness	general
ukondoo	n	14		docility	emotion
ukumbizaji	n	14		sweeping up	nature
ukumbuu	n	11/10	kumbuu	girdle;sash	home
ukuruba	n	14		nearness	general
ukutubi	n	14		librarianship	education
ukwamishaji	n	14		obstruction	general
ulajirushwa	n	14		taking of bribes	law
ulango	n	11/6	malango	strait;passage	places
ulinganuzi	n	14		comparison;contrast	education
uloweshaji	n	14		soaking	general
umadhubuti	n	14		firmness;stability	general
umagharibi	n	14		western ways	culture
umaliziaji	n	14		finishing	general
umangi	n	14		chiefship	politics
umasihi	n	14		Messiahship	religion
umbeya	n	14		gossiping	emotion
umbijani	n	14		chlorophyll	nature
umbumbumbu	n	14		ignorance	education
uminywaji	n	14		squeezing	general
umombo	n	14		European language skill	grammar
ung'avu	n	14		brightness;clarity	general
ungonjera	n	14		poetic dialogue	culture
unusaji	n	14		smelling;sniffing	general
unyakaji	n	14		catching	sport
unyonyoaji	n	14		plucking	nature
unyweshaji	n	14		watering	nature
uonjaji	n	14		tasting	food
uotaji	n	14		germination;growing	nature
upaja	n	11/10	paja	thigh	health
upakizi	n	14		loading	transport
upao	n	11/10	pao	roof slat	home
upashanaji	n	14		informing each other	media
upatanifu	n	14		compatibility;agreement	general
upendelevu	n	14		bias;favouritism	politics
upeto	n	11/10	peto	packet;bundle	home
upigajikura	n	14		voting	politics
upiganiaji	n	14		fighting for	politics
upili	n	14		second stage	education
upindani	n	11/10	pindani	rigidity;curve	general
upingamizi	n	14		obstruction;objection	politics
upokezanaji	n	14		relaying	general
upolisi	n	14		police work	law
upondaji	n	14		crushing	general
upooza	n	14		paralysis	health
upulizaji	n	14		blowing	general
upunga	n	11/10	punga	flower of rice or coconut;spray	nature
upururu	n	11/10	pururu	soft down	nature
upwekeshaji	n	14		monotheism	religion
uraisi	n	14		presidency	politics
urasilimali	n	14		capitalism	economy
urefushaji	n	14		lengthening	general
urejeaji	n	14		return	general
urekodi	n	14		recording	media
urijali	n	14		manliness	emotion
urojo	n	14		thick soup;mire	food
uropokaji	n	14		talking nonsense	general
usongo	n	11/10	songo	coil of tobacco;grudge	emotion
ususaji	n	14		boycotting	politics
utaliki	n	14		divorce	family
utandaaji	n	14		spreading	general
utanga	n	11/10	tanga	palm leaf strip	nature
utanuzi	n	14		expansion	general
utari	n	11/10	tari	string;drum	culture
utasnifu	n	14		authorship	culture
utaua	n	14		piety;devoutness	religion
utawanyikaji	n	14		dispersal	general
utegauchumi	n	14		investment	economy
utegemezaji	n	14		supporting	economy
utembe	n	11/10	tembe	chewed betel residue	food
utembeleaji	n	14		visiting	general
uteremeshaji	n	14		lowering	general
uteremko	n	14		slope;cheerfulness	places
utete	n	11/10	tete	reed;stalk	nature
uteteaji	n	14		defending	law
utiririkaji	n	14		flowing	nature
utohozi	n	14		adaptation of loan words	grammar
utokeaji	n	14		occurrence	general
utoshelezaji	n	14		satisfying	general
utumbuaji	n	14		lancing;sacking of officials	politics
utumiajinguvu	n	14		use of force	conflict
utumikaji	n	14		being used	general
utumishaji	n	14		employing	economy
utunishaji	n	14		inflating of funds	economy
utwaliaji	n	14		taking over	law
utwezaji	n	14		belittling	emotion
uvamiaji	n	14		invading	conflict
uvinjari	n	14		patrolling;browsing	technology
uvukizi	n	14		evaporation	nature
uvukizo	n	14		evaporation	nature
uvumbi	n	11/10	vumbi	dust;particle of dust	nature
uvumbikaji	n	14		covering to ripen	nature
uvumishaji	n	14		spreading of rumours	media
uvundikaji	n	14		ripening;soaking	food
uvunjajisheria	n	14		law-breaking	law
uvusho	n	14		ferrying	transport
uvutiaji	n	14		attracting	general
uwashaji	n	14		lighting;kindling	home
uwingi	n	14		plural;abundance	grammar
uwoga	n	14		cowardice;fear	emotion
uyoka	n	14		x-ray;radiation	health
uzalishwaji	n	14		being produced	economy
uzamishaji	n	14		sinking	transport
uzingativu	n	14		attentiveness	general
uzoezaji	n	14		training	education
uzorotaji	n	14		decline	general
uzuiliaji	n	14		detention	law
uzuiliwaji	n	14		detention	law
wanga	n	14		starch;carbohydrate	food
weko	n	11/10	nyeko	weld;joint	technology
welewa	n	14		understanding	education
wigo	n	11/10	nyigo	scope;enclosure;stockade	general
`;
