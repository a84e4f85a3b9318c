import { calling } from "./calls.ts";
import { matching, shortest, unwinding } from "./matching.ts";
import { projecting } from "./projecting.ts";
import type { Making, Scope } from "./scope.ts";
import type { Clauses } from "./segment.ts";

/** A random clause that may stand in the middle of a query. */
export function clause(making: Making, scope: Scope, first: boolean): Clauses {
  const sort = first ? making.below(10) : 10 + making.below(15);
  if (sort < 8) return matching(making, scope, false);
  if (sort < 9) return matching(making, scope, true);
  if (sort < 10) return unwinding(making, scope);
  if (sort < 12) return matching(making, scope, false);
  if (sort < 15) return matching(making, scope, true);
  if (sort < 17) return unwinding(making, scope);
  if (sort < 19) return calling(making, scope);
  if (sort < 20) return shortest(making, scope) ?? matching(making, scope, false);
  return projecting(making, scope, "WITH");
}
