/** Lexicon: nouns of economy, trade and labour. Columns: lemma, part of speech, class, plural, glosses, domain. Server and command line only. */
export const nounsEconomy = `
mwanahisa	n	1/2	wanahisa	shareholder	economy
mwanauchumi	n	1/2	wanauchumi	economist	economy
mchumi	n	1/2	wachumi	economist	economy
mhasibu	n	1/2	wahasibu	accountant	economy
mhazini	n	1/2	wahazini	treasurer	economy
keshia	n	5/6	makeshia	cashier	economy
mtozaushuru	n	1/2	watozaushuru	tax collector	economy
mkopaji	n	1/2	wakopaji	borrower	economy
mkopeshaji	n	1/2	wakopeshaji	lender;creditor	economy
mkopeshwaji	n	1/2	wakopeshwaji	borrower	economy
mlipakodi	n	1/2	walipakodi	taxpayer	economy
mlipaji	n	1/2	walipaji	payer	economy
mzalishaji	n	1/2	wazalishaji	producer	economy
mtengenezaji	n	1/2	watengenezaji	manufacturer;maker	economy
msambazaji	n	1/2	wasambazaji	distributor;supplier	economy
mgavi	n	1/2	wagavi	supplier;distributor	economy
mwagizaji	n	1/2	waagizaji	importer	economy
muagizaji	n	1/2	waagizaji	importer	economy
mchuuzi	n	1/2	wachuuzi	hawker;petty trader;vendor	economy
mmachinga	n	1/2	wamachinga	street hawker	economy
machinga	n	9/10	machinga	street hawker	economy
dalali	n	5/6	madalali	broker;auctioneer;middleman	economy
tajiri	n	5/6	matajiri	rich person;employer	economy
bilionea	n	5/6	mabilionea	billionaire	economy
milionea	n	5/6	mamilionea	millionaire	economy
bepari	n	5/6	mabepari	capitalist	economy
kabwela	n	5/6	makabwela	ordinary person;poor person	economy
maskini	n	9/10	maskini	poor person	economy
masikini	n	9/10	masikini	poor person	economy
fukara	n	5/6	mafukara	destitute person;poor person	economy
mjasiriamali	n	1/2	wajasiriamali	entrepreneur	economy
ujasiriamali	n	14		entrepreneurship	economy
mlalahoi	n	1/2	walalahoi	poor person;underdog	economy
mkwasi	n	1/2	wakwasi	wealthy person	economy
meneja	n	5/6	mameneja	manager	economy
menejimenti	n	9/10	menejimenti	management	economy
mpagazi	n	1/2	wapagazi	porter	economy
hamali	n	5/6	mahamali	porter;carrier	economy
kuli	n	5/6	makuli	dock worker;porter	economy
manamba	n	9/10	manamba	plantation labourer	economy
mvujajasho	n	1/2	wavujajasho	toiler;labourer	economy
mstaafu	n	1/2	wastaafu	retiree;pensioner	economy
mpensheni	n	1/2	wapensheni	pensioner	economy
pensheni	n	9/10	pensheni	pension	economy
mafao	n	6	mafao	benefits	economy
marupurupu	n	6	marupurupu	allowances;perks	economy
ujira	n	14		wage;pay	economy
bonasi	n	9/10	bonasi	bonus	economy
tozo	n	9/10	tozo	levy;charge	economy
forodha	n	9/10	forodha	customs	economy
gharama	n	9/10	gharama	cost;expense	economy
mfumko	n	3/4	mifumko	inflation;surge;rise	economy
mdororo	n	3/4	midororo	recession;slump	economy
msukumo	n	3/4	misukumo	push;drive;impetus	economy
ongezeko	n	5/6	maongezeko	increase;growth	economy
punguzo	n	5/6	mapunguzo	reduction;discount	economy
pungufu	n	5/6	mapungufu	shortfall;deficiency	economy
nakisi	n	9/10	nakisi	deficit	economy
akiba	n	9/10	akiba	savings;reserve	economy
amana	n	9/10	amana	deposit;trust	economy
hisa	n	9/10	hisa	share;stock	economy
raslimali	n	9/10	raslimali	resource	economy
maliasili	n	9/10	maliasili	natural resources	economy
malighafi	n	9/10	malighafi	raw material	economy
ghafi	n	9/10	ghafi	raw material	economy
umasikini	n	14		poverty	economy
ukata	n	14		poverty;lack of money	economy
rehani	n	9/10	rehani	mortgage;pawn	economy
rahani	n	9/10	rahani	mortgage;pawn	economy
poni	n	9/10	poni	pawn	economy
hundi	n	9/10	hundi	cheque	economy
stakabadhi	n	9/10	stakabadhi	receipt	economy
risiti	n	9/10	risiti	receipt	economy
ankara	n	9/10	ankara	invoice;bill	economy
bili	n	9/10	bili	bill	economy
hawala	n	9/10	hawala	money transfer;money order	economy
noti	n	9/10	noti	banknote	economy
yuro	n	9/10	yuro	euro	economy
yeni	n	9/10	yeni	yen	economy
yuan	n	9/10	yuan	yuan	economy
mahesabu	n	6	mahesabu	accounts;calculations	economy
mizania	n	9/10	mizania	balance sheet	economy
urari	n	14		balance	economy
hazina	n	9/10	hazina	treasury;treasure	economy
saccos	n	9/10	saccos	savings and credit cooperative	economy
gulio	n	5/6	magulio	open-air market	economy
dukakuu	n	5/6	madukakuu	supermarket	economy
supamaketi	n	9/10	supamaketi	supermarket	economy
bohari	n	5/6	mabohari	warehouse;store	economy
karakana	n	9/10	karakana	workshop	economy
chimbo	n	5/6	machimbo	mine;pit	economy
urania	n	9/10	urania	uranium	economy
aluminiamu	n	9/10	aluminiamu	aluminium	economy
zinki	n	9/10	zinki	zinc	economy
pareto	n	9/10	pareto	pyrethrum	economy
uagizaji	n	14		importation	economy
uuzaji	n	14		selling;sale	economy
ununuzi	n	14		purchase;procurement	economy
nunuzi	n	5/6	manunuzi	procurement;purchases	economy
utozaji	n	14		charging;levying	economy
ukusanyaji	n	14		collection	economy
ulipaji	n	14		payment	economy
ulipwaji	n	14		payment	economy
ukopaji	n	14		borrowing	economy
ukopeshaji	n	14		lending	economy
uchangiaji	n	14		contribution;donation	economy
uchangishaji	n	14		fundraising	economy
harambee	n	9/10	harambee	fundraising;pulling together	economy
mhisani	n	1/2	wahisani	benefactor;donor	economy
ufilisi	n	14		bankruptcy;liquidation	economy
kufilisika	n	15		bankruptcy	economy
ukuzaji	n	14		promotion;growing	economy
uendelezaji	n	14		development;continuation	economy
uanzishaji	n	14		establishment	economy
uanzishwaji	n	14		establishment	economy
uundaji	n	14		formation;creation	economy
uundwaji	n	14		formation	economy
utengenezaji	n	14		manufacture;making;repair	economy
uchakataji	n	14		processing	economy
usindikaji	n	14		processing	economy
ulimaji	n	14		cultivation	economy
upatikanaji	n	14		availability	economy
utoshelevu	n	14		sufficiency	economy
ufanyaji	n	14		doing	economy
ufanyikaji	n	14		taking place	economy
utendaji	n	14		performance;operation	economy
uajirishaji	n	14		employment	economy
ustaafu	n	14		retirement	economy
kustaafu	n	15		retirement	economy
upunguzaji	n	14		reduction	economy
uongezaji	n	14		increase	economy
uongezekaji	n	14		increase	economy
upandishaji	n	14		raising	economy
ushushaji	n	14		lowering;unloading	economy
upakiaji	n	14		loading	economy
shehena	n	9/10	shehena	cargo	economy
kontena	n	5/6	makontena	container	economy
lumbesa	n	9/10	lumbesa	overfilled sack	economy
kima	n	7/8	vima	rate;amount	economy
rejareja	n	9/10	rejareja	retail	economy
ubia	n	14		partnership;joint venture	economy
mbia	n	1/2	wabia	partner;shareholder	economy
kandarasi	n	9/10	kandarasi	contract	economy
kontrakti	n	9/10	kontrakti	contract	economy
tenda	n	9/10	tenda	tender	economy
ukadiriaji	n	14		estimation	economy
utabiri	n	11/10	tabiri	forecast;prediction	economy
tarajio	n	5/6	matarajio	expectation	economy
mwiano	n	3/4	miiano	ratio	economy
ufufuaji	n	14		revival	economy
ukarabati	n	14		renovation;rehabilitation	economy
mfumko wa bei	n	3		inflation	economy
vita vya kibiashara	n	8	vita vya kibiashara	trade war	economy
kupanda kwa bei	n	15		rise in prices	economy
kiwango cha ubadilishaji	n	7/8	viwango vya ubadilishaji	exchange rate	economy
kiwango cha riba	n	7/8	viwango vya riba	interest rate	economy
ukosefu wa kazi	n	14		unemployment	economy
mshahara wa kima cha chini	n	3/4	mishahara ya kima cha chini	minimum wage	economy
`;
