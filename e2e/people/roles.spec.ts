import type { APIRequestContext } from "@playwright/test";
import { ROLES, type Role } from "../../lib/schemas/people";
import { expect, test } from "../fixtures/workbench";
import { fillPath, listRoutes, OPEN_ROUTES, OWN_ROUTES, WRITE_ROUTES } from "./write-routes";

test.use({ workspace: "roles" });

test("every route that writes is in the table", () => {
  const known = new Set([
    ...WRITE_ROUTES.map(({ method, path }) => `${method} ${path}`),
    ...OPEN_ROUTES,
    ...OWN_ROUTES,
  ]);
  const writing = listRoutes().filter((route) => !route.startsWith("GET "));
  expect(writing.length).toBeGreaterThan(20);
  expect(writing.filter((route) => !known.has(route))).toEqual([]);
});

test("no route answers somebody without a session", async ({ playwright, server }) => {
  const anonymous = await playwright.request.newContext({ baseURL: server.url });
  const routes = listRoutes().filter((route) => !OPEN_ROUTES.has(route));
  expect(routes.length).toBeGreaterThan(30);
  for (const route of routes) {
    const [method = "", path = ""] = route.split(" ");
    const answer = await anonymous.fetch(fillPath(path), { method, ...(method === "GET" ? {} : { data: {} }) });
    expect([route, answer.status()]).toEqual([route, 401]);
  }
  await anonymous.dispose();
});

for (const role of ROLES)
  test(`${role}: refused what the role does not allow, and nothing else`, async ({ playwright, server, ownerPage }) => {
    const person = await join(ownerPage.request, await playwright.request.newContext({ baseURL: server.url }), role);
    for (const { method, path, least, body } of WRITE_ROUTES) {
      const isAllowed = ROLES.indexOf(role) >= ROLES.indexOf(least);
      const answer = await person.fetch(fillPath(path), { method, ...(body === undefined ? {} : { data: body }) });
      const what = `${method} ${path} ${JSON.stringify(body)}`;
      const isRefused = [400, 401, 403, 405, 500].includes(answer.status());
      if (isAllowed) expect([what, answer.status(), isRefused]).toEqual([what, answer.status(), false]);
      else expect([what, answer.status()]).toEqual([what, 403]);
    }
    await person.dispose();
  });

/** Invites somebody by the API and answers the link in a context of their own. */
async function join(owner: APIRequestContext, person: APIRequestContext, role: Role): Promise<APIRequestContext> {
  const made = await owner.post("/api/invites", { data: { role } });
  const { link } = await made.json();
  const email = `${role}@example.org`;
  const data = { token: String(link).split("#")[1], name: role, email, password: "nyota-na-mwezi" };
  const answer = await person.post("/api/join", { data });
  expect(answer.ok()).toBe(true);
  return person;
}
