/** Lexicon: grammar. Columns: lemma, part of speech, class, plural, glosses, domain. Server and command line only. */
export const functionWords = `
na	conj			and;with	grammar
au	conj			or	grammar
ama	conj			or;either	grammar
lakini	conj			but;however	grammar
bali	conj			but rather;rather	grammar
ila	conj			except;but	grammar
ili	conj			so that;in order that	grammar
kwamba	conj			that	grammar
kuwa	conj			that	grammar
kwani	conj			because;for	grammar
kama	conj			if;as;like	grammar
iwapo	conj			if;when	grammar
endapo	conj			if;in case	grammar
ijapokuwa	conj			although;even though	grammar
ingawa	conj			although;though	grammar
japokuwa	conj			although	grammar
japo	conj			although	grammar
ilhali	conj			whereas;while	grammar
hali	conj			while	grammar
huku	conj			while	grammar
isipokuwa	conj			except;unless	grammar
hivyo	conj			therefore;so	grammar
kwahivyo	conj			therefore	grammar
basi	conj			then;so;well	grammar
pia	conj			also;too	grammar
vilevile	conj			also;likewise	grammar
aidha	conj			moreover;furthermore	grammar
tena	conj			again;furthermore	grammar
halafu	conj			then;afterwards	grammar
kisha	conj			then;afterwards	grammar
wala	conj			nor;neither	grammar
angalau	conj			at least	grammar
walau	conj			at least	grammar
maana	conj			for;because	grammar
mradi	conj			provided that	grammar
madhali	conj			since;as long as	grammar
maadamu	conj			as long as;since	grammar
ikiwa	conj			if	grammar
licha	conj			despite	grammar
mbali	conj			apart;far	grammar
tangu	conj			since	grammar
kuliko	conj			than;more than	grammar
hata	conj			even;until	grammar
kumbe	conj			so after all	grammar
sembuse	conj			let alone	grammar
bila	conj			without	grammar
kabla	conj			before	grammar
baada	conj			after	grammar
laiti	conj			if only	grammar
pindi	conj			when;whenever	grammar
punde	conj			soon;as soon as	grammar
mpaka	conj			until;up to	grammar
sababu	conj			because	grammar
kadiri	conj			as much as	grammar
minghairi	conj			without	grammar
seuze	conj			let alone	grammar
almuradi	conj			provided that	grammar
yaani	conj			that is;namely	grammar
kwa	prep			for;by;with;to	grammar
katika	prep			in;at;on	grammar
kutoka	prep			from	grammar
hadi	prep			until;up to	grammar
toka	prep			from;since	grammar
kando	prep			beside	grammar
dhidi	prep			against	grammar
miongoni	prep			among	grammar
kwenye	prep			at;in;on	grammar
kwenda	prep			to;towards	grammar
kati	prep			between;among	grammar
kuelekea	prep			towards	grammar
kupitia	prep			through;via	grammar
kuhusu	prep			about;concerning	grammar
kufuatia	prep			following;after	grammar
kutokana	prep			due to;as a result of	grammar
karibu	prep			near;almost;welcome	grammar
mnamo	prep			in;on;at	grammar
ndani	prep			inside;in	grammar
nje	prep			outside;abroad	grammar
juu	prep			above;on;about	grammar
chini	prep			under;below;down	grammar
nyuma	prep			behind;back	grammar
mbele	prep			in front;ahead;forward	grammar
pembeni	prep			beside;aside	grammar
badala	prep			instead	grammar
zaidi	prep			more;over	grammar
pamoja	prep			together	grammar
sambamba	prep			alongside;parallel	grammar
ukiondoa	prep			apart from	grammar
kinyume	prep			contrary;opposite	grammar
nani	pron			who	grammar
nini	pron			what	grammar
gani	pron			what kind of;which	grammar
wapi	pron			where	grammar
lini	pron			when	grammar
je	pron			is it that	grammar
vipi	pron			how	grammar
mbona	pron			why	grammar
ipi	pron			which	grammar
yupi	pron			which one	grammar
lipi	pron			which	grammar
kipi	pron			which	grammar
zipi	pron			which	grammar
yapi	pron			which	grammar
upi	pron			which	grammar
fulani	pron			so-and-so;certain	grammar
mwenyewe	pron			himself;herself;oneself	grammar
kila	pron			every;each	grammar
baadhi	pron			some	grammar
wenyewe	pron			themselves	grammar
yenyewe	pron			itself	grammar
lenyewe	pron			itself	grammar
chenyewe	pron			itself	grammar
zenyewe	pron			themselves	grammar
vyenyewe	pron			themselves	grammar
ndiyo	cop			yes	grammar
siyo	cop			it is not	grammar
ndio	cop			yes;it is	grammar
sio	cop			it is not	grammar
wamo	cop			they are among	grammar
hapana	interj			no	grammar
la	interj			no	grammar
naam	interj			yes indeed	grammar
hodi	interj			may I come in	grammar
jamani	interj			folks;oh dear	grammar
lo	interj			oh	grammar
loo	interj			oh	grammar
ebo	interj			what	grammar
shikamoo	interj			respectful greeting	grammar
marahaba	interj			reply to greeting	grammar
salamu	interj			greetings	grammar
ahsante	interj			thank you	grammar
asante	interj			thank you	grammar
pole	interj			sorry;my sympathy	grammar
hongera	interj			congratulations	grammar
kwaheri	interj			goodbye	grammar
tafadhali	interj			please	grammar
samahani	interj			excuse me;sorry	grammar
kumradhi	interj			excuse me	grammar
inshallah	interj			God willing	grammar
alhamdulilahi	interj			thanks be to God	grammar
oyee	interj			hurrah	grammar
amina	interj			amen	grammar
aisee	interj			I say	grammar
haya	interj			well then	grammar
hujambo	interj			how are you	grammar
sijambo	interj			I am fine	grammar
habari	interj			what news	grammar
buriani	interj			farewell	grammar
lahaula	interj			good heavens	grammar
sifuri	num			zero	grammar
moja	num			one	grammar
mbili	num			two	grammar
tatu	num			three	grammar
nne	num			four	grammar
tano	num			five	grammar
sita	num			six	grammar
saba	num			seven	grammar
nane	num			eight	grammar
tisa	num			nine	grammar
kumi	num			ten	grammar
ishirini	num			twenty	grammar
thelathini	num			thirty	grammar
arobaini	num			forty	grammar
arubaini	num			forty	grammar
hamsini	num			fifty	grammar
sitini	num			sixty	grammar
sabini	num			seventy	grammar
themanini	num			eighty	grammar
tisini	num			ninety	grammar
mia	num			hundred	grammar
elfu	num			thousand	grammar
laki	num			hundred thousand	grammar
milioni	num			million	grammar
bilioni	num			billion	grammar
trilioni	num			trillion	grammar
nusu	num			half	grammar
robo	num			quarter	grammar
theluthi	num			third	grammar
thuluthi	num			third	grammar
humusi	num			fifth	grammar
sudusi	num			sixth	grammar
thumuni	num			eighth	grammar
ushuri	num			tenth	grammar
ote	adj	concord		all;whole	grammar
oote	adj	concord		any;whatever	grammar
enye	adj	concord		having;with	grammar
ingine	adj	concord		other;another	grammar
ingi	adj	concord		many;much	grammar
ngapi	adj	concord		how many	grammar
moja	adj	concord		one	grammar
wili	adj	concord		two	grammar
tatu	adj	concord		three	grammar
nne	adj	concord		four	grammar
tano	adj	concord		five	grammar
nane	adj	concord		eight	grammar
enyewe	adj	concord		self	grammar
sita	adj			six	grammar
saba	adj			seven	grammar
tisa	adj			nine	grammar
kumi	adj			ten	grammar
elfu	n	9/6	maelfu	thousand	grammar
mia	n	9/6	mamia	hundred	grammar
milioni	n	9/6	mamilioni	million	grammar
bilioni	n	9/6	mabilioni	billion	grammar
laki	n	9/6	malaki	hundred thousand	grammar
`;
