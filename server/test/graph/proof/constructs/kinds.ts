import type { Value } from "@chengmai/cypher";

/** A value an operand may have: as a literal, as what it is called once matched, as a parameter. */
export interface Sample {
  /** Cypher for it; of a node, relationship or path the name it has in `found`. */
  text: string;
  /** Absent where no parameter can carry it. */
  param?: Value;
  /** Its property on the node numbered 1; absent where none can hold it. */
  property?: string;
  /** It has to be matched first. */
  matched?: true;
}

const plain = (property: string | undefined, text: string, param: Value): Sample =>
  property === undefined ? { text, param } : { text, param, property };
const whole = (value: string): Value => ({ kind: "float", value });
const matched = (text: string): Sample => ({ text, matched: true });

/** The kinds of operands, each with a few values in which engines are known to part. */
export const kinds: Readonly<Record<string, readonly Sample[]>> = {
  null: [plain("nothing", "null", null)],
  boolean: [plain("yes", "true", true), plain("no1", "false", false)],
  integer: [plain("three", "3", 3), plain("zero", "0", 0), plain("less", "-7", -7)],
  whole: [plain("two", "2.0", whole("2.0")), plain("nought", "0.0", whole("0.0"))],
  float: [plain("half", "1.5", 1.5), plain("below", "-0.25", -0.25)],
  text: [
    plain("name", "'abc'", "abc"),
    plain("void", "''", ""),
    plain("digits", "'12'", "12"),
    plain("spaced", "' É1.5 '", " É1.5 "),
  ],
  "list[]": [plain(undefined, "[]", [])],
  "list[integer]": [plain("numbers", "[1, 2, 3]", [1, 2, 3]), plain("one", "[3]", [3])],
  "list[float]": [plain("floats", "[1.5, 2.0]", [1.5, whole("2.0")])],
  "list[text]": [plain("words", "['b', 'abc']", ["b", "abc"])],
  "list[mixed]": [plain(undefined, "[1, 'a', true]", [1, "a", true])],
  "list[null]": [plain(undefined, "[1, null, 3]", [1, null, 3])],
  "list[list]": [plain(undefined, "[[1], [2, 3]]", [[1], [2, 3]])],
  map: [plain(undefined, "{k: 1, name: 'x'}", { k: 1, name: "x" }), plain(undefined, "{}", {})],
  node: [matched("n")],
  relationship: [matched("r")],
  path: [matched("p")],
  "list[node]": [matched("[n, m]")],
  "list[relationship]": [matched("[r]")],
  "list[map]": [plain(undefined, "[{k: 1}, {k: 2, z: 'y'}]", [{ k: 1 }, { k: 2, z: "y" }])],
};

export const kindNames: readonly string[] = Object.keys(kinds);

/** What finds the matched ones, in the graph of `statements`. */
export const found = "MATCH p = (n:Proof {no: 1})-[r:LINKS]->(m:Proof {no: 2})";

const properties = Object.values(kinds)
  .flat()
  .flatMap(({ property, text }) =>
    property !== undefined && text !== "null" ? [`${property}: ${text}`] : [],
  );

/** The graph that every construct is tried on. */
export const statements: readonly string[] = [
  `CREATE (a:Proof {no: 1, k: 1, ${properties.join(", ")}})-[:LINKS {no: 10, k: 3}]->(b:Proof:Second {no: 2, k: 3, name: 'two'})-[:LINKS {no: 11}]->(c:Proof {no: 3})`,
];
export const labels = ["Proof"];
