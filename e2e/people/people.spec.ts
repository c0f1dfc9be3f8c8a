import { expect, test } from "../fixtures/workbench";
import { findSeriousProblems } from "../pages/axe";

const JUMA = { name: "Juma Otieno", email: "juma@example.org", password: "korosho-na-kahawa" };

test.use({ workspace: "people" });
test.describe.configure({ mode: "serial" });

test("the set-up link makes the owner's account, once", async ({ page, server }) => {
  await page.goto(server.setupLink);
  await expect(page.getByRole("heading", { name: "Set up this workbench" })).toBeVisible();
  await page.getByLabel("Name").fill("Asha Mwinyi");
  await page.getByLabel("E-mail").fill("asha@example.org");
  await page.getByLabel("Password", { exact: false }).first().fill("mwembe-na-mnazi");
  expect(await findSeriousProblems(page)).toEqual([]);
  await page.getByRole("button", { name: "Create account" }).click();
  await expect(page).toHaveURL(/\/articles$/);
  const cookie = (await page.context().cookies()).find((one) => one.name === "tafsiri.session_token");
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Lax" });
  await page.context().clearCookies();
  await page.goto(server.setupLink);
  await page.reload();
  await expect(page.getByRole("alert").filter({ hasText: "used already" })).toBeVisible();
});

test("an invitation gives a colleague a role, and the role holds on the server", async ({
  page,
  visitorPage: colleague,
}) => {
  await signIn(page, "asha@example.org", "mwembe-na-mnazi");
  await page.goto("/settings");
  await page.getByLabel("E-mail (optional)").fill(JUMA.email);
  await page.getByRole("combobox", { name: "Role", exact: true }).click();
  await page.getByRole("option", { name: "Viewer", exact: true }).click();
  await page.getByRole("button", { name: "Make an invitation link" }).click();
  const link = await page.locator("code").innerText();

  await colleague.goto(link);
  await colleague.getByLabel("Name").fill(JUMA.name);
  await colleague.getByLabel("Password", { exact: false }).first().fill(JUMA.password);
  await colleague.getByRole("button", { name: "Create account" }).click();
  await expect(colleague).toHaveURL(/\/articles$/);
  const refused = await colleague.request.post("/api/invites", { data: { role: "owner" } });
  expect(refused.status()).toBe(403);
});

test("signing out ends the session, and the way back leads to where one was", async ({ page }) => {
  await signIn(page, "asha@example.org", "mwembe-na-mnazi");
  const signOut = page.getByRole("menuitem", { name: "Sign out" });
  await expect(async () => {
    await page.getByRole("button", { name: "Account" }).click(); // nothing listens before the page's scripts do
    await expect(signOut).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await signOut.click();
  await expect(page).toHaveURL(/\/sign-in$/);
  await page.goto("/memory");
  await expect(page).toHaveURL(/\/sign-in\?next=%2Fmemory/);
  await page.getByLabel("E-mail").fill("asha@example.org");
  await page.getByLabel("Password", { exact: false }).first().fill("wrong-password");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "do not match" })).toBeVisible();
  await page.getByLabel("Password", { exact: false }).first().fill("mwembe-na-mnazi");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL(/\/memory/);
});

test("pages carry the headers that keep other sites and scripts out", async ({ page }) => {
  const response = await page.goto("/sign-in");
  const headers = response?.headers() ?? {};
  expect(headers["content-security-policy"]).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic';/);
  expect(headers["content-security-policy"]).not.toMatch(/script-src[^;]*unsafe/);
  expect(headers).toMatchObject({ "x-content-type-options": "nosniff", "x-frame-options": "DENY" });
  expect(headers["x-powered-by"]).toBeUndefined();
  const foreign = await page.request.delete("/api/session", { headers: { origin: "https://evil.example" } });
  expect(foreign.status()).toBe(403);
});

async function signIn(page: import("@playwright/test").Page, email: string, password: string) {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password", { exact: false }).first().fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL(/\/articles$/);
}
