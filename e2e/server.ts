import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";

/** How long a server may take from its command to its address; the build is made before. */
const START_MS = 180_000;

/** Whatever the tester's own environment says, tests touch no data but their own; an empty setting is an unset one. */
const OWN_SETTINGS = { HOST: "127.0.0.1", DATABASE_URL: "", PUBLIC_URL: "", AUTH_SECRET: "" };

/** A workbench of its own: the real `npm start` on a free port of the loopback, with its data in a temporary folder. */
export class WorkbenchServer {
  private child: ChildProcess | undefined;
  private output = "";
  readonly dataDir: string;

  private constructor(
    readonly port: number,
    name: string,
    private readonly env: Record<string, string>,
  ) {
    this.dataDir = mkdtempSync(path.join(tmpdir(), `tafsiri-e2e-${name}-`));
  }

  /** @throws Error with everything that was printed, where the server does not start */
  static async launch(name: string, env: Record<string, string> = {}): Promise<WorkbenchServer> {
    const server = new WorkbenchServer(await freePort(), name, env);
    try {
      await server.start();
    } catch (error) {
      await server.dispose();
      throw error;
    }
    return server;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** The one-time link that this start printed, if it printed one. */
  get setupLink(): string {
    const link = /http:\/\/\S+\/join#\S+/.exec(this.output)?.[0];
    if (!link) throw new Error(`no set-up link was printed:\n${this.output}`);
    return link;
  }

  get log(): string {
    return this.output;
  }

  /** Waits until the server has printed this. */
  async whenLogged(text: string): Promise<void> {
    const until = Date.now() + START_MS;
    while (!this.output.includes(text)) {
      if (Date.now() > until) throw new Error(`never printed ${text}:\n${this.output}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** Starts the process anew on the same port and data. */
  async start(): Promise<void> {
    this.output = "";
    const child = spawn(process.execPath, ["--max-semi-space-size=4", "scripts/start.mjs"], {
      env: { ...process.env, ...OWN_SETTINGS, PORT: String(this.port), DATA_DIR: this.dataDir, ...this.env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    this.child = child;
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`no start within ${START_MS} ms:\n${this.output}`)), START_MS);
      const read = (part: Buffer) => {
        this.output += part.toString("utf8");
        if (!this.output.includes("Tafsiri is at")) return;
        clearTimeout(timer);
        resolve();
      };
      child.stdout.on("data", read);
      child.stderr.on("data", read);
      child.once("exit", (code) => {
        clearTimeout(timer);
        reject(new Error(`the server ended with ${code}:\n${this.output}`));
      });
    });
  }

  /** Sends a signal and waits for the end; SIGKILL is the power cut. */
  async end(signal: NodeJS.Signals): Promise<number | null> {
    const child = this.child;
    if (!child || child.exitCode !== null) return child?.exitCode ?? null;
    const ended = new Promise<number | null>((resolve) => child.once("exit", (code) => resolve(code)));
    child.kill(signal);
    return await ended;
  }

  async dispose(): Promise<void> {
    await this.end("SIGTERM");
    rmSync(this.dataDir, { recursive: true, force: true });
  }
}

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
