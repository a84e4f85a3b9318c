import type { Node } from "@chengmai/cypher";
import { nodesHolding } from "../../explore/nodes.ts";
import { schemaFor } from "../../explore/known-schema.ts";
import type { Params, ReadOptions, Schema } from "../../graph/graph.ts";
import { lensText, stepsCountText } from "../../graph/texts/steps.ts";
import { paramsOf } from "../by-query.ts";
import { endOf as whereItEnds, hasProperty, type PathRequest, steppedOf } from "../by-path.ts";
import type { Ground, LensRequest, World } from "../lens.ts";
import { readLens } from "../read-lens.ts";

/** Why there is no tie at all: what is not there, or the step at which the ways end; 0 is the rows. */
interface Why {
  kind:
    | "no-label"
    | "no-type"
    | "no-property"
    | "none-holds"
    | "none-joined"
    | "only-itself"
    | "none-told";
  at: number;
  name: string;
}

interface Preview {
  rows: number;
  columns: number;
  ties: number;
  density: number;
  some: { rows: Node[]; columns: Node[] };
  world: World;
  truncated: boolean;
  why: Why[];
  cypher: { text: string; params: Params } | null;
}

/** Names told of each side. */
const mostNames = 8;

type Stepped = ReturnType<typeof steppedOf>;

/** Every label and type of a path that this graph does not have; then a property that nothing at its end has. */
const unknownIn = (schema: Schema, stepped: Stepped): Why[] => {
  const { labels, types } = schema;
  const { rows, path, property } = stepped;
  const known = {
    "no-label": new Set(labels.map(({ label }) => label)),
    "no-type": new Set(types.map(({ type }) => type)),
  };
  const absent = [
    { kind: "no-label" as const, at: 0, name: rows },
    ...path.flatMap(({ type, label }, place) => [
      { kind: "no-type" as const, at: place + 1, name: type },
      { kind: "no-label" as const, at: place + 1, name: label },
    ]),
  ].filter(({ kind, name }) => !known[kind].has(name));
  const label = whereItEnds(stepped);
  if (absent.length > 0 || property === undefined || hasProperty(schema, { label, property }))
    return absent;
  return [{ kind: "no-property", at: path.length, name: property }];
};

/** The step at which the ways of a path without a tie end. */
const endOf = async ({ graph }: Ground, stepped: Stepped, options: ReadOptions): Promise<Why[]> => {
  const { rows, path, property, where } = stepped;
  if ((await nodesHolding(graph, { label: rows, where }, 1, options)).length === 0)
    return [{ kind: "none-holds", at: 0, name: rows }];
  const leads = async (some: typeof path, back = true): Promise<boolean> => {
    const { text, params } = stepsCountText({ rows, path: some, where }, 1, back);
    const answer = await graph.read(text, params, { ...options, house: true });
    return Number(answer.rows[0]?.[2] ?? 0) > 0;
  };
  for (const [at, step] of path.entries()) {
    const before = path.slice(0, at);
    if (await leads([...before, step])) continue;
    const bare = { ...step, where: [] };
    const held = (step.where?.length ?? 0) > 0 && (await leads([...before, bare]));
    return [
      held
        ? { kind: "none-holds", at: at + 1, name: step.label }
        : { kind: "none-joined", at: at + 1, name: step.type },
    ];
  }
  if (property !== undefined && (path.length === 0 || (await leads(path, false))))
    return [{ kind: "no-property", at: path.length, name: property }];
  return [{ kind: "only-itself", at: path.length, name: whereItEnds(stepped) }];
};

/** Which steps' relationships have claims, and nothing else by that name. */
const claiming = ({ types }: Schema, { path }: Stepped): boolean[] =>
  path.map((step) => {
    const own = types
      .find(({ type }) => type === step.type)
      ?.properties.find(({ name }) => name === "claims");
    return own !== undefined && own.types.every((type) => /list|array|\[\]/i.test(type));
  });

/** What is asked by steps, of which there may be none where a property of the rows is. */
const steppedIn = (request: LensRequest): Stepped | null => {
  const { rows, path, property } = request;
  if (rows === undefined || (path === undefined && property === undefined)) return null;
  return steppedOf({ ...request, rows, path: path ?? [] } satisfies PathRequest);
};

/** What a lens shows in numbers while it is being made; where that is nothing, why. */
export const previewOf = async (
  ground: Ground,
  request: LensRequest,
  options: ReadOptions,
): Promise<Preview> => {
  const stepped = steppedIn(request);
  const labels = stepped === null ? [] : [stepped.rows, ...stepped.path.map(({ label }) => label)];
  const types = stepped?.path.map(({ type }) => type) ?? [];
  const schema = await schemaFor(ground.graph, options, { labels, types });
  const unknown = stepped === null ? [] : unknownIn(schema, stepped);
  const none = { rows: [], columns: [], cells: [], world: request.world ?? ("open" as const) };
  const { rows, columns, cells, world, truncated, query } =
    unknown.length > 0
      ? { ...none, truncated: false, query: null }
      : await readLens(ground, request, options);
  const name = query?.name ?? request.columns ?? "";
  const ended =
    stepped === null
      ? [{ kind: "none-told" as const, at: 0, name }]
      : await (unknown.length > 0 ? [] : endOf(ground, stepped, options));
  return {
    rows: rows.length,
    columns: columns.length,
    ties: cells.length,
    density: cells.length === 0 ? 0 : cells.length / (rows.length * columns.length),
    some: { rows: rows.slice(0, mostNames), columns: columns.slice(0, mostNames) },
    world,
    truncated,
    why: cells.length > 0 ? [] : [...unknown, ...ended],
    cypher:
      stepped !== null
        ? lensText(stepped, claiming(schema, stepped))
        : query && {
            text: query.text,
            params: {
              ...Object.fromEntries(
                query.params.flatMap(({ name: own, default: value }) =>
                  value === undefined ? [] : [[own, value] as const],
                ),
              ),
              ...paramsOf(query, request),
            },
          },
  };
};
