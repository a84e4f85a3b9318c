import { fieldOf, type Node } from "@chengmai/cypher/values";
import { labelWord } from "../../i18n/vocabulary.ts";
import { labelOf, speltName } from "../../values/name.ts";
import { naming } from "../../values/naming.ts";
import { toldValue } from "../../values/number/told-number.ts";
import { written } from "../../values/written.ts";
import type { Unplaced } from "./graph.ts";
import { kept } from "./kept.ts";
import { groupMark, markOf, type By, type Shape } from "./shape.ts";

/** A group as it is found: its key, what it is called in either language, and who is in it. */
export interface Group {
  key: string;
  by: By;
  name: { zh: string; en: string };
  members: readonly Node[];
}

type Names = Group["name"];
const alike = (text: string): Names => ({ zh: text, en: text });
const named = (node: Node): Names => ({ zh: speltName(node, "zh"), en: speltName(node, "en") });

/** To which of a grouping's groups nodes belong: by id, the group's own value. */
interface Belonging {
  of: ReadonlyMap<string, string>;
  nameOf(value: string, members: readonly Node[]): Names;
}

function byLabel({ nodes }: Unplaced, label: string | null): Belonging {
  const own = [...nodes.values()].filter((node) => label === null || labelOf(node) === label);
  return {
    of: new Map(own.map((node) => [node.id, labelOf(node)])),
    nameOf: (value) => ({ zh: labelWord(value, "zh"), en: labelWord(value, "en") }),
  };
}

function byProperty({ nodes }: Unplaced, property: string, label: string | null): Belonging {
  const of = new Map<string, string>();
  for (const node of nodes.values()) {
    const value = fieldOf(node.properties, property);
    if (value === undefined || value === null || (label !== null && !node.labels.includes(label)))
      continue;
    of.set(node.id, written(value));
  }
  return {
    of,
    nameOf: (value, [first]) =>
      alike(first ? toldValue(fieldOf(first.properties, property) ?? value) : value),
  };
}

/** Who has such a relationship is in the group of its far end; a far end heads its own group. */
function byType({ nodes, relationships, keys }: Unplaced, type: string): Belonging {
  const own = [...relationships.values()].filter((each) => each.type === type);
  const heads = new Set(own.filter(({ from, to }) => from !== to).map(({ to }) => to));
  const of = new Map([...heads].map((id) => [id, keys.get(id) ?? ""]));
  for (const { from, to } of own) if (!of.has(from)) of.set(from, keys.get(to) ?? "");
  const byKey = new Map([...heads].map((id) => [keys.get(id) ?? "", nodes.get(id)]));
  return {
    of,
    nameOf(value) {
      const head = byKey.get(value);
      return head === undefined ? alike(value) : named(head);
    },
  };
}

function byLists(
  { ids, relationships }: Unplaced,
  lists: readonly (readonly string[])[],
): Belonging {
  const degree = new Map<string, number>();
  for (const { from, to } of relationships.values())
    for (const end of [from, to]) degree.set(end, (degree.get(end) ?? 0) + 1);
  const of = new Map<string, string>();
  for (const list of lists) for (const key of list) of.set(ids.get(key) ?? "", list[0] ?? "");
  return {
    of,
    // Called by the one that has most to do with others.
    nameOf(value, members) {
      const first = members.toSorted(
        (a, b) => (degree.get(b.id) ?? 0) - (degree.get(a.id) ?? 0),
      )[0];
      if (first === undefined) return alike(value);
      const { zh, en } = named(first);
      return { zh: `${zh} …`, en: `${en} …` };
    },
  };
}

function belonging(graph: Unplaced, by: By): Belonging {
  if (by.by === "label") return byLabel(graph, by.label);
  if (by.by === "property") return byProperty(graph, by.property, by.label);
  if (by.by === "type") return byType(graph, by.type);
  return byLists(graph, by.by === "community" ? by.of : [by.of]);
}

const groupKey = (by: By, value: string): string => `${groupMark}${markOf(by)} ${value}`;

/** Whether a key is that of a group of a grouping. */
export const isOf = (by: By, key: string): boolean => key.startsWith(groupKey(by, ""));

/** The groups there are: none of a single node, no node in two. */
function groupsAmong(graph: Unplaced, { groupings, dissolved }: Shape): readonly Group[] {
  const taken = new Set<string>();
  return groupings.flatMap((by) => {
    const { of, nameOf: called } = belonging(graph, by);
    const lists = new Map<string, Node[]>();
    for (const [id, value] of of) {
      const node = graph.nodes.get(id);
      if (node === undefined || taken.has(id) || dissolved.has(groupKey(by, value))) continue;
      const list = lists.get(value) ?? [];
      list.push(node);
      lists.set(value, list);
    }
    return [...lists].flatMap(([value, members]): Group[] => {
      if (members.length < 2) return [];
      for (const { id } of members) taken.add(id);
      return [{ key: groupKey(by, value), by, name: called(value, members), members }];
    });
  });
}

const found = kept<readonly Group[]>();

/** The groups of a shape, the same ones while it, the graph and what nodes are called stay the same. */
export const groupsOf = (graph: Unplaced, shape: Shape): readonly Group[] =>
  found(
    [
      graph.nodes,
      graph.relationships,
      graph.keys,
      graph.ids,
      shape.groupings,
      shape.dissolved,
      naming.getState().by,
    ],
    () => groupsAmong(graph, shape),
  );
