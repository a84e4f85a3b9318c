import { isExact, type Node, type Value } from "@chengmai/cypher/values";
import type { Strength } from "../exploration/model/step.ts";
import type { MessageKey } from "../i18n/zh.ts";
import type { Param } from "./query.ts";

/** What stands in each field, as text. */
export type Draft = Record<string, string>;

interface TypeParts {
  base: string;
  list: boolean;
}

export const typeParts = (type: string): TypeParts => {
  const [, base = "", list] = /^([a-z]+)(\[\])?\??$/.exec(type) ?? [];
  return { base, list: list !== undefined };
};

const written = (value: Value, base: string): string => {
  if (value === null) return "";
  if (base === "any") return JSON.stringify(value);
  if (Array.isArray(value)) return value.map((one) => written(one, base)).join("\n");
  // A field of floats takes the digits alone.
  if (base === "float" && isExact(value)) return value.value;
  return typeof value === "object" ? JSON.stringify(value) : String(value);
};

/** What a field starts with: its default, or for `strength` what the whole page shows. */
export function initialOf(param: Param, strength: Strength): string {
  if (param.name === "strength" && param.oneOf?.includes(strength)) return strength;
  return written(param.default ?? null, typeParts(param.type).base);
}

/** Needed places and mechanisms filled in from what the reader has chosen on the page, each once. */
export function suggested(params: readonly Param[], chosen: readonly Node[]): Draft {
  const left = [...chosen];
  const draft: Draft = {};
  for (const { name, of, optional } of params) {
    if (of === undefined || optional) continue;
    const at = left.findIndex(({ labels }) => labels.some((label) => of.includes(label)));
    const id = left[at]?.properties["id"];
    if (typeof id !== "string") continue;
    draft[name] = id;
    left.splice(at, 1);
  }
  return draft;
}

type Read = { value: Value } | { fault: MessageKey };

function readNumber(text: string, whole: boolean): Read {
  const plain = text.normalize("NFKC").replaceAll(",", "").replace("−", "-");
  const value = Number(plain);
  if (plain === "" || !Number.isFinite(value)) return { fault: "form.number" };
  if (!whole) return { value };
  if (!/^[+-]?\d+$/.test(plain)) return { fault: "form.integer" };
  return Number.isSafeInteger(value) ? { value } : { fault: "form.large" };
}

function readJson(text: string): Read {
  try {
    return { value: JSON.parse(text) as Value };
  } catch {
    return { fault: "form.json" };
  }
}

function readOne(base: string, text: string): Read {
  if (base === "integer" || base === "float") return readNumber(text.trim(), base === "integer");
  if (base === "boolean") return { value: text === "true" };
  return base === "map" || base === "any" ? readJson(text) : { value: text };
}

function readParam({ type, oneOf }: Param, text: string): Read {
  const { base, list } = typeParts(type);
  if (!list)
    return oneOf !== undefined && !oneOf.includes(text)
      ? { fault: "form.choose" }
      : readOne(base, text);
  const read = text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => readOne(base, line.trim()));
  const bad = read.find((one) => "fault" in one);
  return bad ?? { value: read.flatMap((one) => ("value" in one ? [one.value] : [])) };
}

interface Filled {
  params: Record<string, Value>;
  /** What is wrong with a field, by its name. */
  faults: Record<string, MessageKey>;
}

/** Parameters to send. An empty field that need not be filled is left to the server's default, or is null. */
export function filledIn(params: readonly Param[], draft: Draft): Filled {
  const filled: Filled = { params: {}, faults: {} };
  for (const param of params) {
    const text = draft[param.name] ?? "";
    if (text.trim() === "") {
      if (!param.optional)
        filled.faults[param.name] = param.of === undefined ? "form.required" : "form.choose";
      else if (param.default === undefined) filled.params[param.name] = null;
      continue;
    }
    const read = readParam(param, text);
    if ("fault" in read) filled.faults[param.name] = read.fault;
    else filled.params[param.name] = read.value;
  }
  return filled;
}

/** What the server said of single parameters, by name; a path may lead inside one. */
export function faultsFrom(
  errors: readonly { path: string; message: string }[],
  params: readonly Param[],
): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { path, message } of errors) {
    const parts = path.split(".");
    const param = params.find(({ name }) => parts.includes(name));
    if (param !== undefined) found[param.name] = message;
  }
  return found;
}
