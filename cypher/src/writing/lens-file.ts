import { bilingualWords, paramWords } from "./header-words.ts";
import type { Bilingual, World } from "../named-query.ts";
import type { Value } from "../values.ts";

/** A lens as it is kept in a file: what it is called, and the query that gives its cells. */
interface LensFile {
  title: Bilingual;
  about: Bilingual;
  world: World;
  /** What stands in the columns: nodes, or the values of a property. */
  columns?: "node" | "string";
  text: string;
  params: Readonly<Record<string, Value>>;
}

const standing = { zh: "透镜", en: "A lens" };

/** A lens as a `.cypher` file that a shelf reads: its header, with each value that it compares as a parameter, and its body. */
export function lensFile(lens: LensFile): string {
  const { title, about, world, columns = "node", text, params } = lens;
  return [
    `// @title   ${bilingualWords(title, standing)}`,
    `// @about   ${bilingualWords(about, standing)}`,
    "// @view    matrix",
    `// @world   ${world}`,
    ...Object.entries(params).map(([name, value]) =>
      paramWords(name, value, { zh: `条件 ${name}`, en: `Condition ${name}` }),
    ),
    "// @returns row: node 行 | Row",
    `// @returns column: ${columns} 列 | Column`,
    "// @returns count: integer 途径数 | Ways",
    "// @returns claims: string[] 论断 | Claims",
    `${text}\n`,
  ].join("\n");
}
