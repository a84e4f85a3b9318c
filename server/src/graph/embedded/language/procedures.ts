import type { Value } from "@chengmai/cypher";
import type { CallableProcedure } from "../../graph.ts";
import { readProcedures } from "../plan/operators.ts";

const types: Record<string, string> = {
  NodeId: "INTEGER",
  String: "STRING",
  Boolean: "BOOLEAN",
  Integer: "INTEGER",
  Float: "FLOAT",
  List: "LIST<ANY>",
};

type Argument = CallableProcedure["argumentDescription"][number];

// As the engine prints it: `source (NodeId), weight (String, optional)`.
const argumentsOf = (printed: string): Argument[] =>
  [...printed.matchAll(/(\w+) \((\w+)(?:, ([^)]*))?\)/gu)].map(([, name = "", of = "", more]) => {
    const argument = { name, type: types[of] ?? of, description: more ?? "", isDeprecated: false };
    if (more === undefined) return argument;
    return { ...argument, default: more === "optional" ? "null" : more.replace("default=", "") };
  });

const procedureOf = (
  name: string,
  description: string,
  taken: string,
  given: string,
): CallableProcedure => {
  const argumentDescription = argumentsOf(taken);
  const columns = given.split(/,\s*/u).filter(Boolean);
  const takes = argumentDescription.map((each) => {
    const preset = each.default === undefined ? "" : ` = ${each.default}`;
    return `${each.name}${preset} :: ${each.type}`;
  });
  const gives = columns.map((column) => `${column} :: ANY`);
  return {
    name,
    description,
    signature: `${name}(${takes.join(", ")}) :: (${gives.join(", ")})`,
    argumentDescription,
    mode: "READ",
    returnDescription: columns.map((column) => ({
      name: column,
      type: "ANY",
      description: "",
      isDeprecated: false,
    })),
  };
};

// The engine's own list has only those that bear its name.
const unlisted: readonly (readonly [string, string, string, string])[] = [
  ["db.labels", "Lists every label of the graph", "", "label"],
  ["db.propertyKeys", "Lists every property name of the graph", "", "propertyKey"],
  ["db.relationshipTypes", "Lists every relationship type of the graph", "", "relationshipType"],
  [
    "grafeo.procedures",
    "Lists the procedures of this engine",
    "",
    "name, description, parameters, output_columns",
  ],
];

export const proceduresText = "CALL grafeo.procedures()";

/** The procedures that may be called, of the rows that the engine tells of its own. */
export const procedures = (rows: readonly Value[][]): CallableProcedure[] =>
  [...unlisted, ...rows.map((row) => row.map(String))]
    .filter(([name = ""]) => readProcedures.has(name))
    .map(([name = "", description = "", taken = "", given = ""]) =>
      procedureOf(name, description, taken, given),
    )
    .toSorted((a, b) => a.name.localeCompare(b.name, "en"));
