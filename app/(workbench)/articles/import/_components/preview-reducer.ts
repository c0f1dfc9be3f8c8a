import type { SegmentKind } from "@/lib/core/ingest/block";
import { laterPartKind } from "@/lib/core/segments/later-part-kind";
import { mergeTexts } from "@/lib/core/segments/merge-texts";
import { type SegmentStatus, statusAfterEdit, statusAfterMerge, statusAfterMove } from "@/lib/core/segments/status";
import type { ReadAnswer } from "@/lib/schemas/articles";

/** A block of the article as it will stand. */
export interface PreviewBlock {
  /** stays with the block while it is edited; parts of a split get new ones */
  id: number;
  kind: SegmentKind;
  text: string;
  rule: string;
  /** the English beside it, where there is one */
  target?: string;
  /** how far the English had come where it was read */
  status?: SegmentStatus;
  /** what was said of it there */
  comments?: string[];
  /** 0 to 1: how likely the pair is right, where alignment found it */
  confidence?: number;
  /** what it was before it was skipped */
  before?: SegmentKind;
}

/** What a person may still change before anything is saved. */
export interface Preview {
  title: string;
  byline: string;
  publishedOn: string;
  blocks: PreviewBlock[];
  nextId: number;
}

/** A preview with the steps that led to it. */
export interface PreviewHistory {
  present: Preview;
  past: Preview[];
  future: Preview[];
}

export type PreviewAction =
  | { type: "kind"; id: number; kind: SegmentKind }
  | { type: "skip"; id: number }
  | { type: "restore"; id: number }
  | { type: "merge"; id: number }
  | { type: "split"; id: number; at: number }
  | { type: "edit"; id: number; text: string }
  | { type: "meta"; field: "title" | "byline" | "publishedOn"; value: string }
  | { type: "undo" }
  | { type: "redo" };

/** Steps that can be taken back. */
const STEPS_KEPT = 200;

export function startPreview(answer: ReadAnswer): PreviewHistory {
  const blocks = answer.blocks.map((block, id) => ({ id, ...block }));
  const { title, byline, published } = answer;
  return {
    present: { title, byline: byline ?? "", publishedOn: published ?? "", blocks, nextId: blocks.length },
    past: [],
    future: [],
  };
}

const change = (preview: Preview, id: number, make: (block: PreviewBlock) => PreviewBlock): Preview => ({
  ...preview,
  blocks: preview.blocks.map((block) => (block.id === id ? make(block) : block)),
});

/** The block that a merge would take in: the next that is not furniture. */
export function nextBlock(preview: Preview, id: number): PreviewBlock | undefined {
  const index = preview.blocks.findIndex((block) => block.id === id);
  return preview.blocks.slice(index + 1).find((block) => block.kind !== "furniture");
}

const statusOf = ({ status, target = "" }: PreviewBlock): SegmentStatus => status ?? statusAfterEdit(target);

function merge(preview: Preview, id: number): Preview {
  const next = nextBlock(preview, id);
  if (!next) return preview;
  const merged = change(preview, id, (block) => {
    const target = mergeTexts(block.target ?? "", next.target ?? "");
    const comments = [...(block.comments ?? []), ...(next.comments ?? [])];
    return {
      ...block,
      text: [block.text, next.text].filter((text) => text !== "").join(" "),
      rule: "edited",
      ...(block.target === undefined && next.target === undefined ? {} : { target }),
      ...(block.status === undefined && next.status === undefined
        ? {}
        : { status: statusAfterMerge(statusOf(block), statusOf(next), target) }),
      ...(comments.length === 0 ? {} : { comments }),
    };
  });
  return { ...merged, blocks: merged.blocks.filter((block) => block.id !== next.id) };
}

function split(preview: Preview, id: number, at: number): Preview {
  const blocks = preview.blocks.flatMap((block): PreviewBlock[] => {
    if (block.id !== id) return [block];
    const [head, tail] = [block.text.slice(0, at).trim(), block.text.slice(at).trim()];
    if (head === "" || tail === "") return [block];
    const kind = laterPartKind(block.kind);
    return [
      // nobody has confirmed the English of this part
      {
        ...block,
        text: head,
        rule: "edited",
        ...(block.status === undefined ? {} : { status: statusAfterMove(block.target ?? "") }),
      },
      { id: preview.nextId, kind, text: tail, rule: "edited", ...(block.target === undefined ? {} : { target: "" }) },
    ];
  });
  return blocks.length === preview.blocks.length ? preview : { ...preview, blocks, nextId: preview.nextId + 1 };
}

function edit(preview: Preview, id: number, text: string): Preview {
  const block = preview.blocks.find((one) => one.id === id);
  if (!block || block.text === text) return preview;
  // beside English a block may hold several paragraphs, a blank line between them
  const paragraphs = text.split(/\n\s*\n/).map((paragraph) => paragraph.replace(/\s+/g, " ").trim());
  const clean = paragraphs.filter((paragraph) => paragraph !== "").join(block.target === undefined ? " " : "\n\n");
  if (block.text === clean) return preview;
  if (clean === "" && !block.target) return { ...preview, blocks: preview.blocks.filter((one) => one.id !== id) };
  return change(preview, id, (one) => ({ ...one, text: clean, rule: "edited" }));
}

function step(preview: Preview, action: Exclude<PreviewAction, { type: "undo" | "redo" }>): Preview {
  switch (action.type) {
    case "kind":
      return change(preview, action.id, ({ before: _, ...block }) => ({ ...block, kind: action.kind, rule: "edited" }));
    case "skip":
      return change(preview, action.id, (block) => ({
        ...block,
        kind: "furniture",
        before: block.kind,
        rule: "skipped",
      }));
    case "restore":
      return change(preview, action.id, ({ before = "paragraph", ...block }) => ({
        ...block,
        kind: before,
        rule: "edited",
      }));
    case "merge":
      return merge(preview, action.id);
    case "split":
      return split(preview, action.id, action.at);
    case "edit":
      return edit(preview, action.id, action.text);
    case "meta":
      return { ...preview, [action.field]: action.value };
  }
}

/** Takes one step, or takes one back. A step that changes nothing leaves the history as it is. */
export function reducePreview(history: PreviewHistory, action: PreviewAction): PreviewHistory {
  const { present, past, future } = history;
  if (action.type === "undo") {
    const previous = past.at(-1);
    return previous ? { present: previous, past: past.slice(0, -1), future: [present, ...future] } : history;
  }
  if (action.type === "redo") {
    const [next, ...rest] = future;
    return next ? { present: next, past: [...past, present], future: rest } : history;
  }
  const next = step(present, action);
  if (next === present) return history;
  // typing in a field is one step, however many keys it took
  if (action.type === "meta") return { present: next, past, future };
  return { present: next, past: [...past, present].slice(-STEPS_KEPT), future: [] };
}
