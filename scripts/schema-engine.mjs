// Runs Prisma's own schema engine (the WebAssembly build, same commit as the CLI's native one) on a driver adapter.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";

let mod;
async function load() {
  if (mod) return mod;
  const bgPath = fileURLToPath(import.meta.resolve("@prisma/schema-engine-wasm/schema_engine_bg"));
  const bg = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const bytes = readFileSync(path.join(path.dirname(bgPath), "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": bg });
  bg.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  mod = bg;
  return bg;
}

/** Nothing in either database stands outside the models. */
export const FILTERS = { externalTables: [], externalEnums: [] };

export function schemaFiles(dir) {
  return readdirSync(dir, { recursive: true, withFileTypes: false })
    .map(String)
    .filter((f) => f.endsWith(".prisma"))
    .sort()
    .map((f) => ({ path: path.join(dir, f), content: readFileSync(path.join(dir, f), "utf8") }));
}

export function migrationsList(dir) {
  const baseDir = path.resolve(dir);
  const lock = path.join(baseDir, "migration_lock.toml");
  const dirs = existsSync(baseDir)
    ? readdirSync(baseDir, { withFileTypes: true })
        .filter((d) => d.isDirectory())
        .map((d) => d.name)
        .sort()
    : [];
  return {
    baseDir,
    lockfile: { path: "migration_lock.toml", content: existsSync(lock) ? readFileSync(lock, "utf8") : null },
    shadowDbInitScript: "",
    migrationDirectories: dirs.map((name) => ({
      path: name,
      migrationFile: {
        path: "migration.sql",
        content: { tag: "ok", value: readFileSync(path.join(baseDir, name, "migration.sql"), "utf8") },
      },
    })),
  };
}

// The engine sends a whole migration file through executeRaw; better-sqlite3 refuses more than one statement there
// and libsql silently runs only the first, so argument-less statements are sent through executeScript instead.
const scripted = (conn) =>
  new Proxy(conn, {
    get(t, k) {
      if (k === "executeRaw") {
        return async (q) => {
          if (q.args.length) return t.executeRaw(q);
          await t.executeScript(q.sql);
          return 0;
        };
      }
      const v = t[k];
      return typeof v === "function" ? v.bind(t) : v;
    },
  });
function withScripts(factory) {
  const f = Object.create(factory);
  return Object.assign(f, {
    connect: async () => scripted(await factory.connect()),
    connectToShadowDb: async () => scripted(await factory.connectToShadowDb()),
  });
}

export async function schemaEngine(adapterFactory, files) {
  const bg = await load();
  const adapter = bindMigrationAwareSqlAdapterFactory(withScripts(adapterFactory));
  const log = process.env.DEBUG ? (m) => console.error(String(m)) : () => {};
  const engine = await bg.SchemaEngine.new({ datamodels: files?.map((f) => [f.path, f.content]) }, log, adapter);
  return new Proxy(engine, {
    get: (t, k) =>
      k === "then"
        ? undefined
        : async (arg) => {
            try {
              return await t[k](arg);
            } catch (e) {
              const id = /External error id#(\d+)/.exec(e.message)?.[1]; // the driver's own error waits in the registry
              throw id
                ? new Error(e.message.split("\n   0:")[0], {
                    cause: adapter.errorRegistry.consumeError(Number(id))?.error,
                  })
                : e;
            }
          },
  });
}
