import { fresh, pieces } from "../../syntax/pieces.ts";
import { javaRegex } from "../java-regex.ts";
import { literalOfText, textOfLiteral } from "../literal-text.ts";
import type { Rule } from "../render.ts";
import { hasToken, is, kindOf, nameOf, type Syntax } from "../../syntax/tree.ts";
import type { Parts } from "../derived.ts";

/** What a pattern is put together from, when all of it is known before the query runs. */
export const patternParts = (node: Syntax): Parts | null => {
  if (kindOf(node) === "parenthesizedExpression") {
    const inner = node.children[1];
    return inner ? patternParts(inner) : null;
  }
  if (is(node, "stringLiteral")) return [{ text: textOfLiteral(node.text) }];
  if (kindOf(node) === "parameter") return [{ param: nameOf(node.children[1] ?? node) }];
  if (kindOf(node) !== "expression6" || hasToken(node, "-") || hasToken(node, "||")) return null;
  const parts = node.children.filter(({ rules }) => rules.length > 0).map(patternParts);
  return parts.every((part) => part !== null) ? parts.flat() : null;
};

/** `x =~ pattern`, the pattern in the words of the engine's own regular expressions. */
export const javaPattern =
  (derive: (from: Parts) => string): Rule =>
  (node, { render }) => {
    const [subject, test] = node.children;
    if (kindOf(node) !== "expression7" || !subject || !test || !hasToken(test, "=~")) return null;
    const pattern = test.children[1];
    const parts = pattern ? patternParts(pattern) : null;
    if (!parts) return null;
    const [first, ...more] = parts;
    const known = first && "text" in first && more.length === 0 ? first.text : null;
    const told = known === null ? `$${derive(parts)}` : literalOfText(javaRegex(known));
    return pieces`${render(subject)} =~ ${fresh(told)}`;
  };
