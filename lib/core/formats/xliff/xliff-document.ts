import type { SegmentKind } from "../../ingest/block";
import type { SegmentStatus } from "../../segments/status";
import type { XmlDocument } from "../xml/read-tree";
import type { XmlElement } from "../xml/xml-node";
import type { InlineCode } from "./inline-content";

/** A unit of an exchange file as work that comes back sees it. */
export interface XliffEntry {
  /** the unit's id: of a file that Tafsiri wrote, the bead's */
  id: string;
  /** the bead that a filled file of another program names beside the unit's own id; null in all others */
  segmentId: string | null;
  /** null where the file doesn't say, or says what Tafsiri doesn't know */
  kind: SegmentKind | null;
  /** with light marks; the segments of a unit joined */
  source: string;
  /** likewise; empty where there is none */
  target: string;
  status: SegmentStatus;
  /** whether the file says so itself; else it is what such a file means by saying nothing */
  saysStatus: boolean;
  /** the bead's version when it went out; null in a file of another program */
  version: number | null;
  comments: { author: string | null; body: string }[];
  /** the file says that it isn't to be translated */
  isLocked: boolean;
  line: number;
  /** the unit itself */
  element: XmlElement;
  /** the codes of its source, which the target's refer to */
  codes: InlineCode[];
}

/** The article that a file of Tafsiri's was made of. */
export interface XliffArticle {
  id: string;
  title: string;
  byline: string | null;
  publishedOn: string | null;
  sourceUrl: string | null;
}

/** An exchange file: what it says, and all of it as it was written. */
export interface XliffDocument {
  version: string;
  /** BCP 47 */
  sourceLanguage: string;
  targetLanguage: string | null;
  article: XliffArticle | null;
  /** in document order */
  entries: XliffEntry[];
  document: XmlDocument;
}
