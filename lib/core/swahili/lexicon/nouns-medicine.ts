/** Lexicon: medicine, from the parts of the body to epidemics. Columns: lemma, part of speech, class of the first word, plural, glosses, domain. Server and command line only. */
export const nounsMedicine = `
ugonjwa wa figo	n	11/6	magonjwa ya figo	kidney disease	health
ugonjwa wa ini	n	11/6	magonjwa ya ini	liver disease	health
ugonjwa wa mapafu	n	11/6	magonjwa ya mapafu	lung disease	health
ugonjwa wa kuambukizwa	n	11/6	magonjwa ya kuambukizwa	infectious disease	health
ugonjwa usioambukiza	n	11/6	magonjwa yasiyoambukiza	non-communicable disease	health
ugonjwa wa kuhara	n	11/6	magonjwa ya kuhara	diarrhoeal disease;diarrhoea	health
ugonjwa wa kupumua	n	11/6	magonjwa ya kupumua	respiratory disease	health
ugonjwa wa virusi	n	11/6	magonjwa ya virusi	viral disease	health
ugonjwa wa kifua kikuu	n	11/6	magonjwa ya kifua kikuu	tuberculosis	health
ugonjwa wa ngozi	n	11/6	magonjwa ya ngozi	skin disease	health
ugonjwa wa korona	n	11/6	magonjwa ya korona	coronavirus disease	health
ugonjwa wa saratani	n	11/6	magonjwa ya saratani	cancer	health
ugonjwa wa homa ya mapafu	n	11/6	magonjwa ya homa ya mapafu	pneumonia	health
ugonjwa wa kiharusi	n	11/6	magonjwa ya kiharusi	stroke	health
ugonjwa wa kurithi	n	11/6	magonjwa ya kurithi	hereditary disease	health
homa ya mapafu	n	9/10	homa za mapafu	pneumonia	health
homa ya bonde la ufa	n	9/10	homa za bonde la ufa	Rift Valley fever	health
mafua ya ndege	n	6	mafua ya ndege	bird flu;avian flu	health
mafua ya nguruwe	n	6	mafua ya nguruwe	swine flu	health
uti wa mgongo	n	14		spine;spinal cord;backbone	health
uvimbe wa ubongo	n	11/10	vimbe za ubongo	brain tumour	health
saratani ya matiti	n	9/10	saratani za matiti	breast cancer	health
saratani ya mapafu	n	9/10	saratani za mapafu	lung cancer	health
saratani ya ini	n	9/10	saratani za ini	liver cancer	health
saratani ya damu	n	9/10	saratani za damu	leukaemia;blood cancer	health
saratani ya ngozi	n	9/10	saratani za ngozi	skin cancer	health
saratani ya tezi dume	n	9/10	saratani za tezi dume	prostate cancer	health
saratani ya shingo ya kizazi	n	9/10	saratani za shingo ya kizazi	cervical cancer	health
saratani ya mlango wa kizazi	n	9/10	saratani za mlango wa kizazi	cervical cancer	health
saratani ya utumbo mpana	n	9/10	saratani za utumbo mpana	colon cancer	health
saratani ya tumbo	n	9/10	saratani za tumbo	stomach cancer	health
saratani ya koo	n	9/10	saratani za koo	throat cancer	health
tezi dume	n	9/10	tezi dume	prostate;prostate gland	health
shingo ya kizazi	n	9/10	shingo za kizazi	cervix	health
mlango wa kizazi	n	3/4	milango ya kizazi	cervix	health
mfuko wa uzazi	n	3/4	mifuko ya uzazi	womb;uterus	health
mji wa mimba	n	3/4	miji ya mimba	womb;uterus	health
mrija wa uzazi	n	3/4	mirija ya uzazi	fallopian tube	health
njia ya uzazi	n	9/10	njia za uzazi	birth canal;reproductive tract	health
njia ya hewa	n	9/10	njia za hewa	airway	health
njia ya mkojo	n	9/10	njia za mkojo	urinary tract	health
njia ya upumuaji	n	9/10	njia za upumuaji	respiratory tract	health
njia ya kupumua	n	9/10	njia za kupumua	airway;respiratory tract	health
njia ya chakula	n	9/10	njia za chakula	digestive tract	health
mfumo wa kupumua	n	3/4	mifumo ya kupumua	respiratory system	health
mfumo wa kinga ya mwili	n	3/4	mifumo ya kinga ya mwili	immune system	health
mfumo wa neva	n	3/4	mifumo ya neva	nervous system	health
mfumo wa fahamu	n	3/4	mifumo ya fahamu	nervous system	health
mfumo wa mmeng'enyo	n	3/4	mifumo ya mmeng'enyo	digestive system	health
mfumo wa mmeng'enyo wa chakula	n	3/4	mifumo ya mmeng'enyo wa chakula	digestive system	health
mfumo wa uzazi	n	3/4	mifumo ya uzazi	reproductive system	health
mfumo wa damu	n	3/4	mifumo ya damu	circulatory system	health
mfumo wa afya	n	3/4	mifumo ya afya	health system	health
mmeng'enyo wa chakula	n	3		digestion	health
mzunguko wa damu	n	3/4	mizunguko ya damu	blood circulation	health
mzunguko wa hedhi	n	3/4	mizunguko ya hedhi	menstrual cycle	health
kinga ya mwili	n	9/10	kinga za mwili	immunity	health
kinga ya jamii	n	9/10	kinga za jamii	herd immunity	health
kinga ya kundi	n	9/10	kinga za kundi	herd immunity	health
upungufu wa kinga	n	14		immunodeficiency;immune deficiency	health
upungufu wa maji mwilini	n	14		dehydration	health
upungufu wa pumzi	n	14		shortness of breath	health
upungufu wa vitamini	n	14		vitamin deficiency	health
upungufu wa oksijeni	n	14		lack of oxygen;hypoxia	health
upungufu wa nguvu za kiume	n	14		impotence;erectile dysfunction	health
kuishiwa maji mwilini	n	15		dehydration	health
kushindwa kupumua	n	15		respiratory failure;difficulty breathing	health
kukosa pumzi	n	15		shortness of breath	health
kupumua kwa shida	n	15		difficulty breathing	health
kukosa usingizi	n	15		insomnia	health
kushindwa kwa moyo	n	15		heart failure	health
kushindwa kwa figo	n	15		kidney failure;renal failure	health
kufeli kwa figo	n	15		kidney failure	health
kuharibika kwa mimba	n	15		miscarriage	health
kutoa mimba	n	15		abortion	health
kuharisha damu	n	15		dysentery	health
utoaji wa mimba	n	14		abortion	health
mapigo ya moyo	n	6	mapigo ya moyo	heartbeat;heart rate;pulse	health
kiwango cha maambukizi	n	7/8	viwango vya maambukizi	infection rate	health
kiwango cha sukari	n	7/8	viwango vya sukari	sugar level	health
sukari ya damu	n	9		blood sugar	health
kundi la damu	n	5/6	makundi ya damu	blood group;blood type	health
seli nyeupe ya damu	n	9/10	seli nyeupe za damu	white blood cell	health
seli nyekundu ya damu	n	9/10	seli nyekundu za damu	red blood cell	health
seli ya damu	n	9/10	seli za damu	blood cell	health
chembe nyeupe ya damu	n	9/10	chembe nyeupe za damu	white blood cell	health
chembe nyekundu ya damu	n	9/10	chembe nyekundu za damu	red blood cell	health
mshipa wa damu	n	3/4	mishipa ya damu	blood vessel;vein	health
mshipa wa fahamu	n	3/4	mishipa ya fahamu	nerve	health
kuganda kwa damu	n	15		blood clotting	health
bonge la damu	n	5/6	mabonge ya damu	blood clot	health
uhamishaji damu	n	14		blood transfusion	health
kuongezewa damu	n	15		blood transfusion	health
utiaji damu mishipani	n	14		blood transfusion	health
mchango wa damu	n	3/4	michango ya damu	blood donation	health
mchangiaji damu	n	1/2	wachangiaji damu	blood donor	health
kipimo cha mkojo	n	7/8	vipimo vya mkojo	urine test	health
kipimo cha ujauzito	n	7/8	vipimo vya ujauzito	pregnancy test	health
kipimo cha joto	n	7/8	vipimo vya joto	thermometer	health
kipima joto	n	7/8	vipima joto	thermometer	health
sampuli ya damu	n	9/10	sampuli za damu	blood sample	health
joto la mwili	n	5		body temperature	health
uzito wa mwili	n	14		body weight	health
uzito uliopitiliza	n	14		obesity;overweight	health
unene wa kupindukia	n	14		obesity	health
unene kupita kiasi	n	14		obesity	health
utapiamlo mkali	n	14		severe malnutrition	health
maumivu ya kichwa	n	6	maumivu ya kichwa	headache	health
maumivu ya tumbo	n	6	maumivu ya tumbo	stomach ache;abdominal pain	health
maumivu ya kifua	n	6	maumivu ya kifua	chest pain	health
maumivu ya mgongo	n	6	maumivu ya mgongo	back pain;backache	health
maumivu ya misuli	n	6	maumivu ya misuli	muscle pain	health
maumivu ya viungo	n	6	maumivu ya viungo	joint pain	health
maumivu ya koo	n	6	maumivu ya koo	sore throat	health
maumivu ya mwili	n	6	maumivu ya mwili	body aches	health
maumivu ya jino	n	6	maumivu ya jino	toothache	health
maumivu ya sikio	n	6	maumivu ya sikio	earache	health
maumivu ya meno	n	6	maumivu ya meno	toothache	health
kuumwa na kichwa	n	15		headache	health
kuumwa kichwa	n	15		headache	health
kidonda cha koo	n	7/8	vidonda vya koo	sore throat	health
kikohozi kikavu	n	7/8	vikohozi vikavu	dry cough	health
kupoteza fahamu	n	15		loss of consciousness;fainting	health
kupoteza harufu	n	15		loss of smell	health
kupoteza ladha	n	15		loss of taste	health
kupungua uzito	n	15		weight loss	health
kutapika damu	n	15		vomiting blood	health
kutokwa na damu	n	15		bleeding	health
kutokwa damu	n	15		bleeding	health
kuvuja damu	n	15		bleeding;haemorrhage	health
kuvuja kwa damu	n	15		bleeding;haemorrhage	health
kutokwa na jasho	n	15		sweating	health
kupiga chafya	n	15		sneezing	health
mafua makali	n	6	mafua makali	severe cold;influenza	health
kupooza mwili	n	15		paralysis	health
mmenyuko wa mzio	n	3/4	mimenyuko ya mzio	allergic reaction	health
athari mbaya	n	9/10	athari mbaya	side effect;adverse effect	health
athari za dawa	n	10	athari za dawa	side effects	health
madhara ya dawa	n	6	madhara ya dawa	side effects	health
sababu ya hatari	n	9/10	sababu za hatari	risk factor	health
kihatarishi cha afya	n	7/8	vihatarishi vya afya	health risk	health
dawa ya kuua vijidudu	n	9/10	dawa za kuua vijidudu	disinfectant	health
dawa ya kutuliza maumivu	n	9/10	dawa za kutuliza maumivu	painkiller	health
dawa ya maumivu	n	9/10	dawa za maumivu	painkiller	health
dawa ya usingizi	n	9/10	dawa za usingizi	sleeping pill;anaesthetic	health
dawa ya ganzi	n	9/10	dawa za ganzi	anaesthetic	health
dawa ya malaria	n	9/10	dawa za malaria	malaria drug;antimalarial	health
dawa ya minyoo	n	9/10	dawa za minyoo	deworming drug	health
dawa ya kikohozi	n	9/10	dawa za kikohozi	cough medicine;cough syrup	health
dawa ya kufubaza virusi	n	9/10	dawa za kufubaza virusi	antiretroviral drug	health
dawa ya kupunguza makali	n	9/10	dawa za kupunguza makali	antiretroviral drug	health
dawa ya kuzuia virusi	n	9/10	dawa za kuzuia virusi	antiviral drug;antiviral	health
dawa ya asili	n	9/10	dawa za asili	traditional medicine;herbal medicine	health
dawa ya mitishamba	n	9/10	dawa za mitishamba	herbal medicine	health
dawa ya kuzuia mimba	n	9/10	dawa za kuzuia mimba	contraceptive	health
kidonge cha kuzuia mimba	n	7/8	vidonge vya kuzuia mimba	contraceptive pill	health
tiba ya asili	n	9/10	tiba za asili	traditional medicine	health
tiba asilia	n	9/10	tiba asilia	traditional medicine	health
tiba ya mionzi	n	9/10	tiba za mionzi	radiotherapy;radiation therapy	health
tiba ya kemikali	n	9/10	tiba za kemikali	chemotherapy	health
tiba ya viungo	n	9/10	tiba za viungo	physiotherapy	health
tiba ya oksijeni	n	9/10	tiba za oksijeni	oxygen therapy	health
matibabu ya dharura	n	6	matibabu ya dharura	emergency treatment;emergency care	health
huduma ya dharura	n	9/10	huduma za dharura	emergency service;emergency care	health
huduma ya matibabu	n	9/10	huduma za matibabu	medical care;medical service	health
huduma ya mama na mtoto	n	9/10	huduma za mama na mtoto	maternal and child care	health
huduma ya uzazi	n	9/10	huduma za uzazi	maternity care	health
huduma ya wagonjwa mahututi	n	9/10	huduma za wagonjwa mahututi	intensive care	health
kitengo cha wagonjwa mahututi	n	7/8	vitengo vya wagonjwa mahututi	intensive care unit	health
chumba cha dharura	n	7/8	vyumba vya dharura	emergency room	health
chumba cha kujifungulia	n	7/8	vyumba vya kujifungulia	delivery room;labour ward	health
mgonjwa mahututi	n	1/2	wagonjwa mahututi	critically ill patient	health
mgonjwa wa nje	n	1/2	wagonjwa wa nje	outpatient	health
mgonjwa wa kisukari	n	1/2	wagonjwa wa kisukari	diabetic	health
mfanyakazi wa afya	n	1/2	wafanyakazi wa afya	health worker;health care worker	health
mtoa huduma ya afya	n	1/2	watoa huduma za afya	health care provider	health
mtoa huduma za afya	n	1/2	watoa huduma za afya	health care provider	health
mhudumu wa afya ya jamii	n	1/2	wahudumu wa afya ya jamii	community health worker	health
mtaalamu wa lishe	n	1/2	wataalamu wa lishe	nutritionist	health
mtaalamu wa maabara	n	1/2	wataalamu wa maabara	laboratory technician	health
mkunga wa jadi	n	1/2	wakunga wa jadi	traditional birth attendant	health
daktari wa meno	n	5/6	madaktari wa meno	dentist	health
daktari wa macho	n	5/6	madaktari wa macho	eye doctor;ophthalmologist	health
daktari wa watoto	n	5/6	madaktari wa watoto	paediatrician	health
daktari wa upasuaji	n	5/6	madaktari wa upasuaji	surgeon	health
daktari wa moyo	n	5/6	madaktari wa moyo	cardiologist	health
daktari wa wanawake	n	5/6	madaktari wa wanawake	gynaecologist	health
daktari wa akili	n	5/6	madaktari wa akili	psychiatrist	health
daktari wa familia	n	5/6	madaktari wa familia	family doctor	health
kituo cha kudhibiti magonjwa	n	7/8	vituo vya kudhibiti magonjwa	centre for disease control	health
afya ya jamii	n	9		public health;community health	health
afya ya mama na mtoto	n	9		maternal and child health	health
afya ya kinywa	n	9		oral health	health
hali ya kiafya	n	9/10	hali za kiafya	health condition;medical condition	health
dharura ya kiafya	n	9/10	dharura za kiafya	health emergency	health
dharura ya afya ya umma	n	9/10	dharura za afya ya umma	public health emergency	health
barakoa ya upasuaji	n	9/10	barakoa za upasuaji	surgical mask	health
barakoa ya uso	n	9/10	barakoa za uso	face mask	health
barakoa ya kitambaa	n	9/10	barakoa za kitambaa	cloth mask	health
ngao ya uso	n	9/10	ngao za uso	face shield	health
glavu za upasuaji	n	10	glavu za upasuaji	surgical gloves	health
kifaa cha kujikinga	n	7/8	vifaa vya kujikinga	protective equipment;protective device	health
vifaa kinga	n	8	vifaa kinga	protective equipment;personal protective equipment	health
vifaa vya kinga binafsi	n	8	vifaa vya kinga binafsi	personal protective equipment	health
kifaa cha kupumulia	n	7/8	vifaa vya kupumulia	ventilator;respirator	health
mashine ya kupumulia	n	9/10	mashine za kupumulia	ventilator	health
mashine ya kusaidia kupumua	n	9/10	mashine za kusaidia kupumua	ventilator	health
kipumuaji	n	7/8	vipumuaji	ventilator;respirator	health
kitakasa mikono	n	7/8	vitakasa mikono	hand sanitizer;hand sanitiser	health
kiua vijidudu	n	7/8	viua vijidudu	disinfectant	health
usafi wa mikono	n	14		hand hygiene	health
kunawa mikono	n	15		handwashing;hand washing	health
unawaji mikono	n	14		handwashing	health
unawaji wa mikono	n	14		handwashing	health
umbali wa kijamii	n	14		social distancing;social distance	health
kukaa umbali	n	15		distancing	health
kujiweka karantini	n	15		self-quarantine	health
kutengwa kwa wagonjwa	n	15		patient isolation	health
marufuku ya kutoka nje	n	9/10	marufuku za kutoka nje	lockdown;curfew	health
ufuatiliaji wa waliotangamana	n	14		contact tracing	health
kufuatilia waliotangamana	n	15		contact tracing	health
maambukizi ya jamii	n	6	maambukizi ya jamii	community transmission;community spread	health
maambukizi mapya	n	6	maambukizi mapya	new infections	health
maambukizi ya virusi	n	6	maambukizi ya virusi	viral infection	health
maambukizi ya bakteria	n	6	maambukizi ya bakteria	bacterial infection	health
maambukizi ya njia ya mkojo	n	6	maambukizi ya njia ya mkojo	urinary tract infection	health
maambukizi ya kupumua	n	6	maambukizi ya kupumua	respiratory infection	health
maambukizi ya zinaa	n	6	maambukizi ya zinaa	sexually transmitted infection	health
virusi vya korona	n	8	virusi vya korona	coronavirus	health
virusi vya corona	n	8	virusi vya corona	coronavirus	health
virusi vya ukimwi	n	8	virusi vya ukimwi	HIV;AIDS virus	health
virusi vya mafua	n	8	virusi vya mafua	influenza virus	health
mkurupuko wa ugonjwa	n	3/4	mikurupuko ya magonjwa	outbreak;disease outbreak	health
janga la ugonjwa	n	5/6	majanga ya magonjwa	pandemic;epidemic	health
kuenea kwa ugonjwa	n	15		spread of disease	health
kipindi cha kupevuka	n	7/8	vipindi vya kupevuka	incubation period	health
kipindi cha uatamizi	n	7/8	vipindi vya uatamizi	incubation period	health
kipindi cha kuatamia	n	7/8	vipindi vya kuatamia	incubation period	health
matone ya mate	n	6	matone ya mate	droplets;saliva droplets	health
tone la hewa	n	5/6	matone ya hewa	airborne droplet	health
chembechembe za urithi	n	10	chembechembe za urithi	genes;genetic material	health
kiini cha ugonjwa	n	7/8	viini vya ugonjwa	pathogen;germ	health
kisababishi cha ugonjwa	n	7/8	visababishi vya ugonjwa	pathogen	health
antijeni	n	9/10	antijeni	antigen	health
fangasi	n	9/10	fangasi	fungus;fungal infection	health
mbu wa malaria	n	9/10	mbu wa malaria	malaria mosquito	health
chandarua chenye dawa	n	7/8	vyandarua vyenye dawa	treated mosquito net;insecticide-treated net	health
chanjo ya surua	n	9/10	chanjo za surua	measles vaccine	health
chanjo ya polio	n	9/10	chanjo za polio	polio vaccine	health
utoaji wa chanjo	n	14		vaccination;immunization	health
utoaji chanjo	n	14		vaccination;immunization	health
dozi ya nyongeza	n	9/10	dozi za nyongeza	booster dose	health
jaribio la kitabibu	n	5/6	majaribio ya kitabibu	clinical trial	health
majaribio ya kliniki	n	6	majaribio ya kliniki	clinical trials	health
utambuzi wa ugonjwa	n	14		diagnosis	health
uchunguzi wa kimatibabu	n	11/10	chunguzi za kimatibabu	medical examination	health
uchunguzi wa damu	n	11/10	chunguzi za damu	blood test	health
cheti cha daktari	n	7/8	vyeti vya daktari	medical certificate	health
rekodi ya matibabu	n	9/10	rekodi za matibabu	medical record	health
historia ya matibabu	n	9/10	historia za matibabu	medical history	health
picha ya eksirei	n	9/10	picha za eksirei	X-ray;X-ray image	health
upasuaji wa moyo	n	14		heart surgery	health
upasuaji wa kujifungua	n	14		caesarean section	health
kujifungua kwa upasuaji	n	15		caesarean section	health
upandikizaji wa viungo	n	14		organ transplant	health
usafishaji wa figo	n	14		dialysis	health
kusafisha damu	n	15		dialysis	health
ukosefu wa lishe	n	14		malnutrition	health
lishe bora	n	9		good nutrition;balanced diet	health
lishe duni	n	9		poor nutrition;malnutrition	health
mlo kamili	n	3/4	milo kamili	balanced diet	health
mlo wenye afya	n	3/4	milo yenye afya	healthy diet	health
chakula bora	n	7/8	vyakula bora	balanced diet;nutritious food	health
maziwa ya mama	n	6	maziwa ya mama	breast milk	health
unyonyeshaji maziwa ya mama	n	14		breastfeeding	health
madini ya chuma	n	6	madini ya chuma	iron	health
vitamini A	n	9/10	vitamini A	vitamin A	health
vitamini C	n	9/10	vitamini C	vitamin C	health
vitamini D	n	9/10	vitamini D	vitamin D	health
asidi ya foliki	n	9		folic acid	health
nyuzinyuzi	n	10	nyuzinyuzi	fibre;fiber	health
kabohaidreti	n	9/10	kabohaidreti	carbohydrate	health
mafuta mwilini	n	6	mafuta mwilini	body fat	health
mama mjamzito	n	9/6	mama wajawazito	pregnant woman;expectant mother	health
mwanamke mjamzito	n	1/2	wanawake wajawazito	pregnant woman	health
mama mwenye ujauzito	n	9/10	mama wenye ujauzito	expectant mother	health
mama anayenyonyesha	n	9/10	mama wanaonyonyesha	breastfeeding mother	health
kifo cha mama mjamzito	n	7/8	vifo vya mama wajawazito	maternal death	health
vifo vya watoto wachanga	n	8	vifo vya watoto wachanga	infant mortality	health
vifo vya uzazi	n	8	vifo vya uzazi	maternal mortality;maternal deaths	health
vifo vya wajawazito	n	8	vifo vya wajawazito	maternal deaths	health
uchungu wa uzazi	n	14		labour;labour pains	health
kondo la nyuma	n	5/6	makondo ya nyuma	placenta	health
kondo la uzazi	n	5/6	makondo ya uzazi	placenta	health
ukomo wa hedhi	n	14		menopause	health
mbegu za kiume	n	10	mbegu za kiume	sperm	health
yai la uzazi	n	5/6	mayai ya uzazi	ovum;egg cell	health
ovari	n	9/10	ovari	ovary	health
kongosho	n	9/10	kongosho	pancreas	health
kibofu cha mkojo	n	7/8	vibofu vya mkojo	bladder;urinary bladder	health
kibofu cha nyongo	n	7/8	vibofu vya nyongo	gall bladder	health
utumbo mpana	n	11/6	matumbo mapana	large intestine;colon	health
utumbo mwembamba	n	11/6	matumbo membamba	small intestine	health
kidole tumbo	n	7/8	vidole tumbo	appendix	health
koromeo la hewa	n	5/6	makoromeo ya hewa	windpipe;trachea	health
tishu	n	9/10	tishu	tissue	health
tezi ya shingo	n	9/10	tezi za shingo	thyroid;thyroid gland	health
tezi ya mate	n	9/10	tezi za mate	salivary gland	health
tezi limfu	n	9/10	tezi limfu	lymph node	health
uboho wa mfupa	n	14		bone marrow	health
diski ya uti wa mgongo	n	9/10	diski za uti wa mgongo	spinal disc	health
kiungo cha mwili	n	7/8	viungo vya mwili	body part;organ;limb	health
sehemu ya siri	n	9/10	sehemu za siri	private part;genitals	health
mboni ya jicho	n	9/10	mboni za jicho	pupil;eyeball	health
mtoto wa jicho	n	1/2	watoto wa jicho	cataract	health
presha ya macho	n	9/10	presha za macho	glaucoma	health
upofu wa mto	n	14		river blindness	health
ngoma ya sikio	n	9/10	ngoma za sikio	eardrum	health
kifafa cha mimba	n	7		eclampsia	health
shinikizo la chini la damu	n	5/6	mashinikizo ya chini ya damu	low blood pressure	health
baridi yabisi	n	9		rheumatism;arthritis	health
yabisi baridi	n	9		arthritis	health
ugonjwa wa baridi yabisi	n	11/6	magonjwa ya baridi yabisi	arthritis;rheumatism	health
ugonjwa wa malale	n	11/6	magonjwa ya malale	sleeping sickness	health
homa ya nyongo ya manjano	n	9/10	homa za nyongo ya manjano	jaundice	health
siko seli	n	9/10	siko seli	sickle cell;sickle cell disease	health
ugonjwa wa selimundu	n	11/6	magonjwa ya selimundu	sickle cell disease	health
ugonjwa wa kupooza	n	11/6	magonjwa ya kupooza	polio;paralysis	health
ugonjwa wa kusahau	n	11/6	magonjwa ya kusahau	dementia	health
ugonjwa wa wasiwasi	n	11/6	magonjwa ya wasiwasi	anxiety disorder	health
msongo wa mawazo	n	3/4	misongo ya mawazo	stress;depression	health
mfadhaiko wa akili	n	3/4	mifadhaiko ya akili	depression;mental distress	health
ushauri nasaha	n	14		counselling	health
ushauri wa daktari	n	14		medical advice	health
tahadhari ya kiafya	n	9/10	tahadhari za kiafya	health precaution	health
hatua za kuzuia	n	10	hatua za kuzuia	preventive measures	health
udhibiti wa maambukizi	n	14		infection control	health
uzuiaji wa maambukizi	n	14		infection prevention	health
kinga na tiba	n	9/10	kinga na tiba	prevention and treatment	health
kiti cha magurudumu	n	7/8	viti vya magurudumu	wheelchair	health
kiti mwendo	n	7/8	viti mwendo	wheelchair	health
mguu bandia	n	3/4	miguu bandia	artificial leg;prosthetic leg	health
bomba la sindano	n	5/6	mabomba ya sindano	syringe	health
maabara ya matibabu	n	9/10	maabara za matibabu	medical laboratory	health
duka la dawa	n	5/6	maduka ya dawa	pharmacy;drugstore	health
cheti cha dawa	n	7/8	vyeti vya dawa	prescription	health
agizo la daktari	n	5/6	maagizo ya daktari	prescription;doctor's order	health
kipimo cha dawa	n	7/8	vipimo vya dawa	dosage;dose	health
matumizi mabaya ya dawa	n	6	matumizi mabaya ya dawa	drug abuse	health
usugu wa dawa	n	14		drug resistance	health
usugu wa vimelea	n	14		antimicrobial resistance	health
mfereji wa machozi	n	3/4	mifereji ya machozi	tear duct	health
epidemiolojia	n	9		epidemiology	health
mtaalamu wa magonjwa	n	1/2	wataalamu wa magonjwa	pathologist;disease expert	health
mtaalamu wa virusi	n	1/2	wataalamu wa virusi	virologist	health
elimu ya afya	n	9		health education	health
takwimu za afya	n	10	takwimu za afya	health statistics	health
dalili za ugonjwa	n	10	dalili za ugonjwa	symptoms	health
kisa kilichothibitishwa	n	7/8	visa vilivyothibitishwa	confirmed case	health
kisa cha maambukizi	n	7/8	visa vya maambukizi	case of infection	health
mtu aliyeambukizwa	n	1/2	watu walioambukizwa	infected person	health
mkusanyiko wa watu	n	3/4	mikusanyiko ya watu	gathering;crowd	health
kituo cha karantini	n	7/8	vituo vya karantini	quarantine centre	health
kituo cha kutengwa	n	7/8	vituo vya kutengwa	isolation centre	health
wodi ya kutengwa	n	9/10	wodi za kutengwa	isolation ward	health
nimonia kali	n	9/10	nimonia kali	severe pneumonia	health
upumuo	n	14		breathing	health
uambukizi	n	14		infection;transmission	health
nusukaputi	n	9/10	nusukaputi	anaesthesia;anaesthetic	health
klorokwini	n	9/10	klorokwini	chloroquine	health
ibuprofeni	n	9/10	ibuprofeni	ibuprofen	health
meninjitisi	n	9/10	meninjitisi	meningitis	health
biopsi	n	9/10	biopsi	biopsy	health
endoskopi	n	9/10	endoskopi	endoscopy	health
radiolojia	n	9		radiology	health
patholojia	n	9		pathology	health
jinakolojia	n	9		gynaecology	health
tandavu	n	9/10	tandavu	pandemic	health
janga la kimataifa	n	5/6	majanga ya kimataifa	pandemic;global disaster	health
glovu	n	9/10	glovu	glove	health
erosoli	n	9/10	erosoli	aerosol	health
uangalizi maalum	n	14		intensive care;special care	health
uingizaji hewa	n	14		ventilation	health
sepsisi	n	9/10	sepsisi	sepsis	health
jaribio la kimatibabu	n	5/6	majaribio ya kimatibabu	clinical trial	health
plasebo	n	9/10	plasebo	placebo	health
parasetamoli	n	9/10	parasetamoli	paracetamol	health
seli nyeupe	n	9/10	seli nyeupe	white blood cell	health
seli nyekundu	n	9/10	seli nyekundu	red blood cell	health
sonona	n	9/10	sonona	depression	health
homa ya dengi	n	9/10	homa za dengi	dengue fever	health
bronkitisi	n	9/10	bronkitisi	bronchitis	health
tonsili	n	9/10	tonsili	tonsil	health
kidole gumba	n	7/8	vidole gumba	thumb	health
gegedu	n	9/10	gegedu	cartilage	health
kano	n	9/10	kano	tendon;sinew	health
vali	n	9/10	vali	valve	health
diaframu	n	9/10	diaframu	diaphragm	health
kibole	n	7/8	vibole	appendix	health
puru	n	9/10	puru	rectum	health
wengu	n	9/10	wengu	spleen	health
urethra	n	9/10	urethra	urethra	health
ureta	n	9/10	ureta	ureter	health
shahawa	n	9/10	shahawa	semen	health
ukomohedhi	n	14		menopause	health
uchungu wa kujifungua	n	14		labour;labour pains	health
mtoto njiti	n	1/2	watoto njiti	premature baby	health
kapsuli	n	9/10	kapsuli	capsule	health
marhamu	n	9/10	marhamu	ointment;balm	health
tibakemikali	n	9/10	tibakemikali	chemotherapy	health
tibaredio	n	9/10	tibaredio	radiotherapy	health
anemia	n	9/10	anemia	anaemia	health
kiribatumbo	n	7/8	viribatumbo	obesity	health
klamidia	n	9/10	klamidia	chlamydia	health
kipindi cha atamio	n	7/8	vipindi vya atamio	incubation period	health
protozoa	n	9/10	protozoa	protozoan;protozoa	health
saitoplazimu	n	9/10	saitoplazimu	cytoplasm	health
asidi amino	n	9/10	asidi amino	amino acid	health
ethanoli	n	9/10	ethanoli	ethanol	technology
peroksidi	n	9/10	peroksidi	peroxide	technology
dawa ya kuua viini	n	9/10	dawa za kuua viini	disinfectant	health
ufuatiliaji wa waliokutana	n	14		contact tracing	health
taarifa potofu	n	9/10	taarifa potofu	misinformation	media
nadharia ya njama	n	9/10	nadharia za njama	conspiracy theory	politics
umbali wa mtu na mtu	n	14		social distancing	health
kutokaribiana	n	15		social distancing;physical distancing	health
idadi ya vifo	n	9/10	idadi za vifo	death toll	health
`;
