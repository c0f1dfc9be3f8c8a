import { SaxesParser } from "saxes";
import type { Diagnostic } from "../../diagnostic";

/** Deeper than any table in a table in a text box; parsers that recurse stand far more. */
const DEEPEST = 200;

/**
 * Looks over the XML parts of an office document before a library is trusted with them.
 *
 * @param files parts by name
 * @returns what makes the document unfit: a document type (the way of entity bombs and external entities), nesting
 *   without end, XML that breaks off; null where nothing does
 *
 * O(n). Office Open XML part 2, 8.1.4, and OpenDocument 1.3 part 2, 3.1, know no document type in a part.
 */
export function checkOfficeXml(files: ReadonlyMap<string, Uint8Array>): Diagnostic[] | null {
  for (const [name, bytes] of files) {
    if (!/\.(?:xml|rels)$/i.test(name)) continue;
    const fault = findFault(bytes);
    if (fault) return [{ severity: "error", ...fault, params: { ...fault.params, part: name } }];
  }
  return null;
}

type Fault = Pick<Diagnostic, "code" | "message" | "line" | "column" | "params">;

function findFault(bytes: Uint8Array): Fault | null {
  let fault: Fault | null = null;
  let depth = 0;
  const parser = new SaxesParser();
  const stop = (found: Fault) => {
    fault ??= { ...found, line: parser.line, column: parser.column };
  };
  parser.on("doctype", () =>
    stop({ code: "xml_doctype", message: "The file declares a document type, as entity bombs do. It was not read." }),
  );
  parser.on("opentag", () => {
    depth += 1;
    if (depth > DEEPEST)
      stop({ code: "xml_depth", message: `The file nests elements more than ${DEEPEST} deep. It was not read.` });
  });
  parser.on("closetag", () => {
    depth -= 1;
  });
  parser.on("error", () =>
    stop({
      code: "xml_broken",
      message: "The file's XML is damaged or cut off. Open it in its program and save it anew.",
    }),
  );
  const text = new TextDecoder().decode(bytes);
  for (let at = 0; at < text.length && !fault; at += 65_536) parser.write(text.slice(at, at + 65_536));
  if (!fault) parser.close();
  return fault;
}
