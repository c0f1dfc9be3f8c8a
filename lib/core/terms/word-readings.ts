import { analyse } from "../swahili/analyse.ts";
import { remember } from "./remember.ts";

/** Words whose readings are remembered; about 1 kB each. */
const REMEMBERED = 30_000;

/**
 * Readings of a Swahili word, remembered: the words of a text are asked for by extraction, recognition and generation
 * of forms in turn.
 *
 * @param form one word as written
 * @returns what `analyse` gives, the best first; not to be changed; O(1) for a word seen lately
 */
export const readWord = remember(REMEMBERED, analyse);
