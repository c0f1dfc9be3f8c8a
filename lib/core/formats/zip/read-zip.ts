import { type UnzipFileInfo, unzipSync } from "fflate";
import type { Diagnostic, Result } from "../../diagnostic";

/** What an archive may hold at most. */
export interface ZipLimits {
  /** files in it */
  entries: number;
  /** bytes of all wanted files when unpacked */
  unpacked: number;
}

/** An office document of a thousand pages unpacks to less. */
export const DOCUMENT_LIMITS: ZipLimits = { entries: 5_000, unpacked: 256 * 1024 * 1024 };

/** Size from which the packing ratio tells of a bomb; text seldom packs better than 1 to 40. */
const BOMB_RATIO = 200;
const BOMB_FROM_BYTES = 16 * 1024 * 1024;

const refuse = (
  code: string,
  message: string,
  params?: Diagnostic["params"],
): { ok: false; diagnostics: Diagnostic[] } => ({
  ok: false,
  diagnostics: [{ severity: "error", code, message, ...(params ? { params } : {}) }],
});

/** A name that leads out of the folder it is unpacked into, on any system. */
const climbsOut = (name: string): boolean =>
  /^(?:[/\\]|[a-z]:)/i.test(name) || name.split(/[/\\]/).includes("..") || name.includes("\0");

/** Tells whether bytes are a zip archive. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5) && (bytes[3] === 4 || bytes[3] === 6);

/**
 * Unpacks a zip archive without trusting it.
 *
 * @param bytes the whole archive
 * @param isWanted which files to unpack; the others are only counted
 * @param limits beyond which it is refused, before anything is unpacked
 * @returns contents by name; or an error that says what is wrong: no archive, cut off, encrypted, a bomb, a path that
 *   climbs out
 *
 * O(n) in unpacked bytes; memory is bounded by `limits.unpacked`. An archive whose files overlap, or that understates
 * their size, is refused or read only as far as it states: fflate inflates into a buffer of the stated size. After
 * PKWARE's APPNOTE 6.3.10, sections 4.3 and 4.4; overlapping files after Fifield (2019), "A better zip bomb".
 */
export function readZip(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
  limits: ZipLimits = DOCUMENT_LIMITS,
): Result<Map<string, Uint8Array>> {
  if (!isZip(bytes))
    return refuse("zip_none", "This is not a zip archive. Perhaps its ending lies, or it was cut off.");
  const entries: UnzipFileInfo[] = [];
  try {
    unzipSync(bytes, {
      filter: (entry) => {
        entries.push(entry);
        return false;
      },
    });
  } catch {
    return refuse("zip_cut_off", "The archive is cut off or damaged. Get the file again, or save it anew.");
  }
  if (entries.length > limits.entries)
    return refuse("zip_entries", `The archive holds ${entries.length} files; ${limits.entries} is the most.`, {
      count: entries.length,
      most: limits.entries,
    });
  const climbing = entries.find(({ name }) => climbsOut(name));
  if (climbing)
    return refuse("zip_path", `The archive holds a file whose path leads out of it (${climbing.name.slice(0, 80)}).`, {
      name: climbing.name.slice(0, 80),
    });
  const packed = entries.reduce((sum, { size }) => sum + size, 0);
  if (packed > bytes.byteLength)
    return refuse("zip_overlap", "The archive's files lie over each other, as in a zip bomb. It was not unpacked.");
  const wanted = entries.filter(({ name }) => isWanted(name));
  const unpacked = wanted.reduce((sum, { originalSize }) => sum + originalSize, 0);
  const isBomb = unpacked > BOMB_FROM_BYTES && unpacked > BOMB_RATIO * bytes.byteLength;
  if (unpacked > limits.unpacked || isBomb)
    return refuse("zip_bomb", `The archive would unpack to ${unpacked} bytes. It was not unpacked.`, {
      bytes: unpacked,
    });
  if (wanted.some(({ compression }) => compression !== 0 && compression !== 8))
    return refuse("zip_method", "The archive is packed in a way that is not known here. Save it as an ordinary zip.");
  try {
    const names = new Set(wanted.map(({ name }) => name));
    const files = unzipSync(bytes, { filter: ({ name }) => names.has(name) });
    return { ok: true, value: new Map(Object.entries(files)), diagnostics: [] };
  } catch {
    return refuse("zip_damaged", "The archive is damaged or locked with a password. Save it anew without one.");
  }
}
