import type { Diagnostic } from "../../diagnostic";
import { childElements, type XmlElement } from "../xml/xml-node";
import { keepsSpace } from "./settle-space";
import type { XliffEntry } from "./xliff-document";

/** What a version of XLIFF calls its parts. */
export interface UnitNames {
  /** elements that hold units or one another: `file`, `group` */
  containers: readonly string[];
  unit: string;
  /** what a unit must hold to be worth reading: `source`, `segment` */
  content: string;
}

/**
 * Reads the units of a document in their order, groups seen through; `xml:space` and `translate` are handed down.
 *
 * @param readUnit makes an entry of a unit, told whether white space is kept and whether it may be translated
 * @param diagnostics takes a warning for each unit without an id or content, which is left out
 * @returns entries; O(elements)
 */
export function walkUnits(
  root: XmlElement,
  { containers, unit, content }: UnitNames,
  readUnit: (unit: XmlElement, keeps: boolean, isLocked: boolean) => XliffEntry,
  diagnostics: Diagnostic[],
): XliffEntry[] {
  const entries: XliffEntry[] = [];
  const walk = (parent: XmlElement, keeps: boolean, isLocked: boolean): void => {
    for (const child of childElements(parent)) {
      const keepsHere = keepsSpace(child, keeps);
      const { local, attributes } = child;
      const { translate } = attributes;
      const isLockedHere = translate === "no" || (translate !== "yes" && isLocked);
      if (local !== undefined && containers.includes(local)) walk(child, keepsHere, isLockedHere);
      else if (local === unit) {
        const entry = readUnit(child, keepsHere, isLockedHere);
        if (entry.id !== "" && childElements(child, content).length > 0) entries.push(entry);
        else
          diagnostics.push({
            severity: "warning",
            code: "xliff_unit",
            line: entry.line,
            message: `A unit has no id or no ${content}; it was left out.`,
            params: { line: entry.line },
          });
      }
    }
  };
  walk(root, keepsSpace(root, false), false);
  return entries;
}
