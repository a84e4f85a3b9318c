import type { Path, Value } from "@chengmai/cypher/values";
import { speltName } from "./name.ts";
import type { Language } from "../i18n/language.ts";
import { typeWord } from "../i18n/vocabulary.ts";
import { kindOf } from "./kind-of.ts";

/** The steps of a path: each relationship, the way it runs, and the node it leads to. */
export const stepsOf = ({ nodes, relationships }: Path) =>
  relationships.flatMap((relationship, at) => {
    const [before, after] = [nodes[at], nodes[at + 1]];
    if (before === undefined || after === undefined) return [];
    return [{ relationship, forward: relationship.from === before.id, node: after }];
  });

function pathText(path: Path, language: Language): string {
  const first = path.nodes[0];
  const steps = stepsOf(path).map(({ relationship, forward, node }) => {
    const word = typeWord(relationship.type, language);
    return forward
      ? ` —${word}→ ${speltName(node, language)}`
      : ` ←${word}— ${speltName(node, language)}`;
  });
  return (first === undefined ? "" : speltName(first, language)) + steps.join("");
}

/** Any value as one line of plain text; numbers and exact values digit by digit as they came. */
export function textOf(value: Value, language: Language): string {
  if (typeof value === "string") return value;
  const found = kindOf(value);
  switch (found.kind) {
    case "null":
      return "";
    case "list":
      return found.value.map((one) => textOf(one, language)).join(language === "zh" ? "；" : "; ");
    case "exact":
      return found.value.value;
    case "node":
      return speltName(found.value, language);
    case "relationship":
      return typeWord(found.value.type, language);
    case "path":
      return pathText(found.value, language);
    case "map":
      return JSON.stringify(found.value);
    default:
      return String(found.value);
  }
}
