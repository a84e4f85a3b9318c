import { named, type Kind, type Making, type Scope } from "./scope.ts";
import { expression } from "./expressions.ts";

const label = ({ chance, pick, and }: Making): string => {
  if (!chance(0.35)) return "";
  return and === "&" && chance(0.3) ? "&(A|B)" : `${and}${pick(["A", "B", "C"])}`;
};

const few = ["1..2", "2", "0..1", "..2"];
// Of one type a walk of any length is short in a small graph.
const lengths = [...few, "", "1..", "0..", "2..3", "0"];

/** A pattern of up to three hops that may begin at what is bound; what it binds goes into `scope`. */
export function pattern(making: Making, scope: Map<string, Kind>): string {
  const { chance, pick, below, mark, fresh } = making;
  const before: Scope = new Map(scope);
  let isBeside = false;
  const node = (): string => {
    const known = named(scope, "node");
    if (known.length > 0 && chance(0.25)) {
      isBeside = true;
      return `(${pick(known)})`;
    }
    const name = chance(0.75) ? fresh("n") : "";
    if (name !== "") scope.set(name, "node");
    const fields = chance(0.12) ? ` {i: ${expression(making, before, "integer", 1)}}` : "";
    // Beside a node of ours every node is of ours; one alone has to say so, by its label or a property.
    const isFree = isBeside && chance(0.4);
    isBeside = true;
    if (isFree) return `(${name}${fields})`;
    if (fields === "" && chance(0.08)) return `(${name} {g: '${mark}'})`;
    return `(${name}:${mark}${label(making)}${fields})`;
  };
  const link = (): string => {
    const type = chance(0.6) ? `:${pick(["T", "U", "V", "T|U"])}` : "";
    const name = fresh("r");
    if (chance(0.15)) {
      const isNamed = chance(0.3);
      if (isNamed) scope.set(name, "links");
      return arrow(`[${isNamed ? name : ""}${type}*${pick(type === "" ? few : lengths)}]`);
    }
    if (chance(0.5)) return arrow(type === "" && chance(0.5) ? "" : `[${type}]`);
    scope.set(name, "relationship");
    return arrow(`[${name}${type}${chance(0.1) ? ` {w: ${below(4)}}` : ""}]`);
  };
  const arrow = (inside: string): string => pick([`-${inside}->`, `<-${inside}-`, `-${inside}-`]);
  const hops = pick([0, 1, 1, 1, 2, 2, 3]);
  const path = hops > 0 && chance(0.2) ? fresh("p") : null;
  const first = node();
  const text = Array.from({ length: hops }).reduce<string>((sum) => sum + link() + node(), first);
  if (path === null) return text;
  scope.set(path, "path");
  return `${path} = ${text}`;
}
