import "server-only";
import { betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { type Db, getDb, isPostgresUrl } from "../db";
import { environment } from "../environment";
import { keepSetting } from "./repository";

/** Thirty days: an editor signs in once a month on the machine of the desk. */
const SESSION_SECONDS = 30 * 24 * 60 * 60;
const SESSION_REFRESH_SECONDS = 24 * 60 * 60;

async function makeAuth() {
  const env = environment();
  const db = getDb();
  const secret = env.AUTH_SECRET ?? (await keepSetting("auth-secret", () => randomSecret()));
  return betterAuth({
    appName: "Tafsiri",
    baseURL: env.PUBLIC_URL,
    secret,
    database: prismaAdapter(db, {
      provider: isPostgresUrl(env.DATABASE_URL) ? "postgresql" : "sqlite",
      transaction: true,
    }),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 10, maxPasswordLength: 128 },
    session: { expiresIn: SESSION_SECONDS, updateAge: SESSION_REFRESH_SECONDS },
    user: {
      additionalFields: {
        role: { type: "string", input: false },
        disabledAt: { type: "date", input: false, required: false },
      },
    },
    advanced: {
      cookiePrefix: "tafsiri",
      useSecureCookies: env.PUBLIC_URL.startsWith("https:"),
      defaultCookieAttributes: { httpOnly: true, sameSite: "lax" },
    },
    telemetry: { enabled: false },
    rateLimit: { enabled: false }, // attempts are counted in the database by the service, for every instance alike
  });
}

const randomSecret = (): string => Buffer.from(crypto.getRandomValues(new Uint8Array(48))).toString("base64url");

let kept: { db: Db; auth: ReturnType<typeof makeAuth> } | undefined;

/** The authentication library, made on first use because its secret may live in the database. */
export function getAuth(): ReturnType<typeof makeAuth> {
  const db = getDb();
  if (kept?.db !== db) kept = { db, auth: makeAuth() };
  return kept.auth;
}
