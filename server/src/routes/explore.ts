import { among } from "../explore/among.ts";
import { expand } from "../explore/expand.ts";
import { nodeByKey, nodeWithDegrees } from "../explore/nodes.ts";
import { recall } from "../explore/recall/recall.ts";
import { searchPaths } from "../explore/path-search.ts";
import { evidenceLeftOut } from "../facts/evidence.ts";
import { handle, type Route } from "../http/handle.ts";
import { inTurn } from "../http/turns.ts";
import { searchGraph } from "../search/search-graph.ts";
import { reading, type House } from "./house.ts";

/** Finding nodes and walking on from them. */
export const exploreRoutes = ({ graph, takeTurn }: House): Route[] => [
  handle("search", (input, signal) => searchGraph(graph, input, reading(input, signal))),
  handle("node", (input, signal) => nodeWithDegrees(graph, input.id, reading(input, signal))),
  handle("nodeByKey", async (input, signal) => {
    const options = reading(input, signal);
    const { id } = await nodeByKey(graph, input.key, options);
    return nodeWithDegrees(graph, id, options);
  }),
  handle("expand", async (input, signal) => {
    const options = reading(input, signal);
    return expand(graph, input, await evidenceLeftOut(graph, options), options);
  }),
  handle("recall", (input, signal) => recall(graph, input, reading(input, signal))),
  handle("among", (input, signal) => among(graph, input.ids, reading(input, signal))),
  handle(
    "paths",
    inTurn(takeTurn, async (input, signal) => {
      const options = reading(input, signal);
      return searchPaths(graph, input, await evidenceLeftOut(graph, options), options);
    }),
  ),
];
