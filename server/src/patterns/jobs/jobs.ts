import { conceptsJob } from "./concepts.ts";
import { cutsJob } from "./cuts.ts";
import { findingsJob } from "./findings.ts";
import { gapsJob } from "./gaps.ts";
import { motifsJob } from "./motifs.ts";
import { projectionJob } from "./projection.ts";
import { tableJob } from "./table.ts";

/** What a worker of patterns does: one file a job. */
export const jobs = {
  table: tableJob,
  concepts: conceptsJob,
  cuts: cutsJob,
  findings: findingsJob,
  gaps: gapsJob,
  motifs: motifsJob,
  projection: projectionJob,
};
