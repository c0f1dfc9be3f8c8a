import { execFileSync, spawnSync } from "node:child_process";
import { chownSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";

const DEBIAN_VERSIONS = "/usr/lib/postgresql";

function findBinaries(): string | null {
  const versions = (() => {
    try {
      return readdirSync(DEBIAN_VERSIONS).sort((a, b) => Number(b) - Number(a));
    } catch {
      return [];
    }
  })();
  const folders = [
    ...versions.map((version) => path.join(DEBIAN_VERSIONS, version, "bin")),
    ...(process.env.PATH ?? "").split(":"),
  ];
  return (
    folders.find(
      (folder) =>
        spawnSync(path.join(folder, "initdb"), ["--version"]).status === 0 &&
        spawnSync(path.join(folder, "postgres"), ["--version"]).status === 0,
    ) ?? null
  );
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });

/** The server refuses to run as root: there it runs as Debian's own postgres user, elsewhere as whoever tests. */
function asUser(): { uid: number; gid: number } | Record<string, never> {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string) => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
  return { uid: id("-u"), gid: id("-g") };
}

/** A PostgreSQL of this test run's own. */
export interface RunningPostgres {
  /** its superuser's address, without a database's name */
  url: string;
  stop(): void;
}

/**
 * Starts a real PostgreSQL in a folder of its own, on a port of its own on the loopback.
 *
 * @throws Error that says what to install, where there is none
 */
export async function startPostgres(): Promise<RunningPostgres> {
  const binaries = findBinaries();
  if (!binaries)
    throw new Error("The tests need PostgreSQL's server. On Debian or Ubuntu: sudo apt-get install postgresql");
  const user = asUser();
  const folder = mkdtempSync(path.join(tmpdir(), "tafsiri-postgres-"));
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid);
  const data = path.join(folder, "data");
  const port = await freePort();
  const run = (program: string, args: string[]) =>
    execFileSync(path.join(binaries, program), args, {
      ...user,
      cwd: folder,
      stdio: "pipe",
      env: { ...process.env, LC_ALL: "C.UTF-8" },
    });
  run("initdb", ["-D", data, "-U", "tafsiri", "-A", "trust", "-E", "UTF8", "--no-sync"]);
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off -c max_connections=200`;
  run("pg_ctl", ["-D", data, "-o", options, "-l", path.join(folder, "log"), "-w", "start"]);
  return {
    url: `postgresql://tafsiri@127.0.0.1:${port}`,
    stop() {
      run("pg_ctl", ["-D", data, "-m", "immediate", "-w", "stop"]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
