import type { Path } from "@chengmai/cypher/values";
import { subgraphOf } from "@chengmai/cypher/subgraph";
import { call } from "../../../api/call.ts";
import type { Exploration } from "../exploration.ts";
import { named } from "../keys.ts";
import type { State } from "../state.ts";
import type { FoundPath, FoundPaths, PathEnd, PathsStep, Route } from "../steps/paths.ts";
import { idsNow } from "./among-chosen.ts";

export const anyRoute: Omit<Route, "from" | "to" | "among"> = {
  maxHops: 4,
  limit: 10,
  types: null,
  avoid: [],
  avoidTypes: [],
  weight: null,
};

const pathOf = (keys: State["keys"], path: Path, weight: number | undefined): FoundPath => ({
  nodes: path.nodes.map(({ id }) => keys.get(id) ?? ""),
  types: path.relationships.map(({ type }) => type),
  weight: weight ?? null,
});

/** Brings in paths between nodes, to be stepped through. */
export function findPaths(exploration: Exploration, route: Route): Promise<boolean> {
  const step: PathsStep = { kind: "paths", ...route };
  return exploration.ask(step, async (signal) => {
    const end = (of: PathEnd | null) =>
      typeof of === "string" ? idsNow(exploration, [of])[0] : (of ?? undefined);
    const { from, to, among, types, avoid, avoidTypes, weight, maxHops, limit } = route;
    const [begin, last] = [end(from), end(to)];
    const ends =
      among.length > 0
        ? { among: idsNow(exploration, among) }
        : { ...(begin && { from: begin }), ...(last && { to: last }) };
    const answer = await call(
      "paths",
      {
        ...ends,
        maxHops,
        limit,
        avoid: idsNow(exploration, avoid),
        avoidTypes: [...avoidTypes],
        ...(types === null ? {} : { types: [...types] }),
        ...(weight === null ? {} : { weight }),
      },
      signal,
    );
    const brought = subgraphOf(answer.paths);
    const { keys } = named(exploration.log.getState().state, brought.nodes);
    const found: FoundPaths = {
      paths: answer.paths.map((path, at) => pathOf(keys, path, answer.weights[at])),
      truncated: answer.truncated,
    };
    return { brought, found, asked: answer.asked };
  });
}
