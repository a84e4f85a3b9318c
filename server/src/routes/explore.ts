import { among } from "../explore/among.ts";
import { common } from "../explore/common.ts";
import { connect } from "../explore/connect.ts";
import { expand } from "../explore/expand.ts";
import { nodeByKey, nodeWithDegrees } from "../explore/nodes.ts";
import { recall } from "../explore/recall/recall.ts";
import { searchPaths } from "../explore/path-search.ts";
import { evidenceLeftOut } from "../facts/evidence.ts";
import { handle, type Route } from "../http/handle.ts";
import { inTurn } from "../http/turns.ts";
import { alike } from "../search/alike.ts";
import { searchGraph } from "../search/search-graph.ts";
import { reading, type House } from "./house.ts";

/** Finding nodes and walking on from them. */
export const exploreRoutes = ({ graph, takeTurn, timeoutMs }: House): Route[] => [
  handle("search", (input, signal) => searchGraph(graph, input, reading(input, signal))),
  handle("alike", ({ things }) => alike(things)),
  handle("node", async (input, signal) => {
    const options = reading(input, signal);
    return nodeWithDegrees(graph, input.id, await evidenceLeftOut(graph, options), options);
  }),
  handle("nodeByKey", async (input, signal) => {
    const options = reading(input, signal);
    const { id } = await nodeByKey(graph, input.key, options);
    return nodeWithDegrees(graph, id, await evidenceLeftOut(graph, options), options);
  }),
  handle("expand", async (input, signal) => {
    const options = reading(input, signal);
    return expand(graph, input, await evidenceLeftOut(graph, options), options);
  }),
  handle("among", (input, signal) => among(graph, input, reading(input, signal))),
  handle(
    "common",
    inTurn(takeTurn, async (input, signal) => {
      const options = reading(input, signal);
      return common(graph, input, await evidenceLeftOut(graph, options), options);
    }),
  ),
  handle(
    "steiner",
    inTurn(takeTurn, async (input, signal) => {
      const options = { ...reading(input, signal), timeoutMs };
      return connect(graph, input, await evidenceLeftOut(graph, options), options);
    }),
  ),
  handle("recall", (input, signal) => recall(graph, input, reading(input, signal))),
  handle(
    "paths",
    inTurn(takeTurn, async (input, signal) => {
      const options = { ...reading(input, signal), timeoutMs };
      return searchPaths(graph, input, await evidenceLeftOut(graph, options), options);
    }),
  ),
];
