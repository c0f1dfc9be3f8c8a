import { z } from "zod";

const url = z.string().regex(/^(file:|postgres(ql)?:\/\/)/, "must begin with file:, postgres:// or postgresql://");

/** What the environment may say, with the defaults of a newcomer's machine. */
export const environmentSchema = z
  .object({
    PORT: z.coerce.number("must be a port number").int().min(0).max(65_535).default(3000),
    HOST: z.string().min(1).default("127.0.0.1"),
    DATA_DIR: z.string().min(1).default("./data"),
    DATABASE_URL: url.optional(),
    PUBLIC_URL: z.url({ protocol: /^https?$/, error: "must be an http:// or https:// address" }).optional(),
    AUTH_SECRET: z.string().min(32, "must have at least 32 characters").optional(),
    /** off, or public, or public with networks of one's own: "public,10.1.0.0/16" */
    FETCH_PAGES: z
      .string()
      .regex(/^(?:off|public(?:,[0-9a-f.:]+\/\d{1,3})*)$/i, "must be off, public, or public,10.1.0.0/16")
      .default("off")
      .transform((value) => (value.toLowerCase() === "off" ? null : value.split(",").slice(1))),
    MAX_UPLOAD_MB: z.coerce.number("must be a number of megabytes").positive().max(1024).default(25),
    MAX_IMPORT_MB: z.coerce.number("must be a number of megabytes").positive().max(2000).default(1024),
  })
  .transform((env) => ({
    ...env,
    DATABASE_URL: env.DATABASE_URL ?? `file:${env.DATA_DIR.replace(/\/$/, "")}/tafsiri.db`,
    PUBLIC_URL: (env.PUBLIC_URL ?? `http://${env.HOST}:${env.PORT}`).replace(/\/$/, ""),
    /** nobody said how people reach the server: HOST may be "every address" */
    isAddressGuessed: env.PUBLIC_URL === undefined,
  }));
export type Environment = z.output<typeof environmentSchema>;

const SECRET = new Set(["AUTH_SECRET"]);
/** An address may hold a password, and start-up messages end in logs. */
const withoutPassword = (value: string | undefined): string => (value ?? "").replace(/\/\/[^/@]*@/, "//…@");

/**
 * Reads the settings from `variables` (usually process.env); empty ones count as unset.
 *
 * @throws Error with a line for each setting that is wrong, saying what it must be
 */
export function readEnvironment(variables: Record<string, string | undefined>): Environment {
  const given = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== undefined && value !== ""),
  );
  const result = environmentSchema.safeParse(given);
  if (result.success) return result.data;
  const lines = result.error.issues.map((issue) => {
    const name = String(issue.path[0]);
    return `  ${name}=${SECRET.has(name) ? "…" : withoutPassword(given[name])}: ${issue.message}`;
  });
  throw new Error(`These settings are wrong; correct them in the environment and start again:\n${lines.join("\n")}`);
}
