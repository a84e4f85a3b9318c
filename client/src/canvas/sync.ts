import type { Core, EdgeCollection, ElementDefinition, SingularElementArgument } from "cytoscape";
import { isStill } from "../ui/media.ts";
import type { Lit } from "./drawing/arrangement.ts";
import type { DrawnEdge, DrawnNode, Picture } from "./drawing/element.ts";

const nodeElement = (drawn: DrawnNode): ElementDefinition => {
  const { x, y, ...data } = drawn;
  return {
    group: "nodes",
    data,
    position: { x, y },
    grabbable: drawn.role === "node" || drawn.role === "extra",
    selectable: false,
  };
};

const edgeElement = (data: DrawnEdge): ElementDefinition => ({
  group: "edges",
  data,
  selectable: false,
});

/** What a thing was said to be before and is no longer must not outlast the picture that said it. */
function renew(known: SingularElementArgument, data: object): void {
  for (const name of Object.keys(known.data() as object))
    if (!(name in data)) known.removeData(name);
  known.data(data);
}

/** The only place that adds to or takes from Cytoscape: makes what is drawn equal the picture. */
export function sync(cy: Core, picture: Picture, origins: ReadonlyMap<string, string>): void {
  const wanted = new Set([...picture.nodes, ...picture.edges].map(({ id }) => id));
  const starts = new Map(picture.nodes.map((node) => [node.id, node]));
  cy.batch(() => {
    cy.elements()
      .filter((element) => !wanted.has(element.id()))
      .remove();
    for (const drawn of picture.nodes) place(cy, drawn, starts.get(origins.get(drawn.id) ?? ""));
    for (const drawn of picture.edges) {
      const known = cy.getElementById(drawn.id);
      if (known.empty()) cy.add(edgeElement(drawn));
      else renew(known, drawn);
    }
  });
}

/** A new node starts beside the one it came from; a known one goes where the picture has it. */
function place(cy: Core, drawn: DrawnNode, origin: DrawnNode | undefined): void {
  const known = cy.getElementById(drawn.id);
  const to = { x: drawn.x, y: drawn.y };
  if (known.empty()) {
    const added = cy.add(nodeElement(drawn));
    if (origin === undefined || isStill()) return;
    added.position({ x: origin.x, y: origin.y });
    added.animate({ position: to, duration: 260, easing: "ease-out-cubic" });
    return;
  }
  const { x: _x, y: _y, ...data } = drawn;
  renew(known, data);
  known.stop(true, false);
  known.position(to);
}

interface Light {
  /** What stays lit; null: nothing is looked at, so nothing is dimmed. */
  lit: Lit | null;
  /** What the pointer is on, within what is lit. */
  pointed: string | null;
  selected: string | null;
  /** What an act is meant for. */
  chosen: readonly string[];
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

/** Marks what is lit, behind that, dimmed, pointed at, selected and named. */
export function light(cy: Core, { lit, pointed, selected, chosen, at }: Light): void {
  const named = namedAround(cy, at);
  const marked = new Set(chosen);
  cy.batch(() => {
    for (const element of cy.elements().toArray()) {
      if (scenery.has(element.data("role"))) continue;
      const id = element.id();
      const stands = [id, ...((element.data("standsFor") as string[] | undefined) ?? [])];
      const on = stands.some((each) => lit?.lit.has(each));
      const behind = !on && stands.some((each) => lit?.behind.has(each));
      element.toggleClass("lit", on);
      element.toggleClass("behind", behind);
      element.toggleClass("hollow", on && (lit?.hollow.has(id) ?? false));
      element.toggleClass("dim", lit !== null && !on && !behind);
      element.toggleClass("pointed", id === pointed);
      element.toggleClass("named", named.has(element));
      if (element.isEdge()) {
        element.toggleClass("forwards", element.data("source") === at);
        element.toggleClass("backwards", element.data("source") !== at);
      }
      element.toggleClass("selected", id === selected || marked.has(id));
    }
  });
}
