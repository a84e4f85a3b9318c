import type { Params } from "../../graph.ts";
import { javaRegex } from "./java-regex.ts";

/** A parameter that the rewriting adds: what it is made from, and how. */
export interface DerivedParam {
  name: string;
  /** Texts and parameters, put together in this order. */
  from: readonly ({ param: string } | { text: string })[];
  /** A number for element ids of that kind, or a pattern in the engine's words. */
  of: "node" | "relationship" | "pattern";
}

/** The number in an element id of that kind; one that no element has for any other text. */
const idNumber = (id: unknown, letter: "n" | "e"): number | null | (number | null)[] => {
  if (Array.isArray(id)) return id.map((one) => idNumber(one, letter) as number | null);
  if (id === null || id === undefined) return null;
  const found = typeof id === "string" ? /^([ne]):(\d+)$/.exec(id) : null;
  return found && found[1] === letter ? Number(found[2]) : -1;
};

/** The value of a derived parameter; null where one that it is made from is. */
export function derivedValue({ from, of }: DerivedParam, params: Params): unknown {
  const parts = from.map((part) =>
    "text" in part ? part.text : Object.hasOwn(params, part.param) ? params[part.param] : null,
  );
  if (of !== "pattern") return idNumber(parts[0], of === "node" ? "n" : "e");
  const texts = parts.map((part) => (typeof part === "number" ? String(part) : part));
  return texts.every((part) => typeof part === "string") ? javaRegex(texts.join("")) : null;
}
