import type { NamedQuery } from "@chengmai/cypher";
import {
  endpoint,
  endpointNames,
  type EndpointName,
  type Method,
} from "../../../contract/index.ts";
import { isAlong } from "../../../contract/along.ts";
import { takesBody } from "../reading/read-body.ts";
import { examples } from "./examples.ts";
import { failuresOf } from "./failures.ts";
import { allSchemas, schemaName, type JsonSchema } from "./schemas.ts";

interface Parameter {
  name: string;
  in: "path" | "query";
  required: boolean;
  description?: string | undefined;
  schema: JsonSchema;
  example?: unknown;
}

export interface Operation {
  operationId: string;
  summary: string;
  description?: string | undefined;
  tags: string[];
  parameters?: Parameter[] | undefined;
  requestBody?: {
    required: boolean;
    content: Record<string, { schema: JsonSchema; example?: unknown }>;
  };
  responses: Record<string, unknown>;
}

export interface OpenApi {
  openapi: "3.1.0";
  info: { title: string; version: string; description: string };
  servers: { url: string }[];
  paths: Record<string, Partial<Record<Lowercase<Method>, Operation>>>;
  components: { schemas: Record<string, JsonSchema>; securitySchemes: Record<string, unknown> };
  security: Record<string, never[]>[];
}

type Schemas = Record<string, JsonSchema>;

const reference = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: JsonSchema, example?: unknown) => ({
  "application/json": { schema, ...(example === undefined ? {} : { example }) },
});
const asText = { schema: { type: "string" } };
const lines = { "application/x-ndjson": asText };
const files = {
  "text/csv": asText,
  "text/tab-separated-values": asText,
  "application/json": {
    schema: {
      type: "object",
      properties: {
        columns: { type: "array", items: { type: "string" } },
        rows: { type: "array", items: { type: "array", items: reference("Value") } },
      },
    },
  },
  ...lines,
};
const parametersOf = (name: EndpointName, schemas: Schemas): Parameter[] => {
  const { path, method } = endpoint(name);
  const taken = schemas[`${name}.takes`] ?? {};
  const required = Array.isArray(taken["required"]) ? taken["required"] : [];
  const example: Record<string, unknown> = { ...examples[name] };
  return Object.entries(taken.properties ?? {}).flatMap(([field, schema]) => {
    const inPath = path.includes(`:${field}`);
    if (!inPath && takesBody(method) && field !== "database") return [];
    const { description } = schema;
    return {
      name: field,
      in: inPath ? ("path" as const) : ("query" as const),
      required: inPath || required.includes(field),
      description: typeof description === "string" ? description : undefined,
      schema,
      example: example[field],
    };
  });
};

// What the path and the query string carry is no part of the body.
const bodyOf = (name: EndpointName, schemas: Schemas): JsonSchema => {
  const whole = schemas[`${name}.takes`] ?? {};
  const apart = new Set(parametersOf(name, schemas).map((parameter) => parameter.name));
  // A named query's body is its parameters, without more around them.
  if (name === "runQuery") return whole.properties?.["params"] ?? {};
  const kept = Object.entries(whole.properties ?? {}).filter(([field]) => !apart.has(field));
  return { ...whole, properties: Object.fromEntries(kept) };
};

const exampleOf = (name: EndpointName): unknown =>
  name === "runQuery" ? examples.runQuery?.params : examples[name];

const operationOf = (name: EndpointName, schemas: Schemas): Operation => {
  const { method, summary } = endpoint(name);
  const answers = json(reference(`${name}.answers`));
  const content =
    name === "cypher" || isAlong(name)
      ? { ...lines, ...answers }
      : name === "exported"
        ? files
        : answers;
  return {
    operationId: name,
    summary,
    tags: ["API"],
    parameters: parametersOf(name, schemas),
    ...(takesBody(method) && {
      requestBody: { required: true, content: json(bodyOf(name, schemas), exampleOf(name)) },
    }),
    responses: { "200": { description: summary, content }, ...failuresOf(name) },
  };
};

const queryOperation = (query: NamedQuery): Operation => {
  const given = query.params.map((param) => [param.name, param.default ?? `<${param.type}>`]);
  const columns = query.returns.map(({ name, type }) => `${name}: ${type}`).join(", ");
  return {
    operationId: query.name,
    summary: `${query.title.zh} · ${query.title.en}`,
    description: `${query.about.zh} · ${query.about.en}. Columns: ${columns}`,
    tags: [query.shelf],
    requestBody: {
      required: true,
      content: json(reference(`${schemaName(query)}.takes`), Object.fromEntries(given)),
    },
    responses: {
      "200": { description: query.title.en, content: json(reference("runQuery.answers")) },
      ...failuresOf("runQuery"),
    },
  };
};

const braced = (path: string): string => path.replaceAll(/:(\w+)/g, "{$1}");

/** The whole API as OpenAPI 3.1, each named query of the shelf an entry of its own. */
export const openApi = (queries: readonly NamedQuery[], version: string): OpenApi => {
  const schemas = allSchemas(queries);
  const paths: OpenApi["paths"] = {};
  for (const name of endpointNames) {
    const { method, path } = endpoint(name);
    const operation = operationOf(name, schemas);
    const key = method.toLowerCase() as Lowercase<Method>;
    paths[braced(path)] = { ...paths[braced(path)], [key]: operation };
  }
  for (const query of queries) paths[`/queries/${query.name}`] = { post: queryOperation(query) };
  return {
    openapi: "3.1.0",
    info: {
      title: "城脉 Chengmai",
      version,
      description:
        "A graph explorer that shows which coordination mechanisms connect which cities.",
    },
    servers: [{ url: "/api" }],
    paths,
    components: {
      schemas,
      securitySchemes: {
        token: { type: "http", scheme: "bearer", description: "For scripts" },
        session: {
          type: "apiKey",
          in: "cookie",
          name: "chengmai_<port>",
          description: "By signIn",
        },
      },
    },
    // Nothing is asked for on the loopback, unless the operator set a token.
    security: [{}, { token: [] }, { session: [] }],
  };
};
