/** Lexicon: nouns of media, science and technology. Columns: lemma, part of speech, class, plural, glosses, domain. Server and command line only. */
export const nounsMedia = `
luninga	n	9/10	luninga	television	media
idhaa	n	9/10	idhaa	broadcasting service;station	media
mikrofoni	n	9/10	mikrofoni	microphone	media
king'amuzi	n	7/8	ving'amuzi	decoder	media
rimoti	n	9/10	rimoti	remote control	media
safu	n	9/10	safu	column;row	media
tahariri	n	9/10	tahariri	editorial	media
arafa	n	9/10	arafa	text message	media
uanahabari	n	14		journalism	media
propaganda	n	9/10	propaganda	propaganda	media
wasifu	n	14		biography;profile	media
tawasifu	n	9/10	tawasifu	autobiography	media
katuni	n	9/10	katuni	cartoon	media
taswira	n	9/10	taswira	image	media
bango	n	5/6	mabango	placard;poster;billboard	media
warsha	n	9/10	warsha	workshop	media
nukushi	n	9/10	nukushi	fax	media
laini	n	9/10	laini	line;SIM card	media
kicharazio	n	7/8	vicharazio	keyboard	technology
puku	n	9/10	puku	computer mouse	technology
kichapishi	n	7/8	vichapishi	printer	technology
kinakilishi	n	7/8	vinakilishi	photocopier	technology
diski	n	9/10	diski	disk	technology
hifadhidata	n	9/10	hifadhidata	database	technology
kanzidata	n	9/10	kanzidata	database	technology
wavuti	n	9/10	wavuti	web	technology
seva	n	9/10	seva	server	technology
algorithimu	n	9/10	algorithimu	algorithm	technology
algoriti	n	9/10	algoriti	algorithm	technology
teknohama	n	9/10	teknohama	information and communication technology	technology
tehama	n	9/10	tehama	information and communication technology	technology
usakinishaji	n	14		installation	technology
uvumbuaji	n	14		discovery	technology
nyutroni	n	9/10	nyutroni	neutron	technology
astronomia	n	9/10	astronomia	astronomy	technology
falaki	n	9/10	falaki	astronomy	technology
elimuanga	n	9/10	elimuanga	astronomy	technology
dira	n	9/10	dira	compass;vision	technology
plagi	n	9/10	plagi	plug	technology
chaji	n	9/10	chaji	charge	technology
chaja	n	9/10	chaja	charger	technology
fremu	n	9/10	fremu	frame	technology
modeli	n	9/10	modeli	model	technology
chipu	n	9/10	chipu	chip	technology
setilaiti	n	9/10	setilaiti	satellite	technology
satalaiti	n	9/10	satalaiti	satellite	technology
mkutano na waandishi wa habari	n	3/4	mikutano na waandishi wa habari	press conference	media
akili unde	n	9		artificial intelligence	technology
`;
