import type { DbSchema, Neo4jFunction, Neo4jProcedure } from "@neo4j-cypher/language-support";
import type { EditorSchema } from "../schema.ts";
import { disguised } from "./disguise.ts";

type Language = NonNullable<EditorSchema["language"]>;

/** What the worker knows of the database, ready for the language library and for looking names up. */
export interface Known {
  /** Its names are disguised. */
  db: DbSchema;
  sampled: boolean;
  labels: ReadonlyMap<string, number>;
  types: ReadonlyMap<string, number>;
  /** Property names of each label and each type. */
  propertiesOf: ReadonlyMap<string, readonly { name: string; type: string }[]>;
  properties: ReadonlySet<string>;
  functions: readonly string[];
  procedures: ReadonlyMap<string, Language["procedures"][number]>;
  /** Names by their disguise. */
  real: ReadonlyMap<string, string>;
  /** True where functions and procedures are known, so that an unknown one can be told. */
  judgesCalls: boolean;
}

const functionOf = (own: Language["functions"][number]): Neo4jFunction => ({
  ...own,
  category: own.category ?? "",
  isDeprecated: false,
});

const modes: readonly Neo4jProcedure["mode"][] = ["READ", "DBMS", "SCHEMA", "WRITE", "DEFAULT"];

const procedureOf = (own: Language["procedures"][number]): Neo4jProcedure => ({
  ...own,
  mode: modes.find((mode) => mode === own.mode) ?? "DEFAULT",
  worksOnSystem: false,
  admin: false,
  option: { deprecated: false },
});

const byName = <Each extends { name: string }>(each: readonly Each[]): Record<string, Each> =>
  Object.fromEntries(each.map((one) => [one.name, one]));

/** The same functions for every version of the language: the server lists what can be called. */
const versions = <Registry>(registry: Registry) => ({
  "CYPHER 5": registry,
  "CYPHER 25": registry,
});

const nothing: EditorSchema["schema"] = {
  labels: [],
  types: [],
  links: [],
  unique: [],
  indexes: [],
  sampled: true,
};

export function knownOf(given: EditorSchema | null): Known {
  const { labels, types, links, sampled } = given?.schema ?? nothing;
  const language = given?.language ?? null;
  const propertiesOf = new Map<string, { name: string; type: string }[]>();
  for (const each of [...labels, ...types]) {
    const of = "label" in each ? each.label : each.type;
    const own = each.properties.map(({ name, types: kinds }) => ({
      name,
      type: kinds.join(" | "),
    }));
    propertiesOf.set(of, [...(propertiesOf.get(of) ?? []), ...own]);
  }
  const properties = new Set([...propertiesOf.values()].flat().map(({ name }) => name));
  const names = [
    ...labels.map(({ label }) => label),
    ...types.map(({ type }) => type),
    ...properties,
    ...(given?.databases ?? []),
  ];
  const calls =
    language === null
      ? {}
      : {
          functions: versions(byName(language.functions.map(functionOf))),
          procedures: versions(byName(language.procedures.map(procedureOf))),
        };
  const db: DbSchema = {
    ...(given === null
      ? {}
      : {
          labels: labels.map(({ label }) => disguised(label)),
          relationshipTypes: types.map(({ type }) => disguised(type)),
          propertyKeys: [...properties].map(disguised),
        }),
    // A sample does not hold every link, so nothing may be left out for want of one.
    ...(sampled || links.length === 0
      ? {}
      : {
          graphSchema: links.map(({ from, type, to }) => ({
            from: disguised(from),
            relType: disguised(type),
            to: disguised(to),
          })),
        }),
    databaseNames: [...(given?.databases ?? [])],
    ...calls,
  };
  return {
    db,
    sampled,
    labels: new Map(labels.map(({ label, count }) => [label, count])),
    types: new Map(types.map(({ type, count }) => [type, count])),
    propertiesOf,
    properties,
    functions: language?.functions.map(({ name }) => name) ?? [],
    procedures: new Map(language?.procedures.map((each) => [each.name, each]) ?? []),
    real: new Map(names.map((name) => [disguised(name), name])),
    judgesCalls: language !== null,
  };
}
