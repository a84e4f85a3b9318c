import { subgraphOf } from "@chengmai/cypher/subgraph";
import type { Node, Subgraph, Value } from "@chengmai/cypher/values";
import { call } from "../../api/call.ts";
import { nodeOfKey } from "../../api/node-of-key.ts";
import { vocabulary } from "../../i18n/vocabulary.ts";
import type { Exploration } from "./exploration.ts";
import { named } from "./keys.ts";
import { linksOf } from "./links.ts";
import { placesFor } from "./reshaping/put.ts";
import { nothing, type Entry, type Step } from "./step.ts";
import type { BringStep } from "./steps/bring.ts";
import type { Asked } from "../../values/result.ts";
import type { CypherStep } from "./steps/cypher.ts";
import type { MoveStep } from "./steps/move.ts";
import type { OverviewFound, OverviewStep } from "./steps/overview.ts";
import type { ShowStep } from "./steps/show.ts";
import type { Spot } from "./state.ts";
import type { ToggleStep } from "./steps/toggle.ts";

/** A step with what its own kind reads of the answer. */
const entry = <Own extends Step>(step: Own, brought = nothing): Entry<Own> => ({ step, brought });

interface Queried {
  brought: Subgraph;
  asked: readonly Asked[];
}

/** The nodes and relationships that a named query answers with. */
export async function queried(
  query: string,
  params: Record<string, Value>,
  signal: AbortSignal,
): Promise<Queried> {
  const [shelf = "", name = ""] = query.split("/");
  const { rows, asked } = await call("runQuery", { shelf, name, params }, signal);
  return { brought: subgraphOf(rows), asked };
}

/** The first screen: of the built-in graph what its board shows, of another database a first look. */
export function openOverview(exploration: Exploration): Promise<boolean> {
  const step: OverviewStep = { kind: "overview" };
  return exploration.ask(step, async (signal) => {
    const own = new AbortController();
    // Asked together with whose graph it is, so that the picture waits for one answer and not for two.
    const board = queried("explore/overview", {}, AbortSignal.any([signal, own.signal]));
    board.catch(() => undefined);
    const { builtIn, nodes } = await call("health", {}, signal);
    vocabulary.setState({ ours: builtIn });
    if (builtIn)
      return {
        ...(await board),
        found: { database: "built-in", labels: [] } satisfies OverviewFound,
      };
    own.abort();
    const [related, schema] = await Promise.all([
      queried("schema/sample", {}, signal),
      call("schema", {}, signal),
    ]);
    // A database may hold nodes and no relationship.
    const alone = nodes > 0 && related.brought.nodes.length === 0;
    const sample = alone ? await queried("schema/some-nodes", {}, signal) : related;
    const labels = schema.labels.map(({ label }) => label).toSorted();
    // The built-in graph's nodes have names.
    const { nameBySchema } = await import("./naming.ts");
    nameBySchema(schema);
    const database = nodes > 0 ? "foreign" : "empty";
    return { ...sample, found: { database, labels } satisfies OverviewFound };
  });
}

/** Replaces the picture by some nodes of a label, or of none where it is empty, with the relationships among them. */
export function showLabel(exploration: Exploration, label: string): Promise<boolean> {
  const step: ShowStep =
    label === ""
      ? { kind: "show", query: "schema/nodes-without-label", params: {} }
      : { kind: "show", query: "schema/nodes-of-label", params: { label } };
  return exploration.ask(step, async (signal) => {
    const { brought, asked } = await queried(step.query, step.params, signal);
    const ids = brought.nodes.map(({ id }) => id);
    const { relationships, unjoined, ...links } = await linksOf(ids, [], { signal });
    return {
      brought: { nodes: brought.nodes, relationships },
      found: { unjoined },
      asked: [...asked, ...links.asked],
    };
  });
}

/** Replaces the picture by what a query answered; undo brings the old one back. */
export const showAnswer = (
  { record }: Exploration,
  query: string,
  params: Record<string, Value>,
  { brought, asked }: Queried,
): void => record({ ...entry<ShowStep>({ kind: "show", query, params }, brought), asked });

/** Notes a run of the workbench in the log. */
export const noteRun = ({ note }: Exploration, own: Asked): void =>
  note({ ...entry<CypherStep>({ kind: "cypher", drawn: null, ...own }), asked: [own] });

/** Draws what a run of the workbench answered, beside what is there or instead of it; undo takes it back. */
export const drawRun = (
  { record }: Exploration,
  own: Asked,
  brought: Subgraph,
  drawn: "add" | "replace",
  unjoined = 0,
): void => {
  const step: CypherStep = { kind: "cypher", drawn, ...own };
  record({ step, brought, found: { unjoined }, asked: [own] });
};

type Find = (signal: AbortSignal) => Promise<Node>;

/** Puts a found node on the picture with its relationships to what is already there. */
function bring(exploration: Exploration, of: string, find: Find): Promise<boolean> {
  const step: BringStep = { kind: "bring", of };
  return exploration.ask(step, async (signal) => {
    const node = await find(signal);
    const there = [...exploration.log.getState().state.nodes.keys()];
    const { relationships, unjoined, asked } = await linksOf([node.id], there, { signal });
    return { brought: { nodes: [node], relationships }, found: { unjoined }, asked };
  });
}

export const toggleGroup = ({ record }: Exploration, group: string): void =>
  record(entry<ToggleStep>({ kind: "toggle", group }));

/** Keeps where the reader put nodes, by their ids. */
export function move({ record, log }: Exploration, to: ReadonlyMap<string, Spot>): void {
  const places = placesFor(log.getState().state, to);
  record(entry<MoveStep>({ kind: "move", to: Object.fromEntries(places) }));
}

const choose = ({ looking }: Exploration, id: string): void => {
  looking.select(id);
  looking.centre(id);
};

/** Shows a node on the picture: chosen and in the middle, brought in first where it is missing. */
export async function goTo(exploration: Exploration, node: Node): Promise<void> {
  const { state } = exploration.log.getState();
  const of = named(state, [node]).keys.get(node.id) ?? "";
  if (state.nodes.has(node.id) || (await bring(exploration, of, async () => node)))
    choose(exploration, node.id);
}

/** Shows the node of a key, which is asked for; where there is none, that is told. */
export async function goToKey(exploration: Exploration, key: string): Promise<void> {
  let id: string | undefined;
  const find: Find = async (signal) => {
    const node = await nodeOfKey(key, signal);
    ({ id } = node);
    return node;
  };
  if ((await bring(exploration, key, find)) && id !== undefined) choose(exploration, id);
}
