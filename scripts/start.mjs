// npm start: reads the settings, builds if the sources changed, serves, and stops without losing a request.
import { accessSync, constants, mkdirSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { setFlagsFromString } from "node:v8";
import { register } from "tsx/esm/api";
import { buildIfNeeded } from "./build.mjs";

// node lets its heap double between two collections: a third is as quick, and keeps a large import below 512 MB
setFlagsFromString("--heap-growing-percent=30");

const root = path.dirname(import.meta.dirname);
process.chdir(root); // the database's and the migrations' paths are relative to the project
process.env.NODE_ENV ??= "production";
process.env.NEXT_TELEMETRY_DISABLED ??= "1";

/** How long requests in flight may take after a signal to stop. */
const GRACE_MS = 10_000;

function fail(message) {
  console.error(`Tafsiri cannot start: ${message}`);
  process.exit(1);
}

async function readSettings() {
  const unregister = register();
  try {
    const { readEnvironment } = await import("../lib/schemas/environment.ts");
    return readEnvironment(process.env);
  } finally {
    await unregister();
  }
}

function prepareDataFolder(folder) {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch (error) {
    fail(`the data folder ${path.resolve(folder)} cannot be written (${error.code}). Set DATA_DIR to one that can.`);
  }
}

const PROBLEMS = {
  EADDRINUSE: (env) => `port ${env.PORT} is taken. Stop what uses it, or choose another: PORT=3001 npm start`,
  EACCES: (env) => `port ${env.PORT} may not be used by you. Choose one above 1023: PORT=3000 npm start`,
  EADDRNOTAVAIL: (env) => `this machine has no address ${env.HOST}. Set HOST=127.0.0.1, or 0.0.0.0 for every address.`,
};

function stopOnSignal(server) {
  let stopping = false;
  const stop = (signal) => {
    if (stopping) return;
    stopping = true;
    console.log(`${signal}: finishing what is in flight…`);
    const done = async () => {
      await globalThis.tafsiriDb?.$disconnect();
      process.exit(0);
    };
    setTimeout(done, GRACE_MS).unref();
    server.close(done);
    server.closeIdleConnections();
    setInterval(() => server.closeIdleConnections(), 100).unref(); // keep-alive connections end with their answer
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
}

/** The address of who is at the other end goes to the app in a header that no client can set. */
function markPeer(request) {
  request.headers["x-tafsiri-peer"] = request.socket.remoteAddress ?? "unknown";
}

const env = await readSettings().catch((error) => fail(error.message));
prepareDataFolder(env.DATA_DIR);
await buildIfNeeded(root).catch((error) => fail(error.message));

const { default: next } = await import("next");
const app = next({ dev: false, dir: root, hostname: env.HOST, port: env.PORT });
const handle = app.getRequestHandler();
let ready = false;
const server = createServer((request, response) => {
  markPeer(request);
  if (!ready) return void response.writeHead(503, { "retry-after": "1" }).end();
  handle(request, response).catch((error) => {
    console.error(error);
    response.destroy();
  });
});
server.requestTimeout = 10 * 60_000; // a large file over a slow line
server.once("error", (error) => fail(PROBLEMS[error.code]?.(env) ?? error.message));
server.listen(env.PORT, env.HOST, async () => {
  const { port } = server.address();
  process.env.PORT = String(port); // with PORT=0 the system chose one
  stopOnSignal(server);
  await app.prepare().catch((error) => fail(error.message));
  ready = true;
  // the first answer waits for the migrations: whoever reads the address may open it
  const reachable = ["0.0.0.0", "::"].includes(env.HOST) ? "127.0.0.1" : env.HOST;
  await fetch(`http://${reachable}:${port}/api/health`).catch((error) => fail(error.message));
  console.log(`Tafsiri is at ${process.env.PUBLIC_URL || `http://${env.HOST}:${port}`} (Ctrl-C stops it)`);
});
