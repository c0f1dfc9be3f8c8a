import type { Candidate } from "./candidate.ts";
import type { ArticleCandidates, ArticleChunk, CandidatePlace } from "./extract-article.ts";
import { nameKey } from "./name-variants.ts";

/** Words that a form may be longer than another spelling of it: "Korea ya Kaskazini", "al - Sistani". */
const SPELLING_SLACK = 2;

/** Wants the places of names, and takes them from chunk after chunk until each has enough. */
class NamePlaces {
  private readonly byKey = new Map<string, Candidate[]>();
  private readonly longest: number;

  constructor(
    names: readonly Candidate[],
    private readonly limit: number,
    private readonly found: Map<Candidate, CandidatePlace[]>,
  ) {
    let longest = 0;
    for (const name of names) {
      for (const key of new Set(name.forms.map(nameKey))) {
        const same = this.byKey.get(key);
        if (same === undefined) this.byKey.set(key, [name]);
        else same.push(name);
      }
      for (const form of name.forms) longest = Math.max(longest, form.split(" ").length);
    }
    this.longest = longest + SPELLING_SLACK;
  }

  /** Of a name that stands in itself, the longest form at each word counts. */
  take({ words, places }: ArticleChunk): void {
    for (let from = 0; from < words.length; from += 1) {
      const taken = new Set<Candidate>();
      for (let to = Math.min(words.length, from + this.longest); to > from; to -= 1) {
        for (const name of this.byKey.get(nameKey(words.slice(from, to).join(" "))) ?? []) {
          if (taken.has(name)) continue;
          taken.add(name);
          this.record(name, places, from, to);
        }
      }
    }
  }

  private record(name: Candidate, places: readonly number[][], from: number, to: number): void {
    const into = this.found.get(name) ?? [];
    this.found.set(name, into);
    for (const place of places) {
      if (into.length >= this.limit) return;
      const start = place[1 + 2 * from];
      const end = place[2 * to];
      if (start !== undefined && end !== undefined) into.push({ paragraph: place[0] ?? 0, start, end });
    }
  }
}

/**
 * Where candidates stand in an article.
 *
 * @param candidates from a ranking that took this article in
 * @param article what `extractArticle` gave
 * @param limit most places of each
 * @returns places by paragraph and UTF-16 offsets, in reading order; candidates that don't stand in it are left out.
 *   O(size of the article + candidates)
 */
export function candidateContexts(
  candidates: readonly Candidate[],
  article: ArticleCandidates,
  limit = 20,
): Map<Candidate, CandidatePlace[]> {
  const found = new Map<Candidate, CandidatePlace[]>();
  const names = new NamePlaces(
    candidates.filter(({ kind }) => kind === "name"),
    limit,
    found,
  );
  for (const chunk of article.chunks) names.take(chunk);
  const phrases = new Map(article.phrases.map(({ lemma, places }) => [lemma, places]));
  for (const candidate of candidates) {
    if (candidate.kind === "name") continue;
    const places = phrases.get(candidate.key.slice(candidate.key.indexOf(":") + 1));
    if (places !== undefined) found.set(candidate, places.slice(0, limit));
  }
  for (const places of found.values()) places.sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
  return found;
}
