import type { Diagnostic } from "../diagnostic";
import type { Block, ReadArticle } from "./block";
import type { DraftLine, PageFacts } from "./draft-line";
import { markText } from "./mark-text";
import { READING_RULES } from "./rules/registry";
import { swahiliShare } from "./swahili-share";

/** Below this share a text is likely not Swahili and a person is warned. */
export const SWAHILI_WARNING_BELOW = 0.4;
/** Too few letters to judge a language by. */
const LEAST_LETTERS = 60;

/** Rules that hold for pages of a site and not for a document of its own. */
const PAGE_RULES: ReadonlySet<string> = new Set(["tail"]);
/** Kinds whose bold, italics and links are the author's, not the page's. */
const MARKED_KINDS = new Set(["lede", "paragraph", "quote", "list-item", "caption", "subheading"]);
const TEXT_KINDS = new Set(["lede", "paragraph", "quote", "list-item"]);

function diagnose(blocks: readonly Block[], swahili: number): Diagnostic[] {
  const text = blocks.filter((block) => TEXT_KINDS.has(block.kind));
  if (text.length === 0)
    return [
      {
        severity: "warning",
        code: "no_text",
        message: "No paragraph was found. Paste the article's text, or mark its paragraphs yourself.",
      },
    ];
  const letters = text.reduce((sum, block) => sum + block.text.length, 0);
  if (letters >= LEAST_LETTERS && swahili < SWAHILI_WARNING_BELOW)
    return [
      {
        severity: "warning",
        code: "not_swahili",
        message: "This does not look like Swahili. You can go on all the same.",
      },
    ];
  return [];
}

/**
 * Reads lines of a page as an article: asks every rule in turn.
 *
 * @param lines non-empty lines in reading order, undecided
 * @param known what the page's markup says of itself
 * @param options isDocument: no site goes on under the text
 * @returns the article; no word of the lines is lost but the labels of related links ("Soma pia:") and of captions
 *
 * O(n) in the length of the text, for each rule.
 */
export function labelLines(
  lines: readonly DraftLine[],
  known: Partial<PageFacts> = {},
  options: { isDocument?: boolean } = {},
): ReadArticle {
  const facts: PageFacts = { title: "", byline: null, published: null, pageTitle: null, ...known };
  const rules = options.isDocument ? READING_RULES.filter(({ code }) => !PAGE_RULES.has(code)) : READING_RULES;
  const read = rules.reduce<DraftLine[]>((draft, rule) => rule.apply(draft, facts), [...lines]);
  const blocks = read.map((line): Block => {
    const kind = line.kind ?? "paragraph";
    const marked = MARKED_KINDS.has(kind) ? markText(line) : null;
    return { kind, text: line.text, rule: line.rule, ...(marked === null ? {} : { marked }) };
  });
  const swahili = swahiliShare(
    blocks
      .filter((block) => TEXT_KINDS.has(block.kind))
      .map((block) => block.text)
      .join("\n"),
  );
  return {
    title: facts.title || facts.pageTitle?.split(/\s+[|–—»]\s+/u)[0] || "",
    byline: facts.byline,
    published: facts.published,
    swahili,
    blocks,
    diagnostics: diagnose(blocks, swahili),
  };
}
