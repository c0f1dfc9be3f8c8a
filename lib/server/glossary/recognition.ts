import "server-only";
import { createHash } from "node:crypto";
import { createRecogniser, type Recogniser } from "@/lib/core/terms/recogniser";
import { AppError } from "@/lib/errors";
import {
  type ArticleTerms,
  type RecognisedTerm,
  SOURCE_LANGUAGE,
  TARGET_LANGUAGE,
  type TermMatch,
} from "@/lib/schemas/terms";
import { type Actor, assertCan } from "../people/permissions";
import * as repository from "./recognition/repository";
import { readGlossaryVersion } from "./repository";
import { preferredForm } from "./term-view";

/** A candidate of ordinary words is underlined once it recurs; a name at once. */
const LEAST_COUNT = 2;
/** Score (see rankIndex) below which a candidate of ordinary words is one that every article uses: "serikali", "mji". */
const LEAST_SCORE = 1.5;
/** Paragraphs whose terms are remembered as long as the glossary stays the same. */
const PARAGRAPHS_REMEMBERED = 20_000;

interface Compiled {
  version: string;
  /** what is decided comes first: a longer candidate hides no approved term */
  approved: Recogniser;
  candidates: Recogniser;
  terms: Map<string, RecognisedTerm>;
  matches: Map<string, TermMatch[]>;
}
const shared = globalThis as { tafsiriRecogniser?: Promise<Compiled> };

/**
 * The glossary's terms in an article: approved ones, and candidates worth a look.
 *
 * @returns a stamp that changes with the glossary or the article's sources, and the answer for whoever lacks it
 */
export async function recogniseArticle(
  actor: Actor,
  articleId: string,
): Promise<{ stamp: string; read: () => Promise<ArticleTerms> }> {
  assertCan(actor, "read");
  const [version, segments] = await Promise.all([readGlossaryVersion(), repository.findSources(articleId)]);
  if (!segments) throw new AppError("not_found");
  const hash = createHash("sha256").update(version);
  for (const { id, source } of segments) hash.update(`\n${id}\n${source}`);
  return { stamp: hash.digest("base64url"), read: async () => recognise(await compiled(version), segments) };
}

async function compiled(version: string): Promise<Compiled> {
  const known = await shared.tafsiriRecogniser?.catch(() => undefined);
  if (known?.version === version) return known;
  const compiling = compile(version);
  shared.tafsiriRecogniser = compiling;
  return await compiling;
}

async function compile(version: string): Promise<Compiled> {
  const records = await repository.listRecognised(LEAST_COUNT, LEAST_SCORE);
  const terms = new Map<string, RecognisedTerm>();
  for (const { id, status, note, forms } of records) {
    const english = forms.filter((form) => form.language === TARGET_LANGUAGE);
    const target = preferredForm(forms, TARGET_LANGUAGE);
    const admitted = english.filter((form) => form.usage === "preferred" || form.usage === "admitted");
    terms.set(id, {
      id,
      source: preferredForm(forms, SOURCE_LANGUAGE) ?? forms[0]?.text ?? "",
      target,
      renderings: [...new Set([...(target ? [target] : []), ...admitted.map((form) => form.text)])],
      status: status === "approved" ? "approved" : "candidate",
      forbidden: english.filter((form) => form.usage === "forbidden").map((form) => form.text),
      note,
    });
  }
  const recogniserOf = (status: "approved" | "candidate") =>
    createRecogniser(
      records
        .filter(({ id }) => terms.get(id)?.status === status)
        .map(({ id, caseSensitive, forms }) => ({
          id,
          forms: forms
            .filter((form) => form.language === SOURCE_LANGUAGE && form.usage !== "forbidden")
            .map(({ text, partOfSpeech }) => ({
              text,
              language: SOURCE_LANGUAGE,
              ...(partOfSpeech ? { partOfSpeech } : {}),
              ...(caseSensitive ? { caseSensitive } : {}),
            })),
        })),
    );
  return {
    version,
    approved: recogniserOf("approved"),
    candidates: recogniserOf("candidate"),
    terms,
    matches: new Map(),
  };
}

function recognise(glossary: Compiled, segments: readonly { id: string; source: string }[]): ArticleTerms {
  const matches: ArticleTerms["matches"] = {};
  const used = new Set<string>();
  for (const { id, source } of segments) {
    const found = matchesOf(glossary, source);
    if (found.length === 0) continue;
    matches[id] = found;
    for (const { termId } of found) used.add(termId);
  }
  const terms = [...used].flatMap((id) => glossary.terms.get(id) ?? []);
  return { glossaryVersion: glossary.version, terms, matches };
}

function matchesOf({ matches, approved, candidates }: Compiled, source: string): TermMatch[] {
  const known = matches.get(source);
  if (known) return known;
  const find = (recogniser: Recogniser): TermMatch[] =>
    recogniser.recognise(source, SOURCE_LANGUAGE).map(({ termId, span }) => ({ ...span, termId }));
  const decided = find(approved);
  const isFree = (one: TermMatch) => decided.every((other) => one.end <= other.start || one.start >= other.end);
  const found = [...decided, ...find(candidates).filter(isFree)].sort((a, b) => a.start - b.start);
  if (matches.size >= PARAGRAPHS_REMEMBERED) matches.clear();
  matches.set(source, found);
  return found;
}
