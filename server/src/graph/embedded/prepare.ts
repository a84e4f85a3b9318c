import type { Params } from "../graph.ts";
import { GraphError } from "../graph-error.ts";
import { withinBounds } from "./bounds.ts";
import { judgeDifferences } from "./differences/shown.ts";
import { placeBack } from "./syntax/pieces.ts";
import { derivedValue } from "./dialect/derived.ts";
import { graphError } from "./errors.ts";
import { judgeUnproven } from "./proven/unproven.ts";
import type { Run } from "./run.ts";
import { remembered } from "./translator/remembered.ts";
import type { Translators } from "./translator/translators.ts";
import type { Finding, Understood } from "./translator/understood.ts";
import type { Type } from "./types/type.ts";
import { valueType } from "./types/value-type.ts";
import { engineParams } from "./values/to-engine.ts";
import { orAborted } from "../or-aborted.ts";

/** What a run needs of a query. */
export type Ready = Pick<Run, "text" | "params" | "notices" | "types" | "columns" | "failed">;

/** A query in the engine's words, with all that is known of its answer. */
export interface Prepared extends Ready {
  understood: Understood;
  /** Parameters that are asked for and not given; a plan is made without them. */
  missing: readonly string[];
}

/** How long who asks will wait, and whose text it is. */
interface Asking {
  signal?: AbortSignal | undefined;
  waitMs: number;
  /** A text of the house's own: it waits for none from outside, and is not forgotten for one. */
  house: boolean;
}

/** What prepared texts are made with. */
interface Preparing {
  translators: Translators;
  /** Types of properties by name. */
  properties: () => Promise<ReadonlyMap<string, Type>>;
  whyNotCypher: (text: string, asking: Asking) => Promise<GraphError>;
  judged: boolean;
}

const keptBytes = { house: 8_000_000, outside: 16_000_000 };

/** The query if this engine answers it rightly, with the notices its answer needs. @throws GraphError */
export const rightly = (query: Prepared): Prepared => {
  const { shown, unproven } = query.understood;
  const known = judgeDifferences(shown);
  return { ...query, notices: [...known, ...judgeUnproven(unproven)] };
};

/** The query if it can be run: answered rightly, and no parameter missing. @throws GraphError */
export const runnable = (query: Prepared): Prepared => {
  // What can never be answered is said before what is missing for it.
  const right = rightly(query);
  if (query.missing.length > 0) {
    const names = query.missing.join(", ");
    throw new GraphError("cypher-failed", `Expected parameter(s): ${names}`);
  }
  return right;
};

const prepared = (text: string, params: Params, understood: Understood): Prepared => {
  const missing = understood.params.filter(({ name }) => !Object.hasOwn(params, name));
  // A plan can be made of a query whose parameters are missing, where a row count stands for one.
  const standIns = missing.map(({ name, counts }) => [name, counts ? 1 : null] as const);
  const numbers = understood.derived.map(
    (param) => [param.name, derivedValue(param, params)] as const,
  );
  const place = placeBack(understood.text, understood.stretches, text);
  return {
    text: understood.text,
    params: { ...engineParams(params), ...Object.fromEntries([...standIns, ...numbers]) },
    notices: [],
    types: understood.types,
    columns: understood.columns,
    understood,
    missing: missing.map(({ name }) => name),
    failed: (failure) => graphError(failure, { ...understood, text, place }),
  };
};

/** Prepares queries and keeps what was found in the last of them; a new schema asks for a new one. */
export function openPreparing({ translators, whyNotCypher, judged, ...about }: Preparing) {
  const kept = {
    house: remembered<Finding>(keptBytes.house),
    outside: remembered<Finding>(keptBytes.outside),
  };
  let properties: ReadonlyMap<string, Type> | null = null;

  const find = async (text: string, params: Params, asking: Asking): Promise<Finding> => {
    // What is inferred depends on the parameters' types alone.
    const types = Object.entries(params).map(([name, value]) => [name, valueType(value)] as const);
    const key = JSON.stringify([text, types]);
    const memory = asking.house ? kept.house : kept.outside;
    const known = memory.get(key);
    if (known) return known;
    withinBounds(text);
    properties ??= await orAborted(about.properties(), asking.signal);
    const asked = { text, judged: judged && !asking.house, params: new Map(types), properties };
    // A refusal of the moment is thrown, and never kept: only what the text itself brings about is.
    const { finding, bytes } = await translators.understand(asked, asking);
    memory.keep(key, finding, bytes);
    return finding;
  };

  return async (text: string, params: Params, asking: Asking): Promise<Prepared> => {
    const finding = await find(text, params, asking);
    if (finding.kind === "understood") return prepared(text, params, finding.understood);
    if (finding.kind === "not-cypher") throw await whyNotCypher(text, asking);
    const { slug, detail, place } = finding;
    throw new GraphError(slug, detail, place ? { place } : {});
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
