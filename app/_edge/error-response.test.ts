import { afterEach, expect, it, vi } from "vitest";
import { z } from "zod";
import { AppError, ERROR_CODES } from "@/lib/errors";
import { errorResponse } from "./error-response";

afterEach(() => vi.restoreAllMocks());

it("gives every code a status of its own kind", async () => {
  for (const code of ERROR_CODES) {
    const response = errorResponse(new AppError(code, { reason: "why", params: { n: 3 }, details: ["d"] }));
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(await response.json()).toEqual({ error: { code, reason: "why", params: { n: 3 }, details: ["d"] } });
  }
});

it("names the fields that a schema refused", async () => {
  const refused = z.object({ title: z.string() }).safeParse({ title: 3 });
  const response = errorResponse(refused.error);
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ error: { code: "invalid", details: { fields: [{ path: "title" }] } } });
});

it("logs what nobody foresaw and tells the client nothing of it", async () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => {});
  const response = errorResponse(new Error("SELECT secret FROM user"));
  expect(response.status).toBe(500);
  expect(await response.text()).not.toContain("secret");
  expect(log).toHaveBeenCalledOnce();
});
