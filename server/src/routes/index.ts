import type { Route } from "../http/handle.ts";
import { aboutRoutes } from "./about.ts";
import { askingRoutes } from "./asking.ts";
import { claimRoutes } from "./claims.ts";
import { exportRoutes } from "./exports.ts";
import { exploreRoutes } from "./explore.ts";
import type { House } from "./house.ts";
import { patternRoutes } from "./patterns.ts";
import { workbenchRoutes } from "./workbench.ts";

/** Every endpoint of the contract, with its work. */
export const allRoutes = (house: House): Route[] =>
  [
    aboutRoutes,
    exploreRoutes,
    askingRoutes,
    workbenchRoutes,
    exportRoutes,
    claimRoutes,
    patternRoutes,
  ].flatMap((routes) => routes(house));
