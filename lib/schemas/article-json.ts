import { z } from "zod";
import { SEGMENT_KINDS } from "../core/ingest/block";
import { SEGMENT_STATUSES } from "../core/segments/status";

/** An article's JSON export, as it is published for other programs. */
export const articleJsonSchema = z
  .object({
    tafsiri: z.literal(1).describe("Raised when the shape changes in a way that a reader must know of"),
    article: z.object({
      id: z.string(),
      title: z.string(),
      byline: z.string().nullable(),
      publishedOn: z.iso.date().nullable(),
      sourceUrl: z.string().nullable(),
      sourceLanguage: z.string().describe("BCP 47"),
      targetLanguage: z.string().describe("BCP 47"),
      segments: z
        .array(
          z.object({
            id: z.string(),
            kind: z.enum(SEGMENT_KINDS),
            source: z
              .string()
              .describe("Paragraphs with a blank line between; **bold**, *italic*, [text](address), backslash escapes"),
            target: z.string().describe("Like source; empty where nothing is translated"),
            status: z.enum(SEGMENT_STATUSES),
            version: z.int().min(1).describe("Counts the changes"),
            comments: z.array(
              z.object({
                id: z.string(),
                author: z.string().nullable(),
                at: z.iso.datetime(),
                body: z.string(),
                isResolved: z.boolean(),
              }),
            ),
          }),
        )
        .describe("Beads of the alignment, in reading order"),
    }),
  })
  .meta({ title: "Article of Tafsiri", $id: "urn:tafsiri:schema:article:1" });

/** The same as JSON Schema 2020-12. */
export const articleJsonSchemaDocument = () => z.toJSONSchema(articleJsonSchema);
