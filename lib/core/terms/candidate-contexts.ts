import type { Candidate } from "./candidate.ts";
import type { ArticleCandidates, CandidatePlace } from "./extract-article.ts";
import { nameKey } from "./name-variants.ts";

/** Places of a name: the words of a chunk that make up one of its forms. */
function placesOfName(candidate: Candidate, article: ArticleCandidates, limit: number): CandidatePlace[] {
  const keys = new Set(candidate.forms.map(nameKey));
  const longest = Math.max(...candidate.forms.map((form) => form.split(" ").length)) + 2;
  const places: CandidatePlace[] = [];
  for (const chunk of article.chunks) {
    for (let from = 0; from < chunk.words.length; from += 1) {
      for (let to = Math.min(chunk.words.length, from + longest); to > from; to -= 1) {
        if (!keys.has(nameKey(chunk.words.slice(from, to).join(" ")))) continue;
        for (const place of chunk.places) {
          const start = place[1 + 2 * from];
          const end = place[2 * to];
          if (start === undefined || end === undefined) continue;
          places.push({ paragraph: place[0] ?? 0, start, end });
          if (places.length >= limit) return places;
        }
        break;
      }
    }
  }
  return places;
}

/**
 * Where a candidate stands in an article.
 *
 * @param candidate from a ranking that took this article in
 * @param article what `extractArticle` gave
 * @param limit most places
 * @returns places by paragraph and UTF-16 offsets; O(size of the article)
 */
export function candidateContexts(candidate: Candidate, article: ArticleCandidates, limit = 20): CandidatePlace[] {
  const key = candidate.key.slice(candidate.key.indexOf(":") + 1);
  const found =
    candidate.kind === "name"
      ? placesOfName(candidate, article, limit)
      : (article.phrases.find((phrase) => phrase.lemma === key)?.places ?? []);
  return found.slice(0, limit).sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
}
