import { named, type Kind, type Making, type Scope } from "./scope.ts";

/** A property of some variable of that kind; null where there is none. */
export function property(pick: Making["pick"], scope: Scope, kind: Kind, name: string): string {
  const names = named(scope, kind);
  return names.length === 0 ? "null" : `${pick(names)}.${name}`;
}
