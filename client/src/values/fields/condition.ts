import type { Value } from "@chengmai/cypher/values";
import type { Input } from "@chengmai/server/contract";

/** What a node's property must be; a value for every operator but `exists`. */
type Condition = Omit<NonNullable<Input<"expand">["where"]>[number], "value"> & {
  value?: Value;
};

type Op = Condition["op"];

/** A condition as it stands in the form. */
export interface Typed {
  property: string;
  op: Op;
  text: string;
}

const text: readonly Op[] = ["=", "<>", "contains", "starts", "exists"];
const ordered: readonly Op[] = ["=", "<>", "<", "<=", ">", ">=", "exists"];
const plain: readonly Op[] = ["=", "<>", "exists"];

const isNumber = (kind: string): boolean => /^(?:integer|float|long|double|number)/i.test(kind);
const temporal: Readonly<
  Record<string, "date" | "datetime" | "localdatetime" | "time" | "localtime">
> = {
  date: "date",
  datetime: "datetime",
  localdatetime: "localdatetime",
  time: "time",
  localtime: "localtime",
};

const temporalKind = (kind: string) => temporal[kind.toLowerCase().replaceAll(/[\s_]/g, "")];

/** The operators that mean something for a kind of value. */
export function operatorsFor(kind: string): readonly Op[] {
  // A list holds many values; none of these is said of all of them.
  if (/\[\]$|array|list/i.test(kind)) return ["exists"];
  if (/^bool/i.test(kind)) return plain;
  return isNumber(kind) || temporalKind(kind) !== undefined ? ordered : text;
}

function valueOf(kind: string, typed: string): Value | null {
  const given = typed.trim();
  if (/^bool/i.test(kind)) return given === "true" ? true : given === "false" ? false : null;
  if (isNumber(kind)) return given === "" || Number.isNaN(Number(given)) ? null : Number(given);
  const exact = temporalKind(kind);
  return exact === undefined ? typed : { kind: exact, value: given };
}

/** What was typed as a condition; null where its value is not of the property's kind. */
export function conditionOf({ property, op, text: typed }: Typed, kind: string): Condition | null {
  if (op === "exists") return { property, op };
  const value = valueOf(kind, typed);
  return value === null ? null : { property, op, value };
}

/** A condition as it stands in the form. */
export const typedOf = ({ property, op, value }: Condition): Typed => ({
  property,
  op,
  text:
    value === undefined || value === null
      ? ""
      : typeof value === "object" && "value" in value
        ? String(value.value)
        : String(value),
});
