import { claimsFor } from "../graph/claims.ts";
import { handle, type Route } from "../http/handle.ts";
import { reading, type House } from "./house.ts";

/** What facts rest on. */
export const claimRoutes = ({ graph }: House): Route[] => [
  handle("claims", (input, signal) => claimsFor(graph, input.for, reading(input, signal))),
];
