import { expect, it } from "vitest";
import type { Output, PlanOperator, Problem } from "../../contract/index.ts";
import type { Served } from "../api/served.ts";
import { odd } from "./shop/shop.ts";

const operatorsOf = (root: PlanOperator): PlanOperator[] => [
  root,
  ...root.children.flatMap(operatorsOf),
];

const sold = `MATCH (b:Book)-[s:\`SOLD BY\`]->(r:\`Sales Rep\`)
WHERE s.copies > 2
RETURN b.\`list price\` AS \`list price\`, r.\`first.name\` AS \`who, sold\``;

/** What the workbench asks of the shop beside its rows: plans, marks, functions, files. */
export function worksInTheShop(of: () => Served): void {
  const post = async <Body>(path: string, sent: object): Promise<Body> => {
    const { status, body } = await of().post(path, sent);
    expect([path, status, status === 200 ? "" : body]).toEqual([path, 200, ""]);
    return body as Body;
  };

  it("POST /cypher/plan tells operators in the names' own spelling", async () => {
    const { root, queryType } = await post<Output<"plan">>("/cypher/plan", { text: sold });
    expect(["r", null]).toContain(queryType);
    const details = operatorsOf(root).map((operator) => operator.details);
    expect(details.join("\n")).toContain(odd.soldBy);
  });

  it("POST /cypher/check marks nothing in a right text, and the place of a wrong one", async () => {
    const right = await post<Output<"check">>("/cypher/check", { text: sold });
    expect(right.marks).toEqual([]);
    const text = "MATCH (n:`出版社`)\nRETRUN n";
    const { marks } = await post<Output<"check">>("/cypher/check", { text });
    expect(marks[0]).toMatchObject({ kind: "syntax", line: 2 });
  });

  it("POST /cypher/check says before it runs that a write in an odd name is refused", async () => {
    const text = `MATCH (n:\`${odd.publisher}\`) SET n.\`${odd.name}\` = 'x' RETURN n`;
    const { marks } = await post<Output<"check">>("/cypher/check", { text });
    expect(marks.map(({ kind }) => kind)).toContain("refused");
  });

  it("GET /cypher/language tells functions here as anywhere", async () => {
    const { body } = await of().get("/cypher/language");
    const names = (body as Output<"language">).functions.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["count", "toUpper"]));
  });

  it("POST /cypher/exports writes odd names, formulas and big numbers as they are meant", async () => {
    const text = `MATCH (b:Book) WHERE b.title IN ['=SUM(1,2)', 'Every Kind of Value', '红楼梦']
RETURN b.title AS \`书名, "title"\`, b.sold AS sold, b.lines AS lines ORDER BY b.isbn`;
    const files: Record<string, string> = {};
    for (const format of ["csv", "ndjson"]) {
      const order = { text, format, name: '书 / "店"' };
      const { address } = await post<Output<"exportRows">>("/cypher/exports", order);
      files[format] = await (await fetch(`${of().url}${address}`)).text();
    }
    const csv = files["csv"] ?? "";
    expect(csv).toContain('"书名, ""title"""');
    expect(csv).toContain("9007199254740993");
    expect(csv).toContain("红楼梦");
    // What a spreadsheet would run is not left at the beginning of a cell.
    expect(csv).not.toMatch(/(^|\n|,|")=SUM/);
    expect(files["ndjson"]).toContain("=SUM(1,2)");
    expect(files["ndjson"]).toContain("one\\ntwo\\tthree\\r\\nfour");
  });

  it("POST /cypher/exports takes no order for a write", async () => {
    const text = `MATCH (n:\`${odd.rep}\`) DETACH DELETE n`;
    const { status, body } = await of().post("/cypher/exports", { text, format: "csv" });
    expect([status, (body as Problem).type]).toEqual([403, "/problems/not-allowed"]);
  });
}
