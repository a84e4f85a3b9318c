import type { Node, Subgraph, Value } from "@chengmai/cypher/values";
import { subgraphOf } from "@chengmai/cypher/subgraph";
import { call } from "../../api/call.ts";
import { asRefusal, isAbort } from "../../api/problem.ts";
import { refOf, type Entry, type NodeRef, type Step, type Strength } from "./step.ts";
import type { Asked } from "../../values/result.ts";
import { log, note, record } from "./store.ts";
import { groundOf, waysOf } from "../../board/model/ways.ts";

let asking: AbortController | null = null;

/** One question at a time: a newer act ends the older one's query in the engine. */
async function taken(
  step: Step,
  ask: (signal: AbortSignal) => Promise<Subgraph | Omit<Entry, "step">>,
): Promise<boolean> {
  asking?.abort();
  const own = new AbortController();
  asking = own;
  log.setState({ pending: step.kind, refusal: null });
  try {
    const found = await ask(own.signal);
    record({ step, ...("nodes" in found ? { brought: found } : found) });
    return true;
  } catch (thrown) {
    if (!isAbort(thrown)) log.setState({ refusal: asRefusal(thrown) });
    return false;
  } finally {
    if (asking === own) {
      asking = null;
      log.setState({ pending: null });
    }
  }
}

const asked = async (query: string, params: Record<string, Value>, signal: AbortSignal) => {
  const [shelf = "", name = ""] = query.split("/");
  const answer = await call("runQuery", { shelf, name, params }, signal);
  return subgraphOf(answer.rows);
};

/** The first screen: mechanisms, places and the ties between them; of another database, a first look. */
export const openOverview = (): Promise<boolean> =>
  taken({ kind: "overview" }, async (signal) => {
    const overview = await asked("explore/overview", {}, signal);
    return overview.nodes.length > 0 ? overview : asked("schema/sample", {}, signal);
  });

/** Replaces the picture by some nodes of a label, with the relationships among them. */
export function showLabel(label: string): Promise<boolean> {
  const query = "schema/nodes-of-label";
  return taken({ kind: "show", query, params: { label } }, async (signal) => {
    const { nodes } = await asked(query, { label }, signal);
    if (nodes.length === 0) return { nodes, relationships: [] };
    const { relationships } = await call("among", { ids: nodes.map(({ id }) => id) }, signal);
    return { nodes, relationships };
  });
}

/** Replaces the picture by what a query answered; undo brings the old one back. */
export const showAnswer = (query: string, params: Record<string, Value>, brought: Subgraph): void =>
  record({ step: { kind: "show", query, params }, brought });

/** Notes a run of the workbench in the log. */
export const noteRun = (own: Asked): void =>
  note({ step: { kind: "cypher", drawn: null, ...own }, brought: nothing });

/** Draws what a run of the workbench answered, beside what is there or instead of it; undo takes it back. */
export const drawRun = (own: Asked, brought: Subgraph, drawn: "add" | "replace"): void =>
  record({ step: { kind: "cypher", drawn, ...own }, brought });

/** Neighbours that one expansion brings at most. */
const page = 100;

/** Brings in the neighbours of a node, all or of some types, a page at a time. */
export function expand(
  of: NodeRef,
  types: string[] | null,
  after: string | null = null,
): Promise<boolean> {
  return taken({ kind: "expand", of, types, after }, async (signal) => {
    const some = { ...(types === null ? {} : { types }), ...(after === null ? {} : { after }) };
    const found = await call("expand", { ids: [of.id], limit: page, ...some }, signal);
    const left = found.remainder.reduce((sum, { count }) => sum + count, 0);
    return {
      brought: found.subgraph,
      remainder: found.after === null ? null : { after: found.after, left },
    };
  });
}

/** Puts a found node on the picture with its relationships to what is already there. */
export function bring(node: Node): Promise<boolean> {
  return taken({ kind: "bring", of: refOf(node) }, async (signal) => {
    const ids = [...log.getState().state.nodes.keys(), node.id].slice(-1000);
    const { relationships } = await call("among", { ids }, signal);
    const own = relationships.filter(({ from, to }) => from === node.id || to === node.id);
    return { nodes: [node], relationships: own };
  });
}

/** What connects two places, mechanism by mechanism; stated or inherited is a matter of looking. */
export function findBetween(a: Node, b: Node): Promise<boolean> {
  return taken({ kind: "between", pair: [refOf(a), refOf(b)] }, async (signal) => {
    const params = {
      a: a.properties["id"] ?? null,
      b: b.properties["id"] ?? null,
      strength: "inherited",
    };
    const input = { shelf: "patterns", name: "mechanisms-between", params };
    const ways = waysOf((await call("runQuery", input, signal)).rows);
    return { brought: groundOf(ways), ways };
  });
}

export const endBetween = (): void => {
  if (log.getState().state.between !== null)
    record({ step: { kind: "between", pair: null }, brought: nothing });
};

const nothing: Subgraph = { nodes: [], relationships: [] };

export const setStrength = (strength: Strength): void =>
  record({ step: { kind: "strength", strength }, brought: nothing });

export const toggleGroup = (group: string): void =>
  record({ step: { kind: "toggle", group }, brought: nothing });
