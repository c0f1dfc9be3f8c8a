import { z } from "zod";

/** How many pairs a page of the memory holds. */
export const MEMORY_PAGE_SIZE = 50;

export const memoryQuerySchema = z.object({
  q: z.string().max(500).default(""),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
});
export type MemoryQuery = z.infer<typeof memoryQuerySchema>;

export const memoryIdParams = z.object({ id: z.coerce.number().int().positive() });
