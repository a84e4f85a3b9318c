import {
  isExact,
  isNode,
  isPath,
  isRelationship,
  type Path,
  type Value,
} from "@chengmai/cypher/values";
import { nameOf, type Language } from "../../exploration/names.ts";
import { typeWord } from "../../i18n/vocabulary.ts";

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
      ? ` —${word}→ ${nameOf(node, language)}`
      : ` ←${word}— ${nameOf(node, language)}`;
  });
  return (first === undefined ? "" : nameOf(first, language)) + steps.join("");
}

/** Any value as one line of plain text; numbers and exact values digit by digit as they came. */
export function textOf(value: Value, language: Language): string {
  if (value === null) return "";
  if (typeof value !== "object") return String(value);
  if (Array.isArray(value))
    return value.map((one) => textOf(one, language)).join(language === "zh" ? "；" : "; ");
  if (isExact(value)) return value.value;
  if (isNode(value)) return nameOf(value, language);
  if (isRelationship(value)) return typeWord(value.type, language);
  return isPath(value) ? pathText(value, language) : JSON.stringify(value);
}
