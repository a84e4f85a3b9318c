import type { NamedQuery, QueryParam } from "./named-query.ts";
import { typescriptOf } from "./value-type.ts";

const paramType = ({ type, oneOf }: QueryParam): string =>
  oneOf === undefined
    ? typescriptOf(type)
    : typescriptOf(type).replace("string", oneOf.map((word) => JSON.stringify(word)).join(" | "));

const block = (query: NamedQuery): string => {
  const params = query.params.map(
    (param) => `${param.name}${param.default === undefined ? "" : "?"}: ${paramType(param)};`,
  );
  const row = query.returns.map(({ name, type }) => `${name}: ${typescriptOf(type)}`);
  return [
    `  /** ${query.title.zh} | ${query.title.en} */`,
    `  "${query.name}": {`,
    `    params: ${params.length === 0 ? "Record<string, never>" : `{ ${params.join(" ")} }`};`,
    `    row: [${row.join(", ")}];`,
    `  };`,
  ].join("\n");
};

/** The text of `queries.gen.ts`: what every query takes and gives, so that calls are checked by tsc. */
export const queryTypes = (queries: readonly NamedQuery[]): string => {
  const blocks = queries.map(block).join("\n");
  const words = ["Float", "Node", "Path", "Relationship", "Value"].filter((word) =>
    new RegExp(`\\b${word}\\b`).test(blocks.replaceAll(/\/\*\*.*\*\//g, "")),
  );
  return `// Written by \`npm run generate -w cypher\` from the headers of the queries; do not edit.
import type { ${words.join(", ")} } from "./values.ts";

export interface QueryTypes {
${blocks}
}

export type QueryName = keyof QueryTypes;
`;
};
