import type { Params } from "../../../../src/graph/graph.ts";
import { type Looking, type Worth } from "../heard.ts";
import type { Told } from "../told.ts";
import type { Scenario, Step } from "./gherkin.ts";
import { readLiteral } from "./literal.ts";

/** A scenario that reads, ready to be asked. */
export interface Task {
  name: string;
  /** Statements that make its graph. */
  setup: string[];
  query: string;
  params: Params;
  /** The rows of its answer; null where it must be refused. */
  right: Told[][] | null;
  columns: string[];
  looking: Looking;
}

export type Tried = Task & { worth: Worth | "answered, though wrong"; heard: unknown };

/** Why a scenario is not asked. */
export type Left = "it writes" | "temporal" | "needs a procedure" | "needs more than one query";

const temporal = /\b(?:date|datetime|localdatetime|time|localtime|duration)(?:\.\w+)*\s*\(/i;
const writing = /\b(?:CREATE|MERGE|SET|DELETE|REMOVE|FOREACH)\b/i;

const withoutTexts = (query: string): string =>
  query.replaceAll(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`|\/\/.*$/gm, "''");

const docsOf = (steps: readonly Step[], pattern: RegExp): string[] =>
  steps.filter(({ text }) => pattern.test(text)).map(({ doc }) => doc ?? "");

const rowsOf = (step: Step): Pick<Task, "right" | "columns"> => {
  if (/should be empty/.test(step.text)) return { right: [], columns: [] };
  const [columns = [], ...rows] = step.table;
  return { columns, right: rows.map((row) => row.map((cell) => readLiteral(cell))) };
};

/** What a scenario asks, or why it is left out; `graphs` are the TCK's own, by name. */
export function taskOf(
  { name, steps }: Scenario,
  graphs: ReadonlyMap<string, string>,
): Task | Left {
  const queries = docsOf(steps, /^executing query/);
  const [query] = queries;
  const result = steps.find(({ text }) => text.startsWith("the result should be"));
  const error = steps.some(({ text }) => /should be raised/.test(text));
  if (query === undefined || steps.some(({ text }) => text.startsWith("executing control query")))
    return "needs more than one query";
  if (steps.some(({ text }) => /there exists a procedure/.test(text))) return "needs a procedure";
  if (writing.test(withoutTexts(query))) return "it writes";
  if (/\btemporal\//.test(name) || steps.some(({ doc }) => temporal.test(doc ?? "")))
    return "temporal";
  const setup = steps.flatMap(({ text, doc }): string[] => {
    const named = /^the (binary-tree-\d) graph/.exec(text)?.[1];
    if (named !== undefined) return [graphs.get(named) ?? ""];
    return text.startsWith("having executed") && doc !== null ? [doc] : [];
  });
  const given = steps.find(({ text }) => text.startsWith("parameters are"))?.table ?? [];
  return {
    name,
    setup,
    query,
    params: Object.fromEntries(
      given.map(([key = "", text = ""]) => [key, readLiteral(text, true)]),
    ),
    ...(result && !error ? rowsOf(result) : { right: null, columns: [] }),
    looking: {
      rows: /in order/.test(result?.text ?? ""),
      lists: !/ignoring element order/.test(result?.text ?? ""),
    },
  };
}
