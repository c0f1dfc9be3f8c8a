/** Lexicon: adverbs. Columns: lemma, part of speech, class, plural, glosses, domain. Server and command line only. */
export const adverbs = `
sana	adv			very;much	grammar
leo	adv			today	grammar
kesho	adv			tomorrow	grammar
keshokutwa	adv			the day after tomorrow	grammar
mtondogoo	adv			four days from now	grammar
jana	adv			yesterday	grammar
juzi	adv			the day before yesterday;recently	grammar
majuzi	adv			recently	grammar
juzijuzi	adv			the other day	grammar
sasa	adv			now	grammar
sasahivi	adv			right now	grammar
daima	adv			always	grammar
kamwe	adv			never;ever	grammar
milele	adv			forever	grammar
abadani	adv			never	grammar
asilani	adv			never	grammar
aghalabu	adv			usually;mostly	grammar
mapema	adv			early;in advance	grammar
vizuri	adv			well	grammar
vibaya	adv			badly	grammar
vyema	adv			well;properly	grammar
vema	adv			well;properly	grammar
vilivyo	adv			properly	grammar
haraka	adv			quickly	grammar
upesi	adv			quickly	grammar
hima	adv			quickly	grammar
chapuchapu	adv			quickly	grammar
polepole	adv			slowly	grammar
taratibu	adv			slowly;carefully	grammar
kidogokidogo	adv			little by little	grammar
mno	adv			too much;extremely	grammar
kabisa	adv			completely;at all	grammar
hasa	adv			especially	grammar
haswa	adv			especially	grammar
hususan	adv			especially	grammar
hususani	adv			especially	grammar
takriban	adv			approximately	grammar
takribani	adv			approximately	grammar
yapata	adv			approximately	grammar
kiasi	adv			somewhat	grammar
labda	adv			perhaps	grammar
huenda	adv			perhaps	grammar
pengine	adv			perhaps	grammar
yamkini	adv			perhaps	grammar
yumkini	adv			perhaps	grammar
hakika	adv			certainly	grammar
kweli	adv			truly	grammar
kwelikweli	adv			really	grammar
bado	adv			still;not yet	grammar
tayari	adv			already;ready	grammar
tu	adv			only;just	grammar
pekee	adv			only;alone	grammar
mara	adv			once;immediately	grammar
ghafla	adv			suddenly	grammar
punde	adv			soon	grammar
karibuni	adv			recently;soon	grammar
hivyohivyo	adv			likewise	grammar
baadaye	adv			later;afterwards	grammar
awali	adv			earlier;at first	grammar
hapoawali	adv			previously	grammar
hatimaye	adv			finally	grammar
kwanza	adv			first;firstly	grammar
mwishowe	adv			in the end	grammar
mwishoni	adv			at the end	grammar
hapo	adv			there	grammar
hapa	adv			here	grammar
hapohapo	adv			right there;at once	grammar
hapahapa	adv			right here	grammar
pale	adv			there	grammar
palepale	adv			right there	grammar
hivi	adv			thus;recently	grammar
hivihivi	adv			just so	grammar
vile	adv			thus	grammar
papohapo	adv			at the same time	grammar
kotekote	adv			everywhere	grammar
popote	adv			anywhere	grammar
kwingineko	adv			elsewhere	grammar
kwengineko	adv			elsewhere	grammar
pembezoni	adv			at the side	grammar
wima	adv			upright	grammar
chali	adv			on one's back	grammar
kifudifudi	adv			face down	grammar
kimyakimya	adv			silently	grammar
waziwazi	adv			openly	grammar
hadharani	adv			in public	grammar
faraghani	adv			in private	grammar
faragha	adv			privately	grammar
ovyo	adv			carelessly;at random	grammar
ovyoovyo	adv			carelessly	grammar
bure	adv			for free;in vain	grammar
burebure	adv			for nothing	grammar
kutwa	adv			all day	grammar
usiku	adv			at night	grammar
mchana	adv			by day	grammar
asubuhi	adv			in the morning	grammar
jioni	adv			in the evening	grammar
alfajiri	adv			at dawn	grammar
alasiri	adv			in the afternoon	grammar
adhuhuri	adv			at noon	grammar
zamani	adv			long ago	grammar
kale	adv			long ago	grammar
kitambo	adv			a while ago	grammar
mwanzoni	adv			at the beginning	grammar
vinginevyo	adv			otherwise	grammar
vivyohivyo	adv			in the same way	grammar
kadhalika	adv			likewise	grammar
halikadhalika	adv			likewise	grammar
kinyumenyume	adv			backwards	grammar
kinyumenyuma	adv			backwards	grammar
mbiombio	adv			hurriedly	grammar
mbio	adv			fast	grammar
mojawapo	adv			one of	grammar
bayana	adv			clearly	grammar
dhahiri	adv			clearly	grammar
kifupi	adv			in short	grammar
kikamilifu	adv			fully	grammar
kikweli	adv			truly	grammar
kihalali	adv			legally	grammar
rasmi	adv			officially	grammar
barabara	adv			properly	grammar
sawasawa	adv			equally;exactly	grammar
sawia	adv			at once	grammar
pamoja	adv			together	grammar
peke	adv			alone	grammar
pote	adv			everywhere	grammar
kote	adv			everywhere	grammar
mote	adv			throughout	grammar
nusura	adv			nearly	grammar
almanusura	adv			nearly	grammar
kasoro	adv			less;minus	grammar
eti	adv			supposedly	grammar
ati	adv			supposedly	grammar
alau	adv			at least	grammar
maradufu	adv			doubly	grammar
mfululizo	adv			continuously	grammar
mtawalia	adv			respectively;in succession	grammar
asteaste	adv			gently	grammar
fofofo	adv			soundly	grammar
kamili	adv			exactly	grammar
`;
