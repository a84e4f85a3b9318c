import type { Exact, Value } from "@chengmai/cypher/values";
import type { Draft, Kind } from "./draft.ts";
import { parseJson } from "./json.ts";

/** What is wrong with a field; the page has words for each. */
export type Fault =
  | "needed"
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

export type Read = { value: Value } | { fault: Fault };

const clock = String.raw`([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?`;
const day = String.raw`-?\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])`;
const offset = String.raw`(Z|[+-]\d{2}:?\d{2})`;

const shapes: Record<
  "date" | "datetime" | "localdatetime" | "time" | "localtime" | "duration",
  RegExp
> = {
  date: new RegExp(`^${day}$`),
  datetime: new RegExp(String.raw`^${day}T${clock}(${offset}(\[[\w/+-]+\])?|\[[\w/+-]+\])$`),
  localdatetime: new RegExp(`^${day}T${clock}$`),
  time: new RegExp(`^${clock}${offset}$`),
  localtime: new RegExp(`^${clock}$`),
  duration:
    /^-?P(?=.)(-?[\d.]+Y)?(-?[\d.]+M)?(-?[\d.]+W)?(-?[\d.]+D)?(T(?=.)(-?[\d.]+H)?(-?[\d.]+M)?(-?[\d.]+S)?)?$/,
};

const exact = (kind: Exact["kind"], value: string): Exact => ({ kind, value });

const bounds = [-(2n ** 63n), 2n ** 63n - 1n] as const;

function readInteger(text: string): Read {
  if (!/^[+-]?\d+$/.test(text)) return { fault: "integer" };
  const value = BigInt(text.replace("+", ""));
  if (value < bounds[0] || value > bounds[1]) return { fault: "large" };
  const near = Number(value);
  return { value: Number.isSafeInteger(near) ? near : exact("integer", String(value)) };
}

function readFloat(text: string): Read {
  const value = Number(text);
  if (text === "" || !Number.isFinite(value)) return { fault: "float" };
  // Whole numbers are sent as integers, so a float that is whole says so.
  return { value: Number.isInteger(value) ? exact("float", String(value)) : value };
}

function readJson(text: string, fault: Fault): Read {
  try {
    return { value: parseJson(text) };
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
  string: (text) => ({ value: text }),
  integer: (text) => readInteger(plain(text).replaceAll(/[,_\s]/g, "")),
  float: (text) => readFloat(plain(text).replaceAll(/[,_\s]/g, "")),
  boolean: (text) =>
    /^(true|false)$/.test(text) ? { value: text === "true" } : { fault: "needed" },
  date: (text) => readShape("date", plain(text)),
  datetime: (text) => readShape("datetime", plain(text)),
  localdatetime: (text) => readShape("localdatetime", plain(text)),
  time: (text) => readShape("time", plain(text)),
  localtime: (text) => readShape("localtime", plain(text)),
  duration: (text) => readShape("duration", plain(text)),
  list: readList,
  json: (text) => readJson(text, "json"),
  node: () => ({ fault: "node" }),
  null: () => ({ value: null }),
};

const readShape = (kind: keyof typeof shapes, text: string): Read =>
  shapes[kind].test(text) ? { value: exact(kind, text) } : { fault: kind };

/** The value that a field stands for, or what is wrong with it. An empty text is a value only of its own kind. */
export function readDraft({ kind, text, picked }: Draft): Read {
  if (kind === "node") return picked === undefined ? { fault: "node" } : { value: picked.value };
  if (kind !== "string" && kind !== "null" && kind !== "list" && text.trim() === "")
    return { fault: "needed" };
  return readers[kind](text);
}
