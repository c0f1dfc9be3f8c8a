import "server-only";
import type { Tx } from "../db";
import { onPostgres } from "./raw-sql";

/** The name of the lock: any number that nothing else in the database takes. */
const TURN = 7_236_141;

/**
 * Waits until no other transaction writes many pairs, and makes the others wait until this one ends. Pairs are numbered
 * in the order of their file, so that two files with the same pairs in another order would wait for each other in a
 * circle. SQLite has one writer anyway.
 */
export async function takeWriteTurn(tx: Tx): Promise<void> {
  if (onPostgres()) await tx.$executeRawUnsafe(`SELECT pg_advisory_xact_lock(${TURN})`);
}

/**
 * Waits until no other transaction has written to the memory what it may still take back, and lets none begin until this
 * one ends. The tables stand in the order in which all others take them.
 */
export async function holdWriters(tx: Tx): Promise<void> {
  if (onPostgres())
    await tx.$executeRawUnsafe(`LOCK TABLE "MemoryEntry", "MemoryPosting", "MemoryWord" IN SHARE ROW EXCLUSIVE MODE`);
}
