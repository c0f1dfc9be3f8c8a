import "server-only";
import type { InvitePurpose, Role } from "@/lib/schemas/people";
import { roleSchema } from "@/lib/schemas/people";
import { getDb } from "../db";

/** A person as the settings page lists them. */
export interface Person {
  id: string;
  name: string;
  email: string;
  role: Role;
  createdAt: Date;
  disabledAt: Date | null;
}

const PERSON = { id: true, name: true, email: true, role: true, createdAt: true, disabledAt: true } as const;
const asPerson = <T extends { role: string }>(row: T): T & { role: Role } => ({
  ...row,
  role: roleSchema.catch("viewer").parse(row.role),
});

/** Reads a setting, or stores what `make` gives; when two processes race, both get the one that was stored first. */
export async function keepSetting(key: string, make: () => string): Promise<string> {
  const db = getDb();
  const found = await db.setting.findUnique({ where: { key } });
  if (found) return found.value;
  return (await db.setting.upsert({ where: { key }, create: { key, value: make() }, update: {} })).value;
}

export const countPeople = (): Promise<number> => getDb().user.count();

export async function listPeople(): Promise<Person[]> {
  return (await getDb().user.findMany({ select: PERSON, orderBy: { createdAt: "asc" } })).map(asPerson);
}

export async function findPerson(id: string): Promise<Person | null> {
  const row = await getDb().user.findUnique({ where: { id }, select: PERSON });
  return row && asPerson(row);
}

/** The credential account of a person, with the password's hash. */
export const findCredential = (userId: string) =>
  getDb().account.findFirst({ where: { userId, providerId: "credential" }, select: { id: true, password: true } });

export async function updatePerson(
  id: string,
  change: { role?: Role | undefined; disabledAt?: Date | null | undefined },
): Promise<Person> {
  const db = getDb();
  const [row] = await db.$transaction([
    db.user.update({
      where: { id },
      data: {
        ...(change.role === undefined ? {} : { role: change.role }),
        ...(change.disabledAt === undefined ? {} : { disabledAt: change.disabledAt }),
      },
      select: PERSON,
    }),
    ...(change.disabledAt ? [db.session.deleteMany({ where: { userId: id } })] : []),
  ]);
  return asPerson(row);
}

export const countActiveOwners = (): Promise<number> =>
  getDb().user.count({ where: { role: "owner", disabledAt: null } });

export const createInvite = (invite: {
  tokenHash: string;
  purpose: InvitePurpose;
  role: Role;
  email?: string | undefined;
  expiresAt: Date;
  invitedById?: string | undefined;
}) =>
  getDb().invite.create({
    data: { ...invite, email: invite.email ?? null, invitedById: invite.invitedById ?? null },
  });

export const deleteSetupInvites = () => getDb().invite.deleteMany({ where: { purpose: "setup" } });

export const findInvite = (tokenHash: string) => getDb().invite.findUnique({ where: { tokenHash } });

export const listOpenInvites = (now: Date) =>
  getDb().invite.findMany({
    where: { purpose: "invite", usedAt: null, expiresAt: { gt: now } },
    orderBy: { createdAt: "desc" },
    select: { id: true, role: true, email: true, createdAt: true, expiresAt: true },
  });

export const deleteInvite = (id: string) => getDb().invite.deleteMany({ where: { id, usedAt: null } });

/**
 * Uses up an invitation and creates the account, both or neither.
 *
 * @returns false where the invitation was used up, or the e-mail address taken, in the meantime
 */
export async function createPersonFromInvite(input: {
  inviteId: string;
  purpose: string;
  now: Date;
  id: string;
  name: string;
  email: string;
  role: Role;
  passwordHash: string;
}): Promise<"created" | "used" | "email_taken"> {
  return await getDb().$transaction(async (tx) => {
    const used = await tx.invite.updateMany({
      where: { id: input.inviteId, usedAt: null },
      data: { usedAt: input.now },
    });
    if (used.count === 0) return "used";
    if (input.purpose === "setup" && (await tx.user.count()) > 0) return "used";
    if (await tx.user.findUnique({ where: { email: input.email }, select: { id: true } })) {
      await tx.invite.update({ where: { id: input.inviteId }, data: { usedAt: null } });
      return "email_taken";
    }
    await tx.user.create({
      data: { id: input.id, name: input.name, email: input.email, role: input.role, emailVerified: true },
    });
    await tx.account.create({
      data: {
        id: crypto.randomUUID(),
        accountId: input.id,
        providerId: "credential",
        userId: input.id,
        password: input.passwordHash,
      },
    });
    return "created";
  });
}

export async function replacePassword(userId: string, accountId: string, hash: string, keepToken?: string) {
  const db = getDb();
  await db.$transaction([
    db.account.update({ where: { id: accountId }, data: { password: hash } }),
    db.session.deleteMany({ where: { userId, ...(keepToken ? { token: { not: keepToken } } : {}) } }),
  ]);
}

/** Uses up a reset link and sets the password, both or neither; every session of the person ends. */
export async function resetPassword(inviteId: string, email: string, hash: string, now: Date): Promise<boolean> {
  return await getDb().$transaction(async (tx) => {
    const used = await tx.invite.updateMany({ where: { id: inviteId, usedAt: null }, data: { usedAt: now } });
    const user = await tx.user.findUnique({ where: { email }, select: { id: true } });
    if (used.count === 0 || !user) return false;
    const changed = await tx.account.updateMany({
      where: { userId: user.id, providerId: "credential" },
      data: { password: hash },
    });
    // people who came with a workspace have no way in before this
    if (changed.count === 0)
      await tx.account.create({
        data: {
          id: crypto.randomUUID(),
          accountId: user.id,
          providerId: "credential",
          userId: user.id,
          password: hash,
        },
      });
    await tx.session.deleteMany({ where: { userId: user.id } });
    return true;
  });
}

/**
 * Counts an attempt under `key` and tells how many there have been in the running window, this one included.
 */
export async function countAttempt(key: string, now: Date, windowMs: number): Promise<number> {
  return await getDb().$transaction(async (tx) => {
    const row = await tx.attempt.findUnique({ where: { key } });
    const open = row && row.resetAt > now;
    const count = open ? row.count + 1 : 1;
    const resetAt = open ? row.resetAt : new Date(now.getTime() + windowMs);
    await tx.attempt.upsert({ where: { key }, create: { key, count, resetAt }, update: { count, resetAt } });
    return count;
  });
}

export const clearAttempts = (key: string) => getDb().attempt.deleteMany({ where: { key } });
