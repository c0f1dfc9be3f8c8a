import "server-only";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import type { SqlDriverAdapter, SqlQuery, Transaction } from "@prisma/driver-adapter-utils";
import Database from "better-sqlite3";

const PRAGMAS = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA busy_timeout=5000;";
/** Pages that each connection keeps, in KiB. */
const CACHE = 32 * 1024;
/**
 * Bytes of the file that the reader maps rather than copies page by page: what a look-up in a large memory touches for the
 * first time then costs half as much. Mapped pages are the system's cache of the file, which it takes back when others
 * need it; they count as the process's own all the same, so that nothing is mapped while an import or an export needs
 * the memory.
 */
const MAPPED = 1024 ** 3;
/**
 * Bytes of the log from which on it is copied into the file, and while an import writes much: what its batches change again
 * and again is copied once. In a long log every page takes longer to find, and copying it stops the process for half a second.
 */
const [LOG_BYTES, LONG_LOG_BYTES] = [32 * 1024 * 1024, 256 * 1024 * 1024];
const WRITER_PRAGMAS = `${PRAGMAS} PRAGMA cache_size=-${CACHE};`;
const READER_PRAGMAS = `${WRITER_PRAGMAS} PRAGMA mmap_size=${MAPPED};`;

/** The driver's connection under an adapter of Prisma's, which keeps it to itself. */
function connectionOf(adapter: object): Database.Database {
  const own: unknown = Reflect.get(adapter, "client");
  if (own instanceof Database) return own;
  throw new Error("Prisma's adapter for SQLite no longer keeps its connection where it did.");
}

/**
 * Prisma's own adapter keeps one connection, so a statement sent while an interactive transaction is open runs INSIDE
 * that transaction and is rolled back with it. This one keeps two: SELECTs go to a reader, everything else waits its
 * turn for the writer, and a transaction holds the writer from BEGIN IMMEDIATE to COMMIT or ROLLBACK.
 */
export class SafeSqlite extends PrismaBetterSqlite3 {
  /**
   * The driver's connections, once connected, for what costs several times as much by way of Prisma: rows in bulk and the
   * queries of a look-up. What is run on the writer's while a transaction is open is part of it.
   */
  connections: { reader: Database.Database; writer: Database.Database } | null = null;
  /** Which transaction the writer is in, each by a number of its own; 0 for none. */
  transaction = 0;
  private begun = 0;

  private mapFile(bytes: number): void {
    this.connections?.reader.pragma(`mmap_size = ${bytes}`);
  }

  private limitLog(bytes: number): void {
    const writer = this.connections?.writer;
    const pageBytes = Number(writer?.pragma("page_size", { simple: true }));
    writer?.pragma(`wal_autocheckpoint = ${Math.ceil(bytes / pageBytes)}`);
  }

  /**
   * While much is written, lets the log grow long, which whatever is committed next after that copies, and maps nothing of
   * the file.
   */
  async whileMuchIsWritten<T>(work: () => Promise<T>): Promise<T> {
    this.limitLog(LONG_LOG_BYTES);
    this.mapFile(0);
    try {
      return await work();
    } finally {
      this.limitLog(LOG_BYTES);
      this.mapFile(MAPPED);
    }
  }

  /** Maps nothing of the file while rows are read that nobody asks for again. */
  async *whileMuchIsRead<T>(rows: AsyncGenerator<T>): AsyncGenerator<T> {
    this.mapFile(0);
    try {
      yield* rows;
    } finally {
      this.mapFile(MAPPED);
    }
  }

  override async connect(): Promise<SqlDriverAdapter> {
    const reader = await super.connect();
    const writer = await super.connect();
    this.connections = { reader: connectionOf(reader), writer: connectionOf(writer) };
    await reader.executeScript(READER_PRAGMAS);
    await writer.executeScript(WRITER_PRAGMAS);
    this.limitLog(LOG_BYTES);
    let tail: Promise<void> = Promise.resolve();
    const acquire = async (): Promise<() => void> => {
      let release!: () => void;
      const before = tail;
      tail = new Promise<void>((r) => {
        release = r;
      });
      await before;
      return release;
    };
    const exclusive = async <T>(work: () => Promise<T>): Promise<T> => {
      const release = await acquire();
      try {
        return await work();
      } finally {
        release();
      }
    };
    const sql = (text: string): SqlQuery => ({ sql: text, args: [], argTypes: [] });
    return {
      provider: reader.provider,
      adapterName: reader.adapterName,
      getConnectionInfo: () => reader.getConnectionInfo?.() ?? { supportsRelationJoins: false },
      queryRaw: (q) => (/^\s*SELECT\b/i.test(q.sql) ? reader.queryRaw(q) : exclusive(() => writer.queryRaw(q))),
      executeRaw: (q) => exclusive(() => writer.executeRaw(q)),
      executeScript: (s) => exclusive(() => writer.executeScript(s)),
      startTransaction: async (level) => {
        const release = await acquire();
        try {
          const tx: Transaction = await writer.startTransaction(level);
          await tx.executeRaw(sql("COMMIT")); // the adapter sent a deferred BEGIN
          await tx.executeRaw(sql("BEGIN IMMEDIATE")).catch(async (e) => {
            await tx.rollback();
            throw e;
          });
          this.begun += 1;
          this.transaction = this.begun;
          const end = () => {
            this.transaction = 0;
            release();
          };
          const { commit, rollback } = { commit: tx.commit.bind(tx), rollback: tx.rollback.bind(tx) };
          tx.commit = () => commit().finally(end);
          tx.rollback = async () => {
            await tx.executeRaw(sql("ROLLBACK")).catch(() => {}); // a COMMIT that failed leaves it open
            await rollback().finally(end);
          };
          return tx;
        } catch (e) {
          release();
          throw e;
        }
      },
      dispose: async () => {
        await reader.dispose();
        await writer.dispose();
      },
    };
  }
}
