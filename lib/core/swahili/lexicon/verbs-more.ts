/** Lexicon: verbs, and passives that newspapers use often. Columns: lemma, part of speech, class, plural, glosses, domain. Server and command line only. */
export const verbsMore = `
achiliwa	v			be released	verbs
achishwa	v			be dismissed;be made to stop	verbs
achiwa	v			be released	verbs
achwa	v			be left	verbs
adhibiwa	v			be punished	verbs
adhimishwa	v			be celebrated	verbs
agizwa	v			be ordered	verbs
ahirishwa	v			be postponed	verbs
ainishwa	v			be classified	verbs
amshwa	v			be woken	verbs
amuliwa	v			be decided	verbs
andaliwa	v			be prepared	verbs
angamizwa	v			be destroyed	verbs
angazwa	v			be lit up	verbs
anguliwa	v			be hatched	verbs
angushwa	v			be brought down	verbs
anikwa	v			be spread out	verbs
ashiriwa	v			be indicated	verbs
athiriwa	v			be affected	verbs
azimiwa	v			be resolved	verbs
azimwa	v			be borrowed	verbs
badilishiwa	v			be changed for	verbs
badilishwa	v			be changed	verbs
bainishwa	v			be made clear	verbs
bandikwa	v			be stuck on	verbs
bashiriwa	v			be foretold	verbs
batilishwa	v			be annulled	verbs
bimbirika	v			roll	verbs
burutwa	v			be dragged	verbs
bwagwa	v			be thrown down	verbs
chagizwa	v			be pressed	verbs
chambuliwa	v			be analysed	verbs
chati	v			chat	verbs
chezeka	v			be played	verbs
choshwa	v			be tired out	verbs
chuuzwa	v			be peddled	verbs
dhalilika	v			be humiliated	verbs
dokezwa	v			be hinted	verbs
dumishwa	v			be maintained	verbs
egeshwa	v			be parked	verbs
elemewa	v			be burdened	verbs
endekezwa	v			be pampered	verbs
epukwa	v			be avoided	verbs
epushwa	v			be averted	verbs
fanikishwa	v			be made a success	verbs
fedheheshwa	v			be disgraced	verbs
fidiwa	v			be compensated	verbs
garagaza	v			make roll	verbs
gharimiwa	v			be paid for	verbs
gombaniwa	v			be fought over	verbs
hangaishwa	v			be harassed	verbs
hofiwa	v			be feared	verbs
hudhuriwa	v			be attended	verbs
husudu	v			envy	verbs
huzunishwa	v			be saddened	verbs
idhinika	v			be approved	verbs
kanganywa	v			be confused	verbs
kinaishwa	v			be satiated	verbs
konyesha	v			hint	verbs
kopeka	v			be borrowed	verbs
kumbatiwa	v			be embraced	verbs
kutanishwa	v			be brought together	verbs
kwamishwa	v			be stalled	verbs
kwamuliwa	v			be unblocked	verbs
kwaruzwa	v			be scratched	verbs
kwepwa	v			be avoided	verbs
laghaiwa	v			be cheated	verbs
lawitiwa	v			be sodomised	verbs
lipiziana	v			take revenge	verbs
lundikwa	v			be piled	verbs
maanishwa	v			be meant	verbs
mwagiwa	v			be poured on	verbs
nenwa	v			be spoken	verbs
ngurumisha	v			make roar	verbs
ning'inizwa	v			be hung	verbs
nukuliwa	v			be quoted	verbs
nusuriwa	v			be saved	verbs
nyamazishwa	v			be silenced	verbs
nyang'anya	v			rob;snatch	verbs
nyang'anywa	v			be robbed	verbs
nyanyapaliwa	v			be stigmatised	verbs
nyolewa	v			be shaved	verbs
nyoshwa	v			be straightened	verbs
ombwa	v			be asked;be requested	verbs
ondoa	v			remove;take away	verbs
ondoka	v			leave;go away	verbs
ondokana	v			be rid of	verbs
ondokea	v			leave for;turn out to be	verbs
ondolea	v			remove from;exempt	verbs
ondolewa	v			be removed	verbs
ondosha	v			send away	verbs
oneshana	v			show each other	verbs
ongezana	v			increase together	verbs
ongoka	v			be converted;prosper	verbs
onwa	v			be seen	verbs
oteshwa	v			be grown	verbs
ozeshwa	v			be married off	verbs
pakiwa	v			be loaded;be parked	verbs
pakuliwa	v			be downloaded	verbs
pambwa	v			be decorated	verbs
pandishwa	v			be raised;be promoted	verbs
pandwa	v			be planted;be climbed	verbs
paraganyika	v			be in chaos	verbs
patanishwa	v			be reconciled	verbs
peana	v			give each other	verbs
pelekana	v			take each other	verbs
pelelezwa	v			be investigated	verbs
pendelewa	v			be favoured	verbs
penyezwa	v			be smuggled in	verbs
peperushwa	v			be flown;be broadcast	verbs
pepetwa	v			be winnowed	verbs
piku	v			outdo;surpass	verbs
pimwa	v			be measured;be tested	verbs
pinduliwa	v			be overthrown	verbs
pindwa	v			be bent	verbs
pishwa	v			be let pass	verbs
pokewa	v			be received	verbs
pokonywa	v			be robbed of	verbs
pondwa	v			be crushed	verbs
poromoshwa	v			be toppled	verbs
porwa	v			be robbed	verbs
potezwa	v			be lost	verbs
potoshwa	v			be misled	verbs
pumbazwa	v			be distracted	verbs
puuzwa	v			be ignored	verbs
radidi	v			reduplicate;repeat	verbs
rahisishwa	v			be made easy	verbs
rejelewa	v			be referred to	verbs
ripotiwa	v			be reported	verbs
ripua	v			blow up;set off	verbs
rithiwa	v			be inherited	verbs
rogwa	v			be bewitched	verbs
rubuniwa	v			be seduced	verbs
rudufisha	v			duplicate	verbs
rudufu	v			duplicate	verbs
ruhusika	v			be allowed	verbs
rushiana	v			throw at each other	verbs
safirishwa	v			be transported	verbs
safishwa	v			be cleaned	verbs
sagwa	v			be ground	verbs
sahihishwa	v			be corrected	verbs
saidika	v			be helped	verbs
sajili	v			register	verbs
sajiliwa	v			be registered	verbs
salimiana	v			greet each other	verbs
salimiwa	v			be greeted	verbs
salitiwa	v			be betrayed	verbs
semwa	v			be said	verbs
setiri	v			conceal	verbs
shambuliana	v			attack each other	verbs
shangiliwa	v			be cheered	verbs
shaurika	v			be advisable	verbs
shawishiwa	v			be persuaded	verbs
sherehekewa	v			be celebrated	verbs
shibishwa	v			be filled	verbs
shindaniwa	v			be competed for	verbs
shinikiza	v			press;pressure	verbs
shinikizwa	v			be pressed	verbs
shtukiza	v			take by surprise;surprise	verbs
shughulikiwa	v			be dealt with	verbs
shukishwa	v			be brought down	verbs
shukuriwa	v			be thanked	verbs
shurutishwa	v			be forced	verbs
shushwa	v			be lowered	verbs
shutumiana	v			accuse each other	verbs
sihiwa	v			be implored	verbs
sikitishwa	v			be saddened	verbs
sikiwa	v			be heard	verbs
simangwa	v			be taunted	verbs
simikwa	v			be erected	verbs
sisitizwa	v			be emphasised	verbs
sogezwa	v			be moved	verbs
songwa	v			be strangled;be pressed	verbs
staafishwa	v			be retired	verbs
stahamili	v			withstand;endure	verbs
stua	v			startle	verbs
stuka	v			be startled	verbs
sukumwa	v			be pushed	verbs
sukwa	v			be plaited	verbs
sulibiwa	v			be crucified	verbs
sulubishwa	v			be crucified	verbs
sulubiwa	v			be crucified	verbs
sumbuana	v			bother each other	verbs
surubu	v			toil	verbs
susiwa	v			be boycotted	verbs
swalia	v			pray for	verbs
swalisha	v			lead in prayer	verbs
tafsiriwa	v			be translated	verbs
takasika	v			be purified	verbs
takaswa	v			be purified	verbs
tambulishwa	v			be introduced	verbs
tathmini	v			evaluate;assess	verbs
tathminiwa	v			be evaluated	verbs
tazamwa	v			be watched	verbs
tegwa	v			be trapped	verbs
tekenywa	v			be tickled	verbs
teketezwa	v			be burnt down	verbs
telekezwa	v			be abandoned	verbs
telezesha	v			make slip	verbs
tenganishwa	v			be separated	verbs
teswa	v			be tortured	verbs
tetereshwa	v			be destabilised	verbs
tetewa	v			be defended	verbs
tikiswa	v			be shaken	verbs
timizwa	v			be fulfilled	verbs
tishwa	v			be frightened	verbs
tizama	v			look at	verbs
tofautika	v			vary;differ	verbs
tukuta	v			be restless	verbs
tungwa	v			be composed	verbs
tupiliwa	v			be rejected	verbs
tuzwa	v			be awarded	verbs
twita	v			tweet	verbs
twiti	v			tweet	verbs
unguzwa	v			be burnt	verbs
uwa	v			slay;kill	verbs
uziana	v			sell to each other	verbs
vamiana	v			raid each other	verbs
visha	v			dress	verbs
vishwa	v			be dressed	verbs
vukishwa	v			be taken across	verbs
vuliwa	v			be stripped;be fished	verbs
vunjiwa	v			be broken for	verbs
vurugwa	v			be disrupted	verbs
vutika	v			be attracted	verbs
wajibika	v			be responsible	verbs
wajibisha	v			hold accountable	verbs
wajibishwa	v			be held accountable	verbs
waniwa	v			be competed for	verbs
yeyushwa	v			be melted	verbs
zalishwa	v			be produced	verbs
zibwa	v			be plugged	verbs
zidishwa	v			be increased	verbs
zimwa	v			be extinguished	verbs
zingua	v			unwind	verbs
zinguka	v			unwind	verbs
zungushwa	v			be turned	verbs
zuzuliwa	v			be astonished	verbs
enguliwa	v			be disqualified	verbs
temwa	v			be dropped	verbs
tumbuliwa	v			be sacked;be burst	verbs
fichwa	v			be hidden	verbs
fichuliwa	v			be revealed;be exposed	verbs
ghushiwa	v			be forged	verbs
binafsishwa	v			be privatised	verbs
gombewa	v			be contested	verbs
sambaratishwa	v			be dispersed;be shattered	verbs
sainiwa	v			be signed	verbs
furushwa	v			be driven out	verbs
aminiwa	v			be trusted;be believed	verbs
asisiwa	v			be founded	verbs
banduliwa	v			be removed;be knocked out	verbs
charazwa	v			be thrashed	verbs
ng'olewa	v			be uprooted;be ousted	verbs
jiendeleza	v			develop oneself	verbs
jiajiri	v			employ oneself	verbs
jinusuru	v			save oneself	verbs
toroshwa	v			be smuggled;be abducted	verbs
najisiwa	v			be defiled	verbs
cheleweshwa	v			be delayed	verbs
harakishwa	v			be hastened	verbs
achika	v			be divorced (of a woman)	verbs
ficha	v			hide	verbs
fichua	v			reveal;expose	verbs
fichama	v			be hidden	verbs
fichana	v			hide from one another	verbs
fiwa	v			be bereaved	verbs
chuana	v			compete closely	verbs
binafsisha	v			privatise	verbs
ghushi	v			forge	verbs
jiondoa	v			withdraw	verbs
jiepusha	v			keep away	verbs
jituma	v			work hard of one's own accord	verbs
jilipua	v			blow oneself up	verbs
zirai	v			faint	verbs
kojoa	v			urinate	verbs
tafutana	v			look for one another	verbs
teuana	v			appoint one another	verbs
tuhumiana	v			suspect one another	verbs
chechemea	v			limp	verbs
chakachua	v			adulterate;rig	verbs
jikinga	v			protect oneself	verbs
jikwamua	v			free oneself	verbs
jitambua	v			know oneself	verbs
jirekebisha	v			correct oneself	verbs
vutiana	v			attract one another	verbs
waniana	v			compete with one another	verbs
nyang'anyana	v			rob one another	verbs
taharuki	v			be anxious	verbs
fululiza	v			go on without stopping	verbs
thaminiwa	v			be valued	verbs
taifishwa	v			be nationalised	verbs
tembezwa	v			be paraded	verbs
yumbishwa	v			be destabilised	verbs
zamishwa	v			be sunk	verbs
zolewa	v			be swept away	verbs
wadia	v			be due;arrive	verbs
wafiki	v			agree	verbs
farakana	v			be estranged	verbs
`;
