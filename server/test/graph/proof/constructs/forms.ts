import type { Value } from "@chengmai/cypher";
import type { Params } from "../../../../src/graph/graph.ts";
import { slots, type Construct } from "./construct.ts";
import { found, type Sample } from "./kinds.ts";

/** How an operand stands in a query. */
export const forms = ["literal", "variable", "property", "parameter", "unknown"] as const;
export type Form = (typeof forms)[number];

export interface Asked {
  text: string;
  params: Params;
}

/** No engine can tell what it holds before it runs. */
const unknown = (text: string): string => `[${text}, 7, 'x'][$at]`;

const filled = (query: string, binding: string, operands: readonly string[]): string =>
  operands
    .reduce((text, operand, at) => text.replaceAll(`{${slots[at]}}`, () => operand), query)
    .replaceAll("{with}", () => binding)
    .trim();

/** The construct with these operands in that form; null where they cannot stand so. */
export function ask(construct: Construct, samples: readonly Sample[], form: Form): Asked | null {
  const { query, variables } = construct;
  const bound = form === "variable" || form === "unknown";
  if (variables.size > 0 && !bound) return null;
  if (!bound && samples.some(({ matched }) => matched)) return null;
  const match = samples.some(({ matched }) => matched) ? `${found} ` : "";
  if (bound) {
    const given = samples.map(({ text }) => (form === "unknown" ? unknown(text) : text));
    const names = samples.map((_sample, at) => slots[at] ?? "");
    const binding = given.map((text, at) => `${text} AS ${names[at]}`).join(", ");
    const params: Params = form === "unknown" ? { at: 0 } : {};
    return { text: filled(query, `${match}WITH ${binding}`, names), params };
  }
  if (form === "literal") {
    const texts = samples.map(({ text }) => (text.startsWith("-") ? `(${text})` : text));
    return { text: filled(query, "", texts), params: {} };
  }
  if (form === "property") {
    const names = samples.map(({ property }) => property);
    if (names.includes(undefined)) return null;
    const texts = names.map((name) => `o.${name}`);
    return { text: filled(query, "MATCH (o:Proof {no: 1})", texts), params: {} };
  }
  const params: Record<string, Value> = {};
  for (const [at, { param }] of samples.entries()) {
    if (param === undefined) return null;
    params[slots[at] ?? ""] = param;
  }
  return {
    text: filled(
      query,
      "",
      samples.map((_sample, at) => `$${slots[at]}`),
    ),
    params,
  };
}
