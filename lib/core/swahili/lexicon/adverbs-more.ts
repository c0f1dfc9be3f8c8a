/** Lexicon: adverbs, ideophones and interjections. Columns: lemma, part of speech, class, plural, glosses, domain. Server and command line only. */
export const adverbsMore = `
mtondo	adv			in three days	time
mwakani	adv			next year	time
mwakajana	adv			last year	time
mapemaa	adv			very early	time
ghafula	adv			suddenly	time
baadae	adv			later;afterwards	time
kisha	adv			then	time
aushi	adv			for life;ever	time
katu	adv			never	time
abadan	adv			never	time
tena	adv			again	time
upya	adv			anew;afresh	time
halafu	adv			then	time
yakini	adv			certainly	manner
asaa	adv			perhaps	manner
harakaharaka	adv			hurriedly	manner
upesiupesi	adv			very quickly	manner
chapchap	adv			quickly	manner
fauka	adv			moreover	manner
vilevile	adv			likewise	manner
ipasavyo	adv			properly;as is fitting	manner
inavyostahili	adv			properly	manner
kinyume	adv			contrarily;the other way round	manner
kimya	adv			silently;quietly	manner
kisirisiri	adv			secretly	manner
siri	adv			secretly	manner
wazi	adv			openly;clearly	manner
bwerere	adv			free of charge	manner
makusudi	adv			on purpose	manner
kusudi	adv			on purpose	manner
shaghalabaghala	adv			in disorder	manner
hobelahobela	adv			haphazardly	manner
mahsusi	adv			specially	manner
mahususi	adv			specifically	manner
binafsi	adv			personally;privately	manner
kinaganaga	adv			in detail	manner
kindakindaki	adv			truly;thoroughly	manner
kitikiti	adv			in pieces;completely	manner
tikitiki	adv			completely;to pieces	manner
chapwa	adv			tastelessly	manner
moja	adv			straight	manner
mojakwamoja	adv			directly;straight	manner
mubashara	adv			live;directly	manner
laivu	adv			live	manner
mkabala	adv			opposite;in front	manner
sambamba	adv			in parallel;side by side	manner
sanjari	adv			in line;together	manner
mtiririko	adv			in sequence	manner
marufuku	adv			forbidden	manner
tafauti	adv			differently	manner
tofauti	adv			differently	manner
zaidi	adv			more	manner
angalau	adv			at least	manner
walau	adv			at least	manner
aula	adv			preferably	manner
ikiwezekana	adv			if possible	manner
karibu	adv			nearly;near	manner
kadiri	adv			about;approximately	manner
basi	adv			then;so;enough	manner
hata	adv			even	manner
pia	adv			also	manner
piapia	adv			also	manner
aidha	adv			moreover	manner
isitoshe	adv			moreover;furthermore	manner
mathalani	adv			for example	manner
mathalan	adv			for example	manner
kimsingi	adv			basically;in principle	manner
kiujumla	adv			in general	manner
kijumla	adv			generally	manner
nusra	adv			almost;nearly	manner
nusunusu	adv			by halves	manner
tele	adv			in plenty	manner
tupu	adv			only;merely	manner
jinsi	adv			how	manner
kulikoni	adv			what is the matter;why	manner
kunani	adv			what is the matter	manner
vipi	adv			how	manner
mbona	adv			why	manner
mbalimbali	adv			separately;variously	manner
mbali	adv			far	manner
mbele	adv			ahead	manner
pembeni	adv			aside	manner
kando	adv			aside	manner
kandokando	adv			alongside	manner
juu	adv			up;above	manner
juujuu	adv			superficially	manner
chini	adv			down;below	manner
chinichini	adv			secretly;in an undertone	manner
ndani	adv			inside	manner
nje	adv			outside	manner
katikati	adv			in the middle	manner
kati	adv			in the middle	manner
kokote	adv			anywhere	manner
mahali	adv			somewhere;place	manner
pahali	adv			place	manner
ng'ambo	adv			overseas;across	manner
ughaibuni	adv			abroad;overseas	manner
kijumlajumla	adv			as a whole	manner
kitaifa	adv			nationally	manner
kimataifa	adv			internationally	manner
kienyeji	adv			locally;traditionally	manner
kiholela	adv			arbitrarily;randomly	manner
kibinafsi	adv			personally;privately	manner
kishujaa	adv			heroically	manner
kimabavu	adv			by force	manner
kirafiki	adv			in a friendly way	manner
kitaalamu	adv			expertly	manner
kisheria	adv			legally	manner
kikatili	adv			cruelly	manner
kimaajabu	adv			miraculously	manner
kimiujiza	adv			miraculously	manner
kizungu	adv			in the European way	manner
kiutuuzima	adv			in an adult way	manner
kimoyomoyo	adv			inwardly;silently	manner
kimasomaso	adv			in pretence	manner
kinagaubaga	adv			openly;in detail	manner
kipwekepweke	adv			in loneliness	manner
kombo	adv			crookedly;askew	manner
kombokombo	adv			crookedly	manner
mshazari	adv			diagonally;aslant	manner
mlalo	adv			horizontally	manner
dede	adv			unsteadily on the feet	manner
shoto	adv			on the left	manner
kushoto	adv			on the left;left	manner
kulia	adv			on the right;right	manner
ndi	adv			firmly;tightly	ideophone
ndindindi	adv			very firmly	ideophone
pepepe	adv			very (white)	ideophone
pyu	adv			very (red)	ideophone
tititi	adv			brimful;completely	ideophone
pomoni	adv			in abundance	ideophone
chakari	adv			dead (drunk)	ideophone
chopi	adv			limpingly	ideophone
chopichopi	adv			limpingly	ideophone
fyu	adv			cut off at once	ideophone
gubigubi	adv			wrapped from head to foot	ideophone
doro	adv			weakly	ideophone
chwe	adv			drip	ideophone
tuli	adv			at rest;still	ideophone
teketeke	adv			softly;tenderly	ideophone
tepetepe	adv			flabbily	ideophone
tifutifu	adv			crumbly;soft	ideophone
vururu	adv			in a tumble	ideophone
paruwanja	adv			openly	ideophone
parapara	adv			in great haste	ideophone
pukupuku	adv			in great numbers	ideophone
pakacha	adv			rustling	ideophone
patashika	adv			with commotion	ideophone
tafrani	adv			in confusion	ideophone
ng'o	adv			never;not at all	ideophone
ng'arang'ara	adv			shiningly	ideophone
memetu	adv			glitteringly	ideophone
bwata	adv			splat	ideophone
bubujibubuji	adv			gushingly	ideophone
kwikwi	adv			hiccup	ideophone
kochokocho	adv			in plenty	ideophone
lukuki	adv			in great number	ideophone
chekwa	adv			in abundance	ideophone
telele	adv			in plenty	ideophone
furifuri	adv			in great number	ideophone
kedekede	adv			in abundance	ideophone
sisisi	adv			utterly (dark)	ideophone
totoro	adv			utterly (dark)	ideophone
nyang'anyang'a	adv			to pieces	ideophone
vurumai	adv			in chaos	ideophone
wangawanga	adv			restlessly	ideophone
bandabandua	adv			off and on	ideophone
pwata	adv			flop	ideophone
puu	adv			thud	ideophone
chubwi	adv			splash	ideophone
tumbwi	adv			splash	ideophone
dubwi	adv			plop	ideophone
kacha	adv			crack	ideophone
bumu	adv			boom	ideophone
kukurukakara	adv			in a bustle	ideophone
kititi	adv			in full;altogether	ideophone
mzobemzobe	adv			by the scruff;by force	ideophone
mzegamzega	adv			by carrying together	ideophone
mkikimkiki	adv			in a struggle	ideophone
bandikabandua	adv			without pause	ideophone
ngangari	adv			steadfastly	ideophone
ngunguri	adv			steadfastly	ideophone
tofautitofauti	adv			in various ways	ideophone
ala	interj			expression of surprise;oh	general
ah	interj			ah	general
aha	interj			aha	general
ahaa	interj			aha	general
ee	interj			yes;oh	general
eee	interj			yes	general
ehe	interj			yes;go on	general
eti	interj			so they say;hey	general
hebu	interj			come on;just	general
ebu	interj			come on;just	general
haloo	interj			hello	general
halo	interj			hello	general
helo	interj			hello	general
karibuni	interj			welcome (to several)	general
kwaherini	interj			goodbye (to several)	general
asanteni	interj			thank you (to several)	general
poleni	interj			sorry (to several)	general
hongereni	interj			congratulations (to several)	general
salaam	interj			greetings	general
salaama	interj			in peace	general
sabalkheri	interj			good morning	general
masalkheri	interj			good evening	general
alamsiki	interj			good night	general
hamjambo	interj			how are you (to several)	general
hatujambo	interj			we are fine	general
hajambo	interj			he is fine	general
mashallah	interj			what God has willed	general
mashaallah	interj			what God has willed	general
wallahi	interj			by God	general
wallai	interj			by God	general
billahi	interj			by God	general
bismillahi	interj			in the name of God	general
astaghfirullah	interj			God forgive me	general
haleluya	interj			hallelujah	general
hosana	interj			hosanna	general
kefule	interj			shame on you	general
salale	interj			good gracious	general
masalale	interj			good gracious	general
yarabi	interj			O Lord	general
yarabbi	interj			O Lord	general
mamaye	interj			oh mother	general
ole	interj			woe	general
maskini	interj			poor thing	general
masikini	interj			poor thing	general
jambo	interj			hello	general
poa	interj			cool;fine	general
shwari	interj			fine	general
safi	interj			fine;great	general
freshi	interj			fine	general
sawa	interj			all right;OK	general
simile	interj			make way	general
similla	interj			make way	general
zii	interj			down with	general
hoyee	interj			hurrah	general
heko	interj			congratulations;bravo	general
pongezi	interj			congratulations	general
kongole	interj			congratulations;bravo	general
lahasha	interj			not at all	general
hasha	interj			not at all	general
haki	interj			truly	general
laaziza	interj			darling	general
pasipo	conj			without	grammar
pasi	conj			without	grammar
mintarafu	conj			concerning	grammar
ati	conj			so they say;that	grammar
eti	conj			that;allegedly	grammar
ilimradi	conj			provided that;so long as	grammar
alimradi	conj			provided that	grammar
ilmuradi	conj			provided that	grammar
almradi	conj			provided that	grammar
maadam	conj			as long as	grammar
madamu	conj			as long as	grammar
pindipo	conj			when;if	grammar
mithili	conj			like;as	grammar
mfano	conj			like	grammar
kana	conj			as if	grammar
sawa	conj			equal to	grammar
fauka	conj			besides	grammar
seuse	conj			let alone	grammar
illa	conj			except	grammar
kasoro	conj			except;less	grammar
bighairi	conj			without	grammar
bilaya	conj			without	grammar
tokea	conj			since	grammar
kwavile	conj			since;because	grammar
kwakuwa	conj			because;since	grammar
hivyobasi	conj			therefore	grammar
kwaiyo	conj			therefore	grammar
kwahiyo	conj			therefore	grammar
walakini	conj			however;but	grammar
ijapo	conj			although	grammar
angawa	conj			although	grammar
ingawaje	conj			although	grammar
`;
