/** Lexicon: names of places that would be read as words: Arusha is no "he throws". Columns: lemma, part of speech, class, plurals, glosses, domain. Server and command line only. */
export const namesPlaces = `
Arusha	name			Arusha	places
Bunia	name			Bunia	places
Busia	name			Busia	places
Dodoma	name			Dodoma	places
Fizi	name			Fizi	places
Goma	name			Goma	places
Ileje	name			Ileje	places
Kaliua	name			Kaliua	places
Kano	name			Kano	places
Kindu	name			Kindu	places
Kisangani	name			Kisangani	places
Kondoa	name			Kondoa	places
Lilongwe	name			Lilongwe	places
Liwale	name			Liwale	places
Malindi	name			Malindi	places
Manono	name			Manono	places
Maputo	name			Maputo	places
Masisi	name			Masisi	places
Mbale	name			Mbale	places
Mwingi	name			Mwingi	places
Pangani	name			Pangani	places
Pemba	name			Pemba	places
Songea	name			Songea	places
Walikale	name			Walikale	places
Watamu	name			Watamu	places
`;
