/**
 * Sentences with the terms of `recognition-terms.ts` marked: `[surface|id]`, or `[surface]` where the surface is the id.
 * All that is marked must be found, and nothing else. Written for this table.
 */
export const RECOGNITION_SENTENCES: readonly string[] = `
[Marekani] imetangaza [vikwazo|kikwazo] vipya dhidi ya maafisa watano.
[Kikwazo|kikwazo] kikubwa ni ukosefu wa fedha.
Hakuna [kikwazo] chochote kilichobaki.
[Vikwazo|kikwazo] hivyo vilianza kutumika Jumatatu.
Nchi hiyo imezoea kuishi chini ya [vikwazo|kikwazo].
Aliondoa [vikwazo|kikwazo] vyote vya kibiashara.
[Umoja wa Afrika] [uliiwekea vikwazo|kuweka vikwazo] [serikali] ya mapinduzi.
[Mkutano|mkutano] huo utafanyika [Nairobi].
Walikutana kandoni mwa [mkutano] wa [mawaziri|waziri].
[Mikutano|mkutano] ya hadhara [imepigwa marufuku|kupiga marufuku].
Aliwasili [mkutanoni|mkutano] akiwa amechelewa.
[Mikutanoni|mkutano] humo wajumbe walizozana.
[Mkutano wa kilele|mkutano wa kilele] utaanza kesho.
[Mikutano ya kilele|mkutano wa kilele] miwili ilifanyika mwaka huu.
[Makombora|kombora] matatu yalianguka baharini.
[Kombora|kombora] hilo lilirushwa usiku.
[Jeshi|jeshi] la anga lilidungua [kombora] moja.
Walirusha [makombora ya masafa marefu|kombora la masafa marefu] mawili.
[Kombora la masafa marefu|kombora la masafa marefu] lilifanyiwa majaribio.
[Silaha|silaha] zilipatikana ndani ya gari.
Waliweka chini [silaha] zao.
[Silaha|silaha] hizo zilitoka ng'ambo.
[Vita|vita] vimeingia mwezi wa nane.
Watoto wengi walizaliwa [vitani|vita].
[Vita|vita] hivyo vimeharibu miji.
Wakazi wamekimbia [vita].
[Mazungumzo|mazungumzo] ya [amani] yamekwama.
[Mazungumzo|mazungumzo] yao yalidumu saa nne.
Hakufika kwenye [mazungumzo] hayo.
[Makubaliano|makubaliano] hayo yalitiwa saini usiku.
Pande zote zimeheshimu [makubaliano].
[Msemaji|msemaji] huyo hakutaja idadi.
[Wasemaji|msemaji] wa vyama vyote walihojiwa.
[Msemaji|msemaji] wa [Wizara ya Mambo ya Nje] alikanusha.
[Viongozi|kiongozi] wa dini wameomba utulivu.
[Kiongozi|kiongozi] mpya ataapishwa Ijumaa.
[Viongozi|kiongozi] wetu wamenyamaza.
[Mawaziri|waziri] kumi waliapishwa jana.
[Waziri|waziri] wa fedha alisoma [bajeti].
[Waziri mkuu|waziri mkuu] alijibu maswali.
[Mawaziri wakuu|waziri mkuu] wa nchi mbili walikutana.
[Wabunge|mbunge] walipitisha mswada huo.
[Mbunge|mbunge] wa Kisiwani aliondoka.
[Bunge|bunge] litakutana wiki ijayo.
Mjadala ulifanyika [bungeni|bunge].
[Mabunge|bunge] ya nchi wanachama yataamua.
[Uchaguzi|uchaguzi] ulikuwa huru.
[Uchaguzi mkuu|uchaguzi mkuu] utafanyika mwezi ujao.
[Chaguzi|uchaguzi] ndogo zitafanyika mikoani.
[Chaguzi kuu|uchaguzi mkuu] mbili zimepita.
[Wagombea|mgombea] saba wamejiandikisha.
[Mgombea|mgombea] binafsi aliongoza.
[Kura|kura] zinaendelea kuhesabiwa.
Alipata [kura] chache kuliko alivyotarajia.
Watu wengi [walipiga kura|kupiga kura] mapema.
Nitakwenda [kupiga kura] asubuhi.
Vijana [hawakupiga kura|kupiga kura] mwaka jana.
Raia walio ng'ambo [watapiga kura|kupiga kura] ubalozini.
[Vituo vya kupigia kura|kituo cha kupigia kura] vilifunguliwa saa moja.
Foleni ndefu zilionekana kwenye [kituo cha kupigia kura].
[Serikali|serikali] imekanusha madai hayo.
[Serikali|serikali] zote mbili zilikubali.
Ajira [serikalini|serikali] zimepungua.
[Waandamanaji|mwandamanaji] walichoma matairi.
[Mwandamanaji|mwandamanaji] mmoja alijeruhiwa.
[Maandamano|maandamano] yalianza asubuhi.
Polisi walitawanya [maandamano] hayo.
[Wakimbizi|mkimbizi] wapya wanawasili kila siku.
[Mkimbizi|mkimbizi] huyo alisoma [sheria].
[Kambi za wakimbizi|kambi ya wakimbizi] zimefurika.
Alizaliwa katika [kambi ya wakimbizi].
Walirudi [kambini|kambi] jioni.
[Kambi|kambi] yao ilivunjwa.
[Jeshi|jeshi] lilisema litajibu.
[Majeshi|jeshi] ya nchi jirani yaliondoka.
Alijiunga na [jeshi] akiwa na miaka ishirini.
[Alifukuzwa|kufukuza] [jeshini|jeshi].
[Wanajeshi|mwanajeshi] sita waliuawa.
[Mwanajeshi|mwanajeshi] [aliyekamatwa|kukamata] ameachiliwa.
[Wapiganaji|mpiganaji] walivamia mji.
[Mpiganaji|mpiganaji] mmoja alijisalimisha.
[Waasi|mwasi] wanadhibiti barabara kuu.
[Mwasi|mwasi] aliyejeruhiwa alihojiwa.
[Kundi la waasi|kundi la waasi] lilitoa taarifa.
[Makundi ya waasi|kundi la waasi] yameungana.
[Mashambulio|shambulio] ya anga yameendelea.
[Shambulio|shambulio] hilo liliua watu wanane.
[Milipuko|mlipuko] miwili ilisikika.
[Mlipuko|mlipuko] mkubwa ulitikisa [soko] kuu.
[Mabomu|bomu] yalitegwa barabarani.
[Bomu|bomu] lililipuka karibu na [shule].
[Ndege|ndege] mbili ziligongana.
Abiria walikwama [ndegeni|ndege].
[Meli|meli] hiyo ilizama usiku.
Mizigo ilipakiwa [melini|meli].
[Mpaka|mpaka] umefungwa kwa wiki mbili.
[Walikamatwa|kukamata] [mpakani|mpaka].
[Mipaka|mpaka] ya nchi hizo haijachorwa.
[Amani|amani] imerejea [kijijini|kijiji] hapo.
[Amani|amani] ya kudumu inahitajika.
[Sheria|sheria] mpya imeanza kutumika.
[Sheria|sheria] hiyo inapingwa.
[Mahakama|mahakama] [imeahirisha|kuahirisha] uamuzi.
Alifikishwa [mahakamani|mahakama] jana.
[Mahakama|mahakama] za mwanzo zimejaa.
[Hakimu|hakimu] alimwachilia huru.
[Mahakimu|hakimu] wapya wameteuliwa.
[Mshtakiwa|mshtakiwa] alikana.
[Washtakiwa|mshtakiwa] wote watatu walilia.
[Kesi|kesi] itasikilizwa tena Machi.
[Kesi|kesi] zao zimeunganishwa.
[Hukumu|hukumu] itatolewa kesho.
[Hukumu|hukumu] hiyo imeshangaza wengi.
Alikaa [jela] miaka mitano.
Wafungwa walitoroka [jela].
[Washukiwa|mshukiwa] wawili walikiri.
[Mshukiwa|mshukiwa] mkuu bado anatafutwa.
[Uchunguzi|uchunguzi] unaendelea.
[Chunguzi|uchunguzi] kadhaa zimefanywa.
[Ushahidi|ushahidi] haukutosha.
[Rushwa|rushwa] imeenea katika idara hiyo.
[Mikopo|mkopo] ya riba nafuu itatolewa.
[Mkopo|mkopo] huo utalipwa kwa miaka kumi.
[Madeni|deni] ya taifa yameongezeka.
[Deni|deni] hilo limesamehewa.
[Bajeti|bajeti] ya mwaka huu ni kubwa.
[Kodi|kodi] ya mapato itapanda.
[Kodi|kodi] mpya zimeleta malalamiko.
[Uchumi|uchumi] umekua kwa asilimia tano.
[Masoko|soko] ya mitaji yalishuka.
Bei zimepanda [sokoni|soko].
[Soko|soko] liliteketea kwa moto.
[Wafanyabiashara|mfanyabiashara] walifunga maduka.
[Mfanyabiashara|mfanyabiashara] tajiri alinunua timu.
[Kampuni|kampuni] hiyo inaajiri watu mia mbili.
[Makampuni|kampuni] ya simu yametozwa faini.
[Wawekezaji|mwekezaji] wa kigeni wanasita.
[Mwekezaji|mwekezaji] mmoja alijitoa.
[Viwanda|kiwanda] vya sukari vimefungwa.
[Kiwanda|kiwanda] kipya kitajengwa [Tanga].
Wafanyakazi wote waliondoka [kiwandani|kiwanda].
[Wakulima|mkulima] wanasubiri mvua.
[Mkulima|mkulima] alipoteza mazao yake.
[Ukame|ukame] umeua mifugo.
[Mafuriko|mafuriko] yalisomba madaraja.
[Njaa|njaa] inanyemelea mikoa ya kaskazini.
[Misaada|msaada] imeanza kuwasili.
[Msaada|msaada] wao ulichelewa.
[Misaada ya kibinadamu|msaada wa kibinadamu] ilizuiwa.
[Msaada wa kibinadamu|msaada wa kibinadamu] unahitajika haraka.
[Msaada wake wa kijeshi|msaada wa kijeshi] umesitishwa.
[Magonjwa|ugonjwa] ya kuambukiza yameongezeka.
[Ugonjwa|ugonjwa] huo hauna tiba.
[Wagonjwa|mgonjwa] wapya ishirini wamelazwa.
[Mgonjwa|mgonjwa] alihamishwa.
Majeruhi walipelekwa [hospitalini|hospitali].
[Hospitali|hospitali] zote zimejaa.
[Madaktari|daktari] wamegoma.
[Daktari|daktari] wa zamu hakuwepo.
[Chanjo|chanjo] zitatolewa bure.
Walipokea [chanjo] ya pili.
[Shule|shule] zimefunguliwa tena.
Watoto hawaendi [shuleni|shule].
[Wanafunzi|mwanafunzi] walifanya mtihani.
[Mwanafunzi|mwanafunzi] bora alituzwa.
[Walimu|mwalimu] wanadai mishahara.
[Mwalimu|mwalimu] wake alifurahi.
[Vyuo vikuu|chuo kikuu] vitatu vimefungwa.
Anasoma katika [chuo kikuu] cha ualimu.
[Wachezaji|mchezaji] wawili wameumia.
[Mchezaji|mchezaji] huyo atauzwa.
[Kocha|kocha] alilalamika.
[Makocha|kocha] wote wawili walitimuliwa.
[Mabao|bao] yote yalifungwa kipindi cha pili.
[Bao|bao] la ushindi lilipatikana dakika za mwisho.
[Vijiji|kijiji] kumi vimezingirwa.
Hakuna maji [kijijini|kijiji].
[Visima|kisima] vimekauka.
[Kisima|kisima] kilichimbwa mwaka jana.
[Vyombo|chombo] vya dola vimeonywa.
[Chombo|chombo] hicho kilipotea angani.
[Majengo|jengo] marefu yaliporomoka.
[Jengo|jengo] la ghorofa tano lilianguka.
[Matetemeko|tetemeko] mawili yalitokea.
[Tetemeko|tetemeko] hilo lilisikika mbali.
[Miti|mti] elfu moja ilipandwa.
Nyani walikaa [mtini|mti].
[Mito|mto] mitatu imefurika.
Waliogelea [mtoni|mto].
[Kuta|ukuta] za nyumba zilipasuka.
[Ukuta|ukuta] ulianguka usiku.
[Upepo|upepo] mkali ulivuma.
[Maziwa|ziwa] ya bonde la ufa yamepanuka.
[Jangwa|jangwa] linaenea.
[Michango|mchango] ya wanachama ilikusanywa.
[Mchango|mchango] wake hautasahaulika.
[Vituo|kituo] vya afya vimeongezwa.
Alilala [kituoni|kituo].
[Vipimo|kipimo] vilionyesha kuwa ana malaria.
[Miradi|mradi] mitano imekamilika.
[Mradi|mradi] huo umegharimu mamilioni.
[Dawa|dawa] hazitoshi.
[Magavana|gavana] walikutana faraghani.
[Gavana|gavana] wa jimbo hilo alijeruhiwa.
[Mikataba|mkataba] miwili ilitiwa wino.
[Mkataba|mkataba] wake unamalizika.
[Waandishi|mwandishi] walizuiwa kuingia.
[Mwandishi|mwandishi] wetu anaarifu.
[Vibali|kibali] vya kazi vimefutwa.
Alinyimwa [kibali] cha kusafiri.
[Treni ya kivita|treni ya kivita] iliwasili alfajiri.
Alisafiri kwa [treni yake ya kivita|treni ya kivita].
[Treni zao za kivita|treni ya kivita] zilifichwa.
[Mpango wa nyuklia|mpango wa nyuklia] umeleta mvutano.
[Mpango huo wa nyuklia|mpango wa nyuklia] ulianza zamani.
[Mipango ya nyuklia|mpango wa nyuklia] ya nchi mbili ilichunguzwa.
[Ugavi wa silaha|ugavi wa silaha] umepungua.
[Haki za binadamu|haki za binadamu] zimekiukwa.
Wanatetea [haki za binadamu].
[Mabadiliko ya tabianchi|mabadiliko ya tabianchi] yameathiri kilimo.
[Mashirika ya habari|shirika la habari] yaliripoti kifo chake.
[Shirika la habari|shirika la habari] la taifa lilithibitisha.
[Vyama tawala|chama tawala] vilipoteza viti.
[Chama tawala|chama tawala] kimegawanyika.
[Vyama vya upinzani|chama cha upinzani] vimesusia.
Hawakutaka upinzani wowote.
[Chama cha upinzani|chama cha upinzani] kilidai marudio.
[Hali ya hatari|hali ya hatari] imetangazwa.
[Mitandao ya kijamii|mtandao wa kijamii] ilizimwa.
Aliandika kwenye [mtandao wake wa kijamii|mtandao wa kijamii].
[Mfumuko wa bei|mfumuko wa bei] umefika asilimia kumi.
[Mfumuko huo mkubwa wa bei|mfumuko wa bei] umewaumiza wafugaji.
[Mikutano mitatu ya kilele|mkutano wa kilele] imefanyika mwaka huu.
[Kambi zao mpya za wakimbizi|kambi ya wakimbizi] zina maji safi.
[Benki kuu|benki kuu] ilipandisha riba.
[Benki Kuu|benki kuu] imeonya kuhusu sarafu bandia.
[Vikosi vya kulinda amani|kikosi cha kulinda amani] vitaondoka.
[Kikosi cha kulinda amani|kikosi cha kulinda amani] [kilishambuliwa|kushambulia].
[Wajumbe maalumu|mjumbe maalumu] walifika jana.
[Mjumbe maalumu|mjumbe maalumu] alizuru [kambi] hiyo.
[Tume ya uchaguzi|tume ya uchaguzi] ilitangaza matokeo.
[Tume ya Uchaguzi|tume ya uchaguzi] imekataa rufaa.
[Waendesha mashtaka|mwendesha mashtaka] waliwasilisha hoja.
[Mwendesha mashtaka|mwendesha mashtaka] aliomba muda.
[Bandari kavu|bandari kavu] itajengwa [mpakani|mpaka].
[Nishati ya jua|nishati ya jua] ni nafuu.
Watu wenye bunduki [walishambulia|kushambulia] [kituo] hicho.
Mji huo [ulishambuliwa|kushambulia] mara mbili.
[Wamekamatwa|kukamata] watu kumi.
Polisi [inawakamata|kukamata] madereva walevi.
[Alikamatwa|kukamata] akiwa nyumbani.
Pande hizo [zimesaini|kusaini] hati.
Hati [ilisainiwa|kusaini] usiku.
[Waziri|waziri] huyo hakupatikana.
[Alijiuzulu|kujiuzulu] ghafla.
Wanataka [ajiuzulu|kujiuzulu] mara moja.
Mechi [imeahirishwa|kuahirisha] hadi Jumapili.
Waamuzi [waliahirisha|kuahirisha] pambano hilo.
Wanadiplomasia sita [wamefukuzwa|kufukuza].
Mwajiri [alimfukuza|kufukuza] bila sababu.
Wauguzi [wanaandamana|kuandamana] leo.
[Waliandamana|kuandamana] hadi ikulu.
Mifuko ya plastiki [imepigwa marufuku|kupiga marufuku].
Nchi hiyo [ilipiga marufuku|kupiga marufuku] uvuvi wa usiku.
[Atashtakiwa|kushtaki] kwa wizi.
[Walimshtaki|kushtaki] meya wa zamani.
[Alihukumiwa|kuhukumu] kifungo cha maisha.
[Amehukumiwa|kuhukumu] bila kuwepo.
[Wamemchagua|kuchagua] kuwa mwenyekiti.
[Alichaguliwa|kuchagua] kwa wingi mkubwa.
[Wamelaani|kulaani] mauaji hayo.
Kitendo hicho [kimelaaniwa|kulaani] na wote.
[Amewekeza|kuwekeza] katika madini.
Watu binafsi [wanawekeza|kuwekeza] zaidi.
Mataifa hayo yanapanga [kuweka vikwazo].
Waliamua [kuiwekea vikwazo|kuweka vikwazo] benki moja.
[Iliwekewa vikwazo|kuweka vikwazo] mwaka jana.
[Imeweka vikwazo|kuweka vikwazo] vya usafiri.
[Vikwazo vilivyowekwa|kuweka vikwazo] vitaondolewa.
[Vikwazo vilivyowekewa|kuweka vikwazo] jirani zao viliumiza.
[Urusi] imekanusha.
Alirejea kutoka [Urusi] jana.
Wajumbe wa [Korea Kaskazini] walitoka nje.
[Korea ya Kaskazini|Korea Kaskazini] imerusha [chombo] angani.
Hao ndio [viongozi|kiongozi] wa kesho.
[Umoja wa Mataifa] umeonya.
[Baraza la Usalama] [litapiga kura|kupiga kura] leo.
Mwakilishi katika [Baraza la Usalama] la [Umoja wa Mataifa] alipinga.
[Ikulu ya Kremlin] haikujibu.
Mali yake yote iliteketea.
Aliuza mali na mashamba.
Majambazi waliiba mali za wananchi.
[Wapiganaji|mpiganaji] waliingia kaskazini mwa [Mali].
Nchi ya [Mali] imejiondoa.
Rais wa [Chad] aliwasili.
Wanaishi [Dar es Salaam].
Wanaishi [Dar-es-Salaam|Dar es Salaam].
[Meli|meli] ilitia nanga [Dar Es Salaam|Dar es Salaam].
Timu ya [Cote d'Ivoire] ilifungwa.
Timu ya [Cote d’Ivoire|Cote d'Ivoire] ilishinda.
[Afrika Kusini] imefuta visa.
[Wizara ya Mambo ya Nje] ilimwita balozi.
[Asha Mrisho] alikuwa wa kwanza.
Mwanariadha [Asha Mrisho] alivunja rekodi.
[Juma Kapinga] alikata rufaa.
Baadaye [Kapinga] alikiri.
Shujaa [Ng'walida] alizikwa kwao.
Shujaa [Ng’walida|Ng'walida] alikumbukwa.
[Benki ya Dunia] imetoa ripoti.
[Umoja wa Afrika] umemteua mpatanishi.
Samaki wamekufa katika [Ziwa Viktoria].
Bonde la [Mto Nile] lina rutuba.
Maharamia wanavizia [Bahari ya Hindi].
[Amina wa Mwera] aliimba.
Timu ya [Simba] ilitoka sare na [Yanga].
Walimwona simba dume mbugani.
Waliona simba mbugani.
Simbamarara alitoroka.
Jahazi lilikuwa na tanga jeupe.
Mkoa wa [Tanga] una bandari.
Kisiwa cha [Pemba] kina karafuu.
Nchi za [Ulaya] zimeafikiana.
[Hospitali|hospitali] ya [Al-Noor] ilivamiwa.
[Kamati ya Olimpiki] ilikutana.
[Kuta|ukuta] hizo zilipakwa rangi.
Hakusema lolote kuhusu tuhuma hizo.
Wazee walikaa chini ya mwembe.
Mvua kubwa ilinyesha usiku kucha.
Familia yake ilikuja kumpokea.
Alicheza kinanda kwa ustadi.
Wavuvi waliondoka alfajiri.
Bei ya unga imepanda maradufu.
Kila mtu alishangaa.
Walipanda mlima kwa siku tatu.
Barabara hiyo ina mashimo mengi.
Alisoma gazeti kisha akalala.
Watoto walicheza mpira uwanjani.
Nguo zilikauka juani.
Bibi alipika wali na maharagwe.
Safari yetu ilichukua saa tisa.
`
  .trim()
  .split("\n");
