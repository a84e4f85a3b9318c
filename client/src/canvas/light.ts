import type { Core, EdgeCollection, SingularElementArgument } from "cytoscape";
import type { Lit } from "./drawing/arrangement.ts";
import { letSay } from "./names/saying.ts";

interface Light {
  /** What stays lit; null: nothing is looked at, so nothing is dimmed. */
  lit: Lit | null;
  /** What the pointer is on, within what is lit. */
  pointed: string | null;
  selected: string | null;
  /** What an act is meant for. */
  chosen: readonly string[];
  /** What has changed since the reader last saw it. */
  changed: ReadonlyMap<string, unknown>;
  /** The node or relationship looked at: its relationships say their names, if they are not too many. */
  at: string | null;
}

const mostNames = 14;

function namedAround(cy: Core, at: string | null): EdgeCollection {
  if (at === null) return cy.collection();
  const element = cy.getElementById(at);
  const near = element.edges().union(element.nodes().connectedEdges('[role != "tie"]'));
  if (near.size() > mostNames) return cy.collection();
  const rows = new Set<string>();
  return near.filter((edge) => {
    const own = edge.data("rows") as readonly [string, string] | undefined;
    const row = `${edge.data("label")} ${own?.[edge.data("source") === at ? 1 : 0] ?? edge.id()}`;
    const first = !rows.has(row);
    rows.add(row);
    return first;
  });
}

const scenery: ReadonlySet<unknown> = new Set(["frame", "bar", "theme", "note", "number"]);

/** Gives an element its marks, and touches it only where one has changed: most stand as they stood. True where it wears any. */
function wear(element: SingularElementArgument, marks: Record<string, boolean>): boolean {
  const now = Object.keys(marks).filter((name) => marks[name]);
  const before = (element.scratch("marks") as readonly string[] | undefined) ?? [];
  if (now.length === before.length && now.every((name, at) => before[at] === name))
    return now.length > 0;
  for (const name of before) if (!marks[name]) element.removeClass(name);
  for (const name of now) element.addClass(name);
  element.scratch("marks", now);
  return now.length > 0;
}

/** The elements of each that wear a mark; not in Cytoscape's own scratch, which has every element styled anew. */
const worn = new WeakMap<Core, ReadonlySet<SingularElementArgument>>();

/** What may have to change: all where anything is lit, else what wears a mark or is to wear one. */
function touched(
  cy: Core,
  { lit, pointed, selected, chosen, changed }: Light,
  named: EdgeCollection,
): SingularElementArgument[] {
  if (lit !== null) return cy.elements().toArray();
  const before = worn.get(cy) ?? [];
  const now = [pointed, selected, ...chosen, ...changed.keys()].flatMap((id) =>
    cy.getElementById(id ?? "").toArray(),
  );
  return [...new Set([...before, ...now, ...named.toArray()])];
}

/** Marks what is lit, behind that, dimmed, pointed at, selected and named. */
export function light(cy: Core, own: Light): void {
  const { lit, pointed, selected, chosen, changed, at } = own;
  const named = namedAround(cy, at);
  letSay(cy, named.toArray());
  const marked = new Set(chosen);
  const wearing = new Set<SingularElementArgument>();
  cy.batch(() => {
    for (const element of touched(cy, own, named)) {
      if (scenery.has(element.data("role"))) continue;
      const id = element.id();
      const stands = [id, ...((element.data("standsFor") as string[] | undefined) ?? [])];
      const on = stands.some((each) => lit?.lit.has(each));
      const behind = !on && stands.some((each) => lit?.behind.has(each));
      const forwards = named.has(element) ? element.data("source") === at : null;
      const wears = wear(element, {
        lit: on,
        behind,
        hollow: on && (lit?.hollow.has(id) ?? false),
        // What an act is meant for is seen beside what the one whose card is open is joined to.
        dim: lit !== null && !on && !behind && !(at !== null && marked.has(id)),
        pointed: id === pointed,
        named: named.has(element),
        forwards: forwards === true,
        backwards: forwards === false,
        selected: id === selected || marked.has(id),
        changed: changed.has(id),
      });
      if (wears) wearing.add(element);
    }
  });
  worn.set(cy, wearing);
}
