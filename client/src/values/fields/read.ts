import { readAsAnswered } from "@chengmai/cypher/exact";
import { faultsOf } from "@chengmai/cypher/parameter";
import type { Exact, Value } from "@chengmai/cypher/values";
import type { Draft, Kind } from "./draft.ts";
import { parseJson } from "./json.ts";

/** What is wrong with a field; the page has words for each. */
export type Fault =
  | "needed"
  | "string"
  | "integer"
  | "large"
  | "float"
  | "date"
  | "datetime"
  | "localdatetime"
  | "time"
  | "localtime"
  | "duration"
  | "list"
  | "json"
  | "node";

type Read = { value: Value } | { fault: Fault };

const exact = (kind: Exact["kind"], value: string): Exact => ({ kind, value });

function readInteger(text: string): Read {
  if (!/^[+-]?\d+$/.test(text)) return { fault: "integer" };
  const read = readAsAnswered(exact("integer", text.replace("+", "")));
  return "wrong" in read ? { fault: "large" } : read;
}

/** Whole numbers are sent as integers, so a float that is whole says so. */
function readFloat(text: string): Read {
  const read = readAsAnswered(exact("float", text));
  return "wrong" in read ? { fault: "float" } : read;
}

function readJson(text: string, fault: Fault): Read {
  try {
    const value = parseJson(text);
    return faultsOf({ value }).length > 0 ? { fault } : { value };
  } catch {
    return { fault };
  }
}

function readList(text: string): Read {
  if (!text.trimStart().startsWith("["))
    return { value: text.split("\n").filter((line) => line.trim() !== "") };
  const read = readJson(text, "list");
  return "value" in read && !Array.isArray(read.value) ? { fault: "list" } : read;
}

const plain = (text: string): string => text.normalize("NFKC").replace("−", "-").trim();

const readers: Record<Kind, (text: string) => Read> = {
  string: (text) => (faultsOf({ text }).length > 0 ? { fault: "string" } : { value: text }),
  integer: (text) => readInteger(plain(text).replaceAll(/[,_\s]/g, "")),
  float: (text) => readFloat(plain(text).replaceAll(/[,_\s]/g, "")),
  boolean: (text) =>
    /^(true|false)$/.test(text) ? { value: text === "true" } : { fault: "needed" },
  date: (text) => readKind("date", text),
  datetime: (text) => readKind("datetime", text),
  localdatetime: (text) => readKind("localdatetime", text),
  time: (text) => readKind("time", text),
  localtime: (text) => readKind("localtime", text),
  duration: (text) => readKind("duration", text),
  list: readList,
  json: (text) => readJson(text, "json"),
  node: () => ({ fault: "node" }),
  null: () => ({ value: null }),
};

function readKind(kind: Exact["kind"] & Fault, text: string): Read {
  const read = readAsAnswered(exact(kind, plain(text)));
  return "wrong" in read ? { fault: kind } : read;
}

/** The value that a field stands for, or what is wrong with it. An empty text is a value only of its own kind. */
export function readDraft({ kind, text, picked }: Draft): Read {
  if (kind === "node") return picked === undefined ? { fault: "node" } : { value: picked.value };
  if (kind !== "string" && kind !== "null" && kind !== "list" && text.trim() === "")
    return { fault: "needed" };
  return readers[kind](text);
}
