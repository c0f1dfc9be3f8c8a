import { lineRule } from "../draft-line";
import { isRunningText, withoutBullet, wordsOf } from "../line-shape";

/** What sites put round an article: players, sharing, comments, advertising, rights, subscriptions, apps, cookies. */
const PHRASES = [
  // players
  /^No (?:media source|live streaming) currently available$/iu,
  /^(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[\s/–-]+(?:\d{1,2}:)?\d{1,2}:\d{2})*$/u,
  /^(?:Sikiliza|Tazama|Cheza|Play|Listen|Watch|Pakua|Download|Embed|Pachika|Auto|240p|360p|480p|720p|1080p)(?:\s+(?:sauti|video|hapa|makala|habari|live|moja kwa moja|matangazo yetu))?\s*(?:\d{1,2}:\d{2})?$/iu,
  /^(?:Please wait|Audio Duration|Photo Credit|Kucheza kwa video kumezuiwa|\d+['’′]\d+["”″]|\d+:\d+ (?:min|dak)\.?)$/iu,
  /^(?:To view this video please enable JavaScript|Your browser does(?:n['’]t| not) support|Kivinjari chako hak(?:i|u)\p{L}+|Media playback is unsupported)\b.*$/iu,
  /^(?:Moja kwa moja|Live|Video|Sauti|Audio|Picha|Podcast)$/iu,
  /^(?:Kucheza kwa (?:video|sauti)|Kifaa chako haki)\b.{0,80}$/iu,
  /^(?:Bofya|Bonyeza|Gusa|Click)\s+(?:hapa|kiungo|here)\b.{0,120}$/iu,
  // sharing
  /^(?:Facebook|Twitter|X|WhatsApp|Whatsapp|Telegram|Instagram|YouTube|TikTok|LinkedIn|Messenger|E-?mail|Barua pepe|Print|Chapa|Copy link|Nakili kiungo|RSS|Facebook Forum)(?:[\s,|/•]+(?:Facebook|Twitter|X|WhatsApp|Telegram|Instagram|YouTube|TikTok|LinkedIn|Messenger|E-?mail))*$/iu,
  /^(?:Share|Tweet|Pin|Like|Follow|Tufuate|Followers)(?:\s.{0,40})?$/iu,
  // advice begins with these words too: "Fuata ushauri wa daktari"
  /^(?:Shiriki|Sambaza|Tuma|Fuata|Penda|Wafuasi)(?:\s+(?:hii|hapa|sasa|nasi|yetu|habari|makala|taarifa|video|ukurasa|kurasa|chaneli|kupitia|kwenye|kwa (?:barua|e-?mail|whatsapp)|na (?:rafiki|marafiki|wengine)|\d).{0,40})?$/iu,
  /^(?:Shiriki|Fuata|Penda)(?:\s+\p{Lu}\S*){1,3}$/u,
  /^(?:Click to (?:share|email|print)\b|Email This|BlogThis|Sambaza habari hii|Shiriki (?:kupitia|habari hii)|Shirikiana\b).{0,120}$/iu,
  // comments
  /^\d+ thoughts? on\b.*$/iu,
  /^(?:Your email address will not be published|Required fields are marked|Rate this (?:article|post))\b.*$/iu,
  /^(?:\d+\s+)?(?:comments?|maoni|Maoni \d+|Chapisha Maoni|Toa maoni(?: yako)?|Andika maoni|Leave a (?:comment|reply)|Post a comment|Jibu|Reply|No comments|Hakuna maoni|Weka maoni)\s*(?:\(\d+\)|\d+)?\s*[:.]?$/iu,
  // makers and rights
  /^(?:Powered by|Imeendeshwa na|Theme:|Proudly powered)\b.*$/iu,
  /(?:Haki zote zimehifadhiwa|All rights reserved|Copyright\s*(?:©|\(c\)|\d{4})|haihusiki na (?:taarifa|maudhui) (?:za|ya) (?:kutoka )?(?:mitandao|tovuti) (?:za|ya) nje)/iu,
  /^(?:©|\(c\))\s*(?:\d{4}|BBC|DW|VOA|RFI|Nation|Mwananchi).{0,80}$/iu,
  // advertising and asking
  /^(?:Matangazo(?: ya (?:ki)?biashara)?|Tangazo|Advertisement|Advertising|Sponsored|ADVERTISEMENT|Imedhaminiwa)$/iu,
  /^(?:Continue reading(?: below)?|Story continues below.{0,20}|Endelea kusoma(?: hapa chini)?|Inaendelea(?: hapa)? chini)$/iu,
  // what to read next
  /^(?:Related (?:topics|stories|articles|news|posts)|(?:Next|Previous) (?:article|story|post)|You may (?:also )?like|Latest (?:news|stories)|More (?:from|stories|news|on this)\b.{0,40}|Most (?:popular|read|viewed)|Recommended(?: for you)?|Trending(?: now)?|Up next|Load more|Premium)$/iu,
  /^(?:Jiunge|Jisajili|Jiandikishe|Subscribe|Pokea|Pata)\s+(?:nasi|sasa|hapa|na (?:sisi|chaneli|kituo|kundi|kurasa|ukurasa|jarida|wasomaji|whatsapp|telegram)|kwenye|kupokea|ili|upate|upokee|habari|taarifa (?:zetu|mpya|zaidi|za habari|moja kwa moja)|to|our|newsletter)\b.{0,100}$/iu,
  /^(?:Fuata|Fuatilia|Tufuatilie|Follow)\b.{0,60}\b(?:WhatsApp|Facebook|Instagram|Telegram|Twitter|X|YouTube|TikTok)\b.{0,80}$/iu,
  /^(?:Pakua|Download)\s+(?:programu|app|aplikesheni)\b.{0,60}$/iu,
  /^(?:Tunatumia|We use|Tovuti hii inatumia)\s+(?:kuki|vidakuzi|cookies)\b/iu,
  /^(?:Kubali|Accept|Kataa|Reject|Sera ya faragha|Privacy policy|Masharti ya matumizi|Terms(?: of use)?|Wasiliana nasi|Contact(?: us)?|Kuhusu sisi|About(?: us)?|Mawasiliano)$/iu,
  // about the page
  /^(?:(?:Twitter|X|Instagram|Facebook|TikTok|YouTube|Twita)\s*[:–-]?\s*)?(?:@\w{2,}[\s,|/]*){1,4}$/iu,
  /^[^.!?@]{2,40}@\w{2,}\s*·\s*.{1,20}$/u,
  /^(?:Muktasari|Muhtasari|Kwa ufupi|Summary|Highlights|Key points)\s*:?$/iu,
  /^(?:Maelezo kuhusu taarifa|Article information|Dakika \d+(?: za kusoma)?|\d+ min(?:ute)?s? read|Muda wa kusoma.{0,30}|Imesomwa mara.{0,20}|Views?:? ?[\d,.]+|\d[\d,.]* views?)$/iu,
  /^(?:Nafasi|Role|Cheo)\s*,\s*.{2,80}$/iu,
  /^(?:Chanzo|Vyanzo|CHANZO|Source|Sources)\s*:\s*(?:\p{Lu}|[a-z]{2,5}(?:\s*[,/]|$)).{0,80}$/u,
  /^(?:DW|BBC|VOA|RFI|AFP)\s+(?:Kiswahili|Swahili)(?:\s*[|/–-]\s*.{2,60})?$/iu,
];

/** Words of the longest such line. */
const MOST_WORDS = 28;
/** What no article says, so that a whole sentence may be the site's. */
const IN_SENTENCES =
  /^(?:Jisajili|Jiandikishe|Pokea taarifa|Pakua programu|Jiunge na (?:chaneli|kituo|kundi)|Subscribe|Fuatilia|Tufuatilie|Follow|Your email|Your browser|Kivinjari chako|To view this video|Tunatumia (?:kuki|vidakuzi)|Tovuti hii inatumia (?:kuki|vidakuzi)|We use cookies)\b|Haki zote zimehifadhiwa|All rights reserved|^Copyright\b|^©|haihusiki na (?:taarifa|maudhui)/iu;

/**
 * Lines of the site's own, told by their wording.
 *
 * O(n) in lines.
 */
export const siteMatterRule = lineRule("site-matter", ({ text }) => {
  if (!/[\p{L}\p{N}]/u.test(text)) return "furniture";
  const bare = withoutBullet(text).replace(/\s+[-–—]+$/u, "");
  const isSaid = wordsOf(bare).length <= MOST_WORDS && PHRASES.some((phrase) => phrase.test(bare));
  return isSaid && (!isRunningText(bare) || IN_SENTENCES.test(bare)) ? "furniture" : null;
});
