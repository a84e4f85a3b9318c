import { Refusal } from "../../api/problem.ts";

/** What is told of a layout that failed, for whatever reason. */
export const layoutFailed = (reason: unknown): Refusal =>
  new Refusal("layout-failed", String(reason));
