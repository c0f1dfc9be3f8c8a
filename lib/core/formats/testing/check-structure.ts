import { isElement, type XmlElement } from "../xml/xml-node";

/** What a schema says of one element. */
export interface ElementRule {
  /** over the names of its children, each followed by a space, those of other namespaces as `other` */
  content: RegExp;
  required?: readonly string[];
  /** attributes without a prefix beside the required ones */
  allowed?: readonly string[];
  /** whether text may stand among its children */
  mixed?: boolean;
  values?: Record<string, RegExp>;
  /** whether attributes of other namespaces may stand on it */
  extensible?: boolean;
}

/**
 * Checks a tree that was read against the rules of a schema.
 *
 * @returns a sentence for every breach, none for a valid document
 */
export function checkStructure(root: XmlElement, namespace: string, rules: Record<string, ElementRule>): string[] {
  const breaches: string[] = [];
  const walk = (node: XmlElement, path: string): void => {
    const rule = rules[node.local ?? ""];
    if (!rule) {
      breaches.push(`${path}: an element that the schema doesn't know`);
      return;
    }
    const { content, required = [], allowed = [], mixed = false, values = {}, extensible = false } = rule;
    const children = node.children.filter(isElement);
    const names = children.map((child) => `${child.namespace === namespace ? child.local : "other"} `).join("");
    if (!content.test(names)) breaches.push(`${path}: its children are "${names.trim()}"`);
    const hasText = node.children.some((child) => typeof child === "string" && child.trim() !== "");
    if (hasText && !mixed) breaches.push(`${path}: holds text`);
    for (const name of required) if (!(name in node.attributes)) breaches.push(`${path}: lacks ${name}`);
    for (const [name, value] of Object.entries(node.attributes)) {
      if (name.startsWith("xmlns")) continue;
      const isOther = name.includes(":") && !name.startsWith("xml:");
      if (isOther ? !extensible : ![...required, ...allowed].includes(name))
        breaches.push(`${path}: ${name} isn't allowed`);
      if (values[name] && !values[name].test(value)) breaches.push(`${path}: ${name} can't be "${value}"`);
    }
    for (const child of children) if (child.namespace === namespace) walk(child, `${path}/${child.local}`);
  };
  walk(root, root.local ?? "");
  return breaches;
}
