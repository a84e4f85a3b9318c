import { endpointNames, problems, refusals } from "../../../contract/index.ts";
import type { OpenApi, Operation } from "./document.ts";
import { typeText } from "./type-text.ts";

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

const style = `
:root { color-scheme: light dark; --edge: light-dark(#d7dce2, #3a4048); --soft: light-dark(#f4f6f8, #1e2227) }
body { font: 16px/1.55 system-ui, "Noto Sans SC", sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem;
  background: light-dark(#fff, #14171a); color: light-dark(#1b2126, #e4e8ec) }
pre, code { font: 13px/1.5 ui-monospace, monospace }
pre { background: var(--soft); border: 1px solid var(--edge); border-radius: 6px; padding: .7rem; overflow: auto }
details { border-top: 1px solid var(--edge); padding: .5rem 0 } summary { cursor: pointer }
summary b { font: 600 13px ui-monospace, monospace; margin-right: .5rem } td, th { text-align: left; padding: .15rem 1rem .15rem 0 }
`;

const block = (title: string, text: string): string =>
  `<h4>${title}</h4><pre>${escaped(text)}</pre>`;

const section = (api: OpenApi, method: string, path: string, operation: Operation): string => {
  const body = operation.requestBody?.content["application/json"];
  const taken = body && named(api, body.schema);
  const parameters = operation.parameters?.map(
    ({ name, in: where, required, schema, description = "" }) =>
      `${name}${required ? "" : "?"}: ${typeText(schema)}  // ${where}${description && `: ${description}`}`,
  );
  return `<details id="${escaped(operation.operationId)}"><summary><b>${method} /api${escaped(path)}</b>
${escaped(operation.summary)}</summary>
${operation.description ? `<p>${escaped(operation.description)}</p>` : ""}
${parameters?.length ? block("Parameters", parameters.join("\n")) : ""}
${taken ? block("Body", typeText(taken)) : ""}
${body?.example === undefined ? "" : block("Example", JSON.stringify(body.example, null, 2))}
${answer(api, operation)}
<p>Problems: ${refusalsOf(operation)}</p></details>`;
};

const named = (api: OpenApi, schema: Record<string, unknown>) => {
  const name =
    String(schema["$ref"] ?? "")
      .split("/")
      .at(-1) ?? "";
  return api.components.schemas[name] ?? schema;
};

const answer = (api: OpenApi, { operationId }: Operation): string => {
  const schema = api.components.schemas[`${operationId}.answers`];
  return schema ? block("Answer", typeText(schema)) : "";
};

// A named query's operation is runQuery's.
const refusalsOf = ({ operationId }: Operation): string => {
  const known = endpointNames.find((name) => name === operationId) ?? "runQuery";
  return refusals[known].map((slug) => `<code>${slug}</code>`).join(", ");
};

const problemRows = Object.entries(problems)
  .map(([slug, { status, title }]) => `<tr><td>${status}<td><code>${slug}</code><td>${title}`)
  .join("\n");

/** The API for people: one page, drawn from the OpenAPI document, without script. */
export const docsPage = (api: OpenApi): string => {
  const all = Object.entries(api.paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) =>
      section(api, method.toUpperCase(), path, operation),
    ),
  );
  const words = ["Value", "Node", "Relationship", "Path", "Subgraph", "PlanOperator", "Problem"];
  const shapes = words.map((name) => block(name, typeText(api.components.schemas[name] ?? {})));
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Chengmai API</title><style>${style}</style>
<h1>城脉 · Chengmai API</h1>
<p>${escaped(api.info.description)} Version ${escaped(api.info.version)}.
All of this for programs: <a href="openapi.json">openapi.json</a> (OpenAPI 3.1).</p>
<h2>Endpoints and named queries</h2>
${all.join("\n")}
<h2>Shapes</h2>
${shapes.join("\n")}
<h2>Problems</h2>
<table>${problemRows}</table>
</html>
`;
};
