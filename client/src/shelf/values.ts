import { fieldOf, type Node, type Value } from "@chengmai/cypher/values";
import type { MessageKey } from "../i18n/zh.ts";
import { kinds, type Kind } from "../values/fields/draft.ts";
import { readDraft } from "../values/fields/read.ts";
import type { Param } from "./query.ts";
import { written, type Typed } from "./typed.ts";

interface TypeParts {
  base: string;
  list: boolean;
}

export const typeParts = (type: string): TypeParts => {
  const [, base = "", list] = /^([a-z]+)(\[\])?\??$/.exec(type) ?? [];
  return { base, list: list !== undefined };
};

/** Of what kind a field of such a type is filled in. */
export const kindFor = (base: string): Kind =>
  base === "map" || base === "any" ? "json" : (kinds.find((kind) => kind === base) ?? "string");

/** Whether the query says nothing without it. */
export const isNeeded = (param: Param): boolean => !param.optional && param.default === undefined;

/** What a field starts with: what the whole page shows, else its default. */
export function initialOf(param: Param, shown: Readonly<Record<string, string>> = {}): string {
  const own = fieldOf(shown, param.name);
  if (own !== undefined && param.oneOf?.includes(own) === true) return own;
  return written(param.default ?? null, typeParts(param.type).base);
}

/** Needed places and mechanisms filled in from what the reader has chosen on the page, each once. */
export function suggested(params: readonly Param[], chosen: readonly Node[]): Typed {
  const left = [...chosen];
  const draft: Typed = {};
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

function readOne(base: string, text: string): Read {
  const read = readDraft({ kind: kindFor(base), text });
  if ("fault" in read) return { fault: `parameter.fault.${read.fault}` };
  // The house's own queries count in whole numbers that JSON holds.
  return base === "integer" && typeof read.value !== "number" ? { fault: "form.large" } : read;
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

/** What is wrong with what was typed, if anything was; nothing is blamed for being empty before it is needed. */
export function faultIn(param: Param, text: string): MessageKey | undefined {
  const read = text.trim() === "" ? null : readParam(param, text);
  return read !== null && "fault" in read ? read.fault : undefined;
}

interface Filled {
  params: Record<string, Value>;
  /** What is wrong with a field, by its name. */
  faults: Record<string, MessageKey>;
}

/** Parameters to send. An empty field that need not be filled is left to the server's default, or is null. */
export function filledIn(params: readonly Param[], draft: Typed): Filled {
  const filled: Filled = { params: {}, faults: {} };
  for (const param of params) {
    const text = fieldOf(draft, param.name) ?? "";
    if (text.trim() === "") {
      if (!param.optional)
        filled.faults[param.name] =
          param.of === undefined ? "parameter.fault.needed" : "form.choose";
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
