import { claimsById, claimsFor, claimsNear } from "../facts/claims.ts";
import { GraphError } from "../graph/graph-error.ts";
import { handle, type Route } from "../http/handle.ts";
import { reading, type House } from "./house.ts";

/** What facts rest on. */
export const claimRoutes = ({ graph }: House): Route[] => [
  handle("claims", (input, signal) => {
    if (input.for !== undefined) return claimsFor(graph, input.for, reading(input, signal));
    if (input.ids) return claimsById(graph, input.ids, reading(input, signal));
    if (input.near !== undefined) return claimsNear(graph, input.near, reading(input, signal));
    throw new GraphError(
      "invalid-request",
      "Give for (a node or relationship), ids (claims) or near (a sentence)",
    );
  }),
];
