import { call } from "../../../api/call.ts";
import type { Exploration } from "../exploration.ts";
import { linksBetween } from "../links.ts";
import { nothing } from "../step.ts";
import type { CommonStep } from "../steps/common.ts";
import type { RelateStep } from "../steps/relate.ts";
import type { SteinerStep } from "../steps/steiner.ts";
import { inDatabase } from "../../../api/in-database.ts";

/** Keys of those nodes that can be asked about. */
export const keysOf = ({ log }: Exploration, ids: readonly string[]): string[] => {
  const { keys } = log.getState().state;
  return inDatabase(ids).flatMap((id) => keys.get(id) ?? []);
};

/** Today's ids of nodes that a step names by key. */
export const idsNow = ({ log }: Exploration, keys: readonly string[]): string[] => {
  const { ids } = log.getState().state;
  return keys.flatMap((key) => ids.get(key) ?? []);
};

/** Brings in all relationships among some nodes on the picture; between them and others where such are given. */
export function relate(
  exploration: Exploration,
  ids: readonly string[],
  others: readonly string[] | null = null,
): Promise<boolean> {
  const ends = others === null ? null : keysOf(exploration, others);
  const step: RelateStep = { kind: "relate", of: keysOf(exploration, ids), with: ends };
  return exploration.ask(step, async (signal) => {
    const own = idsNow(exploration, step.of);
    const rest = ends === null ? own : idsNow(exploration, ends);
    const { relationships, unjoined, asked } = await linksBetween(own, rest, { signal });
    return { brought: { ...nothing, relationships }, found: { unjoined }, asked };
  });
}

const typed = (types: readonly string[] | null) => (types === null ? {} : { types: [...types] });

/** Brings in what touches at least so many of some nodes. */
export function bringCommon(
  exploration: Exploration,
  ids: readonly string[],
  how: Pick<CommonStep, "atLeast" | "types" | "limit">,
): Promise<boolean> {
  const step: CommonStep = { kind: "common", of: keysOf(exploration, ids), ...how };
  return exploration.ask(step, async (signal) => {
    const { atLeast, types, limit } = how;
    const own = idsNow(exploration, step.of);
    const wanted = { ids: own, atLeast, limit, ...typed(types) };
    const { subgraph, found, truncated, asked } = await call("common", wanted, signal);
    return { brought: subgraph, found: { count: found.length, truncated }, asked };
  });
}

/** Brings in the smallest connection among three or more nodes. */
export function connectChosen(
  exploration: Exploration,
  ids: readonly string[],
  how: Pick<SteinerStep, "types" | "maxHops">,
): Promise<boolean> {
  const step: SteinerStep = { kind: "steiner", of: keysOf(exploration, ids), ...how };
  return exploration.ask(step, async (signal) => {
    const own = idsNow(exploration, step.of);
    const wanted = { ids: own, maxHops: how.maxHops, ...typed(how.types) };
    const { subgraph, connected, exact, asked } = await call("steiner", wanted, signal);
    return { brought: subgraph, found: { connected, exact }, asked };
  });
}
