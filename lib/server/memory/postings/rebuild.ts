import "server-only";
import * as repository from "./repository";
import { sharedReader } from "./shared-reader";

/**
 * How the index is made: folding, tokens, lemmas, lists. Raise it with any change of these, and every memory is indexed
 * anew at the next start.
 */
export const INDEX_VERSION = 3;
/** Entries indexed in one transaction. */
const REBUILT_AT_ONCE = 2_000;

/**
 * Makes the index of the memory anew where it was made in another way, or not at all. What was done stays done: after an
 * interruption the next start goes on. Look-ups work meanwhile and find what is indexed already.
 *
 * @param options isForced: entries were put in past the index, so that all of it is made anew
 * @returns how many entries were indexed
 */
export async function rebuildIndex(options: { isForced?: boolean } = {}): Promise<number> {
  let state = await repository.readIndexState();
  if (options.isForced || state?.version !== INDEX_VERSION) {
    state = await repository.beginIndex(INDEX_VERSION, state);
    // afterwards: what a request wrote before the index was emptied would be taken for written
    sharedReader().forget();
  }
  let count = 0;
  while (state && state.done < state.last) {
    const lot = await repository.reindexAfter(state, REBUILT_AT_ONCE);
    count += lot.count;
    state = lot.state;
  }
  return count;
}
