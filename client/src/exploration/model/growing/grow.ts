import type { Subgraph } from "@chengmai/cypher/values";
import { call } from "../../../api/call.ts";
import type { Exploration } from "../exploration.ts";
import { inParts, mostIds } from "../groups.ts";
import { merged } from "../merged.ts";
import { inDatabase } from "../../../api/in-database.ts";
import type { Wanted } from "../wanted.ts";
import type { Remainder } from "../state.ts";
import type { ExpandStep, Given } from "../steps/expand.ts";

/** Neighbours that one expansion brings, where nothing else is said. */
const usual = 100;

export const anyWanted: Wanted = {
  types: null,
  direction: "both",
  labels: null,
  where: [],
  order: null,
  limit: usual,
};

const wished = ({ types, direction, labels, where, order, limit }: Wanted) => ({
  direction,
  limit,
  ...(types === null ? {} : { types: [...types] }),
  ...(labels === null ? {} : { labels: [...labels] }),
  ...(where.length === 0 ? {} : { where: where.map((each) => ({ ...each })) }),
  ...(order === null ? {} : { order }),
});

interface Page {
  of: readonly string[];
  page: number;
  after: string | null;
}

function ask(
  exploration: Exploration,
  { of, page, after }: Page,
  wanted: Wanted,
): Promise<boolean> {
  const step: ExpandStep = { kind: "expand", of, wanted, page };
  return exploration.ask(step, async (signal) => {
    const { ids, keys } = exploration.log.getState().state;
    const own = of.flatMap((key) => ids.get(key) ?? []);
    if (own.length === 0) return null;
    const brought: Subgraph[] = [];
    const found: Given[] = [];
    const asked = [];
    for (const part of inParts(own, mostIds)) {
      const more = after === null ? {} : { after };
      const answer = await call("expand", { ids: part, ...wished(wanted), ...more }, signal);
      const keyOf = (id: string): string => keys.get(id) ?? "";
      const left = Object.fromEntries(answer.left.of.map(({ id, count }) => [keyOf(id), count]));
      brought.push(answer.subgraph);
      asked.push(...answer.asked);
      found.push({
        of: part.map(keyOf),
        after: answer.after,
        left,
        atLeast: answer.left.atLeast,
        ordered: answer.ordered,
      });
    }
    return { brought: merged(brought), found, asked };
  });
}

/** Brings in neighbours of nodes on the picture, all or those that are wanted: the first of them. */
export function expand(
  exploration: Exploration,
  ids: readonly string[],
  how: Partial<Wanted> = {},
): Promise<boolean> {
  const { keys } = exploration.log.getState().state;
  const of = inDatabase(ids).flatMap((id) => keys.get(id) ?? []);
  return ask(exploration, { of, page: 0, after: null }, { ...anyWanted, ...how });
}

/** Lets the server put neighbours in order before they are asked for: of a hub that costs the reading of all of it. */
export const putInOrder = async (ids: readonly string[], wanted: Wanted): Promise<void> => {
  await call("expand", { ids: inDatabase(ids), ...wished(wanted) });
};

/** Brings in the next of what an expansion left. */
export const expandOn = (exploration: Exploration, left: Remainder): Promise<boolean> =>
  ask(exploration, left, left.wanted);
