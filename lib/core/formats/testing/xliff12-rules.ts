import type { ElementRule } from "./check-structure";

const INLINE = /^((g|x|bx|ex|bpt|ept|ph|it|mrk) )*$/;
const CTYPE = /^(bold|italic|underlined|link|image|pb|lb|x-\S+)$/;
const LANG = /^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$/;

/** XLIFF 1.2, section 2, and xliff-core-1.2-strict.xsd: what a valid document keeps. */
export const XLIFF12_RULES: Record<string, ElementRule> = {
  xliff: { content: /^(file )+(other )*$/, required: ["version"], values: { version: /^1\.2$/ }, extensible: true },
  file: {
    content: /^(header )?body $/,
    required: ["original", "source-language", "datatype"],
    allowed: ["target-language", "tool-id", "date", "xml:space", "category", "product-name", "build-num"],
    values: { datatype: /^(plaintext|html|xml|x-\S+)$/, "source-language": LANG, "target-language": LANG },
    extensible: true,
  },
  header: { content: /^(skl )?(phase-group )?((glossary|reference|count-group|prop-group|note|tool|other) )*$/ },
  tool: { content: /^(other )*$/, required: ["tool-id", "tool-name"], allowed: ["tool-version", "tool-company"] },
  body: { content: /^((group|trans-unit|bin-unit) )*$/ },
  "trans-unit": {
    content: /^source (seg-source )?(target )?((context-group|count-group|prop-group|note|alt-trans) )*(other )*$/,
    required: ["id"],
    allowed: ["approved", "translate", "reformat", "xml:space", "datatype", "restype", "resname", "size-unit"],
    values: { approved: /^(yes|no)$/, restype: /^x-\S+$/ },
    extensible: true,
  },
  source: { content: INLINE, mixed: true, allowed: ["xml:lang", "ts"] },
  target: {
    content: INLINE,
    mixed: true,
    allowed: ["state", "state-qualifier", "xml:lang", "phase-name", "resname", "restype", "equiv-trans"],
    values: {
      state:
        /^(final|needs-adaptation|needs-l10n|needs-review-adaptation|needs-review-l10n|needs-review-translation|needs-translation|new|signed-off|translated|x-\S+)$/,
      "state-qualifier": /^(exact-match|fuzzy-match|rejected-(grammar|inaccurate|length)|x-\S+)$/,
    },
    extensible: true,
  },
  note: {
    content: /^$/,
    mixed: true,
    allowed: ["xml:lang", "from", "priority", "annotates"],
    values: { annotates: /^(source|target|general)$/ },
  },
  g: {
    content: INLINE,
    mixed: true,
    required: ["id"],
    allowed: ["ctype", "ts", "restype", "clone", "xid", "equiv-text"],
    values: { ctype: CTYPE },
    extensible: true,
  },
  x: {
    content: /^$/,
    required: ["id"],
    allowed: ["ctype", "ts", "restype", "clone", "xid", "equiv-text"],
    values: { ctype: CTYPE },
    extensible: true,
  },
};
