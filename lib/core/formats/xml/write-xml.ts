import { cleanXmlText } from "../clean-xml-text.ts";

const TEXT: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;" };
const VALUE: Readonly<Record<string, string>> = { ...TEXT, '"': "&quot;", "\n": "&#10;", "\t": "&#9;" };
/** What neither has to be escaped nor is forbidden in a text: most of all texts. */
const PLAIN = /^[\t\n !-%'-;=?-\ud7ff\ue000-\ufffd]*$/;

/** Writes XML, and remembers whether it had to replace characters. */
export class XmlWriter {
  /** how many characters were replaced by U+FFFD, since XML has no place for them */
  replaced = 0;

  /**
   * Text between tags.
   *
   * @returns the text escaped; what XML 1.0, section 2.2, forbids is U+FFFD and counted
   *
   * O(n).
   */
  text(text: string): string {
    return PLAIN.test(text) ? text : this.clean(text).replace(/[&<>\r]/g, (letter) => TEXT[letter] ?? letter);
  }

  /**
   * Attributes of a tag, each with a space before it.
   *
   * @param values in order; those that are null or undefined are left out
   *
   * O(n).
   */
  attributes(values: Readonly<Record<string, string | null | undefined>>): string {
    let out = "";
    for (const name in values) {
      const value = values[name];
      if (value === null || value === undefined) continue;
      out += ` ${name}="${this.clean(value).replace(/[&<>\r\n\t"]/g, (letter) => VALUE[letter] ?? letter)}"`;
    }
    return out;
  }

  private clean(text: string): string {
    const clean = cleanXmlText(text);
    if (clean !== text) {
      for (let i = 0; i < text.length; i += 1) if (clean.charCodeAt(i) !== text.charCodeAt(i)) this.replaced += 1;
    }
    return clean;
  }
}
