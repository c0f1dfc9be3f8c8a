import { expect, it, vi } from "vitest";
import { resetEnvironment } from "../environment";
import { describeOnBothDatabases } from "../testing/both-databases";
import { seedActor } from "../testing/people";
import type { Actor } from "./permissions";
import * as service from "./service";

const NOW = new Date("2026-03-01T09:00:00Z");
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
const tokenOf = (link: string | null): string => link?.split("#")[1] ?? "";
const PASSWORD = "mwembe-na-mnazi";

async function signIn(email: string, password: string, now = NOW) {
  return await service.signIn({ email, password }, { headers: new Headers(), peer: "127.0.0.1", now });
}
const cookiesOf = (response: Response): Headers =>
  new Headers({
    cookie: response.headers
      .getSetCookie()
      .map((cookie) => cookie.split(";")[0])
      .join("; "),
  });

describeOnBothDatabases("people", () => {
  let owner: Actor;

  it("lets the first comer in by a link that works once", async () => {
    const old = await service.createSetupLink(NOW);
    const link = await service.createSetupLink(NOW);
    const answer = { token: tokenOf(link), name: "Asha", email: "asha@example.org", password: PASSWORD };
    await expect(service.acceptInvite({ ...answer, token: tokenOf(old) }, NOW)).rejects.toMatchObject({ code: "gone" });
    await expect(service.acceptInvite(answer, later(25 * 60))).rejects.toMatchObject({ code: "gone" });
    await service.acceptInvite(answer, NOW);
    await expect(service.acceptInvite({ ...answer, email: "b@example.org" }, NOW)).rejects.toMatchObject({
      code: "gone",
    });
    expect(await service.createSetupLink(NOW)).toBeNull();
    const session = await signIn("asha@example.org", PASSWORD);
    const actor = await service.actorOf(cookiesOf(session));
    expect(actor).toMatchObject({ name: "Asha", role: "owner" });
    if (actor) owner = actor;
  });

  it("tells the browser nothing but an HttpOnly cookie", async () => {
    const session = await signIn("asha@example.org", PASSWORD);
    expect(session.status).toBe(204);
    const [cookie] = session.headers.getSetCookie();
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Lax/i);
  });

  it("invites by a link and gives the role it was made for", async () => {
    const { link } = await service.invite(owner, { role: "editor", email: "juma@example.org" }, NOW);
    expect(await service.inspectInvite(tokenOf(link), NOW)).toEqual({
      purpose: "invite",
      role: "editor",
      email: "juma@example.org",
    });
    const answer = { token: tokenOf(link), name: "Juma", password: PASSWORD };
    await expect(service.acceptInvite({ ...answer, email: "asha@example.org" }, NOW)).rejects.toMatchObject({
      reason: "email_taken",
    });
    await service.acceptInvite({ ...answer, email: "juma@example.org" }, NOW);
    const juma = await service.actorOf(cookiesOf(await signIn("juma@example.org", PASSWORD)));
    expect(juma?.role).toBe("editor");
  });

  it("withdraws an invitation", async () => {
    const { link } = await service.invite(owner, { role: "owner" }, NOW);
    const [open] = await service.listInvites(owner, NOW);
    await service.withdrawInvite(owner, open?.id ?? "");
    await expect(service.inspectInvite(tokenOf(link), NOW)).rejects.toMatchObject({ code: "gone" });
  });

  it("hands on the address at which the workbench was opened, unless one is set", async () => {
    const origin = "http://192.0.2.7:3000";
    const linkOf = async () => {
      const { link } = await service.invite(owner, { role: "viewer" }, NOW, origin);
      const [open] = await service.listInvites(owner, NOW);
      await service.withdrawInvite(owner, open?.id ?? "");
      return link.slice(0, link.indexOf("#"));
    };
    vi.stubEnv("PUBLIC_URL", "");
    resetEnvironment();
    expect(await linkOf()).toBe(`${origin}/join`);
    vi.stubEnv("PUBLIC_URL", "https://tafsiri.example.org");
    resetEnvironment();
    expect(await linkOf()).toBe("https://tafsiri.example.org/join");
    vi.unstubAllEnvs();
    resetEnvironment();
  });

  it("refuses a wrong password, and any password after eight wrong ones until ten minutes have passed", async () => {
    for (let i = 0; i < 8; i++)
      await expect(signIn("juma@example.org", "wrong-password")).rejects.toMatchObject({ reason: "credentials" });
    await expect(signIn("juma@example.org", PASSWORD)).rejects.toMatchObject({ code: "too_many" });
    expect((await signIn("juma@example.org", PASSWORD, later(11))).status).toBe(204);
  });

  it("changes the password and ends the other sessions", async () => {
    const [here, there] = [await signIn("asha@example.org", PASSWORD), await signIn("asha@example.org", PASSWORD)];
    const context = { headers: cookiesOf(here), now: NOW };
    const change = (current: string) => service.changePassword(owner, { current, next: "korosho-na-kahawa" }, context);
    await expect(change("not-the-password")).rejects.toMatchObject({ reason: "password_wrong" });
    await change(PASSWORD);
    expect(await service.actorOf(cookiesOf(there))).toBeNull();
    expect(await service.actorOf(cookiesOf(here))).toMatchObject({ name: "Asha" });
    expect((await signIn("asha@example.org", "korosho-na-kahawa")).status).toBe(204);
  });

  it("closes an account at once, and never the last owner's", async () => {
    const session = await signIn("juma@example.org", PASSWORD, later(30));
    const juma = (await service.listPeople(owner)).find((person) => person.name === "Juma");
    await service.updatePerson(owner, juma?.id ?? "", { disabled: true }, NOW);
    expect(await service.actorOf(cookiesOf(session))).toBeNull();
    await expect(signIn("juma@example.org", PASSWORD, later(60))).rejects.toMatchObject({ reason: "disabled" });
    for (const change of [{ role: "editor" }, { disabled: true }] as const)
      await expect(service.updatePerson(owner, owner.id, change, NOW)).rejects.toMatchObject({ reason: "last_owner" });
  });

  it("sets a lost password by a link for that person alone", async () => {
    const [asha] = await service.listPeople(owner);
    const { link } = await service.inviteToReset(owner, asha?.id ?? "", NOW);
    const answer = { token: tokenOf(link), name: "Asha", password: "parachichi-tatu" };
    await expect(service.acceptInvite({ ...answer, email: "juma@example.org" }, NOW)).rejects.toMatchObject({
      reason: "email_other",
    });
    await service.acceptInvite({ ...answer, email: "asha@example.org" }, NOW);
    expect((await signIn("asha@example.org", "parachichi-tatu")).status).toBe(204);
    await expect(service.inspectInvite(tokenOf(link), NOW)).rejects.toMatchObject({ code: "gone" });
  });

  it.each(["viewer", "editor", "reviewer"] as const)("lets no %s manage people", async (role) => {
    const actor = await seedActor(role);
    const tries = [
      () => service.invite(actor, { role: "owner" }, NOW),
      () => service.listInvites(actor, NOW),
      () => service.withdrawInvite(actor, "any"),
      () => service.inviteToReset(actor, owner.id, NOW),
      () => service.updatePerson(actor, owner.id, { role: "viewer" }, NOW),
    ];
    for (const attempt of tries) await expect(attempt()).rejects.toMatchObject({ code: "forbidden" });
  });
});
