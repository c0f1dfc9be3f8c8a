import { lineRule } from "../draft-line";
import { isRunningText, wordsOf } from "../line-shape";

/** What sites put round an article: players, sharing, comments, advertising, rights, subscriptions, apps, cookies. */
const PHRASES = [
  // players
  /^No (?:media source|live streaming) currently available$/iu,
  /^(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[\s/–-]+(?:\d{1,2}:)?\d{1,2}:\d{2})*$/u,
  /^(?:Sikiliza|Tazama|Cheza|Play|Listen|Watch|Pakua|Download|Embed|Pachika|Auto|240p|360p|480p|720p|1080p)(?:\s+(?:sauti|video|hapa|makala|habari|live|moja kwa moja|matangazo yetu))?\s*(?:\d{1,2}:\d{2})?$/iu,
  /^(?:Moja kwa moja|Live|Video|Sauti|Audio|Picha|Podcast)$/iu,
  /^(?:Sikiliza|Tazama|Msikilize|Wasikilize)\s+(?:ripoti|mahojiano|taarifa|makala|matangazo|video|sauti)\b[^.!?:]{0,80}$/iu,
  /^Your browser (?:does ?n[o'’]t|doesn['’]t) support\b.{0,60}$/iu,
  /^(?:Kucheza kwa (?:video|sauti)|Kifaa chako haki)\b.{0,80}$/iu,
  /^(?:Bofya|Bonyeza|Gusa|Click)\s+(?:hapa|kiungo|here)\b.{0,120}$/iu,
  // sharing
  /^(?:Facebook|Twitter|X|WhatsApp|Whatsapp|Telegram|Instagram|YouTube|TikTok|LinkedIn|Messenger|E-?mail|Barua pepe|Print|Chapa|Copy link|Nakili kiungo|RSS|Facebook Forum)(?:[\s,|/•]+(?:Facebook|Twitter|X|WhatsApp|Telegram|Instagram|YouTube|TikTok|LinkedIn|Messenger|E-?mail))*$/iu,
  /^(?:Shiriki|Sambaza|Share|Tuma|Tweet|Pin|Like|Penda|Fuata|Follow|Tufuate|Wafuasi|Followers)(?:\s.{0,40})?$/iu,
  /^[•*]?\s*Click to (?:share|print|email)\b.{0,80}$/iu,
  // comments
  /^(?:\d+ thoughts? on\b.*|Your email address will not be published\b.*|Required fields are marked.*)$/iu,
  /^(?:\d+\s+)?(?:comments?|maoni|Maoni \d+|Chapisha Maoni|Toa maoni(?: yako)?|Andika maoni|Leave a (?:comment|reply)|Post a comment|Jibu|Reply|No comments|Hakuna maoni|Weka maoni)\s*(?:\(\d+\)|\d+)?\s*[:.]?$/iu,
  // makers and rights
  /^(?:Powered by|Imeendeshwa na|Theme:|Proudly powered)\b.*$/iu,
  /(?:Haki zote zimehifadhiwa|All rights reserved|Copyright\s*(?:©|\(c\)|\d{4}))/iu,
  /^(?:©|\(c\))\s*(?:\d{4}|BBC|DW|VOA|RFI|Nation|Mwananchi).{0,80}$/iu,
  // advertising and asking
  /^(?:Matangazo(?: ya (?:ki)?biashara)?|Tangazo|Advertisement|Advertising|Sponsored|ADVERTISEMENT|Imedhaminiwa)$/iu,
  /^(?:Continue reading(?: below)?|Story continues below.{0,20}|Endelea kusoma(?: hapa chini)?|Inaendelea(?: hapa)? chini)$/iu,
  // what to read next
  /^(?:Related (?:topics|stories|articles|news|posts)|(?:Next|Previous) (?:article|story|post)|You may (?:also )?like|Latest (?:news|stories)|More (?:from|stories|news|on this)\b.{0,40}|Most (?:popular|read|viewed)|Recommended(?: for you)?|Trending(?: now)?|Up next|Load more|Premium)$/iu,
  /^(?:Jiunge|Jisajili|Subscribe|Pokea|Pata)\s+(?:nasi|na|kwenye|kupokea|kupata|upate|upokee|ili|habari|taarifa|to|our|newsletter)\b.{0,100}$/iu,
  /^(?:Pakua|Download)\s+(?:programu|app|aplikesheni)\b.{0,60}$/iu,
  /^(?:Tunatumia|We use|Tovuti hii inatumia)\s+(?:kuki|vidakuzi|cookies)\b/iu,
  /^(?:Kubali|Accept|Kataa|Reject|Sera ya faragha|Privacy policy|Masharti ya matumizi|Terms(?: of use)?|Wasiliana nasi|Contact(?: us)?|Kuhusu sisi|About(?: us)?|Mawasiliano)$/iu,
  // about the page
  /^(?=.{0,80}$)[^.!?]*(?<![\p{L}\p{N}.])@\w{2,}/iu,
  /^(?:\p{L}+ )?(?:tangu )?(?:sekunde|dakika|saa|masaa|siku|wiki|mwezi|miezi)\s+(?:\d{1,3}|moja|mmoja|mbili|miwili|tatu|mitatu|nne|minne|tano|mitano|sita|saba|nane|minane|tisa|kumi)\s+(?:zilizo|iliyo|ulio|uliyo)pita$/iu,
  /^(?:(?:published|updated|posted)\s*:?\s*)?(?:an?|one|\d{1,3})\s+(?:second|minute|min|hour|day|week|month|year)s?\s+ago$/iu,
  /^(?:Maelezo kuhusu taarifa|Article information|Dakika \d+(?: za kusoma)?|\d+ min(?:ute)?s? read|Muda wa kusoma.{0,30}|Imesomwa mara.{0,20}|Views?:? ?[\d,.]+|\d[\d,.]* views?)$/iu,
  /^(?:Nafasi|Role|Cheo)\s*,\s*.{2,80}$/iu,
  /^(?:Chanzo|Vyanzo|Source|Sources)\s*:\s*.{2,80}$/iu,
  /^(?:DW|BBC|VOA|RFI|AFP)\s+(?:Kiswahili|Swahili)(?:\s*[|/–-]\s*.{2,60})?$/iu,
];

/**
 * Lines of the site's own, told by their wording.
 *
 * O(n) in lines.
 */
export const siteMatterRule = lineRule("site-matter", ({ text }) =>
  wordsOf(text).length <= 24 && !isRunningText(text) && PHRASES.some((phrase) => phrase.test(text))
    ? "furniture"
    : null,
);
