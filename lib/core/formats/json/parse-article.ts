import type { Diagnostic, Result } from "../../diagnostic";
import { SEGMENT_KINDS } from "../../ingest/block";
import { SEGMENT_STATUSES } from "../../segments/status";
import type { ExportArticle } from "../article-export";
import { ARTICLE_SHAPE } from "./article-json";

/** Looks a value over. @returns where it is not what it should be, as a path from the root; null where it is */
type Check = (value: unknown, path: string) => string | null;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const when =
  (isRight: (value: unknown) => boolean): Check =>
  (value, path) =>
    isRight(value) ? null : path;

const text = when((value) => typeof value === "string");
const textOrNull = when((value) => value === null || typeof value === "string");
const oneOf = (values: readonly unknown[]): Check => when((value) => values.includes(value));
const listOf =
  (item: Check): Check =>
  (value, path) =>
    Array.isArray(value)
      ? value.reduce<string | null>((found, one, at) => found ?? item(one, `${path}[${at}]`), null)
      : path;
const record =
  (fields: Record<string, Check>): Check =>
  (value, path) =>
    isRecord(value)
      ? Object.entries(fields).reduce<string | null>(
          (found, [name, check]) => found ?? check(value[name], `${path}.${name}`),
          null,
        )
      : path;

const comment = record({
  id: text,
  author: textOrNull,
  at: text,
  body: text,
  isResolved: when((value) => typeof value === "boolean"),
});
const segment = record({
  id: text,
  kind: oneOf(SEGMENT_KINDS),
  source: text,
  target: text,
  status: oneOf(SEGMENT_STATUSES),
  version: when((value) => Number.isInteger(value) && Number(value) >= 1),
  comments: listOf(comment),
});
const checkFile = record({
  tafsiri: oneOf([ARTICLE_SHAPE]),
  article: record({
    id: text,
    title: text,
    byline: textOrNull,
    publishedOn: textOrNull,
    sourceUrl: textOrNull,
    sourceLanguage: text,
    targetLanguage: text,
    segments: listOf(segment),
  }),
});

const refuse = (code: string, message: string, place: Pick<Diagnostic, "line" | "column" | "params">) => ({
  ok: false as const,
  diagnostics: [{ severity: "error" as const, code, message, ...place }],
});

/** Where the text stops being JSON, from what the engine says of it; its end where that says nothing. */
function placeOf(json: string, error: unknown): { line: number; column: number } {
  const said = /position (\d+)/.exec(error instanceof Error ? error.message : "")?.[1];
  const before = json.slice(0, said === undefined ? json.length : Number(said)).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/**
 * Reads an article's JSON.
 *
 * @param json what {@link serializeArticleJson} wrote, with or without a byte order mark; members that it doesn't know
 *   are passed over
 * @returns the article; or an error that says at which line and column the text stops being JSON (`json_broken`), or
 *   which member isn't what the schema says (`json_article`)
 *
 * RFC 8259; the shape is published as JSON Schema 2020-12 (lib/schemas/article-json.ts). O(n), all in memory.
 */
export function parseArticleJson(json: string): Result<ExportArticle> {
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\ufeff/, ""));
  } catch (error) {
    const place = placeOf(json, error);
    const message = `The file is no JSON from line ${place.line}, column ${place.column} on: it was cut off, or changed by hand. Get it again.`;
    return refuse("json_broken", message, { ...place, params: place });
  }
  const wrong = checkFile(value, "$");
  if (wrong === null) return { ok: true, value: (value as { article: ExportArticle }).article, diagnostics: [] };
  const message = `This JSON is no article of Tafsiri: “${wrong}” is missing or not what it should be.`;
  return refuse("json_article", message, { params: { path: wrong } });
}
