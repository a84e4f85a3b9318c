import { isExact, type Value } from "@chengmai/cypher/values";
import { kinds, type Draft, type Kind } from "./draft.ts";

const isKind = (kind: string): kind is Kind => (kinds as readonly string[]).includes(kind);

/** The field that stands for a value: what is in hand says what it is. */
export function draftOf(value: Value): Draft {
  if (value === null) return { kind: "null", text: "" };
  if (typeof value === "string") return { kind: "string", text: value };
  if (typeof value === "boolean") return { kind: "boolean", text: String(value) };
  if (typeof value === "number")
    return { kind: Number.isInteger(value) ? "integer" : "float", text: String(value) };
  if (isExact(value) && isKind(value.kind)) return { kind: value.kind, text: value.value };
  const text = JSON.stringify(value, null, 1);
  return { kind: Array.isArray(value) ? "list" : "json", text };
}
