import type { Params, Schema } from "../graph.ts";
import { GraphError } from "../graph-error.ts";
import { judgeDifferences, shownDifferences, type Shown } from "./differences/index.ts";
import { NotCypher } from "./dialect/parse.ts";
import { idNumber } from "./dialect/rules/element-ids.ts";
import { all, type Syntax } from "./dialect/syntax.ts";
import { translate, type Translation } from "./dialect/index.ts";
import { graphError } from "./errors.ts";
import type { Run } from "./run.ts";
import { any } from "./types/type.ts";
import { valueType } from "./types/value-type.ts";
import { engineParams } from "./values/to-engine.ts";

/** What a run needs of a query. */
export type Ready = Pick<Run, "text" | "params" | "notices" | "types" | "columns" | "failed">;

/** A query in the engine's words, with all that is known of its answer. */
export interface Prepared extends Ready {
  translation: Translation;
  shown: readonly Shown[];
  /** Parameters that are asked for and not given; a plan is made without them. */
  missing: readonly string[];
}

type Known = Translation & { shown: Shown[]; names: string[] };
const kept = 500;

const parameterNames = (query: Syntax): string[] => [
  ...new Set(all(query, "parameter").map((node) => node.text.slice(1).trim().replaceAll("`", ""))),
];

// A plan can be made of a query whose parameters are missing, where a row count stands for one.
const standIns = (query: Syntax, missing: readonly string[]) => {
  const rows = [...all(query, "skip"), ...all(query, "limit")];
  const counts = new Set(rows.flatMap(parameterNames));
  return missing.map((name) => [name, counts.has(name) ? 1 : null] as const);
};

/** The query if this engine answers it rightly, with the notices its answer needs. @throws GraphError */
export const rightly = (query: Prepared): Prepared => ({
  ...query,
  notices: judgeDifferences(query.shown),
});

/** The query if it can be run: answered rightly, and no parameter missing. @throws GraphError */
export const runnable = (query: Prepared): Prepared => {
  if (query.missing.length > 0) {
    const names = query.missing.join(", ");
    throw new GraphError("cypher-failed", `Expected parameter(s): ${names}`);
  }
  return rightly(query);
};

/** Prepares queries and keeps what it made of the last few hundred; a new schema asks for a new one. */
export function openPreparing(
  schema: () => Promise<Schema | null>,
  whyNotCypher: (text: string) => Promise<GraphError>,
) {
  const known = new Map<string, Promise<Known>>();

  const make = async (text: string, params: Params): Promise<Known> => {
    const translation = await translate(text, params, await schema()).catch(
      async (error: unknown) => {
        throw error instanceof NotCypher ? await whyNotCypher(text) : error;
      },
    );
    return {
      ...translation,
      names: parameterNames(translation.query),
      shown: shownDifferences(text, translation.query, translation.scopes),
    };
  };
  const remembered = (text: string, params: Params): Promise<Known> => {
    // What is inferred depends on the parameters' types alone.
    const types = Object.entries(params).map(([name, value]) => [name, valueType(value)]);
    const key = JSON.stringify([text, types]);
    const found = known.get(key) ?? make(text, params);
    known.delete(key);
    known.set(key, found);
    for (const oldest of known.keys()) {
      if (known.size <= kept) break;
      known.delete(oldest);
    }
    return found;
  };

  return async (text: string, params: Params): Promise<Prepared> => {
    const found = await remembered(text, params);
    const { scopes, derived } = found;
    const missing = found.names.filter((name) => !(name in params));
    const numbers = derived.map(
      ({ name, from, of }) => [name, idNumber(params[from], of)] as const,
    );
    const columns = scopes.names;
    return {
      text: found.text,
      params: {
        ...engineParams(params),
        ...Object.fromEntries([...standIns(found.query, missing), ...numbers]),
      },
      notices: [],
      shown: found.shown,
      missing,
      types: (columns ?? [...scopes.columns.keys()]).map((name) => scopes.columns.get(name) ?? any),
      columns,
      translation: found,
      failed: (failure) => graphError(failure, { text, query: found.query, place: found.place }),
    };
  };
}

/** A text of the house's own, run as it stands. */
export const asItStands = (text: string, params: Params): Ready => ({
  text,
  params: engineParams(params),
  notices: [],
  types: [],
  columns: null,
  failed: (failure) => graphError(failure),
});
