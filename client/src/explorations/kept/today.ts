import { isVirtual, type Node, type Relationship, type Subgraph } from "@chengmai/cypher/values";
import { call } from "../../api/call.ts";
import type { Progress } from "../../exploration/model/exploration.ts";
import type { Today } from "../../exploration/model/walking/resumed.ts";

/** What one request may hold: things, and letters of JSON; the server takes 500, and 256 KB. */
const most = 400;
const mostLetters = 180_000;

/** Things in batches that one request may hold. */
function* batches<Thing, Sent extends object>(
  things: readonly Thing[],
  sentAs: (thing: Thing) => Sent,
): Generator<{ things: Thing[]; sent: Sent[] }> {
  let batch: { things: Thing[]; sent: Sent[] } = { things: [], sent: [] };
  let letters = 0;
  for (const thing of things) {
    const sent = sentAs(thing);
    const own = JSON.stringify(sent).length;
    if (batch.sent.length === most || (letters + own > mostLetters && batch.sent.length > 0)) {
      yield batch;
      batch = { things: [], sent: [] };
      letters = 0;
    }
    letters += own;
    batch.things.push(thing);
    batch.sent.push(sent);
  }
  if (batch.sent.length > 0) yield batch;
}

/** A key that only describes is none that the server knows. */
const asMet = ({ id, key, labels, properties }: Node) =>
  key === null || key.startsWith("=") ? { key: null, id, labels, properties } : { key };

const held = <Thing extends { id: string }>(things: readonly Thing[]): Thing[] =>
  things.filter(({ id }) => !isVirtual(id));

/** Asks for all that was met as it is today; nodes keep the keys that they were known by. */
export async function askToday(
  met: Subgraph,
  signal: AbortSignal,
  tell: (progress: Progress) => void,
): Promise<Today> {
  const of = met.nodes.length + met.relationships.length;
  const nodes = new Map<string, Node | null>();
  const relationships = new Map<string, Relationship | null>();
  const told = () => tell({ done: nodes.size + relationships.size, of });
  for (const { things, sent } of batches(held(met.nodes), asMet)) {
    const { nodes: found } = await call("recall", { nodes: sent }, signal);
    for (const [at, { id, key }] of things.entries()) {
      const today = found[at] ?? null;
      nodes.set(id, today === null ? null : { ...today, key });
    }
    told();
  }
  const idOf = (id: string) => nodes.get(id)?.id;
  const joined = held(met.relationships).filter(
    ({ from, to }) => idOf(from) !== undefined && idOf(to) !== undefined,
  );
  for (const { id } of met.relationships) relationships.set(id, null);
  // What no database holds is as it was answered.
  for (const own of met.nodes) if (isVirtual(own.id)) nodes.set(own.id, own);
  for (const own of met.relationships)
    if (isVirtual(own.id) && idOf(own.from) === own.from && idOf(own.to) === own.to)
      relationships.set(own.id, own);
  const asJoined = ({ type, from, to, properties }: Relationship) => ({
    type,
    from: idOf(from) ?? "",
    to: idOf(to) ?? "",
    properties,
  });
  for (const { things, sent } of batches(joined, asJoined)) {
    const { relationships: found } = await call("recall", { relationships: sent }, signal);
    for (const [at, { id }] of things.entries()) relationships.set(id, found[at] ?? null);
    told();
  }
  return { nodes, relationships };
}
