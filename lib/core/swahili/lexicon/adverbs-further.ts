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
`;
