/** Lexicon: various nouns in ki- and ch-. Columns: lemma, part of speech, class, plural, glosses, domain. Server and command line only. */
export const nounsVarious = `
kiambata	n	7/8	viambata	attachment	general
kiambato	n	7/8	viambato	ingredient	general
kiamshakinywa	n	7/8	viamshakinywa	breakfast	general
kiango	n	7/8	viango	lamp stand	general
kianga	n	7/8	vianga	sunshine after rain	general
kiashirio	n	7/8	viashirio	indicator	general
kibago	n	7/8	vibago	small stool	general
kibainisho	n	7/8	vibainisho	explanation	general
kibaba	n	7/8	vibaba	small measure of grain	general
kiberenge	n	7/8	viberenge	trolley on rails	general
kibia	n	7/8	vibia	earthen pot lid	general
kibindo	n	7/8	vibindo	fold of a loincloth	general
kibiongo	n	7/8	vibiongo	stooped person	general
kibogoyo	n	7/8	vibogoyo	toothless person	general
kibonde	n	7/8	vibonde	small valley	general
kibonzo	n	7/8	vibonzo	cartoon	general
kibubu	n	7/8	vibubu	money box	general
kibuhuti	n	7/8	vibuhuti	grief	general
kiburuta	n	7/8	viburuta	tractor	general
kibushi	n	7/8	vibushi	small boat	general
kibweta	n	7/8	vibweta	small box	general
kichala	n	7/8	vichala	bunch of fruit	general
kichapuzi	n	7/8	vichapuzi	accelerator	general
kichinjio	n	7/8	vichinjio	slaughterhouse	general
kichinja	n	7/8	vichinja	slaughtering knife	general
kichomeo	n	7/8	vichomeo	incinerator	general
kichomi	n	7/8	vichomi	stabbing pain;pneumonia	general
kichwamaji	n	7/8	vichwamaji	scatterbrain	general
kidahizo	n	7/8	vidahizo	headword	general
kidau	n	7/8	vidau	inkwell	general
kidoa	n	7/8	vidoa	blot	general
kidokozi	n	7/8	vidokozi	pilferer	general
kidoletumbo	n	7/8	vidoletumbo	appendix	general
kidomodomo	n	7/8	vidomodomo	talkativeness	general
kidosho	n	7/8	vidosho	pretty girl	general
kidotia	n	7/8	vidotia	straw hat	general
kidudumtu	n	7/8	vidudumtu	meddler	general
kielekezo	n	7/8	vielekezo	direction;pointer	general
kielezo	n	7/8	vielezo	illustration;pattern	general
kiendelezo	n	7/8	viendelezo	extension	general
kieuzi	n	7/8	vieuzi	antiseptic	general
kifafanuzi	n	7/8	vifafanuzi	explanatory note	general
kifani	n	7/8	vifani	match;equal	general
kifijo	n	7/8	vifijo	applause	general
kifuasi	n	7/8	vifuasi	accompaniment	general
kifukofuko	n	7/8	vifukofuko	cocoon	general
kifumbu	n	7/8	vifumbu	coconut strainer	general
kifumbo	n	7/8	vifumbo	riddle	general
kifunguo	n	7/8	vifunguo	opener	general
kifutio	n	7/8	vifutio	eraser	general
kigagazi	n	7/8	vigagazi	nausea	general
kigano	n	7/8	vigano	short tale	general
kigari	n	7/8	vigari	trolley;small cart	general
kigasha	n	7/8	vigasha	forearm	general
kigawe	n	7/8	vigawe	multiple	general
kigawo	n	7/8	vigawo	factor	general
kigegezi	n	7/8	vigegezi	nausea	general
kigelegele	n	7/8	vigelegele	ululation	general
kigeregere	n	7/8	vigeregere	zigzag	general
kigingi	n	7/8	vigingi	peg;stake	general
kigongo	n	7/8	vigongo	hump;club	general
kiguni	n	7/8	viguni	matting basket	general
kiguu	n	7/8	viguu	leg stump	general
kiguzo	n	7/8	viguzo	small pillar	general
kigwe	n	7/8	vigwe	cord;braid	general
kihami	n	7/8	vihami	protector	general
kihori	n	7/8	vihori	small canoe	general
kihunzi	n	7/8	vihunzi	puzzle	general
kiigizo	n	7/8	viigizo	model	general
kijibwa	n	7/8	vijibwa	little dog	general
kijibustani	n	7/8	vijibustani	small garden	general
kijificho	n	7/8	vijificho	hideout	general
kijibarua	n	7/8	vijibarua	note	general
kijimbo	n	7/8	vijimbo	small state	general
kijino	n	7/8	vijino	small tooth	general
kijio	n	7/8	vijio	evening meal	general
kijitanzu	n	7/8	vijitanzu	sub-branch	general
kijongo	n	7/8	vijongo	hump	general
kijumbe	n	7/8	vijumbe	messenger;go-between	general
kijungu	n	7/8	vijungu	small pot	general
kikasha	n	7/8	vikasha	small box	general
kiko	n	7/8	viko	tobacco pipe	general
kikoromeo	n	7/8	vikoromeo	windpipe	general
kikorombwe	n	7/8	vikorombwe	signal call	general
kikumbo	n	7/8	vikumbo	shove	general
kikunazi	n	7/8	vikunazi	clitoris	general
kikuti	n	7/8	vikuti	leaflet of palm	general
kikwara	n	7/8	vikwara	spur	general
kilaji	n	7/8	vilaji	food	general
kilalo	n	7/8	vilalo	camp	general
kilango	n	7/8	vilango	strait;small door	general
kilegesambwa	n	7/8	vilegesambwa	knee cap	general
kilembe	n	7/8	vilembe	end part	general
kilimi	n	7/8	vilimi	uvula	general
kilimilimi	n	7/8	vilimilimi	chatter	general
kilimia	n	7/8	vilimia	Pleiades	general
kilindi	n	7/8	vilindi	deep channel;depth	general
kilindo	n	7/8	vilindo	bark box	general
kilishi	n	7/8	vilishi	animal feed	general
kiluwiluwi	n	7/8	viluwiluwi	tadpole	general
kimanda	n	7/8	vimanda	omelette	general
kimandari	n	7/8	vimandari	picnic	general
kimangare	n	7/8	vimangare	red mite	general
kimatu	n	7/8	vimatu	young locust	general
kimbilio	n	5/6	makimbilio	refuge	general
kimelea	n	7/8	vimelea	parasite	general
kimeng'enya	n	7/8	vimeng'enya	enzyme	general
kimulimuli	n	7/8	vimulimuli	firefly;flashing light	general
kimurimuri	n	7/8	vimurimuri	firefly	general
kimwana	n	7/8	vimwana	pretty young woman	general
kimwondo	n	7/8	vimwondo	meteor;rocket	general
kinaya	n	7/8	vinaya	irony	general
kinembe	n	7/8	vinembe	clitoris	general
kinena	n	7/8	vinena	groin	general
king'ora	n	7/8	ving'ora	siren	general
kingaja	n	7/8	vingaja	bracelet	general
kingojezi	n	7/8	vingojezi	guard's hut	general
kingojo	n	7/8	vingojo	watch	general
kiningina	n	7/8	viningina	great-great-grandchild	general
kinondo	n	7/8	vinondo	book louse	general
kinundu	n	7/8	vinundu	lump	general
kinundunundu	n	7/8	vinundunundu	lump	general
kinywa	n	7/8	vinywa	mouth	general
kinyamkela	n	7/8	vinyamkela	whirlwind spirit	general
kinyunyu	n	7/8	vinyunyu	drizzle	general
kiokosi	n	7/8	viokosi	finder's reward	general
kiokozi	n	7/8	viokozi	reward	general
kiokote	n	7/8	viokote	thing found	general
kiolezo	n	7/8	violezo	pattern;template	general
kiolwa	n	7/8	violwa	thing seen	general
kiongezo	n	7/8	viongezo	supplement	general
kiowevu	n	7/8	viowevu	liquid	general
kipachiko	n	7/8	vipachiko	infix	general
kipambizo	n	7/8	vipambizo	margin	general
kipambo	n	7/8	vipambo	decoration	general
kipandio	n	7/8	vipandio	step;stirrup	general
kipandikizi	n	7/8	vipandikizi	planted agent;graft	general
kipanga	n	7/8	vipanga	hawk	general
kipango	n	7/8	vipango	small plan	general
kipara	n	7/8	vipara	bald patch	general
kiparamoto	n	7/8	viparamoto	iguana	general
kipasuasanda	n	7/8	vipasuasanda	nightjar	general
kipazamoyo	n	7/8	vipazamoyo	aorta	general
kipete	n	7/8	vipete	ring;ferrule	general
kipila	n	7/8	vipila	curlew	general
kipimahewa	n	7/8	vipimahewa	barometer	general
kipimajoto	n	7/8	vipimajoto	thermometer	general
kipimio	n	7/8	vipimio	measuring instrument	general
kipimapembe	n	7/8	vipimapembe	protractor	general
kipindo	n	7/8	vipindo	hem;fold	general
kipini	n	7/8	vipini	handle;nose stud	general
kipinda	n	7/8	vipinda	corpse of an animal	general
kipingo	n	7/8	vipingo	bolt	general
kipira	n	7/8	vipira	ball	general
kipondo	n	7/8	vipondo	pole for punting	general
kiponyo	n	7/8	viponyo	cure	general
kipooza	n	7/8	vipooza	paralysis	general
kipozamoyo	n	7/8	vipozamoyo	something soothing	general
kipozamataza	n	7/8	vipozamataza	radiator	general
kipukuba	n	7/8	vipukuba	deciduous	general
kipulizo	n	7/8	vipulizo	aerosol	general
kipunguzo	n	7/8	vipunguzo	discount	general
kipungu	n	7/8	vipungu	eagle	general
kipusa	n	7/8	vipusa	rhino horn;attractive girl	general
kipwepwe	n	7/8	vipwepwe	red bug	general
kirago	n	7/8	virago	sleeping mat;belongings	general
kiranga	n	7/8	viranga	insatiability	general
kiritimba	n	7/8	viritimba	monopoly	general
kirimba	n	7/8	virimba	cage	general
kirukanjia	n	7/8	virukanjia	nightjar	general
kirutubishi	n	7/8	virutubishi	nutrient	general
kisasa	n	7		modernity	general
kishada	n	7/8	vishada	bunch;kite	general
kishaka	n	7/8	vishaka	thicket	general
kishimo	n	7/8	vishimo	small hole	general
kishikio	n	7/8	vishikio	handle	general
kishikizo	n	7/8	vishikizo	fastener	general
kishogo	n	7/8	vishogo	back of the head	general
kishoka	n	7/8	vishoka	hatchet;bogus agent	general
kishonde	n	7/8	vishonde	dry dung	general
kishubaka	n	7/8	vishubaka	niche	general
kishungi	n	7/8	vishungi	crest;tuft	general
kishuzi	n	7/8	vishuzi	breaking wind	general
kishwara	n	7/8	vishwara	loop	general
kisimi	n	7/8	visimi	clitoris	general
kisimbo	n	7/8	visimbo	code	general
kisisusi	n	7/8	visisusi	whirlwind	general
kisitiri	n	7/8	visitiri	screen	general
kisomo	n	7/8	visomo	studies;literacy	general
kisodo	n	7/8	visodo	sanitary pad	general
kistari	n	7/8	vistari	dash;hyphen	general
kisunzi	n	7/8	visunzi	dizziness	general
kisugudi	n	7/8	visugudi	elbow	general
kisusuli	n	7/8	visusuli	scorpion;whirlwind	general
kitadali	n	7/8	vitadali	kettle	general
kitako	n	7/8	vitako	buttock;base	general
kitakizo	n	7/8	vitakizo	bed end	general
kitali	n	7/8	vitali	linen;war	general
kitambi	n	7/8	vitambi	paunch	general
kitamkwa	n	7/8	vitamkwa	sound unit;phoneme	general
kitandawili	n	7/8	vitandawili	riddle	general
kitanga	n	7/8	vitanga	small mat;palm	general
kitani	n	7/8	vitani	flax;linen	general
kitapo	n	7/8	vitapo	shiver	general
kitata	n	7/8	vitata	splint;tangle	general
kitatange	n	7/8	vitatange	angel fish	general
kitawi	n	7/8	vitawi	twig	general
kitefute	n	7/8	vitefute	cheek bone	general
kitefutefu	n	7/8	vitefutefu	sobbing	general
kitegemezi	n	7/8	vitegemezi	dependant	general
kitembe	n	7/8	vitembe	lisp	general
kiteo	n	7/8	viteo	small sieve	general
kitewe	n	7/8	vitewe	paralysed person	general
kithembe	n	7/8	vithembe	lisp	general
kitimbi	n	7/8	vitimbi	intrigue	general
kitindo	n	7/8	vitindo	copper bracelet	general
kitiwanga	n	7/8	vitiwanga	chicken pox	general
kito	n	7/8	vito	jewel;gem	general
kitobo	n	7/8	vitobo	hole	general
kitobwe	n	7/8	vitobwe	dimple	general
kitokono	n	7/8	vitokono	coccyx	general
kitoma	n	7/8	vitoma	small gourd	general
kitongo	n	7/8	vitongo	one side	general
kitoria	n	7/8	vitoria	wild fruit	general
kitoweleo	n	7/8	vitoweleo	relish	general
kitunga	n	7/8	vitunga	round basket	general
kituta	n	7/8	vituta	raised bed;ridge	general
kitweo	n	7/8	vitweo	relish	general
kiulizi	n	7/8	viulizi	question	general
kiulizo	n	7/8	viulizo	question	general
kiunga	n	7/8	viunga	suburb;outskirts;orchard	general
kiungio	n	7/8	viungio	joint	general
kiunguja	n	7		Zanzibar dialect	general
kiunza	n	7/8	viunza	bier board	general
kivimba	n	7/8	vivimba	swelling;girth	general
kivimbe	n	7/8	vivimbe	small swelling	general
kivukizo	n	7/8	vivukizo	fumigation	general
kivumanyuki	n	7/8	vivumanyuki	drone	general
kivunde	n	7/8	vivunde	fermented meal	general
kivunga	n	7/8	vivunga	bushy hair	general
kivyazi	n	7/8	vivyazi	birth;generation	general
kiwakifu	n	7/8	viwakifu	endowment	general
kiwamba	n	7/8	viwamba	membrane	general
kiwashio	n	7/8	viwashio	lighter	general
kiweko	n	7/8	viweko	base;stand	general
kiwele	n	7/8	viwele	udder	general
kiweo	n	7/8	viweo	ham;thigh	general
kiwiliwili	n	7/8	viwiliwili	trunk of the body	general
kiwimbi	n	7/8	viwimbi	ripple	general
kiyoga	n	7/8	viyoga	mushroom	general
kiyowe	n	7/8	viyowe	cry for help	general
kiza	n	7		darkness	general
kizamiadagaa	n	7/8	vizamiadagaa	kingfisher	general
kizibao	n	7/8	vizibao	waistcoat	general
kizibio	n	7/8	vizibio	stopper	general
kizibuo	n	7/8	vizibuo	corkscrew	general
kizigeu	n	7/8	vizigeu	armlet	general
kizimamoto	n	7/8	vizimamoto	fire extinguisher	general
kizimwe	n	7/8	vizimwe	blasted ear of grain	general
kizimwi	n	7/8	vizimwi	ghost	general
kizinda	n	7/8	vizinda	hymen	general
kizingo	n	7/8	vizingo	bend	general
kizuio	n	7/8	vizuio	obstacle	general
kizuka	n	7/8	vizuka	apparition;widow in mourning	general
chandarua	n	7/8	vyandarua	mosquito net	general
chandalua	n	7/8	vyandalua	mosquito net	general
chapuo	n	7/8	vyapuo	small drum	general
chechevu	n	7/8	vyechevu	hiccup	general
chegamo	n	7/8	vyegamo	prop	general
chembeu	n	7/8	vyembeu	chisel	general
chipukizi	n	9/10	chipukizi	youngster;shoot	general
chomozo	n	7/8	vyomozo	emergence	general
chubuko	n	5/6	machubuko	bruise	general
kipilefti	n	7/8	vipilefti	roundabout	general
chabo	n	9/10	chabo	peeping	general
chakacha	n	9/10	chakacha	coastal dance music	general
chale	n	9/10	chale	incision;clown	general
chamchela	n	9/10	chamchela	whirlwind	general
chane	n	9/10	chane	slip of leaf	general
changarawe	n	9/10	changarawe	gravel	general
changu	n	9/10	changu	sea bream	general
chapeo	n	9/10	chapeo	hat	general
chenene	n	9/10	chenene	mole cricket	general
chepe	n	9/10	chepe	spade	general
chepeo	n	9/10	chepeo	shovel	general
chikichi	n	9/10	chikichi	palm oil fruit	general
choa	n	9/10	choa	ringworm	general
choko	n	9/10	choko	baking pit	general
chokochoko	n	9/10	chokochoko	discord;provocation	general
chongo	n	9/10	chongo	one-eyedness	general
chongoe	n	9/10	chongoe	large fish	general
chonjo	n	9/10	chonjo	discord;alertness	general
chubwi	n	9/10	chubwi	plumb	general
chuchu	n	9/10	chuchu	nipple	general
chuchunge	n	9/10	chuchunge	garfish	general
chungo	n	9/10	chungo	pumice	general
chuya	n	9/10	chuya	rice husks	general
chago	n	5/6	machago	head of a bed	general
chaguo	n	5/6	machaguo	choice	general
cheko	n	5/6	macheko	laugh	general
chimbuko	n	5/6	machimbuko	origin	general
chocheo	n	5/6	machocheo	stimulus	general
chokoraa	n	5/6	machokoraa	street child;scavenger	general
chombezo	n	5/6	machombezo	lullaby	general
chopa	n	5/6	machopa	bundle	general
`;
