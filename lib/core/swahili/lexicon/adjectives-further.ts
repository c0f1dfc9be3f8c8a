/** Lexicon: further adjectives. Columns: lemma, part of speech, class, plural, glosses, domain. Server and command line only. */
export const adjectivesFurther = `
adhimu	adj			great;exalted	general
aghali	adj			expensive	economy
almaarufu	adj			well known as	general
ambukizi	adj			infectious	health
anuai	adj			various	general
chokozi	adj	concord		provocative	people
chukivu	adj	concord		hateful	people
danganyi	adj	concord		deceptive	people
dhabiti	adj			firm;steady	general
dhahania	adj			abstract;imaginary	education
dhulumishi	adj	concord		oppressive	people
digitali	adj			digital	technology
dijitali	adj			digital	technology
fasihi	adj			eloquent	general
feki	adj			fake;counterfeit	general
fidhuli	adj			insolent	people
finyu	adj	concord		narrow;limited	general
fisadi	adj			corrupt	politics
fiti	adj			fit;healthy	general
fuatizi	adj			following;successive	general
gofu	adj			worn-out;ruined	general
goigoi	adj			sluggish;lazy	people
gombanishi	adj	concord		divisive	people
halisi	adj			real;genuine;actual	general
hatarishi	adj			risky;hazardous	general
holela	adj			random;haphazard	manner
huria	adj			free;open;liberal	general
kadha	adj			various;several	quantity
kakamizi	adj	concord		obstinate	people
kame	adj			arid	nature
kandamizi	adj			oppressive	politics
kasoro	adj			deficient;less	quantity
katavu	adj	concord		decisive	general
kibaiolojia	adj			biological	education
kibayometriki	adj			biometric	technology
kibepari	adj			capitalist	economy
kidigitali	adj			digital	technology
kidikteta	adj			dictatorial	politics
kielektroniki	adj			electronic	technology
kifahari	adj			luxurious;splendid	general
kifamilia	adj			family	family
kifisadi	adj			corrupt	politics
kihafidhina	adj			conservative	politics
kihalisia	adj			realistic	general
kihisia	adj			emotional	emotion
kiholela	adj			haphazard	manner
kikomunisti	adj			communist	politics
kiliberali	adj			liberal	politics
kimabavu	adj			by force;violent	conflict
kimahusiano	adj			relational	general
kimakosa	adj			mistaken	general
kimapinduzi	adj			revolutionary	politics
kimaslahi	adj			of interests	politics
kimfumo	adj			systemic	general
kimungu	adj			divine	religion
kinafiki	adj			hypocritical	people
kindugu	adj			brotherly;fraternal	family
kinidhamu	adj			disciplinary	law
kirafiki	adj			friendly	general
kirahisi	adj			easy	manner
kisera	adj			policy	politics
kishairi	adj			poetic	culture
kishenzi	adj			barbarous	people
kishetani	adj			devilish	religion
kishujaa	adj			heroic	conflict
kisoshalisti	adj			socialist	politics
kisosholisti	adj			socialist	politics
kistaarabu	adj			civilised	culture
kitabibu	adj			medical	health
kitoto	adj			childish	people
kitropiki	adj			tropical	nature
kiuandishi	adj			journalistic;literary	media
kiuchunguzi	adj			investigative	media
kiuhalisia	adj			realistic	general
kiungwana	adj			gentlemanly;courteous	people
kiutu	adj			humane	general
kizembe	adj			negligent	manner
korofi	adj	concord		troublesome;harsh	people
kosoaji	adj			critical	education
kurutu	adj			raw;inexperienced	people
legelege	adj			flabby;slack	general
legevu	adj	concord		slack;loose	people
machachari	adj			restless;lively	general
mahsusi	adj			special;specific	general
mahususi	adj			special;specific	general
makini	adj			attentive;careful	general
maridadi	adj			smart;neat;elegant	general
mbashara	adj			live	media
mojawapo	adj	concord		one of	quantity
mwanana	adj			gentle;soft	nature
nadhifu	adj			neat;clean	general
nafiki	adj	concord		hypocritical	people
ng'avu	adj	concord		bright;clear	general
panuzi	adj			expansive	general
pili	adj			second	quantity
pinzani	adj			opposing;opposition	politics
punguani	adj			weak-minded	people
rejareja	adj			retail	economy
sikilivu	adj	concord		attentive	people
sindikizi	adj			accompanying	general
taabani	adj			exhausted;in a bad state	general
tengamavu	adj	concord		stable	politics
tengefu	adj	concord		set apart;reserved	general
tepevu	adj	concord		limp;listless	people
timamu	adj			sound;sane	general
tukutu	adj	concord		restless;mischievous	people
tumbavu	adj	concord		corpulent	people
umbufu	adj	concord		disfigured	people
vunjifu	adj	concord		destructive	people
wajibikaji	adj			accountable	politics
yakinifu	adj			realistic;feasible;critical	general
zoefu	adj	concord		experienced	people
zorotevu	adj	concord		declining	economy
`;
