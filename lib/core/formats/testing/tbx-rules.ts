import type { ElementRule } from "./check-structure";

const AUX = "(descrip|descripGrp|admin|adminGrp|transacGrp|note|ref|xref) ";
const LANG = /^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$/;
const ID = /^[A-Za-z_][\w.-]*$/;
const text = (types?: RegExp): ElementRule => ({
  content: /^$/,
  mixed: true,
  ...(types ? { required: ["type"], values: { type: types } } : {}),
  allowed: ["id", "xml:lang", "target", "datatype"],
});

/** What both editions have in common, with the names of the third. */
const COMMON: Record<string, ElementRule> = {
  fileDesc: { content: /^(titleStmt )?(publicationStmt )?(sourceDesc )+$/ },
  titleStmt: { content: /^title (note )*$/ },
  title: text(),
  sourceDesc: { content: /^(p )+$/ },
  p: { ...text(), allowed: ["type"] },
  text: { content: /^body (back )?$/ },
  term: text(),
  note: text(),
  termNote: text(
    /^(partOfSpeech|termType|administrativeStatus|grammaticalGender|grammaticalNumber|termLocation|geographicalUsage)$/,
  ),
  descrip: text(/^(subjectField|definition|context)$/),
  admin: text(/^(customerSubset|projectSubset|source)$/),
  xref: text(/^(externalCrossReference|xGraphic)$/),
  ref: text(/^crossReference$/),
};

/** ISO 30042:2019 (TBX v3): the core structure (annex A) and the categories of TBX-Basic, DCA style. */
export const TBX3_RULES: Record<string, ElementRule> = {
  ...COMMON,
  tbx: {
    content: /^tbxHeader text $/,
    required: ["style", "type", "xml:lang"],
    values: { style: /^dca$/, type: /^TBX-Basic$/, "xml:lang": LANG },
  },
  tbxHeader: { content: /^fileDesc (encodingDesc )?(revisionDesc )?$/ },
  body: { content: /^(conceptEntry )+$/ },
  conceptEntry: { content: new RegExp(`^(${AUX})*(langSec )+$`), allowed: ["id"], values: { id: ID } },
  langSec: { content: new RegExp(`^(${AUX})*(termSec )+$`), required: ["xml:lang"], values: { "xml:lang": LANG } },
  termSec: { content: new RegExp(`^term ((termNote|termNoteGrp) )*(${AUX})*$`), allowed: ["id"] },
};

/** ISO 30042:2008 (TBX v2): TBXcoreStructV02 and the constraints of TBX-Basic. */
export const TBX2_RULES: Record<string, ElementRule> = {
  ...COMMON,
  martif: {
    content: /^martifHeader text $/,
    required: ["type", "xml:lang"],
    values: { type: /^TBX-Basic$/, "xml:lang": LANG },
  },
  martifHeader: { content: /^fileDesc (encodingDesc )?(revisionDesc )?$/ },
  encodingDesc: { content: /^(p )+$/ },
  body: { content: /^(termEntry )+$/ },
  termEntry: { content: new RegExp(`^(${AUX})*(langSet )+$`), allowed: ["id"], values: { id: ID } },
  langSet: { content: new RegExp(`^(${AUX})*((tig|ntig) )+$`), required: ["xml:lang"], values: { "xml:lang": LANG } },
  tig: { content: new RegExp(`^term (termNote )*(${AUX})*$`), allowed: ["id"] },
};

/** Values of the categories that have lists (TBX-Basic, schematron rules module.min and module.basic). */
export const TBX_VALUES: Record<string, RegExp> = {
  administrativeStatus: /^(preferred|admitted|deprecated|superseded)Term-admn-sts$/,
  partOfSpeech: /^(noun|verb|adjective|adverb|other)$/,
  termType: /^(fullForm|acronym|abbreviation|shortForm|variant|phrase)$/,
};
/** At which level a category may stand. */
export const TBX_LEVELS: Record<string, RegExp> = {
  subjectField: /^(conceptEntry|termEntry)$/,
  definition: /^(conceptEntry|termEntry|langSec|langSet)$/,
  context: /^(termSec|tig)$/,
  externalCrossReference: /^(conceptEntry|termEntry|termSec|tig)$/,
};
