import type { Node, Value } from "@chengmai/cypher";
import { expect, it } from "vitest";
import type { Output, Problem } from "../../contract/index.ts";
import type { Reply, Served } from "../api/served.ts";
import { canBeNamed, kept, shopNodes } from "./shop/plant.ts";
import { odd } from "./shop/shop.ts";

const quoted = (name: string): string =>
  `\`${name.replaceAll("\\", "\\u005C").replaceAll("`", "``")}\``;

const slug = ({ body }: Reply): string => (body as Problem).type.replace("/problems/", "");

/** What can be typed about the shop, and what of it is refused. */
export function asksTheShop(of: () => Served): void {
  const ask = (text: string, params: Record<string, Value> = {}): Promise<Reply> =>
    of().post("/cypher", { text, params });
  const rows = async (text: string, params: Record<string, Value> = {}): Promise<Value[][]> => {
    const { status, body } = await ask(text, params);
    expect([text, status, status === 200 ? "" : body]).toEqual([text, 200, ""]);
    return (body as Output<"cypher">).rows;
  };
  const schema = async () => (await of().get("/schema")).body as Output<"schema">;
  // The embedded engine takes what stands in back-quotes as it is.
  const name = (written: string): string =>
    of().graph.engine === "neo4j" ? quoted(written) : `\`${written}\``;

  it("counts each label and each type as the schema does, by its name in back-quotes", async () => {
    const { labels, types } = await schema();
    for (const { label, count } of labels)
      expect(await rows(`MATCH (n:${name(label)}) RETURN count(n) AS n`)).toEqual([[count]]);
    for (const { type, count } of types)
      expect(await rows(`MATCH ()-[r:${name(type)}]->() RETURN count(r) AS n`)).toEqual([[count]]);
  });

  it("tells by which property each label is called, though the first look has none of its nodes", async () => {
    const called = new Map((await schema()).labels.map((each) => [each.label, each.called]));
    expect(["Book", "Author", odd.rep].map((label) => called.get(label))).toEqual([
      "title",
      "name",
      "first.name",
    ]);
  });

  it("reads properties by names with blanks, dots and Chinese", async () => {
    const text = `MATCH (b:Book)-[s:\`SOLD BY\`]->(r:\`Sales Rep\`)
WHERE b.title = 'Invisible Cities' AND s.copies = 2
RETURN b.\`list price\` AS price, r.\`first.name\` AS \`who sold\`, s.copies AS 册数`;
    const { body } = await ask(text);
    expect((body as Output<"cypher">).columns).toEqual(["price", "who sold", "册数"]);
    expect((body as Output<"cypher">).rows).toEqual([[20.9, "Bob", 2]]);
  });

  it("answers or refuses in words where a name has a back-quote", async () => {
    const reply = await ask(
      `MATCH (b:Book) WHERE b.${quoted(odd.qt)} IS NOT NULL RETURN b.isbn AS isbn`,
    );
    if (reply.status === 200)
      expect((reply.body as Output<"cypher">).rows).toEqual([["978-7-9999"]]);
    else expect([reply.status, slug(reply)]).toEqual([422, "engine-cannot"]);
    const spelt = "`not``there`";
    for (const text of [
      `MATCH (n:${spelt}) RETURN count(n) AS n`,
      `MATCH ()-[r:${spelt}]->() RETURN count(r) AS n`,
      `MATCH (${spelt}:Absent) RETURN count(${spelt}) AS n`,
      `WITH {${spelt}: 0} AS m RETURN m.${spelt} AS n`,
      `UNWIND [0] AS ${spelt} RETURN ${spelt} AS n`,
    ]) {
      const each = await ask(text);
      if (each.status === 200) expect((each.body as Output<"cypher">).rows).toEqual([[0]]);
      else {
        expect([text, each.status, slug(each)]).toEqual([text, 422, "engine-cannot"]);
        expect(JSON.stringify(each.body)).toMatch("A name may have no back-quote");
      }
    }
  });

  it("keeps every value exact in a column, a list, a map and a node", async () => {
    const meant = kept(of().graph, shopNodes.find(({ as }) => as === "values")?.properties ?? {});
    const [row = []] = await rows(
      "MATCH (b:Book {isbn: '978-7-9999'}) RETURN b, b.sold AS sold, [b.owed] AS owed, {most: b.sold} AS most",
    );
    const [book, ...others] = row;
    expect((book as Node).properties).toEqual(meant);
    expect(others).toEqual([meant["sold"], [meant["owed"]], { most: meant["sold"] }]);
  });

  it("takes odd names and exact numbers as parameters, which stay values", async () => {
    const text =
      "MATCH (n) WHERE $label IN labels(n) AND n[$property] = $value RETURN count(n) AS n";
    const count = (label: string, property: string, value: Value) =>
      rows(text, { label, property, value });
    expect(await count(odd.publisher, odd.name, "Penguin")).toEqual([[1]]);
    expect(await count("Book", "sold", { kind: "integer", value: "9007199254740993" })).toEqual([
      [1],
    ]);
    expect(await count("Book", "sold", { kind: "integer", value: "9007199254740992" })).toEqual([
      [0],
    ]);
    expect(await count("Book`) DETACH DELETE n //", "title", "Emma")).toEqual([[0]]);
  });

  it("offers only ready questions that this schema can answer, and they answer", async () => {
    const { labels, types } = await schema();
    const there = new Set([...labels.map(({ label }) => label), ...types.map(({ type }) => type)]);
    const queries = (await of().get("/queries")).body as Output<"queries">;
    const offered = queries.filter(
      ({ needs }) =>
        !needs.builtIn &&
        [...needs.labels, ...needs.types].every((group) => group.some((each) => there.has(each))),
    );
    expect(offered.map((query) => query.name)).toEqual([
      "schema/counts",
      "schema/labels",
      "schema/nodes-of-label",
      "schema/nodes-without-label",
      "schema/sample",
      "schema/some-nodes",
      "schema/types",
    ]);
    for (const query of offered) {
      const params = query.params.some((param) => param.name === "label")
        ? { label: odd.shelf }
        : {};
      const { status, body } = await of().post(`/queries/${query.name}`, params);
      expect([query.name, status]).toEqual([query.name, 200]);
      expect((body as Output<"runQuery">).rows.length).toBeGreaterThan(0);
    }
  });

  it("gives a first look that hangs together", async () => {
    const look = (await of().post("/queries/schema/sample", {})).body as Output<"runQuery">;
    const pairs = look.rows.map(([a, , b]) => [(a as Node).id, (b as Node).id] as const);
    const reached = new Set(pairs[0]);
    for (let before = 0; before < reached.size;) {
      before = reached.size;
      for (const [a, b] of pairs) if (reached.has(a) || reached.has(b)) reached.add(a).add(b);
    }
    expect(reached.size).toBeGreaterThan(15);
    expect(pairs.flat().filter((id) => !reached.has(id))).toEqual([]);
    const labels = new Set(
      look.rows.flatMap(([a, , b]) => [...(a as Node).labels, ...(b as Node).labels]),
    );
    expect(labels.size).toBeGreaterThan(3);
  });

  it("knows every odd name that the engine has a way to write", async () => {
    const { labels } = await schema();
    const seen = new Set(labels.map(({ label }) => label));
    for (const label of [odd.publisher, odd.rep, odd.fan, odd.tick, odd.shelf, odd.hostile])
      expect([label, seen.has(label)]).toEqual([label, canBeNamed(of().graph, label)]);
  });
}
