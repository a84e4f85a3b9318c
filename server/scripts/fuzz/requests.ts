import type { OpenApi, Operation } from "../../src/http/openapi/document.ts";
import type { Random } from "./random.ts";
import { fitting, spoilt, type Ground } from "./fitting.ts";
import { anyText } from "./hostile.ts";

/** One request as it is sent, with the operation that documents what may come of it. */
export interface Sent {
  operation: Operation;
  method: string;
  /** Below the server's address, with its query string. */
  path: string;
  headers: Record<string, string>;
  body?: string;
}

const accepts = ["application/json", "*/*", "application/x-ndjson", "text/html", "garbage;;;"];
const types = ["application/json", "application/json; charset=utf-8", "text/plain", "nonsense"];

// Half a letter cannot be escaped; it can be sent in a body only.
const inAddress = (text: string): string => text.replaceAll(/\p{Cs}/gu, "");

const addressOf = (pattern: string, operation: Operation, ground: Ground, random: Random) => {
  const chosen = (operation.parameters ?? []).flatMap(({ name, in: where, required, schema }) => {
    if (!required && random.chance(0.6)) return [];
    const value = random.chance(0.15) ? anyText(random) : fitting(schema, ground, random, name);
    return [{ name, where, text: inAddress(String(value)) }];
  });
  let path = pattern;
  const query = new URLSearchParams();
  for (const { name, where, text } of chosen) {
    if (where === "path") path = path.replace(`{${name}}`, encodeURIComponent(text) || "x");
    else query.append(name, text);
  }
  if (random.chance(0.05)) query.append(inAddress(anyText(random)), "1");
  return query.size > 0 ? `/api${path}?${query}` : `/api${path}`;
};

const bodyFor = (operation: Operation, ground: Ground, random: Random): string | undefined => {
  const schema = operation.requestBody?.content["application/json"]?.schema;
  if (schema === undefined) return undefined;
  if (random.chance(0.03))
    return random.pick(["", "[]", "null", "{", "\uFEFF{}", "[".repeat(9000)]);
  const value = fitting(schema, ground, random);
  const text = JSON.stringify(random.chance(0.45) ? spoilt(value, random) : value);
  return random.chance(0.02) ? text.slice(0, random.below(text.length)) : text;
};

/** A request of the documented API: some as documented, most wrong in one way, by the seed alone. */
export const makeRequest = (
  api: OpenApi,
  ground: Ground,
  tokens: readonly string[],
  random: Random,
): Sent => {
  const [path, methods] = random.pick(Object.entries(api.paths));
  const [method, operation] = random.pick(Object.entries(methods));
  const body = bodyFor(operation, ground, random);
  const accept = random.chance(0.8) ? "application/json" : random.pick(accepts);
  const type = random.chance(0.95) ? "application/json" : random.pick(types);
  const token = random.chance(0.95) ? random.pick(tokens) : null;
  return {
    operation,
    method: method.toUpperCase(),
    path: addressOf(path, operation, ground, random),
    headers: {
      accept,
      ...(token !== null && { authorization: `Bearer ${token}` }),
      ...(body !== undefined && { "content-type": type }),
    },
    ...(body !== undefined && { body }),
  };
};
