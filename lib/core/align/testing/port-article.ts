/** An article of six paragraphs, and a faithful translation. */
export const SWAHILI = [
  "Bandari ya Tanga kupanuliwa mwaka 2027",
  "Serikali ilisema Jumatatu kwamba bandari ya Tanga itapanuliwa kwa gharama ya dola milioni 84.",
  "Mhandisi Rehema Mwakalinga alisema kazi itaanza mwezi Machi na kuchukua miezi 18.",
  "Wavuvi wa Tanga wamelalamika kwamba hawakuulizwa.",
  "“Tunataka kujua tutakwenda wapi,” alisema Juma Kilonzo, mvuvi wa miaka 52.",
  "Kampuni kutoka Uturuki na Japani zimeomba zabuni.",
];
export const ENGLISH = [
  "Tanga port to be enlarged in 2027",
  "The government said on Monday that the port of Tanga would be enlarged at a cost of 84 million dollars.",
  "Engineer Rehema Mwakalinga said the work would begin in March and take 18 months.",
  "Tanga's fishermen complain that they weren't asked.",
  "“We want to know where we shall go,” said Juma Kilonzo, a fisherman aged 52.",
  "Companies from Turkey and Japan have sent in bids.",
];
