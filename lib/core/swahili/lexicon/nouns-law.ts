/** Lexicon: nouns of law and justice. Columns: lemma, part of speech, class, plural, glosses, domain. Server and command line only. */
export const nounsLaw = `
hakimu	n	5/6	mahakimu	magistrate;judge	law
wakili	n	5/6	mawakili	lawyer;advocate	law
mlalamikaji	n	1/2	walalamikaji	complainant;plaintiff	law
mlalamikiwa	n	1/2	walalamikiwa	respondent	law
mshitakiwa	n	1/2	washitakiwa	accused;defendant	law
mdaiwa	n	1/2	wadaiwa	debtor;defendant	law
mrufani	n	1/2	warufani	appellant	law
msajili	n	1/2	wasajili	registrar	law
mpokezi	n	1/2	wapokezi	receiver;receptionist	law
mfilisi	n	1/2	wafilisi	liquidator;receiver	law
mufilisi	n	1/2	wafilisi	bankrupt person	law
mthamini	n	1/2	wathamini	valuer;assessor	law
mdhamini	n	1/2	wadhamini	guarantor;sponsor;trustee	law
mdhaminiwa	n	1/2	wadhaminiwa	sponsored person	law
mkandarasi	n	1/2	wakandarasi	contractor	law
mzabuni	n	1/2	wazabuni	bidder;tenderer	law
kabaila	n	5/6	makabaila	landlord;feudal lord	law
mnyapara	n	1/2	wanyapara	headman;overseer	law
msuluhishi	n	1/2	wasuluhishi	mediator;arbitrator	law
mdhalimu	n	1/2	wadhalimu	oppressor	law
mwonevu	n	1/2	waonevu	bully;oppressor	law
mnyonge	n	1/2	wanyonge	weak person;underdog	law
mchakachuaji	n	1/2	wachakachuaji	adulterator;cheat	law
mwosia	n	1/2	waosia	testator	law
msamaria	n	1/2	wasamaria	Samaritan	law
mzinzi	n	1/2	wazinzi	adulterer	law
mzushi	n	1/2	wazushi	rumour-monger;heretic	law
mbea	n	1/2	wabea	gossip;gossipmonger	law
uzururaji	n	14		loitering;vagrancy	law
uzinzi	n	14		adultery	law
danguro	n	5/6	madanguro	brothel	law
malaya	n	9/10	malaya	prostitute	law
kashifa	n	9/10	kashifa	scandal;slander	law
usingiziaji	n	14		false accusation	law
jinai	n	9/10	jinai	crime;criminal offence	law
faini	n	9/10	faini	fine	law
hukumu	n	9/10	hukumu	judgment;verdict;sentence	law
shitaka	n	5/6	mashitaka	charge	law
daawa	n	9/10	daawa	lawsuit;claim	law
rufani	n	9/10	rufani	appeal	law
kizimba	n	7/8	vizimba	dock;cage	law
kithibitisho	n	7/8	vithibitisho	proof;exhibit	law
ithibati	n	9/10	ithibati	proof;accreditation	law
uthibiti	n	14		proof;control	law
leseni	n	9/10	leseni	licence	law
samansi	n	9/10	samansi	summons	law
dikrii	n	9/10	dikrii	decree	law
fatuwa	n	9/10	fatuwa	fatwa	law
nyongeza	n	9/10	nyongeza	addition;annex;increase	law
kiambatisho	n	7/8	viambatisho	annex;attachment	law
kiambatanisho	n	7/8	viambatanisho	attachment	law
utungaji	n	14		composition;making	law
ubatilishaji	n	14		annulment	law
ufutaji	n	14		cancellation;deletion	law
ufutwaji	n	14		cancellation	law
utenguaji	n	14		annulment;revocation	law
urejeshaji	n	14		return;restoration	law
urejeshwaji	n	14		return;restitution	law
urudishaji	n	14		return	law
ufungwa	n	14		imprisonment;captivity	law
ukuadi	n	14		pimping	law
kuwadi	n	5/6	makuwadi	pimp	law
unyang'anyaji	n	14		dispossession	law
udhulumaji	n	14		oppression;defrauding	law
utetezi	n	14		defence;advocacy	law
utesaji	n	14		torture;torturing	law
uteswaji	n	14		torture	law
ukiukwaji	n	14		violation;breach	law
uvunjifu	n	14		breach;breaking	law
ukwepaji	n	14		evasion;avoidance	law
uhalalishaji	n	14		legalisation;justification	law
ujinai	n	14		criminality	law
ukosaji	n	14		wrongdoing	law
upotoshaji	n	14		distortion;misinformation	law
upotoshwaji	n	14		distortion	law
uchakachuaji	n	14		adulteration;rigging	law
mirathi	n	9/10	mirathi	inheritance;estate	law
wasia	n	11/10	nyasia	will;testament	law
wosia	n	11/10	nyosia	will;testament;last advice	law
hakimiliki	n	9/10	hakimiliki	copyright	law
hataza	n	9/10	hataza	patent	law
utumizi	n	14		use;usage	law
umiliki	n	14		ownership	law
umilikaji	n	14		ownership	law
umilikishaji	n	14		granting of ownership	law
ustahiki	n	14		eligibility;merit	law
stahiki	n	9/10	stahiki	entitlement;due	law
stahili	n	9/10	stahili	entitlement;due	law
hakika	n	9/10	hakika	certainty	law
uhakiki	n	11/10	hakiki	verification;review	law
uhakikisho	n	14		assurance;guarantee	law
uthibitishaji	n	14		verification;confirmation	law
kitegauchumi	n	7/8	vitegauchumi	investment;income-generating project	law
kabrasha	n	5/6	makabrasha	file;folder	law
shauri	n	5/6	mashauri	case;matter;advice;plan	law
utangulizi	n	11/10	tangulizi	introduction;preamble	law
dibaji	n	9/10	dibaji	preface	law
mahabusi	n	9/10	mahabusi	remand prisoner	law
parole	n	9/10	parole	parole	law
unyanyapaaji	n	14		stigmatisation	law
shuhuda	n	5/6	mashuhuda	eyewitness;witness	law
kifungo cha nje	n	7/8	vifungo vya nje	suspended sentence	law
uhujumu uchumi	n	14		economic sabotage	law
biashara haramu ya binadamu	n	9		human trafficking	law
`;
