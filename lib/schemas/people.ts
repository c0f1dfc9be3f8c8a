import { z } from "zod";

/** From least to most; each may do what those before it may. */
export const ROLES = ["viewer", "editor", "reviewer", "owner"] as const;
export const roleSchema = z.enum(ROLES);
export type Role = z.infer<typeof roleSchema>;

const LEAST_ROLE = {
  read: "viewer",
  export: "viewer",
  import: "editor",
  translate: "editor",
  comment: "editor",
  propose: "editor",
  review: "reviewer",
  decide: "reviewer",
  archive: "reviewer",
  people: "owner",
  settings: "owner",
  remove: "owner",
} as const satisfies Record<string, Role>;
export type Permission = keyof typeof LEAST_ROLE;

export const roleMay = (role: Role, permission: Permission): boolean =>
  ROLES.indexOf(role) >= ROLES.indexOf(LEAST_ROLE[permission]);

const password = z.string().min(10, "password_short").max(128, "password_long");
const name = z.string().trim().min(1, "name_missing").max(120);
const email = z.email("email_wrong").max(254).toLowerCase();
const token = z.string().min(20).max(200);

/** What a one-time link is for: the first owner's account, somebody's account, a new password. */
export const invitePurposeSchema = z.enum(["setup", "invite", "reset"]);
export type InvitePurpose = z.infer<typeof invitePurposeSchema>;

/** Answers a one-time link. */
export const acceptInviteSchema = z.object({ token, name, email, password });
export type AcceptInvite = z.infer<typeof acceptInviteSchema>;

export const createInviteSchema = z.object({ role: roleSchema, email: email.optional() });
export type CreateInvite = z.infer<typeof createInviteSchema>;

export const updatePersonSchema = z.object({ role: roleSchema.optional(), disabled: z.boolean().optional() });
export type UpdatePerson = z.infer<typeof updatePersonSchema>;

export const signInSchema = z.object({ email, password: z.string().min(1).max(128) });
export const changePasswordSchema = z.object({ current: z.string().min(1).max(128), next: password });
