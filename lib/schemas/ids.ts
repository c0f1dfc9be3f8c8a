import { z } from "zod";

export const idSchema = z.string().min(1).max(64);
/** The `[id]` of a route. */
export const idParams = z.object({ id: idSchema });
