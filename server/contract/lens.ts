import { z } from "zod";
import { nodeSchema, parametersSchema } from "@chengmai/cypher";
import { conditions, database, ids, names, strength } from "./common.ts";

export const label = z.string().min(1).max(500);
export const both = z.object({ zh: z.string(), en: z.string() });
export const index = z.number().int();
const world = z.enum(["open", "closed"]);
export const truncated = z.boolean().describe("True where there is more than was given");
export const seed = z.number().int().min(0).max(4_294_967_295).default(1);

const step = z.object({
  type: z.string().min(1).max(500),
  direction: z.enum(["out", "in", "both"]).default("both"),
  label,
  where: conditions.optional().describe("What must hold of the node it leads to"),
});

/** Where rows and columns come from, and which row has which column. */
const lens = {
  database,
  rows: label.optional().describe("A label: its nodes are the rows"),
  columns: label.optional().describe("A label, joined to the rows by one relationship"),
  via: names.optional().describe("With `columns`: only relationships of these types"),
  strength: strength
    .optional()
    .describe("`inherited`: also what holds through a whole that a node is part of"),
  path: z
    .array(step)
    .min(1)
    .max(4)
    .optional()
    .describe("Instead of `columns`: steps away from the row; the last label is the columns'"),
  property: label
    .optional()
    .describe(
      "The columns are the values of this property: of the last node of `path`, without one of the row itself",
    ),
  where: conditions.optional().describe("With `path` or `property`: what must hold of a row"),
  query: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .describe("Instead of all these: a named query whose view is a matrix"),
  params: parametersSchema.optional().describe("Of the query"),
  rowIds: ids
    .optional()
    .describe("Only these rows; what is there and stands outside the lens is refused"),
  columnIds: ids.optional().describe("Only these columns, likewise"),
  all: z.boolean().default(false).describe("Also rows and columns without a single tie"),
  world: world.optional().describe("Closed: what is not said is not so"),
};

type Given = {
  [
    Part in "rows" | "columns" | "via" | "path" | "property" | "where" | "query" | "params"
  ]?: unknown;
};

const isOneLens = ({ rows, columns, via, path, property, where, query, params }: Given): boolean =>
  query === undefined
    ? rows !== undefined &&
      (columns === undefined) !== (path === undefined && property === undefined) &&
      (via === undefined || columns !== undefined) &&
      (where === undefined || columns === undefined) &&
      params === undefined
    : [rows, columns, path, property, via, where].every((part) => part === undefined);

/** The body of a view of a lens, with what else it takes. */
export const through = <More extends z.ZodRawShape>(more: More) =>
  z
    .object({ ...lens, ...more })
    .refine(
      (given) => isOneLens(given as Given),
      "Give rows and columns (and via), or rows and path or property or both (and where), or query (and params), and no two of them",
    );

/** What every view answers with: its indices point into these. */
export const context = {
  rows: z.array(nodeSchema).describe("In the order of their keys"),
  columns: z.array(nodeSchema),
  world,
  truncated,
};

/** What joins a row to a column. */
export const tied = {
  count: z.number().describe("Relationships or paths, each once; of a query what its header says"),
  claims: z.array(z.string()),
  strength: strength.describe("`inherited` where nothing says it of the very two"),
  relationships: z.array(z.string()).describe("Ids of some of what it rests on; none of a query"),
};

/** A lens as a body names it, to be sent back. */
export const lensShape = z.object({
  rows: label.optional(),
  columns: label.optional(),
  via: names.optional(),
  strength: strength.optional(),
  path: z.array(step.extend({ direction: z.enum(["out", "in", "both"]) })).optional(),
  property: label.optional(),
  where: conditions.optional(),
  query: z.string().optional(),
  params: parametersSchema.optional(),
  world: world.optional(),
});
