import { expect, it } from "vitest";
import { assertSameOrigin } from "./same-origin";

const request = (method: string, headers: Record<string, string>) =>
  new Request("http://127.0.0.1:3000/api/x", { method, headers });

it.each([
  ["a read from anywhere", "GET", { host: "desk.example.org", origin: "https://evil.example" }],
  ["a write of our own page", "POST", { host: "desk.example.org", origin: "https://desk.example.org" }],
  [
    "a write behind a proxy",
    "PATCH",
    { host: "app:3000", "x-forwarded-host": "desk.example.org", origin: "https://desk.example.org" },
  ],
  ["a machine's write, which has no origin", "DELETE", { host: "desk.example.org" }],
])("lets through %s", (_, method, headers) => {
  expect(() => assertSameOrigin(request(method, headers))).not.toThrow();
});

it.each([
  ["another site", "https://evil.example"],
  ["another port", "https://desk.example.org:8443"],
  ["a sandboxed frame", "null"],
])("refuses a write from %s", (_, origin) => {
  expect(() => assertSameOrigin(request("POST", { host: "desk.example.org", origin }))).toThrow("forbidden");
});
