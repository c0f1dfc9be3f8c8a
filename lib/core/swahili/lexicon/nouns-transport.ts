/** Lexicon: nouns of transport, building and energy. Columns: lemma, part of speech, class, plural, glosses, domain. Server and command line only. */
export const nounsTransport = `
uchukuzi	n	14		transport;carrying	transport
njiapanda	n	9/10	njiapanda	crossroads	transport
feri	n	9/10	feri	ferry	transport
pantoni	n	9/10	pantoni	pontoon;ferry	transport
kalvati	n	5/6	makalvati	culvert	transport
karavati	n	5/6	makaravati	culvert	transport
lambo	n	5/6	malambo	dam;pond	transport
gati	n	5/6	magati	pier;dock;quay	transport
helikopta	n	9/10	helikopta	helicopter	transport
jahazi	n	5/6	majahazi	dhow	transport
dau	n	5/6	madau	boat;dhow;stake;bid	transport
ngalawa	n	9/10	ngalawa	outrigger canoe	transport
merikebu	n	9/10	merikebu	ship	transport
nanga	n	9/10	nanga	anchor	transport
tanga	n	5/6	matanga	sail	transport
kasia	n	5/6	makasia	oar;paddle	transport
boya	n	5/6	maboya	buoy;life jacket	transport
gia	n	9/10	gia	gear	transport
klachi	n	9/10	klachi	clutch	transport
tangi	n	5/6	matangi	tank	transport
lori	n	5/6	malori	lorry;truck	transport
trela	n	5/6	matrela	trailer	transport
tela	n	5/6	matela	trailer	transport
daladala	n	9/10	daladala	minibus (Tanzania)	transport
matatu	n	9/10	matatu	minibus taxi (Kenya)	transport
bajaji	n	9/10	bajaji	auto-rickshaw	transport
mkokoteni	n	3/4	mikokoteni	handcart	transport
tingatinga	n	5/6	matingatinga	bulldozer;tractor	transport
buldoza	n	5/6	mabuldoza	bulldozer	transport
greda	n	5/6	magreda	grader	transport
kreni	n	9/10	kreni	crane	transport
winchi	n	9/10	winchi	winch;crane	transport
kapi	n	5/6	makapi	pulley	transport
ambulansi	n	9/10	ambulansi	ambulance	transport
zimamoto	n	9/10	zimamoto	fire brigade	transport
garimoshi	n	5/6	magarimoshi	train	transport
behewa	n	5/6	mabehewa	carriage;wagon	transport
taruma	n	5/6	mataruma	railway sleeper	transport
stesheni	n	9/10	stesheni	station	transport
stendi	n	9/10	stendi	bus stand	transport
egesho	n	5/6	maegesho	parking	transport
tiketi	n	9/10	tiketi	ticket	transport
spidi	n	9/10	spidi	speed	transport
tuta	n	5/6	matuta	bump;ridge	transport
kivukio	n	7/8	vivukio	crossing	transport
mkongo	n	3/4	mikongo	cable	transport
rafadha	n	9/10	rafadha	propeller;turbine	transport
tabo	n	9/10	tabo	turbine	transport
paneli	n	9/10	paneli	panel	transport
umemejua	n	14		solar power	transport
gridi	n	9/10	gridi	grid	transport
kifusi	n	7/8	vifusi	rubble;debris	transport
paa	n	5/6	mapaa	roof	transport
nyenzo	n	9/10	nyenzo	means;tools;resources	transport
ukandarasi	n	14		contracting	transport
utandazaji	n	14		laying	transport
usimikaji	n	14		installation	transport
uegeshaji	n	14		parking	transport
urukaji	n	14		flying;jumping	transport
utuaji	n	14		landing	transport
`;
