/** Lexicon: nouns that come before the words spelt like them or like their plurals. Columns: lemma, part of speech, class, plural, glosses, domain. Server and command line only. */
export const nounsLeading = `
ukanda	n	11/10	kanda	zone;strip;belt	general
upanga	n	11/10	panga	sword	home
ukucha	n	11/10	kucha	nail;claw	health
utaratibu	n	11/10	taratibu	procedure	general
kusudi	n	5/6	makusudi	purpose	emotion
upepo	n	11/10	pepo	wind	nature
kisa	n	7/8	visa	incident;case	general
ujiti	n	11/10	njiti	stick	general
ulimi	n	11/10	ndimi	tongue	health
utamaduni	n	11/10	tamaduni	culture	general
ushuhuda	n	11/10	shuhuda	testimony	law
tembo	n	9/10	tembo	elephant	nature
weledi	n	14		skill;professionalism	general
`;
