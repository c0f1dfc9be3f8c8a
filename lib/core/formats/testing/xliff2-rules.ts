import type { ElementRule } from "./check-structure";

const NMTOKEN = /^[\w.:·-]+$/u;
const YES_NO = /^(yes|no)$/;
const INLINE = /^((cp|ph|pc|sc|ec|mrk|sm|em) )*$/;
const CODE = ["canCopy", "canDelete", "canReorder", "copyOf", "subType", "type"];
const CODE_VALUES = {
  id: NMTOKEN,
  type: /^(fmt|ui|quote|link|image|other)$/,
  // a prefix and a value, and only with a type; xlf: is the standard's own
  subType: /^(xlf:(lb|pb|b|i|u|var)|(?!xlf:)[^\s:]+:[^\s:]+)$/,
  canCopy: YES_NO,
  canDelete: YES_NO,
};

/** XLIFF 2.1, sections 4.2 (elements) and 4.3 (attributes), and xliff_core_2.0.xsd: what a valid document keeps. */
export const XLIFF2_RULES: Record<string, ElementRule> = {
  xliff: {
    content: /^(file )+$/,
    required: ["version", "srcLang"],
    allowed: ["trgLang", "xml:space"],
    values: { version: /^2\.[01]$/ },
    extensible: true,
  },
  file: {
    content: /^(skeleton )?(other )*(notes )?((unit|group) )+$/,
    required: ["id"],
    allowed: ["canResegment", "original", "translate", "srcDir", "trgDir", "xml:space"],
    values: { id: NMTOKEN },
    extensible: true,
  },
  skeleton: { content: /^(other )*$/, allowed: ["href"], mixed: true },
  group: {
    content: /^(other )*(notes )?((unit|group) )*$/,
    required: ["id"],
    allowed: ["name", "canResegment", "translate", "srcDir", "trgDir", "type", "xml:space"],
    values: { id: NMTOKEN },
    extensible: true,
  },
  unit: {
    content: /^(other )*(notes )?(originalData )?((segment|ignorable) )*segment ((segment|ignorable) )*$/,
    required: ["id"],
    allowed: ["name", "canResegment", "translate", "srcDir", "trgDir", "type", "xml:space"],
    values: { id: NMTOKEN, type: /^(?!xlf:)[^\s:]+:[^\s:]+$/ },
    extensible: true,
  },
  segment: {
    content: /^source (target )?$/,
    allowed: ["id", "canResegment", "state", "subState"],
    values: { id: NMTOKEN, state: /^(initial|translated|reviewed|final)$/, subState: /^(?!xlf:)[^\s:]+:[^\s:]+$/ },
  },
  ignorable: { content: /^source (target )?$/, allowed: ["id"] },
  notes: { content: /^(note )+$/ },
  note: {
    content: /^$/,
    mixed: true,
    allowed: ["id", "appliesTo", "category", "priority"],
    values: { id: NMTOKEN, appliesTo: /^(source|target)$/, priority: /^([1-9]|10)$/ },
    extensible: true,
  },
  originalData: { content: /^(data )+$/ },
  data: { content: /^(cp )*$/, mixed: true, required: ["id"], allowed: ["dir", "xml:space"], values: { id: NMTOKEN } },
  source: { content: INLINE, mixed: true, allowed: ["xml:lang", "xml:space"] },
  target: { content: INLINE, mixed: true, allowed: ["xml:lang", "xml:space", "order"] },
  cp: { content: /^$/, required: ["hex"], values: { hex: /^([0-9A-F]{2})+$/ } },
  ph: {
    content: /^$/,
    required: ["id"],
    allowed: [...CODE, "disp", "equiv", "dataRef", "subFlows"],
    values: CODE_VALUES,
  },
  pc: {
    content: INLINE,
    mixed: true,
    required: ["id"],
    allowed: [
      ...CODE,
      ...["canOverlap", "dispEnd", "dispStart", "equivEnd", "equivStart", "dataRefEnd", "dataRefStart", "dir"],
      ...["subFlowsEnd", "subFlowsStart"],
    ],
    values: CODE_VALUES,
  },
};
