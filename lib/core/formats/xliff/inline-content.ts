import { type InlineRun, parseInlineMarks, serializeInlineMarks } from "../../text/inline-marks";
import type { XmlElement } from "../xml/xml-node";

/**
 * A code within a text: a look, a link, a line or paragraph break, a letter that XML can't hold, or something of
 * another tool's (`other`).
 */
export interface InlineCode {
  kind: "bold" | "italic" | "link" | "break" | "letter" | "other";
  /** unique among the codes of a side; a target's code has the id of the source's code that it stands for */
  id: string;
  /** of a link */
  href?: string;
  /** of a break or a letter: what it stands for */
  text?: string;
  /** null for a code that stands alone */
  children: InlineContent | null;
  /** the element, or the two ends, that it was read from, to be given back with all that they say */
  native?: readonly XmlElement[];
}
/** A side of a unit: texts, and codes that may hold more of both. */
export type InlineContent = (string | InlineCode)[];

/** Letters that no XML 1.0 document can hold (section 2.2), and halves of surrogate pairs. */
const BREAK_OR_LETTER = /\n[^\S\n]*\n\s*|\n|[^\P{Cc}\t\n\r\x7f-\x9f]|\p{Cs}|[\ufffe\uffff]/gu;
/** How another tool's codes are shown in a segment's text: `<x1/>`, `<g1>…</g1>`, as OmegaT shows them. */
const SHOWN = /<(x|g|\/g)([\w.-]+)(\/?)>/g;

/** All codes of a content, those within others after them. O(n). */
export function listCodes(content: InlineContent): InlineCode[] {
  return content.flatMap((part) => (typeof part === "string" ? [] : [part, ...listCodes(part.children ?? [])]));
}

/**
 * Writes a content as a segment's text.
 *
 * @param content of a source or target element
 * @returns text with light marks; codes that Tafsiri doesn't know show as `<x1/>` and `<g1>…</g1>`
 *
 * O(n).
 */
export function textFromContent(content: InlineContent): string {
  const runs: InlineRun[] = [];
  const walk = (parts: InlineContent, look: Omit<InlineRun, "text">): void => {
    for (const part of parts) {
      if (typeof part === "string") runs.push({ ...look, text: part });
      else if (part.kind === "break" || part.kind === "letter") runs.push({ ...look, text: part.text ?? "" });
      else if (part.kind === "bold" || part.kind === "italic")
        walk(part.children ?? [], { ...look, [part.kind]: true });
      else if (part.kind === "link") walk(part.children ?? [], { ...look, ...(part.href && { href: part.href }) });
      else if (part.children === null) runs.push({ ...look, text: `<x${part.id}/>` });
      else {
        runs.push({ ...look, text: `<g${part.id}>` });
        walk(part.children, look);
        runs.push({ ...look, text: `</g${part.id}>` });
      }
    }
  };
  walk(content, {});
  return serializeInlineMarks(runs);
}

/** A stretch of text or a code that stands alone, and what surrounds it, from the outside in. */
interface Piece {
  part: string | InlineCode;
  layers: Layer[];
}
interface Layer {
  kind: InlineCode["kind"];
  href?: string;
  /** which pair of another tool's */
  pair?: number;
  model?: InlineCode;
}
const isSameLayer = (one: Layer | undefined, other: Layer | undefined): boolean =>
  one?.kind === other?.kind && one?.href === other?.href && one?.pair === other?.pair;

/** Hands out the models' codes, each once, and new ids when there are none left. */
class CodeIds {
  readonly #left: InlineCode[];
  #last: number;
  constructor(models: readonly InlineCode[]) {
    this.#left = [...models];
    this.#last = Math.max(0, ...models.map(({ id }) => (/^\d{1,9}$/.test(id) ? Number(id) : 0)));
  }
  take(wanted: Omit<InlineCode, "id" | "children">): Pick<InlineCode, "id" | "native"> {
    const at = this.#left.findIndex(
      ({ kind, href, text }) => kind === wanted.kind && href === wanted.href && text === wanted.text,
    );
    const [model] = at < 0 ? [] : this.#left.splice(at, 1);
    if (!model) return { id: String(++this.#last) };
    return { id: model.id, ...(model.native && { native: model.native }) };
  }
}

/** Cuts a run into letters, breaks and the codes of another tool. */
function cutRun({ text, bold, italic, href }: InlineRun, others: ReadonlyMap<string, InlineCode>): Piece[] {
  const layers: Layer[] = [
    ...(href === undefined ? [] : [{ kind: "link" as const, href }]),
    ...(bold ? [{ kind: "bold" as const }] : []),
    ...(italic ? [{ kind: "italic" as const }] : []),
  ];
  const pieces: Piece[] = [];
  const cutBreaks = (stretch: string): void => {
    let from = 0;
    for (const match of stretch.matchAll(BREAK_OR_LETTER)) {
      if (match.index > from) pieces.push({ part: stretch.slice(from, match.index), layers });
      const kind = match[0].startsWith("\n") ? "break" : "letter";
      pieces.push({ part: { kind, id: "", text: match[0], children: null }, layers });
      from = match.index + match[0].length;
    }
    if (from < stretch.length) pieces.push({ part: stretch.slice(from), layers });
  };
  let from = 0;
  if (others.size > 0)
    for (const match of text.matchAll(SHOWN)) {
      const model = others.get(match[2] ?? "");
      if (!model || (match[1] === "x") !== (model.children === null) || (match[1] === "x") !== (match[3] === "/"))
        continue;
      cutBreaks(text.slice(from, match.index));
      pieces.push({ part: { ...model, text: match[0] }, layers });
      from = match.index + match[0].length;
    }
  cutBreaks(text.slice(from));
  return pieces;
}

/** Puts `<g1>` and `</g1>` that pair and nest around what is between them; others are letters. */
function pairUp(pieces: readonly Piece[]): Piece[] {
  /** the code of which a piece is one end */
  const endOf = ({ part }: Piece): InlineCode | null =>
    typeof part !== "string" && part.kind === "other" && part.children !== null ? part : null;
  const open: { at: number; code: InlineCode }[] = [];
  const partner = new Map<number, number>();
  pieces.forEach((piece, at) => {
    const code = endOf(piece);
    if (!code) return;
    if (!code.text?.startsWith("</")) open.push({ at, code });
    else {
      const depth = open.findLastIndex((one) => one.code.id === code.id);
      const found = depth < 0 ? undefined : open[depth];
      if (!found) return;
      open.length = depth;
      partner.set(found.at, at).set(at, found.at);
    }
  });
  const around: Layer[] = [];
  return pieces.flatMap((piece, at): Piece[] => {
    const other = partner.get(at);
    if (typeof piece.part !== "string" && other !== undefined) {
      if (other < at) around.pop();
      else around.push({ kind: "other", pair: at, model: piece.part });
      // an empty pair has to show too
      return other === at + 1 ? [{ part: "", layers: [...around] }] : [];
    }
    return [{ part: endOf(piece)?.text ?? piece.part, layers: [...around, ...piece.layers] }];
  });
}

function nest(pieces: readonly Piece[], depth: number, ids: CodeIds): InlineContent {
  const content: InlineContent = [];
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at] as Piece;
    const layer = piece.layers[depth];
    if (!layer) {
      at++;
      const { part } = piece;
      const last = content.at(-1);
      if (typeof part !== "string") {
        const { text, ...code } = part;
        if (code.kind === "other") content.push(code);
        else content.push({ ...part, ...ids.take(part) });
      } else if (typeof last === "string") content[content.length - 1] = last + part;
      else if (part !== "") content.push(part);
      continue;
    }
    let to = at + 1;
    while (to < pieces.length && isSameLayer(pieces[to]?.layers[depth], layer)) to++;
    const { model, kind, href } = layer;
    const wanted = { kind, ...(href !== undefined && { href }) };
    const named = model ? { id: model.id, ...(model.native && { native: model.native }) } : ids.take(wanted);
    content.push({ ...wanted, ...named, children: nest(pieces.slice(at, to), depth + 1, ids) });
    at = to;
  }
  return content;
}

/**
 * Makes a content of a segment's text.
 *
 * @param text with light marks
 * @param models the codes of the source, for a target: a code of the same kind takes the id of the first that is left
 * @returns links around bold around italics, breaks and letters that XML can't hold as codes; `<x1/>` and `<g1>…</g1>`
 *   become codes again where the models have them
 *
 * textFromContent gives the same text back, its marks normalised. O(n·d), d the depth of pairs.
 */
export function contentFromText(text: string, models: readonly InlineCode[] = []): InlineContent {
  const others = new Map(models.filter(({ kind }) => kind === "other").map((code) => [code.id, code]));
  const pieces = parseInlineMarks(text).flatMap((run) => cutRun(run, others));
  return nest(others.size > 0 ? pairUp(pieces) : pieces, 0, new CodeIds(models));
}
