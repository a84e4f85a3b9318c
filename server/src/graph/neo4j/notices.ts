import type { ResultSummary } from "neo4j-driver";
import type { Notice } from "../graph.ts";

/** 00000 success, 00001 omitted result, 02000 no data: nothing a reader should be told. */
const silent = /^0[02]/u;

/** Warnings and deprecations of an answer, with their place in the text after `linesBefore` of ours. */
export function noticesOf(summary: ResultSummary, linesBefore = 0): Notice[] {
  return summary.gqlStatusObjects
    .filter(({ gqlStatus }) => !silent.test(gqlStatus))
    .map(({ gqlStatus, statusDescription, position }) => {
      const message = statusDescription.replace(/^(?:warn|info|note): /u, "");
      const notice: Notice = { code: gqlStatus, message };
      if (position?.line !== undefined) notice.line = Number(position.line) - linesBefore;
      if (position?.column !== undefined) notice.column = Number(position.column);
      return notice;
    });
}
