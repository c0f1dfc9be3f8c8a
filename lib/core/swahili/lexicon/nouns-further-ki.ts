/** Lexicon: further nouns in ki- with plurals in vi-. Columns: lemma, part of speech, class, plural, glosses, domain. Server and command line only. */
export const nounsFurtherKi = `
chanda	n	7/8	vyanda	finger	health
chomboleo	n	7/8	vyomboleo	chisel	technology
chondo	n	7/8	vyondo	small hide drum	culture
kiaga	n	7/8	viaga	promise	general
kiakisi	n	7/8	viakisi	reflector	technology
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
kibete	n	7/8	vibete	dwarf	people
kibinja	n	7/8	vibinja	whistle	culture
kiboksi	n	7/8	viboksi	small box	home
kiboreshaji	n	7/8	viboreshaji	improver	technology
kibushuti	n	7/8	vibushuti	short garment	home
kibuzi	n	7/8	vibuzi	kid;small goat	nature
kibwengo	n	7/8	vibwengo	evil spirit	religion
kichaga	n	7/8	vichaga	drying platform	nature
kichane	n	7/8	vichane	splinter;comb of fruit	general
kichikichi	n	7/8	vichikichi	palm-nut	nature
kichokonoo	n	7/8	vichokonoo	hairy caterpillar;pick	nature
kichopa	n	7/8	vichopa	small bundle	quantity
kichozi	n	7/8	vichozi	sunbird	nature
kichumba	n	7/8	vichumba	small room	home
kidakatonge	n	7/8	vidakatonge	uvula	health
kidemu	n	7/8	videmu	rag	home
kidete	n	7/8	videte	pipe;reed	culture
kidingapopo	n	7		dengue fever	health
kidoto	n	7/8	vidoto	blinker;eye bandage	general
kidugushi	n	7/8	vidugushi	small lump	general
kidundu	n	7/8	vidundu	small gourd	home
kiegama	n	7/8	viegama	leaning post;easel	home
kiegesho	n	7/8	viegesho	parking;berth	transport
kiendelezi	n	7/8	viendelezi	extension	technology
kiendesho	n	7/8	viendesho	handle;drive	technology
kienzo	n	7/8	vienzo	pattern;standard	general
kiepe	n	7/8	viepe	fried potato chip;short hoe	food
kiepusho	n	7/8	viepusho	deterrent	general
kifauwongo	n	7/8	vifauwongo	sensitive plant;mimosa	nature
kifichio	n	7/8	vifichio	hiding place	places
kifinyizo	n	7/8	vifinyizo	clamp	technology
kifukusi	n	7/8	vifukusi	weevil	nature
kifungaji	n	7/8	vifungaji	fastener	technology
kifungulio	n	7/8	vifungulio	key;opener	home
kifunjajungu	n	7/8	vifunjajungu	praying mantis	nature
kifuo	n	7/8	vifuo	stick for husking coconuts	nature
kifupa	n	7/8	vifupa	small bone	health
kifyatulio	n	7/8	vifyatulio	trigger	conflict
kiganda	n	7/8	viganda	pod	nature
kiganjo	n	7/8	viganjo	abandoned homestead	places
kigawanye	n	7/8	vigawanye	divisor	education
kigego	n	7/8	vigego	ill-omened child	people
kigeregenja	n	7/8	vigeregenja	potsherd	home
kiginyo	n	7/8	viginyo	puffiness	health
kigoe	n	7/8	vigoe	hook;crook	home
kigogoo	n	7/8	vigogoo	wooden clog	home
kigogota	n	7/8	vigogota	woodpecker	nature
kigota	n	7/8	vigota	woodpecker	nature
kigubiko	n	7/8	vigubiko	cover	home
kigudulia	n	7/8	vigudulia	small pitcher	home
kigulu	n	7/8	vigulu	crippled leg;short leg	health
kigumegume	n	7/8	vigumegume	tramp	people
kigurudumu	n	7/8	vigurudumu	small wheel	transport
kigwaru	n	7/8	vigwaru	cowardly escape	general
kijimlango	n	7/8	vijimlango	small door	home
kijimto	n	7/8	vijimto	small river	nature
kijineno	n	7/8	vijineno	small word	grammar
kijitabia	n	7/8	vijitabia	small bad habit	general
kikatuni	n	7/8	vikatuni	small cartoon	media
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
kipakasa	n	7/8	vipakasa	small food pouch	home
kipakuo	n	7/8	vipakuo	ladle	home
kipasha	n	7/8	vipasha	informer	media
kipatilizo	n	7/8	vipatilizo	retribution	religion
kipenyeo	n	7/8	vipenyeo	way through	places
kipilipili	n	7/8	vipilipili	small pepper;curly hair	health
kipingili	n	7/8	vipingili	joint of a stalk	nature
kipochi	n	7/8	vipochi	small purse	home
kiponya	n	7/8	viponya	remedy	health
kiriba	n	7/8	viriba	water-skin;polythene bag;paunch	home
kirudufu	n	7/8	virudufu	duplicator	technology
kisafishio	n	7/8	visafishio	cleaning agent	home
kisamaki	n	7/8	visamaki	small fish	nature
kisambazaji	n	7/8	visambazaji	distributor	technology
kishigino	n	7/8	vishigino	heel	health
kishirazi	n	7/8	vishirazi	kind of mat plaiting	home
kisokoto	n	7/8	visokoto	twist;roll	general
kisombo	n	7/8	visombo	bean porridge	food
kisusi	n	7/8	visusi	ridge of a roof	home
kisutuo	n	7/8	visutuo	repayment;ransom	economy
kitabakero	n	7/8	vitabakero	snuff-box	home
kitakaso	n	7/8	vitakaso	cleansing;purification	religion
kitambazo	n	7/8	vitambazo	cloth for wiping	home
kitega	n	7/8	vitega	trap;earner	general
kitembo	n	7/8	vitembo	small elephant;palm wine	food
kitetemeshi	n	7/8	vitetemeshi	vibrator	technology
kitikio	n	7/8	vitikio	response;chorus	culture
kitoneshi	n	7/8	vitoneshi	dropper	technology
kitulinga	n	7/8	vitulinga	amulet	religion
kitundu	n	7/8	vitundu	small hole;small basket	home
kitwea	n	7/8	vitwea	loneliness	emotion
kiuaji	n	7/8	viuaji	killer;poison	nature
kiviringo	n	7/8	viviringo	cylinder;circle	education
kivuno	n	7/8	vivuno	yield	nature
kiwano	n	7/8	viwano	horned melon	food
kiwashi	n	7/8	viwashi	ignition;starter	technology
kiwasho	n	7/8	viwasho	lighter;itch	home
kiwembe	n	7/8	viwembe	razor blade	home
kizamiaji	n	7/8	vizamiaji	diving bird;submersible	technology
kiziduo	n	7/8	viziduo	surplus	quantity
`;
