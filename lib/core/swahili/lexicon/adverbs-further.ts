/** Lexicon: further adverbs and words of grammar. Columns: lemma, part of speech, class, plural, glosses, domain. Server and command line only. */
export const adverbsFurther = `
afadhali	adv			rather;better	grammar
ajili	n	9/10	ajili	sake;cause	grammar
akina	prep			the family of;those like	grammar
alhamdulillahi	interj			praise be to God	religion
angalao	adv			at least	grammar
baina	prep			between;among	grammar
chekwachekwa	adv			in plenty	quantity
chupuchupu	adv			narrowly;by a hair's breadth	manner
enyi	interj			you there (plural)	grammar
ewaa	interj			just so	grammar
ewe	interj			you there	grammar
hovyo	adv			carelessly;badly	manner
kadri	adv			as much as	grammar
kadri	conj			as much as;the more	grammar
katakata	adv			completely;absolutely	manner
kidete	adv			firmly	manner
kiduchu	adv			a tiny bit	quantity
kighafla	adv			suddenly	time
kikiki	adv			firmly	manner
kinyemela	adv			stealthily	manner
kwanini	adv			why	grammar
kwasababu	conj			because	grammar
lepelepe	adv			wearily	manner
makundimakundi	adv			in groups	manner
mbashara	adv			live;directly	media
minajili	n	9/10	minajili	sake;purpose	grammar
miye	pron			I;me	grammar
motomoto	adv			hotly	manner
mwakajuzi	adv			the year before last	time
nyie	pron			you (plural)	grammar
sanasana	adv			especially;very much	manner
segemnege	adv			lopsidedly	manner
sikuzote	adv			always	time
taib	interj			fine;well	grammar
usikucha	adv			all night	time
vipandevipande	adv			in pieces	manner
vivyo	adv			likewise;in the same way	grammar
wangwangu	adv			hastily	manner
yani	conj			that is	grammar
kisiri	adv			secretly	manner
kiharamu	adv			illegally	manner
baada ya	prep			after	grammar
kabla ya	prep			before	grammar
kati ya	prep			between;among;out of	grammar
miongoni mwa	prep			among	grammar
zaidi ya	prep			more than;over	grammar
badala ya	prep			instead of	grammar
mbele ya	prep			in front of;before	grammar
juu ya	prep			on;above;about	grammar
chini ya	prep			under;below	grammar
nje ya	prep			outside	grammar
ndani ya	prep			inside;within	grammar
kwa ajili ya	prep			for;for the sake of	grammar
kwa mujibu wa	prep			according to	grammar
kwa niaba ya	prep			on behalf of	grammar
kutokana na	prep			due to;as a result of	grammar
pamoja na	prep			together with;along with	grammar
mbali na	prep			apart from;besides	grammar
licha ya	prep			despite;in spite of	grammar
dhidi ya	prep			against	grammar
kuhusiana na	prep			in connection with;regarding	grammar
kama vile	prep			such as	grammar
kwa sababu	conj			because	grammar
kwa kuwa	conj			because;since	grammar
kwa hiyo	conj			therefore;so	grammar
kwa hivyo	conj			therefore;so	grammar
hata hivyo	conj			however;nevertheless	grammar
hata kama	conj			even if	grammar
la sivyo	conj			otherwise;or else	grammar
hata kidogo	adv			not at all	grammar
kwa mfano	adv			for example	grammar
kwa kweli	adv			in fact;truly	grammar
bila shaka	adv			undoubtedly;of course	grammar
kwa bahati mbaya	adv			unfortunately	grammar
kwa bahati nzuri	adv			fortunately	grammar
kwa mara ya kwanza	adv			for the first time	time
kwa kiasi kikubwa	adv			largely;to a large extent	quantity
kwa ujumla	adv			in general;overall	manner
kwa sasa	adv			at present;currently	time
hadi sasa	adv			so far;until now	time
hivi karibuni	adv			recently;soon	time
mara kwa mara	adv			often;from time to time	time
mara moja	adv			once;immediately	time
moja kwa moja	adv			directly;straight;live	manner
hatua kwa hatua	adv			step by step	manner
`;
