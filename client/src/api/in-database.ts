import { isVirtual } from "@chengmai/cypher/values";

/** Those of these nodes that the database holds: of one that a query made it knows nothing, and would refuse it. */
export const inDatabase = (ids: readonly string[]): string[] => ids.filter((id) => !isVirtual(id));
