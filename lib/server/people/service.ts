import "server-only";
import { createHash, randomBytes, randomUUID } from "node:crypto";
import { hashPassword, verifyPassword } from "better-auth/crypto";
import { AppError } from "@/lib/errors";
import {
  type AcceptInvite,
  type CreateInvite,
  type InvitePurpose,
  invitePurposeSchema,
  type Role,
  roleSchema,
  type UpdatePerson,
} from "@/lib/schemas/people";
import { environment } from "../environment";
import { getAuth } from "./auth";
import { type Actor, assertCan } from "./permissions";
import * as repository from "./repository";

const DAY_MS = 24 * 60 * 60 * 1000;
/** An invitation is good for a week: long enough for a holiday, short enough for a forgotten mail. */
const INVITE_DAYS = 7;
/** Wrong passwords for one address, and tries from one peer (perhaps a whole office behind a proxy), in ten minutes. */
const SIGN_IN_WINDOW_MS = 10 * 60 * 1000;
const SIGN_IN_PER_EMAIL = 8;
const SIGN_IN_PER_PEER = 100;

const hashToken = (token: string): string => createHash("sha256").update(token).digest("hex");
const newToken = (): string => randomBytes(24).toString("base64url");

/** Who a request comes from, or null; a disabled person is nobody. */
export async function actorOf(headers: Headers): Promise<Actor | null> {
  const session = await (await getAuth()).api.getSession({ headers });
  if (!session || session.user.disabledAt) return null;
  const { id, name, email, role } = session.user;
  return { id, name, email, role: roleSchema.catch("viewer").parse(role) };
}

/** The address that is handed on: as set, else the one at which the person who invites opened the workbench. */
function linkFor(token: string, origin: string | null): string {
  const { PUBLIC_URL, isAddressGuessed } = environment();
  return `${isAddressGuessed && origin !== null ? origin : PUBLIC_URL}/join#${token}`;
}

/** A new one-time link for the first owner, or null when somebody has an account; older links stop working. */
export async function createSetupLink(now: Date): Promise<string | null> {
  if ((await repository.countPeople()) > 0) return null;
  await repository.deleteSetupInvites();
  const token = newToken();
  await repository.createInvite({
    tokenHash: hashToken(token),
    purpose: "setup",
    role: "owner",
    expiresAt: new Date(now.getTime() + DAY_MS),
  });
  return linkFor(token, null);
}

/**
 * An invitation's link; it is shown once and cannot be read again.
 *
 * @param origin of the request, checked to be the server's own
 */
export async function invite(
  actor: Actor,
  input: CreateInvite,
  now: Date,
  origin: string | null = null,
): Promise<{ link: string; expiresAt: Date }> {
  assertCan(actor, "people");
  const token = newToken();
  const expiresAt = new Date(now.getTime() + INVITE_DAYS * DAY_MS);
  await repository.createInvite({
    tokenHash: hashToken(token),
    purpose: "invite",
    role: input.role,
    email: input.email,
    expiresAt,
    invitedById: actor.id,
  });
  return { link: linkFor(token, origin), expiresAt };
}

/** A one-time link by which a person who lost the password sets a new one; like an invitation it is handed on. */
export async function inviteToReset(
  actor: Actor,
  id: string,
  now: Date,
  origin: string | null = null,
): Promise<{ link: string; expiresAt: Date }> {
  assertCan(actor, "people");
  const person = await repository.findPerson(id);
  if (!person) throw new AppError("not_found");
  const token = newToken();
  const expiresAt = new Date(now.getTime() + DAY_MS);
  await repository.createInvite({
    tokenHash: hashToken(token),
    purpose: "reset",
    role: person.role,
    email: person.email,
    expiresAt,
    invitedById: actor.id,
  });
  return { link: linkFor(token, origin), expiresAt };
}

async function openInvite(token: string, now: Date) {
  const found = await repository.findInvite(hashToken(token));
  if (!found || found.usedAt || found.expiresAt <= now) throw new AppError("gone", { reason: "invite_used" });
  return found;
}

/** What the page behind a one-time link shows before it is answered. */
export async function inspectInvite(
  token: string,
  now: Date,
): Promise<{ purpose: InvitePurpose; role: Role; email: string | null }> {
  const found = await openInvite(token, now);
  return { purpose: invitePurposeSchema.parse(found.purpose), role: roleSchema.parse(found.role), email: found.email };
}

/** Creates the account that a one-time link stands for, or sets the new password that it allows. */
export async function acceptInvite(input: AcceptInvite, now: Date): Promise<void> {
  const found = await openInvite(input.token, now);
  if (found.purpose === "reset") {
    if (found.email !== input.email) throw new AppError("invalid", { reason: "email_other" });
    const done = await repository.resetPassword(found.id, input.email, await hashPassword(input.password), now);
    if (!done) throw new AppError("gone", { reason: "invite_used" });
    await repository.clearAttempts(`sign-in:${input.email}`);
    return;
  }
  const outcome = await repository.createPersonFromInvite({
    inviteId: found.id,
    purpose: found.purpose,
    now,
    id: randomUUID(),
    name: input.name,
    email: input.email,
    role: roleSchema.parse(found.role),
    passwordHash: await hashPassword(input.password),
  });
  if (outcome === "used") throw new AppError("gone", { reason: "invite_used" });
  if (outcome === "email_taken") throw new AppError("conflict", { reason: "email_taken" });
}

/** Signs in and answers with the session's cookie; too many wrong tries are refused for some minutes. */
export async function signIn(
  input: { email: string; password: string },
  context: { headers: Headers; peer: string; now: Date },
): Promise<Response> {
  const key = `sign-in:${input.email}`;
  const [byEmail, byPeer] = [
    await repository.countAttempt(key, context.now, SIGN_IN_WINDOW_MS),
    await repository.countAttempt(`sign-in-from:${context.peer}`, context.now, SIGN_IN_WINDOW_MS),
  ];
  if (byEmail > SIGN_IN_PER_EMAIL || byPeer > SIGN_IN_PER_PEER)
    throw new AppError("too_many", { reason: "sign_in", params: { minutes: SIGN_IN_WINDOW_MS / 60_000 } });
  const auth = await getAuth();
  const response = await auth.api.signInEmail({ body: input, headers: context.headers, asResponse: true });
  if (!response.ok) throw new AppError("unauthenticated", { reason: "credentials" });
  const actor = await actorOf(cookiesAsRequest(response));
  if (!actor) throw new AppError("forbidden", { reason: "disabled" });
  await repository.clearAttempts(key);
  return withCookiesOf(response);
}

/** The library's answer holds the session's token as text; the browser needs the cookie alone. */
function withCookiesOf(response: Response): Response {
  const headers = new Headers();
  for (const cookie of response.headers.getSetCookie()) headers.append("set-cookie", cookie);
  return new Response(null, { status: 204, headers });
}

/** The headers that the browser will send next, made from the cookies that a response sets. */
const cookiesAsRequest = (response: Response): Headers =>
  new Headers({
    cookie: response.headers
      .getSetCookie()
      .map((cookie) => cookie.split(";")[0])
      .join("; "),
  });

export async function signOut(headers: Headers): Promise<Response> {
  return withCookiesOf(await (await getAuth()).api.signOut({ headers, asResponse: true }));
}

/** Replaces the password and ends the person's other sessions. */
export async function changePassword(
  actor: Actor,
  input: { current: string; next: string },
  context: { headers: Headers; now: Date },
): Promise<void> {
  const tries = await repository.countAttempt(`password:${actor.id}`, context.now, SIGN_IN_WINDOW_MS);
  if (tries > SIGN_IN_PER_EMAIL)
    throw new AppError("too_many", { reason: "sign_in", params: { minutes: SIGN_IN_WINDOW_MS / 60_000 } });
  const credential = await repository.findCredential(actor.id);
  if (!credential?.password || !(await verifyPassword({ hash: credential.password, password: input.current })))
    throw new AppError("invalid", { reason: "password_wrong" });
  const session = await (await getAuth()).api.getSession({ headers: context.headers });
  await repository.replacePassword(actor.id, credential.id, await hashPassword(input.next), session?.session.token);
  await repository.clearAttempts(`password:${actor.id}`);
}

export async function listPeople(actor: Actor): Promise<repository.Person[]> {
  assertCan(actor, "read");
  return await repository.listPeople();
}

export async function listInvites(actor: Actor, now: Date) {
  assertCan(actor, "people");
  return await repository.listOpenInvites(now);
}

export async function withdrawInvite(actor: Actor, id: string): Promise<void> {
  assertCan(actor, "people");
  await repository.deleteInvite(id);
}

/** Changes a role or takes access away; the last owner stays one, or nobody could ever invite again. */
export async function updatePerson(
  actor: Actor,
  id: string,
  change: UpdatePerson,
  now: Date,
): Promise<repository.Person> {
  assertCan(actor, "people");
  const person = await repository.findPerson(id);
  if (!person) throw new AppError("not_found");
  const losesOwner = person.role === "owner" && ((change.role && change.role !== "owner") || change.disabled === true);
  if (losesOwner && !person.disabledAt && (await repository.countActiveOwners()) <= 1)
    throw new AppError("conflict", { reason: "last_owner" });
  return await repository.updatePerson(id, {
    role: change.role,
    disabledAt: change.disabled === undefined ? undefined : change.disabled ? now : null,
  });
}
