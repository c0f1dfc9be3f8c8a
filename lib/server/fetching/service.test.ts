import { randomBytes } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { resetEnvironment } from "../environment";
import type { Actor } from "../people/permissions";
import { mayReach } from "./may-reach";
import { fetchPage } from "./service";

const EDITOR: Actor = { id: "e", name: "Asha", role: "editor" } as Actor;
const PACKED = { "content-encoding": "gzip" };
const WHOLE = gzipSync(randomBytes(4096));
const HALF = WHOLE.subarray(0, WHOLE.length / 2);
let server: Server;
let base = "";

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? "";
    if (path === "/page") return response.end("<p>Habari za leo</p>");
    if (path === "/gzip") return response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync("Habari"));
    if (path === "/bomb")
      return response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(Buffer.alloc(60 * 1024 * 1024)));
    if (path === "/stalled") return response.writeHead(200, PACKED).write(HALF);
    if (path === "/cut")
      return response.writeHead(200, PACKED).write(HALF, () => setTimeout(() => response.destroy(), 20));
    if (path === "/ended-early") return response.writeHead(200, PACKED).end(HALF);
    if (path === "/stalled-plain") return response.writeHead(200).write("<p>Habari");
    if (path === "/once") return response.writeHead(302, { location: "/page" }).end();
    if (path === "/loop") return response.writeHead(302, { location: "/loop" }).end();
    if (path === "/inside") return response.writeHead(302, { location: "http://10.0.0.1/" }).end();
    if (path === "/file") return response.writeHead(302, { location: "file:///etc/passwd" }).end();
    return response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const set = (value: string) => {
  process.env.FETCH_PAGES = value;
  resetEnvironment();
};
afterEach(() => {
  delete process.env.FETCH_PAGES;
  resetEnvironment();
});
const reasonOf = async (address: string, timeLimit?: number) =>
  fetchPage(EDITOR, address, timeLimit).then(
    () => null,
    (error: { reason?: string }) => error.reason,
  );

describe("a page is fetched", () => {
  it("from where the installation allows it, redirects and packing included", async () => {
    set("public,127.0.0.0/8");
    const text = async (path: string) => new TextDecoder().decode((await fetchPage(EDITOR, base + path)).bytes);
    expect(await text("/page")).toBe("<p>Habari za leo</p>");
    expect(await text("/gzip")).toBe("Habari");
    expect((await fetchPage(EDITOR, `${base}/once`)).address).toBe(`${base}/page`);
  });

  it.each([
    ["/missing", "fetch_status"],
    ["/loop", "fetch_redirects"],
    ["/inside", "fetch_private"],
    ["/file", "fetch_address"],
    ["/bomb", "fetch_too_large"],
  ])("but not %s: %s", async (path, reason) => {
    set("public,127.0.0.0/8");
    expect(await reasonOf(base + path)).toBe(reason);
  });

  it.each([
    ["/stalled", "fetch_timeout"],
    ["/stalled-plain", "fetch_timeout"],
    ["/cut", "fetch_unreachable"],
    ["/ended-early", "fetch_unreachable"],
  ])("and waits for no body that never ends: %s, %s", async (path, reason) => {
    set("public,127.0.0.0/8");
    expect(await reasonOf(base + path, 500)).toBe(reason);
  });

  it("not at all unless it is switched on", async () => {
    expect(await reasonOf(`${base}/page`)).toBe("fetch_off");
  });

  it.each([
    ["http://127.0.0.1/", "fetch_private"],
    ["http://localhost/", "fetch_private"],
    ["http://2130706433/", "fetch_private"],
    ["http://0x7f.1/", "fetch_private"],
    ["http://[::1]/", "fetch_private"],
    ["http://[::ffff:10.0.0.1]/", "fetch_private"],
    ["http://169.254.169.254/latest/meta-data", "fetch_private"],
    ["ftp://mfano.example/", "fetch_address"],
    ["http://asha:siri@mfano.example/", "fetch_address"],
    ["habari", "fetch_address"],
  ])("not from %s: %s", async (address, reason) => {
    set("public");
    expect(await reasonOf(address)).toBe(reason);
  });

  it("nor for those who may not import", async () => {
    set("public,127.0.0.0/8");
    await expect(fetchPage({ ...EDITOR, role: "viewer" }, `${base}/page`)).rejects.toMatchObject({ code: "forbidden" });
  });
});

it.each([
  ["8.8.8.8", true],
  ["2001:4860:4860::8888", true],
  ["10.1.2.3", true],
  ["10.2.0.1", false],
  ["100.64.0.1", false],
  ["0.0.0.0", false],
  ["fe80::1", false],
  ["fc00::1", false],
  ["64:ff9b::7f00:1", false],
  ["habari", false],
])("judges %s: %s", (address, isAllowed) => expect(mayReach(["10.1.0.0/16"])(address)).toBe(isAllowed));
