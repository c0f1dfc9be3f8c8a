import { defineCheck } from "./check";

const START = /^[\s"“‘'«([¿¡*_-]*(?<letter>\p{L})/u;

/** The translation begins small where the source begins with a capital; "iPhone" and addresses pass. */
export const capitalStart = defineCheck("capital-start", "warning", ({ source, target }) => {
  const [there, here] = [START.exec(source)?.groups?.letter, START.exec(target)];
  const letter = here?.groups?.letter;
  if (!there || !letter || !here || !/\p{Lu}/u.test(there) || !/\p{Ll}/u.test(letter)) return [];
  const at = here[0].length - letter.length;
  const word = /^\S*/u.exec(target.slice(at))?.[0] ?? "";
  if (/^\p{Ll}\p{Lu}/u.test(word) || /[@/]|\.\p{L}/u.test(word)) return [];
  return [{ side: "target", start: at, end: at + word.length, params: { text: word } }];
});
