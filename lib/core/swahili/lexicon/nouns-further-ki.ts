/** Lexicon: further nouns in ki- with plurals in vi-. Columns: lemma, part of speech, class, plural, glosses, domain. Server and command line only. */
export const nounsFurtherKi = `
chanda	n	7/8	vyanda	finger	health
chanikiwiti	n	7/8	vyanikiwiti	green colour of leaves	colour
chanuo	n	7/8	vyanuo	comb	home
chibuku	n	7/8	vyibuku	sorghum beer	food
chochezi	n	7/8	vyochezi	agitator	politics
chombojikoni	n	7/8	vyombojikoni	kitchen utensil	home
chomboleo	n	7/8	vyomboleo	chisel	technology
chondo	n	7/8	vyondo	small hide drum	culture
chongeo	n	7/8	vyongeo	sharpener	education
chopi	n	7/8	vyopi	limp	health
choyo	n	7/8	vyoyo	greed;stinginess	emotion
chuguu	n	7/8	vyuguu	anthill	nature
kiaga	n	7/8	viaga	promise	general
kialio	n	7/8	vialio	stand for a pot	home
kiandazi	n	7/8	viandazi	pastry	food
kiandishi	n	7/8	viandishi	writing tool	education
kiazimo	n	7/8	viazimo	borrowed thing	economy
kibakuli	n	7/8	vibakuli	small bowl	home
kibaniko	n	7/8	vibaniko	toaster;grill	home
kibanio	n	7/8	vibanio	clip;peg	home
kibanzi	n	7/8	vibanzi	splinter;chip	general
kibarabara	n	7/8	vibarabara	lane	transport
kibata	n	7/8	vibata	small duck;drumming	culture
kibati	n	7/8	vibati	small iron sheet	home
kibego	n	7/8	vibego	small bag	home
kibete	n	7/8	vibete	dwarf	people
kibinja	n	7/8	vibinja	whistle	culture
kiboksi	n	7/8	viboksi	small box	home
kiboreshaji	n	7/8	viboreshaji	improver	technology
kibushuti	n	7/8	vibushuti	short garment	home
kibuzi	n	7/8	vibuzi	kid;small goat	nature
kibwengo	n	7/8	vibwengo	evil spirit	religion
kibwiko	n	7/8	vibwiko	numb limb	health
kichaga	n	7/8	vichaga	drying platform	nature
kichane	n	7/8	vichane	splinter;comb of fruit	general
kichikichi	n	7/8	vichikichi	palm-nut	nature
kichokonoo	n	7/8	vichokonoo	hairy caterpillar;pick	nature
kichopa	n	7/8	vichopa	small bundle	quantity
kichozi	n	7/8	vichozi	sunbird	nature
kichumba	n	7/8	vichumba	small room	home
kidakatonge	n	7/8	vidakatonge	uvula	health
kidemu	n	7/8	videmu	rag	home
kidensi	n	7/8	vidensi	dance style	culture
kidete	n	7/8	videte	pipe;reed	culture
kidingapopo	n	7/8	vidingapopo	dengue fever	health
kidoto	n	7/8	vidoto	blinker;eye bandage	general
kidugushi	n	7/8	vidugushi	small lump	general
kiduko	n	7/8	viduko	deaf person;small push	health
kidundu	n	7/8	vidundu	small gourd	home
kiegama	n	7/8	viegama	leaning post;easel	home
kiegesho	n	7/8	viegesho	parking;berth	transport
kiendelezi	n	7/8	viendelezi	extension	technology
kiendesho	n	7/8	viendesho	handle;drive	technology
kienge	n	7/8	vienge	torch of straw	home
kienzo	n	7/8	vienzo	pattern;standard	general
kiepe	n	7/8	viepe	fried potato chip;short hoe	food
kiepusho	n	7/8	viepusho	deterrent	general
kifauwongo	n	7/8	vifauwongo	sensitive plant;mimosa	nature
kifichio	n	7/8	vifichio	hiding place	places
kifinyizo	n	7/8	vifinyizo	clamp	technology
kifudifudi	n	7/8	vifudifudi	face-down position	manner
kifukusi	n	7/8	vifukusi	weevil	nature
kifungaji	n	7/8	vifungaji	fastener	technology
kifungulio	n	7/8	vifungulio	key;opener	home
kifunjajungu	n	7/8	vifunjajungu	praying mantis	nature
kifuo	n	7/8	vifuo	stick for husking coconuts	nature
kifupa	n	7/8	vifupa	small bone	health
kifuuzi	n	7/8	vifuuzi	beetle	nature
kiganda	n	7/8	viganda	pod	nature
kiganjo	n	7/8	viganjo	abandoned homestead	places
kigawanye	n	7/8	vigawanye	divisor	education
kigego	n	7/8	vigego	ill-omened child	people
kigeregenja	n	7/8	vigeregenja	potsherd	home
kigida	n	7/8	vigida	small belly	health
kiginyo	n	7/8	viginyo	puffiness	health
kigoe	n	7/8	vigoe	hook;crook	home
kigogoo	n	7/8	vigogoo	wooden clog	home
kigogota	n	7/8	vigogota	woodpecker	nature
kigono	n	7/8	vigono	siesta place	general
kigota	n	7/8	vigota	woodpecker	nature
kigubiko	n	7/8	vigubiko	cover	home
kigudulia	n	7/8	vigudulia	small pitcher	home
kigulu	n	7/8	vigulu	crippled leg;short leg	health
kigumegume	n	7/8	vigumegume	tramp	people
kigurudumu	n	7/8	vigurudumu	small wheel	transport
kigwaru	n	7/8	vigwaru	cowardly escape	general
kikuta	n	7/8	vikuta	small wall	home
kilainisho	n	7/8	vilainisho	lubricant;softener	technology
kilinganishi	n	7/8	vilinganishi	comparator	technology
kimea	n	7/8	vimea	sprout;malt	food
kimenomeno	n	7/8	vimenomeno	iris;toothed thing	nature
kiminyio	n	7/8	viminyio	clip;squeezer	technology
kinung'uniko	n	7/8	vinung'uniko	grumble	emotion
kinyoleo	n	7/8	vinyoleo	razor	home
kinyong'onyo	n	7/8	vinyong'onyo	weariness	emotion
kiogajivu	n	7/8	viogajivu	dust-bathing bird	nature
kiogeo	n	7/8	viogeo	bathing place	home
kiogo	n	7/8	viogo	bathing	home
kipakasa	n	7/8	vipakasa	small food pouch	home
kipakuo	n	7/8	vipakuo	ladle	home
kipasha	n	7/8	vipasha	informer	media
kipatilizo	n	7/8	vipatilizo	retribution	religion
kipenyeo	n	7/8	vipenyeo	way through	places
kipera	n	7/8	vipera	small moiety;small guava	general
kipilipili	n	7/8	vipilipili	small pepper;curly hair	health
kipingili	n	7/8	vipingili	joint of a stalk	nature
kipochi	n	7/8	vipochi	small purse	home
kiponya	n	7/8	viponya	remedy	health
kiriba	n	7/8	viriba	water-skin;polythene bag;paunch	home
kiromo	n	7/8	viromo	lobelia plant	nature
kirudufu	n	7/8	virudufu	duplicator	technology
kisafishio	n	7/8	visafishio	cleaning agent	home
kisahihi	n	7/8	visahihi	corrector	technology
kisambazaji	n	7/8	visambazaji	distributor	technology
kishigino	n	7/8	vishigino	heel	health
kishirazi	n	7/8	vishirazi	kind of mat plaiting	home
kisokoto	n	7/8	visokoto	twist;roll	general
kisombo	n	7/8	visombo	bean porridge	food
kisukumi	n	7/8	visukumi	cervix ailment;pusher	health
kisusi	n	7/8	visusi	ridge of a roof	home
kisutuo	n	7/8	visutuo	repayment;ransom	economy
kitabakero	n	7/8	vitabakero	snuff-box	home
kitakaso	n	7/8	vitakaso	cleansing;purification	religion
kitambazo	n	7/8	vitambazo	cloth for wiping	home
kitawale	n	7/8	vitawale	Jehovah's Witness movement	religion
kitega	n	7/8	vitega	trap;earner	general
kitembo	n	7/8	vitembo	small elephant;palm wine	food
kitetemeshi	n	7/8	vitetemeshi	vibrator	technology
kitezo	n	7/8	vitezo	game;plaything	culture
kitikio	n	7/8	vitikio	response;chorus	culture
kitoneshi	n	7/8	vitoneshi	dropper	technology
kitulinga	n	7/8	vitulinga	amulet	religion
kitundu	n	7/8	vitundu	small hole;small basket	home
kitwea	n	7/8	vitwea	loneliness	emotion
kiuaji	n	7/8	viuaji	killer;poison	nature
kiviringo	n	7/8	viviringo	cylinder;circle	education
kivuno	n	7/8	vivuno	yield	nature
kiwano	n	7/8	viwano	horned melon	food
kiwasho	n	7/8	viwasho	lighter;itch	home
kiwembe	n	7/8	viwembe	razor blade	home
kizamiaji	n	7/8	vizamiaji	diving bird;submersible	technology
kiziduo	n	7/8	viziduo	surplus	quantity
`;
