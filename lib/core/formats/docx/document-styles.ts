import type { IStylesOptions } from "docx";

/** A typeface that every word processor has, or has one of the same widths for, so that pages break alike. */
const SERIF = "Times New Roman";
const SANS = "Arial";
export const QUIET_INK = "5F5C56";

/** Word's own styles, dressed: a reader of the document finds headings and captions under their usual names. */
export const DOCUMENT_STYLES: IStylesOptions = {
  default: {
    document: { run: { font: SERIF, size: 24 }, paragraph: { spacing: { after: 160, line: 312 } } },
    title: { run: { font: SERIF, size: 44, bold: true }, paragraph: { spacing: { after: 120 }, keepNext: true } },
    heading1: {
      run: { font: SERIF, size: 36, bold: true },
      paragraph: { spacing: { before: 240, after: 120 }, keepNext: true },
    },
    heading2: {
      run: { font: SERIF, size: 28, bold: true },
      paragraph: { spacing: { before: 240, after: 80 }, keepNext: true },
    },
    hyperlink: { run: { color: "0B5CAD", underline: {} } },
  },
  paragraphStyles: [
    {
      id: "Caption",
      name: "caption",
      basedOn: "Normal",
      quickFormat: true,
      run: { font: SANS, size: 18, color: QUIET_INK },
    },
    {
      id: "Quote",
      name: "Quote",
      basedOn: "Normal",
      quickFormat: true,
      run: { italics: true },
      paragraph: { indent: { left: 480, right: 480 } },
    },
    {
      id: "Subtitle",
      name: "Subtitle",
      basedOn: "Normal",
      quickFormat: true,
      run: { font: SANS, size: 20, color: QUIET_INK },
    },
    { id: "Lead", name: "Lead", basedOn: "Normal", quickFormat: true, run: { size: 26, bold: true } },
  ],
};
