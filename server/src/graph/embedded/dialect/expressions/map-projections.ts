import { joined, pieces } from "../../syntax/pieces.ts";
import type { Rule } from "../render.ts";
import { child, childrenOf, is, nameOf } from "../../syntax/tree.ts";

/** `m {.a, b, c: 1}`: of null it is null, and the engine reads neither `b` nor one without `.a`. */
export const mapProjection: Rule = (node, { render, isSure }) => {
  if (!is(node, "mapProjection")) return null;
  const [subject] = node.children;
  if (!subject) return null;
  const elements = childrenOf(node, "mapProjectionElement");
  const parts = elements.map((element) =>
    is(element, "variable") ? pieces`${element.text}: ${element.text}` : render(element),
  );
  const reads = elements.some(
    (one) => !is(one, "variable") && child(one, "expression") === undefined,
  );
  const map = pieces`${reads ? subject.text : ""}{${joined(parts, ", ")}}`;
  if (isSure(nameOf(subject))) return map;
  return pieces`CASE WHEN ${subject.text} IS NULL THEN null ELSE ${map} END`;
};
