/** Lexicon: nouns of places and things. Columns: lemma, part of speech, class, plural, glosses, domain. Server and command line only. */
export const nounsPlaces = `
ufuo	n	11/10	fuo	beach;shore	places
peninsula	n	9/10	peninsula	peninsula	places
hori	n	5/6	mahori	inlet;creek;manger	places
delta	n	9/10	delta	delta	places
kijiziwa	n	7/8	vijiziwa	pond	places
funguvisiwa	n	5/6	mafunguvisiwa	archipelago	places
kasino	n	9/10	kasino	casino	places
stediamu	n	9/10	stediamu	stadium	places
hosteli	n	9/10	hosteli	hostel	places
ploti	n	9/10	ploti	plot	places
latitudo	n	9/10	latitudo	latitude	places
longitudo	n	9/10	longitudo	longitude	places
galaksi	n	9/10	galaksi	galaxy	places
nyotamkia	n	9/10	nyotamkia	comet	places
eneobunge	n	5/6	maeneobunge	constituency	places
shehia	n	9/10	shehia	ward (Zanzibar)	places
ugenini	n	16		away;foreign parts	places
ughaibuni	n	16		abroad;diaspora	places
majuu	n	6	majuu	abroad;overseas	places
diaspora	n	9/10	diaspora	diaspora	places
uzunguni	n	16		European quarter	places
mafichoni	n	16		hiding	places
volkeno	n	9/10	volkeno	volcano	nature
kreta	n	9/10	kreta	crater	nature
kasoko	n	9/10	kasoko	crater	nature
ukaango	n	11/10	kaango	frying pan	general
ukoko	n	11/10	koko	crust;burnt rice	general
unyoya	n	11/6	manyoya	feather	general
upamba	n	11/10	pamba	piece of cotton;bandage	general
upapi	n	11/10	papi	lath	general
upindo	n	11/10	pindo	hem;fold	general
utembo	n	11/10	tembo	palm wine	general
wakia	n	9/10	wakia	ounce	general
kucha	n	5/6	makucha	claw	general
bubujiko	n	5/6	mabubujiko	gush	general
dimbwi	n	5/6	madimbwi	pool;puddle	general
dubwana	n	5/6	madubwana	monster;giant	general
fuko	n	5/6	mafuko	mole	general
ziga	n	5/6	maziga	brazier	general
zigo	n	5/6	mazigo	burden	general
kibiriti	n	7/8	vibiriti	match;lighter	general
kibonge	n	7/8	vibonge	fat person	general
kichuguu	n	7/8	vichuguu	anthill	general
kidari	n	7/8	vidari	chest	general
kigori	n	7/8	vigori	young girl	general
kikaragosi	n	7/8	vikaragosi	puppet	general
kipokezi	n	7/8	vipokezi	receiver	general
kiziba	n	7/8	viziba	stopper	general
mchinjo	n	3/4	michinjo	slaughter	general
chungu	n	7/8	vyungu	pot;cooking pot	general
korongo	n	5/6	makorongo	ravine;gully	general
sanamu	n	5/6	masanamu	statue;image	general
jifya	n	5/6	mafya	hearthstone	general
`;
