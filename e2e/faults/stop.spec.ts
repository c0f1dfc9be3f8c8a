import { request as openRequest } from "node:http";
import { expect, test } from "../fixtures/workbench";
import { WorkbenchServer } from "../server";

test.use({ workspace: "stop" });

test("SIGTERM lets a request in flight finish, takes no new one, and ends with 0", async ({ server, ownerState }) => {
  const cookie = ownerState.cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  const [head, tail] = ["Mvua zimenyesha mjini Mbeya ", "tangu jana usiku."];
  let isSent = false;
  const answer = new Promise<{ status: number; body: string }>((resolve, reject) => {
    const call = openRequest(`${server.url}/api/articles/read?name=a.txt`, {
      method: "PUT",
      headers: { cookie, "content-length": head.length + tail.length },
    });
    call.once("response", (response) => {
      let body = "";
      response.on("data", (part) => {
        body += part;
      });
      response.once("end", () => resolve({ status: response.statusCode ?? 0, body }));
    });
    call.once("error", reject);
    call.write(head, () => {
      isSent = true;
    });
    server.whenLogged("finishing what is in flight").then(() => call.end(tail), reject);
  });
  await expect.poll(() => isSent).toBe(true);
  await fetch(`${server.url}/api/health`); // the half request is with the server by now
  const ended = server.end("SIGTERM");
  const { status, body } = await answer;
  expect(status).toBe(200);
  expect(JSON.parse(body).original).toBe(head + tail);
  expect(await ended).toBe(0);
  await expect(fetch(`${server.url}/api/health`)).rejects.toThrow();
});

test("a wrong start says in a sentence what to do", async ({ server }) => {
  await server.start().catch(() => {}); // it was stopped above, where the tests run in order
  const wrong: [Record<string, string>, string][] = [
    [{ PORT: "abc" }, "PORT=abc: must be a port number"],
    [{ PORT: String(server.port) }, `port ${server.port} is taken. Stop what uses it, or choose another`],
    [{ DATA_DIR: "package.json/data" }, "cannot be written (ENOTDIR). Set DATA_DIR to one that can."],
    [{ DATABASE_URL: "mysql://desk/tafsiri" }, "must begin with file:, postgres:// or postgresql://"],
  ];
  for (const [env, sentence] of wrong)
    await expect(WorkbenchServer.launch("wrong", env)).rejects.toThrow(
      new RegExp(`ended with 1:[^]*${sentence.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`),
    );
});

test("a second start on the same sources builds nothing", async ({ server }) => {
  await server.end("SIGTERM");
  await server.start();
  expect(server.log).not.toContain("Building");
  expect(server.log).not.toContain("one-time link");
});
