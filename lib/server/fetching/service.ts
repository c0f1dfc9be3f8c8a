import "server-only";
import { lookup as resolve } from "node:dns";
import http, { type IncomingMessage } from "node:http";
import https from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { pipeline } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { AppError } from "@/lib/errors";
import { environment } from "../environment";
import { type Actor, assertCan } from "../people/permissions";
import { mayReach } from "./may-reach";

/** A page as its server gave it. */
export interface FetchedPage {
  bytes: Uint8Array;
  /** where it was in the end, redirects followed */
  address: string;
}

const MOST_REDIRECTS = 5;
/** Milliseconds for all of it: name, connection, redirects, body. */
const TIME_LIMIT = 20_000;
const MEGABYTE = 1024 * 1024;
/** Larger than any article's page, smaller than what an upload may have. */
const MOST_MEGABYTES = 10;

const refuse = (reason: string, params?: Record<string, string | number>): AppError =>
  new AppError("unsupported", { reason, ...(params ? { params } : {}) });

/** Whether this installation fetches pages at all. */
export const canFetch = (): boolean => environment().FETCH_PAGES !== null;

/** Resolves a name and gives no address that may not be reached; the connection is made to that very address. */
function guardedLookup(isAllowed: (address: string) => boolean): LookupFunction {
  return (host, options, done) =>
    resolve(host, { ...options, all: true }, (error, found) => {
      if (error) return done(error, "", 0);
      const reachable = found.filter(({ address }) => isAllowed(address));
      const [first] = reachable;
      // one forbidden address among others is a name that somebody points at this network
      if (!first || reachable.length < found.length) return done(refuse("fetch_private", { host }), "", 0);
      if (options.all) return done(null, reachable);
      done(null, first.address, first.family);
    });
}

function parseAddress(text: string, isAllowed: (address: string) => boolean): URL {
  if (!URL.canParse(text)) throw refuse("fetch_address");
  const url = new URL(text);
  if (url.protocol !== "http:" && url.protocol !== "https:") throw refuse("fetch_address");
  if (url.username !== "" || url.password !== "") throw refuse("fetch_address");
  const host = url.hostname.replace(/^\[|\]$/g, "");
  // node asks no look-up for an address in figures
  if (isIP(host) !== 0 && !isAllowed(host)) throw refuse("fetch_private", { host });
  return url;
}

function request(url: URL, lookup: LookupFunction, signal: AbortSignal): Promise<IncomingMessage> {
  const client = url.protocol === "https:" ? https : http;
  return new Promise((done, fail) => {
    const headers = {
      "user-agent": "Tafsiri (article import)",
      accept: "text/html,application/xhtml+xml,text/plain;q=0.8,*/*;q=0.1",
      "accept-encoding": "gzip, deflate, br",
      "accept-language": "sw,en;q=0.5",
    };
    client.get(url, { lookup, signal, headers, agent: false }, done).on("error", fail);
  });
}

const DECODERS = { gzip: createGunzip, "x-gzip": createGunzip, deflate: createInflate, br: createBrotliDecompress };

/**
 * The body unpacked, counted while it comes: a page that unpacks without end is dropped at the limit, and one that stalls
 * or breaks off ends with the connection's error.
 */
async function readBody(response: IncomingMessage): Promise<Uint8Array> {
  const encoding = (response.headers["content-encoding"] ?? "").trim().toLowerCase();
  const decoder = encoding in DECODERS ? DECODERS[encoding as keyof typeof DECODERS]() : null;
  // unlike pipe, pipeline ends the decoder with the response's error; the loop below is what reads that error
  const stream = decoder ? pipeline(response, decoder, () => {}) : response;
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const part of stream) {
      const chunk = part as Buffer;
      size += chunk.byteLength;
      if (size > MOST_MEGABYTES * MEGABYTE) throw refuse("fetch_too_large", { limit: MOST_MEGABYTES });
      parts.push(chunk);
    }
  } finally {
    response.destroy();
  }
  return new Uint8Array(Buffer.concat(parts));
}

async function follow(address: string, isAllowed: (address: string) => boolean, signal: AbortSignal) {
  const lookup = guardedLookup(isAllowed);
  let url = parseAddress(address, isAllowed);
  for (let step = 0; step <= MOST_REDIRECTS; step += 1) {
    const response = await request(url, lookup, signal);
    const { statusCode: status = 0, headers } = response;
    if (status >= 300 && status < 400 && headers.location) {
      response.destroy();
      url = parseAddress(new URL(headers.location, url).href, isAllowed);
      continue;
    }
    if (status < 200 || status >= 300) {
      response.destroy();
      throw refuse("fetch_status", { status });
    }
    return { bytes: await readBody(response), address: url.href };
  }
  throw refuse("fetch_redirects");
}

/**
 * Fetches an article's page.
 *
 * @param address http or https; names and redirects are judged anew each time, and the connection goes to the address
 *   that was judged (no DNS rebinding)
 * @param timeLimit milliseconds for all of it
 * @throws AppError with what is in the way: switched off, no web address, a private address, too large, too slow,
 *   an answer that is no page
 */
export async function fetchPage(actor: Actor, address: string, timeLimit = TIME_LIMIT): Promise<FetchedPage> {
  assertCan(actor, "import");
  const allowed = environment().FETCH_PAGES;
  if (allowed === null) throw refuse("fetch_off");
  const limit = AbortSignal.timeout(timeLimit);
  try {
    return await follow(address, mayReach(allowed), limit);
  } catch (error) {
    if (error instanceof AppError) throw error;
    if (limit.aborted) throw refuse("fetch_timeout", { seconds: Math.ceil(timeLimit / 1000) });
    throw refuse("fetch_unreachable");
  }
}
