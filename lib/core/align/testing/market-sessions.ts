const PLACES = ["Tanga", "Lamu", "Moshi", "Iringa", "Songea", "Kilwa", "Musoma", "Bagamoyo", "Lindi", "Tabora"];

/** An invented article of ten paragraphs of two sentences, which names and numbers tell apart. */
export const SWAHILI = PLACES.map(
  (place, i) =>
    `Kikao cha ${i * 37 + 11} kilifanyika ${place} siku ya soko. Watu ${i * 13 + 205} walihudhuria na kusikiliza hotuba hiyo ndefu.`,
);
/** Its translation. */
export const ENGLISH = PLACES.map(
  (place, i) =>
    `Session ${i * 37 + 11} was held in ${place} on market day. It was attended by ${i * 13 + 205} people, who listened to the long speech.`,
);
