/** Lexicon: nouns of religion. Columns: lemma, part of speech, class, plural, glosses, domain. Server and command line only. */
export const nounsReligion = `
ibada	n	9/10	ibada	worship;service	religion
dua	n	9/10	dua	supplication;prayer	religion
swalah	n	9/10	swalah	prayer	religion
saumu	n	9/10	saumu	fasting	religion
zaka	n	9/10	zaka	alms tax;tithe	religion
sadaka	n	9/10	sadaka	alms;offering	religion
hija	n	9/10	hija	pilgrimage to Mecca	religion
kaaba	n	9/10	kaaba	Kaaba	religion
kibla	n	9/10	kibla	direction of prayer	religion
adhana	n	9/10	adhana	call to prayer	religion
takbiri	n	9/10	takbiri	exclamation of God's greatness	religion
tasbihi	n	9/10	tasbihi	prayer beads;rosary	religion
rozari	n	9/10	rozari	rosary	religion
sunna	n	9/10	sunna	tradition of the Prophet;recommended act	religion
faradhi	n	9/10	faradhi	religious obligation	religion
fatwa	n	9/10	fatwa	religious ruling	religion
sharia	n	9/10	sharia	Islamic law	religion
fikihi	n	9/10	fikihi	Islamic jurisprudence	religion
tauhidi	n	9/10	tauhidi	monotheism	religion
dhambi	n	9/10	dhambi	sin	religion
toba	n	9/10	toba	repentance	religion
kafara	n	9/10	kafara	atonement;sacrifice	religion
neema	n	9/10	neema	grace;blessing	religion
rehema	n	9/10	rehema	mercy	religion
huruma	n	9/10	huruma	compassion;mercy	religion
baraka	n	9/10	baraka	blessing	religion
laana	n	9/10	laana	curse	religion
radhi	n	9/10	radhi	blessing;pardon	religion
thawabu	n	9/10	thawabu	divine reward	religion
adhabu	n	9/10	adhabu	punishment	religion
jehanamu	n	9/10	jehanamu	hell	religion
jahanamu	n	9/10	jahanamu	hell	religion
akhera	n	9/10	akhera	afterlife	religion
kiyama	n	9/10	kiyama	day of resurrection	religion
barzakhi	n	9/10	barzakhi	state between death and resurrection	religion
amri	n	9/10	amri	commandment;order	religion
torati	n	9/10	torati	Torah	religion
zaburi	n	9/10	zaburi	psalm;Psalms	religion
biblia	n	9/10	biblia	Bible	religion
kurani	n	9/10	kurani	Koran	religion
katekisimu	n	9/10	katekisimu	catechism	religion
misa	n	9/10	misa	mass	religion
pasaka	n	9/10	pasaka	Easter	religion
krismasi	n	9/10	krismasi	Christmas	religion
noeli	n	9/10	noeli	Christmas	religion
kwaresima	n	9/10	kwaresima	Lent	religion
pentekoste	n	9/10	pentekoste	Pentecost	religion
idi	n	9/10	idi	Eid	religion
sikukuu	n	9/10	sikukuu	holiday;feast day	religion
ramadhani	n	9/10	ramadhani	Ramadan	religion
ramadani	n	9/10	ramadani	Ramadan	religion
shaabani	n	9/10	shaabani	Shaban	religion
rajabu	n	9/10	rajabu	Rajab	religion
muharamu	n	9/10	muharamu	Muharram	religion
madhabahu	n	9/10	madhabahu	altar	religion
altare	n	9/10	altare	altar	religion
mimbari	n	9/10	mimbari	pulpit	religion
dayosisi	n	9/10	dayosisi	diocese	religion
jimbokuu	n	5/6	majimbokuu	archdiocese	religion
parokia	n	9/10	parokia	parish	religion
jumuia	n	9/10	jumuia	community	religion
komunyo	n	9/10	komunyo	communion	religion
ekaristi	n	9/10	ekaristi	Eucharist	religion
sakramenti	n	9/10	sakramenti	sacrament	religion
malaika	n	9/10	malaika	angel	religion
ibilisi	n	9/10	ibilisi	devil	religion
mungu	n	1/4	miungu	god	religion
mola	n	9/10	mola	Lord	religion
rabi	n	9/10	rabi	Lord;rabbi	religion
masihi	n	9/10	masihi	Messiah	religion
maalimu	n	9/10	maalimu	teacher of the Koran	religion
mufti	n	9/10	mufti	mufti	religion
hatibu	n	9/10	hatibu	preacher	religion
alhaji	n	9/10	alhaji	pilgrim	religion
murtadi	n	9/10	murtadi	apostate	religion
rabai	n	9/10	rabai	rabbi	religion
itikadi	n	9/10	itikadi	belief;ideology	religion
siri	n	9/10	siri	secret;mystery	religion
karama	n	9/10	karama	gift;charisma	religion
msalaba	n	3/4	misalaba	cross	religion
msahafu	n	3/4	misahafu	copy of the Koran	religion
muujiza	n	3/4	miujiza	miracle	religion
mwujiza	n	3/4	miujiza	miracle	religion
mfungo	n	3/4	mifungo	fast	religion
msamaha	n	3/4	misamaha	forgiveness;pardon	religion
mzimu	n	3/4	mizimu	spirit of the dead	religion
mwislamu	n	1/2	waislamu	Muslim	religion
muislamu	n	1/2	waislamu	Muslim	religion
mkristo	n	1/2	wakristo	Christian	religion
mkatoliki	n	1/2	wakatoliki	Catholic	religion
mprotestanti	n	1/2	waprotestanti	Protestant	religion
mwanglikana	n	1/2	waanglikana	Anglican	religion
myahudi	n	1/2	wayahudi	Jew	religion
mhindu	n	1/2	wahindu	Hindu	religion
mpentekoste	n	1/2	wapentekoste	Pentecostal	religion
mlutheri	n	1/2	walutheri	Lutheran	religion
mlokole	n	1/2	walokole	born-again Christian	religion
mpagani	n	1/2	wapagani	pagan	religion
msufi	n	1/2	wasufi	Sufi	religion
mshia	n	1/2	washia	Shiite	religion
msunni	n	1/2	wasunni	Sunni	religion
mtume	n	1/4	mitume	prophet;apostle	religion
mhubiri	n	1/2	wahubiri	preacher	religion
mlei	n	1/2	walei	lay person	religion
mtawa	n	1/2	watawa	nun;monk	religion
mtakatifu	n	1/2	watakatifu	saint	religion
mwanakwaya	n	1/2	wanakwaya	chorister	religion
mwokozi	n	1/2	waokozi	saviour	religion
mkombozi	n	1/2	wakombozi	redeemer;liberator	religion
muumba	n	1/2	waumba	creator	religion
mwumba	n	1/2	waumba	creator	religion
mwanatheolojia	n	1/2	wanatheolojia	theologian	religion
mnafiki	n	1/2	wanafiki	hypocrite	religion
mwadhini	n	1/2	waadhini	muezzin	religion
mchawi	n	1/2	wachawi	witch;sorcerer	religion
mtabiri	n	1/2	watabiri	fortune teller;forecaster	religion
mshirikina	n	1/2	washirikina	superstitious person;polytheist	religion
mwanadamu	n	1/2	wanadamu	human being	religion
binadamu	n	1/2	binadamu	human being	religion
mja	n	1/2	waja	creature;human being	religion
kiumbe	n	7/8	viumbe	creature	religion
kigango	n	7/8	vigango	outstation	religion
kitubio	n	7/8	vitubio	penance	religion
kipaimara	n	7/8	vipaimara	confirmation	religion
kikanisa	n	7/8	vikanisa	chapel	religion
ubatizo	n	11/10	batizo	baptism	religion
ulokole	n	14		born-again Christianity	religion
utakatifu	n	14		holiness	religion
utukufu	n	14		glory	religion
uchamungu	n	14		piety	religion
ukombozi	n	14		liberation;redemption	religion
wokovu	n	14		salvation	religion
ufufuko	n	14		resurrection	religion
ufufuo	n	14		resurrection	religion
upadri	n	14		priesthood	religion
uaskofu	n	14		bishopric	religion
utawa	n	14		religious life;piety	religion
unabii	n	14		prophecy	religion
upagani	n	14		paganism	religion
ushirikina	n	14		superstition;polytheism	religion
uchawi	n	14		witchcraft	religion
ulozi	n	14		sorcery	religion
ukafiri	n	14		unbelief	religion
unafiki	n	14		hypocrisy	religion
utatu	n	14		Trinity	religion
uislamu	n	14		Islam	religion
ukristo	n	14		Christianity	religion
uyahudi	n	14		Judaism	religion
uhindu	n	14		Hinduism	religion
ubudha	n	14		Buddhism	religion
ukatoliki	n	14		Catholicism	religion
uprotestanti	n	14		Protestantism	religion
uinjilisti	n	14		evangelism	religion
umisionari	n	14		missionary work	religion
umishenari	n	14		missionary work	religion
utume	n	14		apostleship;mission	religion
uongofu	n	14		conversion;righteousness	religion
upendo	n	14		love	religion
hekalu	n	5/6	mahekalu	temple	religion
sinagogi	n	5/6	masinagogi	synagogue	religion
dhehebu	n	5/6	madhehebu	denomination;sect	religion
nabii	n	5/6	manabii	prophet	religion
shetani	n	5/6	mashetani	devil;Satan	religion
jini	n	5/6	majini	jinn;genie	religion
kardinali	n	5/6	makardinali	cardinal	religion
padri	n	5/6	mapadri	priest	religion
kasisi	n	5/6	makasisi	priest	religion
paroko	n	5/6	maparoko	parish priest	religion
shemasi	n	5/6	mashemasi	deacon	religion
sista	n	5/6	masista	nun;sister	religion
frateri	n	5/6	mafrateri	brother;seminarian	religion
shehe	n	5/6	mashehe	sheikh	religion
sheikh	n	5/6	masheikh	sheikh	religion
imamu	n	5/6	maimamu	imam	religion
kafiri	n	5/6	makafiri	unbeliever	religion
kuhani	n	5/6	makuhani	priest	religion
farisayo	n	5/6	mafarisayo	Pharisee	religion
agano	n	5/6	maagano	covenant;testament	religion
hubiri	n	5/6	mahubiri	sermon	religion
majaliwa	n	6	majaliwa	destiny;God's will	religion
theolojia	n	9/10	theolojia	theology	religion
tawasufi	n	9/10	tawasufi	mysticism	religion
teolojia	n	9/10	teolojia	theology	religion
fadhila	n	9/10	fadhila	kindness;virtue	religion
hisani	n	9/10	hisani	kindness;favour	religion
ihsani	n	9/10	ihsani	kindness	religion
takwa	n	9/10	takwa	piety	religion
suna	n	9/10	suna	recommended act	religion
riba	n	9/10	riba	usury;interest	religion
husuda	n	9/10	husuda	envy	religion
kanzu	n	9/10	kanzu	long white robe	religion
ustadhi	n	5/6	maustadhi	religious teacher	religion
mwenyezi	n	1/2	wenyezi	almighty	religion
unyenyekevu	n	14		humility	religion
kiburi	n	7		pride;arrogance	religion
udugu	n	14		brotherhood	religion
uungu	n	14		divinity	religion
`;
