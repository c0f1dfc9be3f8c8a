import { readdirSync, readFileSync } from "node:fs";
import { createTranslator } from "use-intl/core";
import { describe, expect, it } from "vitest";
import en from "./en.json";
import sw from "./sw.json";

type Tree = { [key: string]: string | Tree };

const leaves = (tree: Tree, prefix = ""): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[`${prefix}${key}`, value]] : leaves(value, `${prefix}${key}.`),
  );

/** What stands between matching braces, outermost ones only. */
function braced(message: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < message.length; i++) {
    if (message[i] === "{" && depth++ === 0) start = i + 1;
    if (message[i] === "}" && --depth === 0) parts.push(message.slice(start, i));
  }
  return parts;
}

/** The names that a message is filled with, at any depth; the words of its branches are not names. */
function argumentsOf(message: string): string[] {
  const names = braced(message).flatMap((inside) => {
    const [name = "", kind, ...branches] = inside.split(",");
    return kind === undefined ? [name.trim()] : [name.trim(), ...braced(branches.join(",")).flatMap(argumentsOf)];
  });
  return [...new Set(names)].sort();
}

const english = new Map(leaves(en));
const swahili = new Map(leaves(sw));

describe("the messages", () => {
  it("have the same keys in both languages", () => {
    expect([...swahili.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it("are filled with the same names in both languages", () => {
    for (const [key, message] of english)
      expect([key, argumentsOf(swahili.get(key) ?? "")]).toEqual([key, argumentsOf(message)]);
  });

  it("are well-formed, every one", () => {
    for (const [locale, messages, tree] of [
      ["en", english, en],
      ["sw", swahili, sw],
    ] as const)
      for (const [key, message] of messages) {
        const problems: string[] = [];
        const t = createTranslator({
          locale,
          messages: tree as Tree,
          onError: (error) => problems.push(error.message),
        });
        const values = Object.fromEntries(argumentsOf(message).map((name) => [name, 1]));
        (t as unknown as { markup: (key: string, values: object) => string }).markup(key, {
          ...values,
          ...Object.fromEntries([...message.matchAll(/<(\w+)>/g)].map((tag) => [tag[1] ?? "", (text: string) => text])),
        });
        expect([key, problems]).toEqual([key, []]);
      }
  });

  it("leave nothing empty and shout nowhere", () => {
    for (const [key, message] of [...english, ...swahili]) {
      expect([key, message.trim().length > 0]).toEqual([key, true]);
      expect([key, /!/.test(message)]).toEqual([key, false]);
    }
  });
});

const components = readdirSync("app", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".tsx"));

it("components hold no bare string in what a person reads or hears", () => {
  const spoken = /\s(?:aria-label|aria-description|placeholder|title|alt|label|description)="([^"]*\p{L}{2}[^"]*)"/gu;
  const bare = components.flatMap((file) =>
    [...readFileSync(`app/${file}`, "utf8").matchAll(spoken)].map((match) => `${file}: ${match[1]}`),
  );
  expect(bare).toEqual([]);
});

it("components ask for messages that there are", () => {
  const missing = components.flatMap((file) => {
    const text = readFileSync(`app/${file}`, "utf8");
    const translators = [...text.matchAll(/const (\w+) = (?:useTranslations|await getTranslator)\("([\w.]+)"\)/g)];
    return translators.flatMap(([, name, namespace]) => {
      const sameName = translators.filter((other) => other[1] === name).map((other) => other[2]);
      const asked = [...text.matchAll(new RegExp(`\\b${name}\\("([\\w.]+)"`, "g"))].map((match) => match[1] ?? "");
      return asked
        .filter((key) => !sameName.some((space) => english.has(`${space}.${key}`)))
        .map((key) => `${file}: ${namespace}.${key}`);
    });
  });
  expect(missing).toEqual([]);
});
