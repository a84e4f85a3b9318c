import { readExact } from "./exact/read-exact.ts";
import { isNode, isPath, isRelationship, looksExact, looksHeld, type Value } from "./values.ts";

/** Lists and maps inside one another, at most: deeper ones overflow what goes through them. */
export const mostDeep = 100;

/** Why a value cannot be a parameter, and where in it. */
export interface Fault {
  path: (string | number)[];
  message: string;
  /** True where only the depth is at fault. */
  deep?: boolean;
}

interface Place {
  value: unknown;
  /** The place it stands in, and its name there. */
  within: Place | null;
  name: string | number;
  depth: number;
}

/** Faults told at once; whoever sends more of them has one cause. */
const mostFaults = 20;

const pathOf = (place: Place): (string | number)[] => {
  const path: (string | number)[] = [];
  for (let at = place; at.within !== null; at = at.within) path.unshift(at.name);
  return path;
};

const half = /\p{Surrogate}/u;

const wrongText = (text: string): string | null =>
  half.test(text)
    ? "holds half of a character (a lone surrogate), which no database keeps; leave it out"
    : null;

/** Keys and names; what is called so is lost on its way in JavaScript. */
const wrongName = (name: string): string | null =>
  name === "__proto__"
    ? "cannot be named __proto__, which is lost on its way; take another name"
    : wrongText(name);

function wrongNumber(value: number): string | null {
  if (!Number.isFinite(value))
    return `is beyond what a JSON number holds; write {"kind":"float","value":"Infinity"} if that is meant`;
  if (Object.is(value, -0)) return `-0 is no integer; write 0, or {"kind":"float","value":"-0.0"}`;
  return Number.isInteger(value) && !Number.isSafeInteger(value)
    ? `is a whole number beyond 2^53, which JSON rounds; write {"kind":"integer","value":"…"} with all its digits, or {"kind":"float","value":"…"}`
    : null;
}

const element =
  "a node, relationship or path cannot be a parameter; give its key, or its id to compare with elementId()";

function wrongAlone(value: unknown): string | null {
  if (typeof value === "string") return wrongText(value);
  if (typeof value === "number") return wrongNumber(value);
  if (value === null || typeof value === "boolean") return null;
  if (typeof value !== "object") return "is no JSON value";
  if (looksExact(value)) {
    const { kind, value: text } = value;
    if (typeof text !== "string") return `the value of a ${kind} is a text; write it in quotes`;
    const read = readExact({ kind, value: text });
    return "wrong" in read ? `${kind}: ${read.wrong}` : null;
  }
  if (
    looksHeld(value) &&
    (typeof value.value !== "object" || value.value === null || Array.isArray(value.value))
  )
    return `the value of {"kind":"map"} is a map; write {"kind":"map","value":{…}}`;
  const own = value as Value;
  return isNode(own) || isRelationship(own) || isPath(own) ? element : null;
}

/** What is inside; an exact value has nothing, and of a held map only its own map is data. */
function partsOf(value: unknown): [string | number, unknown][] {
  if (Array.isArray(value)) return value.map((item, at) => [at, item]);
  if (typeof value !== "object" || value === null || looksExact(value)) return [];
  return Object.entries(looksHeld(value) ? (value.value as object) : value);
}

/**
 * What keeps some named values from being parameters, each with its path and how to write it. Goes through
 * them without recursion, so that no depth overflows it.
 */
export function faultsOf(params: Readonly<Record<string, unknown>>): Fault[] {
  const faults: Fault[] = [];
  const root: Place = { value: params, within: null, name: "", depth: 0 };
  const waiting: Place[] = [];
  const enter = (within: Place, parts: [string | number, unknown][]): void => {
    for (const [name, value] of parts.toReversed())
      waiting.push({ value, within, name, depth: within.depth + 1 });
  };
  enter(root, Object.entries(params));
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    const { value, name, depth } = place;
    if (faults.length >= mostFaults) break;
    const named = typeof name === "string" ? wrongName(name) : null;
    const wrong = named ?? wrongAlone(value);
    if (wrong !== null) faults.push({ path: pathOf(place), message: wrong });
    else if (depth > mostDeep && typeof value === "object" && value !== null) {
      const message = `is nested deeper than ${mostDeep} lists and maps; send it in flatter parts`;
      faults.push({ path: pathOf(place).slice(0, 3), message, deep: true });
      break;
    } else enter(place, partsOf(value));
  }
  return faults;
}
