import {
  endpoint,
  endpointNames,
  problems,
  refusals,
  slugOf,
  type EndpointName,
  type Problem,
} from "../../contract/index.ts";
import type { Operation } from "../../src/http/openapi/document.ts";
import { problemSchema } from "../../src/http/openapi/problem-schema.ts";

/** An answer as it came over the wire. */
export interface RawReply {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

const inner = /node_modules|\.ts:\d|\.js:\d|SyntaxError|TypeError|RangeError|\bat \/|\[object /;

const namedOf = ({ operationId }: Operation): EndpointName =>
  endpointNames.find((name) => name === operationId) ?? "runQuery";

/** What is wrong with a problem, whoever gave it; null for nothing. */
export const faultOfProblem = (value: unknown, slugs?: readonly string[]): string | null => {
  const read = problemSchema.strict().safeParse(value);
  if (!read.success) return `no problem document: ${read.error.message}`;
  const problem = read.data as Problem;
  const slug = slugOf(problem);
  if (slug === "internal") return "unforeseen";
  if (slugs && !slugs.includes(slug)) return `${slug} is not documented here`;
  const own = slug === "invalid-request" ? [400, 406, 408, 417] : [problems[slug].status];
  if (slug === "too-large") own.push(431);
  if (!own.includes(problem.status)) return `${slug} with ${problem.status}`;
  if (problem.detail.length < 5 || inner.test(problem.detail)) return `says: ${problem.detail}`;
  return null;
};

const faultOfLines = (name: EndpointName, body: string): string | null => {
  const lines = body.trimEnd().split("\n");
  const said = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  const last = said.at(-1);
  if (last !== undefined && "problem" in last)
    return faultOfProblem(last["problem"], refusals[name]);
  const { columns } = said[0] ?? {};
  const rows = said.flatMap((line) => ("rows" in line ? (line["rows"] as unknown[]) : []));
  const read = endpoint(name).output.safeParse({ columns, rows, summary: last?.["summary"] });
  return read.success ? null : `lines: ${read.error.message}`;
};

/** What is not as the documentation says in an answer; null for nothing. */
export const faultOf = (
  operation: Operation,
  { status, headers, body }: RawReply,
): string | null => {
  const name = namedOf(operation);
  const type = String(headers["content-type"] ?? "").split(";")[0] ?? "";
  const documented = operation.responses[String(status)] as
    | { content?: Record<string, unknown> }
    | undefined;
  if (documented === undefined) return `status ${status} is not documented: ${body.slice(0, 200)}`;
  if (!(type in (documented.content ?? {}))) return `type ${type} is not documented for ${status}`;
  if (type === "application/problem+json") {
    const problem = JSON.parse(body) as Problem;
    return problem.status === status ? faultOfProblem(problem, refusals[name]) : "two statuses";
  }
  if (name === "exported") return null;
  if (type === "application/x-ndjson") return faultOfLines(name, body);
  const read = endpoint(name).output.safeParse(JSON.parse(body));
  return read.success ? null : `answer: ${read.error.message}`;
};
