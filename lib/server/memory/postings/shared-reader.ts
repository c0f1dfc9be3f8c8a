import "server-only";
import { EntryReader } from "@/lib/core/memory/entry-reader";
import { environment } from "../../environment";

/** The reader of the process, which knows the words of one database. */
const shared = { url: "", reader: new EntryReader() };

/** The reader of the process: what it has met it need not analyse again. */
export function sharedReader(): EntryReader {
  const { DATABASE_URL: url } = environment();
  if (shared.url !== url) Object.assign(shared, { url, reader: new EntryReader() });
  return shared.reader;
}
