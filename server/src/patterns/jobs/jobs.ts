import { conceptsJob } from "./concepts.ts";
import { gapsJob } from "./gaps.ts";
import { projectionJob } from "./projection.ts";
import { tableJob } from "./table.ts";

/** What a worker of patterns does: one file a job. */
export const jobs = {
  table: tableJob,
  concepts: conceptsJob,
  gaps: gapsJob,
  projection: projectionJob,
};
