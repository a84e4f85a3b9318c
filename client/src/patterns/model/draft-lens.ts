import type { Output } from "@chengmai/server/contract";
import { conditionOf, typedOf, type Typed } from "../../values/fields/condition.ts";
import { propertiesOf } from "../../values/fields/properties.ts";
import type { Lens, Offered } from "./lens.ts";

type Schema = Output<"schema">;

export type Direction = "out" | "in" | "both";

export interface DraftStep {
  type: string;
  direction: Direction;
  label: string;
  where: readonly Typed[];
}

/** A lens as it stands in the form that makes it. */
export interface LensDraft {
  /** A ready question that is the lens; null where it is made of labels and steps. */
  query: string | null;
  rows: string;
  where: readonly Typed[];
  path: readonly DraftStep[];
  /** Not where it leads but what this property says there, or of the rows themselves; null: where it leads. */
  property: string | null;
  /** What is to be thought of what is not said. */
  world: "open" | "closed";
}

/** Steps away from a row at most. */
export const mostSteps = 4;

interface Link {
  type: string;
  direction: "out" | "in";
  label: string;
  count: number;
}

/** What leads away from the nodes of a label, the most frequent first. */
export const linksFrom = ({ links }: Schema, label: string): Link[] =>
  links
    .flatMap(({ from, type, to, count }): Link[] => [
      ...(from === label ? [{ type, direction: "out" as const, label: to, count }] : []),
      ...(to === label ? [{ type, direction: "in" as const, label: from, count }] : []),
    ])
    .toSorted((a, b) => b.count - a.count);

const none: ReadonlySet<string> = new Set();

/** Types that lenses on offer go by: evidence, which most things lead to, is in none of them. */
export const typesOf = (offered: readonly Offered[]): ReadonlySet<string> =>
  new Set(
    offered.flatMap(({ lens: { via = [], path = [] } }) => [
      ...via,
      ...path.map(({ type }) => type),
    ]),
  );

/** One step more, where the schema knows one: the most frequent that leads somewhere new, of a likely type where there is one. */
export function stepAfter(
  schema: Schema,
  { rows, path }: Pick<LensDraft, "rows" | "path">,
  likely: ReadonlySet<string> = none,
): DraftStep {
  const met = new Set([rows, ...path.map(({ label }) => label)]);
  const links = linksFrom(schema, path.at(-1)?.label ?? rows);
  const fresh = links.filter(({ label }) => !met.has(label));
  const link = fresh.find(({ type }) => likely.has(type)) ?? fresh[0] ?? links[0];
  return link === undefined
    ? {
        type: schema.types[0]?.type ?? "",
        direction: "both",
        label: schema.labels[0]?.label ?? "",
        where: [],
      }
    : { type: link.type, direction: link.direction, label: link.label, where: [] };
}

/** The label where its path ends: that of the rows, where there is no step. */
export const endOf = ({ rows, path }: Pick<LensDraft, "rows" | "path">): string =>
  path.at(-1)?.label ?? rows;

/** A draft whose property is one of what it is said of; without one it needs a step. */
export function fitting(
  schema: Schema,
  draft: LensDraft,
  likely: ReadonlySet<string> = none,
): LensDraft {
  const { property, path } = draft;
  if (property !== null && propertiesOf(schema, [endOf(draft)]).has(property)) return draft;
  return {
    ...draft,
    property: null,
    path: path.length > 0 || draft.query !== null ? path : [stepAfter(schema, draft, likely)],
  };
}

/** What a new lens begins as: the label that most leads away from, one step off. */
export function firstDraft(schema: Schema): LensDraft {
  const [most] = schema.links.toSorted((a, b) => b.count - a.count);
  const rows = most?.from ?? schema.labels[0]?.label ?? "";
  const bare: LensDraft = {
    query: null,
    rows,
    where: [],
    path: [],
    property: null,
    world: "open",
  };
  return { ...bare, path: [stepAfter(schema, bare)] };
}

/** A lens as a draft, to be changed: of two labels and the types between them, one step of the first type. */
export function draftOf(lens: Lens): LensDraft | null {
  const { rows, columns, via, path, property, query, world = "open" } = lens;
  const where = (lens.where ?? []).map((each) => typedOf(each));
  if (query !== undefined) return { query, rows: "", where: [], path: [], property: null, world };
  if (rows === undefined) return null;
  if (path !== undefined || property !== undefined)
    return {
      query: null,
      rows,
      where,
      path: (path ?? []).map((step) => ({ ...step, where: (step.where ?? []).map(typedOf) })),
      property: property ?? null,
      world,
    };
  const [type] = via ?? [];
  if (columns === undefined || type === undefined) return null;
  return {
    query: null,
    rows,
    where,
    path: [{ type, direction: "both", label: columns, where: [] }],
    property: null,
    world,
  };
}

/** A draft as a lens; null while a condition has no value of its kind, or there is neither step nor property. */
export function lensOf(
  schema: Schema,
  { query, rows, where, path, property, world }: LensDraft,
): Lens | null {
  if (query !== null) return { query, world };
  const conditions = (label: string, typed: readonly Typed[]) => {
    const kinds = propertiesOf(schema, [label]);
    return typed.map((each) => conditionOf(each, kinds.get(each.property) ?? ""));
  };
  const all = [conditions(rows, where), ...path.map((step) => conditions(step.label, step.where))];
  const columns = path.length > 0 || property !== null;
  if (rows === "" || !columns || all.flat().includes(null)) return null;
  const told = (at: number) => {
    const own = (all[at] ?? []).flatMap((each) => each ?? []);
    return own.length === 0 ? {} : { where: own };
  };
  return {
    rows,
    ...told(0),
    ...(path.length > 0 && {
      path: path.map(({ type, direction, label }, at) => ({
        type,
        direction,
        label,
        ...told(at + 1),
      })),
    }),
    ...(property !== null && { property }),
    world,
  };
}
