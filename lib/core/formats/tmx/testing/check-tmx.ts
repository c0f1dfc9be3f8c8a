import { XmlReader } from "../../xml/read-xml.ts";

interface Rule {
  /** child elements in their order, each followed by a comma */
  content: RegExp;
  /** whether text may stand in it */
  isMixed: boolean;
  required: readonly string[];
  allowed: readonly string[];
}

const INLINE = /^(?:(?:bpt|ept|ph|it|hi|ut),)*$/;
const ORIGIN = ["o-encoding", "datatype", "usagecount", "lastusagedate", "creationtool", "creationtoolversion"];
const DATES = ["creationdate", "creationid", "changedate", "changeid", "o-tmf"];

/** The document type definition of TMX 1.4b, written anew from the text of its standard, element by element. */
const RULES: Readonly<Record<string, Rule>> = {
  tmx: { content: /^header,body,$/, isMixed: false, required: ["version"], allowed: [] },
  header: {
    content: /^(?:(?:note|prop|ude),)*$/,
    isMixed: false,
    required: ["creationtool", "creationtoolversion", "segtype", "o-tmf", "adminlang", "srclang", "datatype"],
    allowed: ["o-encoding", "creationdate", "creationid", "changedate", "changeid"],
  },
  body: { content: /^(?:tu,)*$/, isMixed: false, required: [], allowed: [] },
  tu: {
    content: /^(?:(?:note|prop),)*(?:tuv,)+$/,
    isMixed: false,
    required: [],
    allowed: ["tuid", "segtype", "srclang", ...ORIGIN, ...DATES],
  },
  tuv: { content: /^(?:(?:note|prop),)*seg,$/, isMixed: false, required: ["xml:lang"], allowed: [...ORIGIN, ...DATES] },
  seg: { content: INLINE, isMixed: true, required: [], allowed: [] },
  note: { content: /^$/, isMixed: true, required: [], allowed: ["o-encoding", "xml:lang"] },
  prop: { content: /^$/, isMixed: true, required: ["type"], allowed: ["o-encoding", "xml:lang"] },
  bpt: { content: /^(?:sub,)*$/, isMixed: true, required: ["i"], allowed: ["x", "type"] },
  ept: { content: /^(?:sub,)*$/, isMixed: true, required: ["i"], allowed: [] },
  ph: { content: /^(?:sub,)*$/, isMixed: true, required: [], allowed: ["x", "assoc", "type"] },
  it: { content: /^(?:sub,)*$/, isMixed: true, required: ["pos"], allowed: ["x", "type"] },
  hi: { content: INLINE, isMixed: true, required: [], allowed: ["x", "type"] },
  sub: { content: INLINE, isMixed: true, required: [], allowed: ["datatype", "type"] },
  ut: { content: /^(?:sub,)*$/, isMixed: true, required: [], allowed: ["x"] },
};
const VALUES: Readonly<Record<string, RegExp>> = {
  version: /^1\.4$/,
  segtype: /^(?:block|paragraph|sentence|phrase)$/,
  pos: /^(?:begin|end)$/,
  creationdate: /^\d{8}T\d{6}Z$/,
  changedate: /^\d{8}T\d{6}Z$/,
  i: /^\d+$/,
};

/** Breaches of the standard in a file, by its own rules; none for a valid one. */
export function checkTmx(text: string): string[] {
  const breaches: string[] = [];
  const open: { name: string; children: string; rule: Rule | undefined }[] = [];
  const reader = new XmlReader({
    open(name, attributes) {
      const rule = RULES[name];
      if (!rule) breaches.push(`<${name}> is unknown`);
      const parent = open.at(-1);
      if (parent) parent.children += `${name},`;
      open.push({ name, children: "", rule });
      for (const needed of rule?.required ?? [])
        if (attributes[needed] === undefined) breaches.push(`<${name}> lacks ${needed}`);
      for (const [attribute, value] of Object.entries(attributes)) {
        if (rule && !rule.required.includes(attribute) && !rule.allowed.includes(attribute))
          breaches.push(`<${name}> may not have ${attribute}`);
        if (VALUES[attribute]?.test(value) === false) breaches.push(`${attribute} may not be ${value}`);
      }
    },
    close(name) {
      const element = open.pop();
      if (element?.rule && !element.rule.content.test(element.children))
        breaches.push(`<${name}> may not hold ${element.children}`);
    },
    text(found) {
      const parent = open.at(-1);
      if (parent?.rule && !parent.rule.isMixed && found.trim() !== "") breaches.push(`<${parent.name}> holds text`);
    },
  });
  reader.write(text);
  reader.close();
  return [...breaches, ...reader.diagnostics.map(({ message }) => message)];
}
