import type { Language } from "../../../i18n/language.ts";
import type { Drafts } from "../../../values/fields/draft.ts";
import { written } from "@chengmai/cypher/text";
import { biggestLabel, nameIn, oftenest, type Link, type Schema } from "./pick.ts";
import { teaches, type Lesson } from "./words.ts";

/** A short query in the reader's own schema, with what it teaches. */
interface Snippet {
  lesson: Lesson;
  teaches: string;
  /** With the lesson as its first line. */
  text: string;
  drafts: Drafts;
}

type Bodies = Partial<Record<Lesson, string>>;

function ofLabel(schema: Schema, label: string): Bodies {
  const n = `(n:${written(label)})`;
  const name = nameIn(schema, "n", label);
  return {
    look: `MATCH ${n}\nRETURN n\nLIMIT 25`,
    order: `MATCH ${n}\nRETURN ${name} AS name\nORDER BY name\nLIMIT 20`,
    labels:
      "MATCH (n)\nUNWIND labels(n) AS label\nRETURN label, count(*) AS count\nORDER BY count DESC",
    keys: `MATCH ${n}\nUNWIND keys(n) AS key\nRETURN key, count(*) AS count\nORDER BY count DESC`,
    parameter: `MATCH ${n}\nWHERE toString(${name}) STARTS WITH $start\nRETURN ${name} AS name\nORDER BY name\nLIMIT 20`,
    near: `MATCH ${n}\nWITH n\nLIMIT 1\nMATCH (n)-[r]-(other)\nRETURN n, r, other\nLIMIT 50`,
  };
}

function ofLink(schema: Schema, { from, type, to }: Link): Bodies {
  const a = `(a:${written(from)})`;
  const b = `(b:${written(to)})`;
  const named = written(type);
  const [first, second] = [nameIn(schema, "a", from), nameIn(schema, "b", to)];
  const step = `${a}-[:${named}]->${b}`;
  const some = `-[:${named}]->(:${written(to)})`;
  return {
    follow: `MATCH ${a}-[r:${named}]->${b}\nRETURN a, r, b\nLIMIT 25`,
    count: `MATCH ${step}\nRETURN ${first} AS name, count(b) AS many\nORDER BY many DESC\nLIMIT 10`,
    least: `MATCH ${step}\nWITH a, count(b) AS many\nWHERE many > 1\nRETURN ${first} AS name, many\nORDER BY many DESC\nLIMIT 20`,
    optional: `MATCH ${a}\nOPTIONAL MATCH (a)-[:${named}]->${b}\nRETURN ${first} AS name, count(b) AS many\nORDER BY many, name\nLIMIT 20`,
    exists: `MATCH ${a}\nWHERE EXISTS { (a)${some} }\nRETURN ${first} AS name\nORDER BY name\nLIMIT 20`,
    missing: `MATCH ${a}\nWHERE NOT (a)${some}\nRETURN ${first} AS name\nORDER BY name\nLIMIT 20`,
    list: `MATCH ${step}\nWITH a, collect(${second}) AS found\nRETURN ${first} AS name, [each IN found | toUpper(toString(each))] AS list\nORDER BY size(found) DESC\nLIMIT 10`,
    shortest: `MATCH ${a}, ${b}\nWHERE a <> b\nWITH a, b\nLIMIT 1\nMATCH path = shortestPath((a)-[*..6]-(b))\nRETURN path`,
  };
}

const drafts: Partial<Record<Lesson, Drafts>> = {
  parameter: { start: { kind: "string", text: "" } },
};

/** Short queries over what a schema holds: those that speak of a relationship only where there is one. */
export function snippetsOf(schema: Schema, language: Language): readonly Snippet[] {
  const label = biggestLabel(schema);
  const link = oftenest(schema);
  const bodies: Bodies = {
    ...(label === null ? {} : ofLabel(schema, label.label)),
    ...(link === null ? {} : ofLink(schema, link)),
  };
  return (Object.keys(teaches) as Lesson[]).flatMap((lesson) => {
    const body = bodies[lesson];
    if (body === undefined) return [];
    const words = teaches[lesson][language === "zh" ? 0 : 1];
    return [{ lesson, teaches: words, text: `// ${words}\n${body}`, drafts: drafts[lesson] ?? {} }];
  });
}
