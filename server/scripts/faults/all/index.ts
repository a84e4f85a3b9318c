import type { Fault } from "../fault.ts";
import { damage } from "./damage.ts";
import { freeze } from "./freeze.ts";
import { fullDisk } from "./full-disk.ts";
import { hostileTexts } from "./hostile-texts.ts";
import { killSeeding } from "./kill-seeding.ts";
import { killWriting } from "./kill-writing.ts";
import { longQueries } from "./long-queries.ts";
import { manyConnections } from "./many-connections.ts";
import { slowReaders } from "./slow-readers.ts";
import { soak } from "./soak.ts";
import { twoServers } from "./two-servers.ts";

/** Every fault there is, in the order in which they are tried. */
export const faults: readonly Fault[] = [
  killWriting,
  killSeeding,
  freeze,
  fullDisk,
  damage,
  twoServers,
  slowReaders,
  manyConnections,
  hostileTexts,
  longQueries,
  soak,
];
