import "server-only";
import { kwic } from "@/lib/core/terms/kwic";
import { proposeTranslations } from "@/lib/core/terms/propose-translations";
import { createRecogniser, type Recogniser } from "@/lib/core/terms/recogniser";
import { TermPairs } from "@/lib/core/terms/term-pairs";
import { inflectWord } from "@/lib/core/terms/word-forms";
import { plainText } from "@/lib/core/text/inline-marks";
import { spanAsRead } from "@/lib/core/text/mask-syntax";
import type { Span } from "@/lib/core/text/span";
import { AppError } from "@/lib/errors";
import {
  type KeywordLine,
  SOURCE_LANGUAGE,
  TARGET_LANGUAGE,
  type TermContext,
  type TermContexts,
  type TermProposal,
} from "@/lib/schemas/terms";
import { type Actor, assertCan } from "../../people/permissions";
import { findTerm } from "../repository";
import { preferredForm, type TermRecord } from "../term-view";
import * as repository from "./repository";

/** Lines of a concordance that are shown. */
const LINES_SHOWN = 50;
/** Paragraphs looked through for one; their articles are asked for by id, 999 at the most. */
const SEGMENTS_READ = 900;
/** Alternatives of one look-up; a term has few forms, and each a handful of inflections. */
const WORDS_A_QUERY = 60;
/** Pairs from which English is learned: those with the term, and others for contrast. */
const PAIRS_WITH = 200;
const PAIRS_BESIDE = 400;
const PROPOSALS_SHOWN = 9;
/** Share of the best one's score from which on another is worth reading. */
const WORTH_SHOWING = 0.02;
const EVIDENCE_SHOWN = 3;

/** Where a term stands in the articles: the paragraph around it, and the English beside. */
export async function listContexts(actor: Actor, id: string): Promise<TermContexts> {
  assertCan(actor, "read");
  const term = await termOf(id);
  const words = wordsToFind(term);
  if (words.length === 0) return { lines: [], total: 0, isCut: false };
  const segments = await repository.findSegments(words, SEGMENTS_READ);
  const recogniser = recogniserOf(term);
  const lines: TermContext[] = [];
  let total = 0;
  for (const segment of segments)
    for (const { span } of recogniser.recognise(segment.source, SOURCE_LANGUAGE)) {
      total += 1;
      if (lines.length >= LINES_SHOWN) continue;
      lines.push({
        source: lineOf(segment.source, span),
        target: targetLine(recogniser, segment.target),
        articleId: segment.article.id,
        articleTitle: segment.article.title,
        segmentId: segment.id,
        status: segment.status,
      });
    }
  return { lines, total, isCut: segments.length === SEGMENTS_READ };
}

function targetLine(recogniser: Recogniser, target: string): KeywordLine | null {
  if (target.trim() === "") return null;
  const [first] = recogniser.recognise(target, TARGET_LANGUAGE);
  if (first) return lineOf(target, first.span);
  return { left: "", match: "", right: kwic(plainText(target), { start: 0, end: 0 }, 2 * 60).right };
}

/** A line of a segment's text as it is read. */
function lineOf(marked: string, place: Span): KeywordLine {
  const { text, span } = spanAsRead(marked, place);
  return kwic(text, span);
}

/** English for a term from tables of names and from what people have translated, with the pairs that show it. */
export async function proposeEnglish(actor: Actor, id: string): Promise<TermProposal[]> {
  assertCan(actor, "read");
  const term = await termOf(id);
  const source = preferredForm(term.forms, SOURCE_LANGUAGE) ?? "";
  const words = wordsToFind(term);
  const recogniser = recogniserOf(term);
  const found = words.length > 0 ? await repository.findPairs(words, PAIRS_WITH) : [];
  const holding = found.filter((pair) => recogniser.recognise(pair.source, SOURCE_LANGUAGE).length > 0);
  const beside = holding.length > 0 ? await repository.findPairs([], PAIRS_BESIDE) : [];
  const known = new Set(holding.map((pair) => pair.source));
  const pairs = [...holding, ...beside.filter((pair) => !known.has(pair.source))].map((pair) => ({
    ...pair,
    source: plainText(pair.source),
    target: plainText(pair.target),
  }));
  const proposals = proposeTranslations(source, holding.length > 0 ? new TermPairs(pairs) : undefined, PROPOSALS_SHOWN);
  const least = WORTH_SHOWING * (proposals[0]?.score ?? 0);
  const shown = proposals.filter(({ score }) => score >= least);
  return shown.map(({ text, score, origin, evidence }) => ({
    text,
    score,
    origin: origin === "parallel" ? ("aligned" as const) : origin,
    evidence: evidence.slice(0, EVIDENCE_SHOWN).flatMap((index) => pairs[index] ?? []),
  }));
}

async function termOf(id: string): Promise<TermRecord> {
  const term = await findTerm(id);
  if (!term) throw new AppError("not_found");
  return term;
}

const recogniserOf = (term: TermRecord): Recogniser =>
  createRecogniser([
    {
      id: term.id,
      forms: term.forms.flatMap(({ text, language, usage }) =>
        usage !== "forbidden" && (language === SOURCE_LANGUAGE || language === TARGET_LANGUAGE)
          ? [{ text, language, ...(term.caseSensitive ? { caseSensitive: true } : {}) }]
          : [],
      ),
    },
  ]);

/** The longest word of each form, inflected and with either case of its first letter: databases differ about case. */
function wordsToFind(term: TermRecord): string[] {
  const words = new Set<string>();
  for (const { text, language, usage } of term.forms) {
    if (language !== SOURCE_LANGUAGE || usage === "forbidden") continue;
    const [longest] = text.split(/[\s-]+/).sort((a, b) => b.length - a.length);
    if (!longest) continue;
    words.add(longest);
    for (const word of inflectWord(longest.toLowerCase())) {
      words.add(word);
      words.add(word.charAt(0).toUpperCase() + word.slice(1));
    }
  }
  return [...words].slice(0, WORDS_A_QUERY);
}
