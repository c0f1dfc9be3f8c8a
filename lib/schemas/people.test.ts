import { expect, it } from "vitest";
import { acceptInviteSchema, type Permission, ROLES, roleMay } from "./people";

const PERMISSIONS_OF: Record<(typeof ROLES)[number], Permission[]> = {
  viewer: ["read", "export"],
  editor: ["read", "export", "import", "translate", "comment", "propose"],
  reviewer: ["read", "export", "import", "translate", "comment", "propose", "review", "decide", "archive"],
  owner: [
    "read",
    "export",
    "import",
    "translate",
    "comment",
    "propose",
    "review",
    "decide",
    "archive",
    "people",
    "settings",
    "remove",
  ],
};

it.each(ROLES)("a %s may do just this", (role) => {
  const all = PERMISSIONS_OF.owner;
  expect(all.filter((permission) => roleMay(role, permission))).toEqual(PERMISSIONS_OF[role]);
});

it("wants a name, an address and a password of ten characters", () => {
  const answer = { token: "t".repeat(32), name: "  Asha  ", email: "Asha@Example.org", password: "0123456789" };
  expect(acceptInviteSchema.parse(answer)).toMatchObject({ name: "Asha", email: "asha@example.org" });
  expect(acceptInviteSchema.safeParse({ ...answer, password: "012345678" }).success).toBe(false);
  expect(acceptInviteSchema.safeParse({ ...answer, name: "   " }).success).toBe(false);
  expect(acceptInviteSchema.safeParse({ ...answer, email: "asha" }).success).toBe(false);
});
