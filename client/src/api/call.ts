import { table, type EndpointName } from "@chengmai/server/contract/table";
import type { Input, Output } from "@chengmai/server/contract";
import { Refusal, isAbort, refusalOf } from "./problem.ts";
import { noted, type Session, session } from "./session.ts";

type Given = Record<string, unknown>;

/** Fills `:name` parts of a path and gives back what is left of the input. */
function address(path: string, input: Given): { path: string; rest: Given } {
  const rest = { ...input };
  const filled = path.replaceAll(/:(\w+)/g, (_, name: string) => {
    const value = rest[name];
    delete rest[name];
    return encodeURIComponent(String(value));
  });
  return { path: filled, rest };
}

const queryString = (input: Given): string => {
  const entries = Object.entries(input).filter(([, value]) => value !== undefined);
  const text = new URLSearchParams(
    entries.map(([name, value]): [string, string] => [name, String(value)]),
  ).toString();
  return text === "" ? "" : `?${text}`;
};

function request(
  name: EndpointName,
  input: Given,
  accept: string,
  signal: AbortSignal | undefined,
): [string, RequestInit] {
  const { method, path: pattern } = table[name];
  const { path, rest } = address(pattern, input);
  const init: RequestInit = { method, headers: { accept } };
  if (signal !== undefined) init.signal = signal;
  if (method === "GET" || method === "DELETE") return [`/api${path}${queryString(rest)}`, init];
  const { database, ...body } = rest;
  init.headers = { accept, "content-type": "application/json" };
  // A named query's body is its parameters alone.
  init.body = JSON.stringify(name === "runQuery" ? rest["params"] : body);
  return [`/api${path}${queryString({ database })}`, init];
}

/** Whether somebody has signed in since the session stood so: what was refused before is asked again. */
const hasSignedInSince = (before: Session | null): boolean => {
  const { standing } = session.getState();
  return standing?.signedIn === true && standing !== before;
};

/** Sends a request of the contract. Throws a Refusal, or an AbortError when the signal fires. */
export async function send<Name extends EndpointName>(
  name: Name,
  input: Input<Name>,
  accept: string,
  signal?: AbortSignal,
): Promise<Response> {
  const [url, init] = request(name, input as Given, accept, signal);
  const { standing } = session.getState();
  let response: Response;
  try {
    response = await fetch(url, init);
  } catch (thrown) {
    if (isAbort(thrown)) throw thrown;
    throw new Refusal("offline", String(thrown));
  }
  if (response.ok) return response;
  const refusal = await refusalOf(response);
  if (refusal.slug === "not-signed-in" && hasSignedInSince(standing))
    return send(name, input, accept, signal);
  throw noted(refusal);
}

/** Asks one endpoint of the contract. Throws as `send` does. */
export async function call<Name extends EndpointName>(
  name: Name,
  input: Input<Name>,
  signal?: AbortSignal,
): Promise<Output<Name>> {
  const response = await send(name, input, "application/json", signal);
  return (await response.json()) as Output<Name>;
}
