import { beforeAll, describe, expect, it } from "vitest";
import type { Output, Problem } from "../../contract/index.ts";
import { seed } from "../../src/facts/seeding/seed.ts";
import type { Served } from "../api/served.ts";
import { smallFacts } from "../seed/facts.ts";

/** The small graph with a claim of ours that joins its two cities. */
const ours = {
  ...smallFacts,
  version: "small-claims",
  nodes: [
    ...smallFacts.nodes,
    { id: "claim:ours", label: "Claim" as const, properties: { id: "claim:ours", text: "原文" } },
  ],
  relationships: [
    ...smallFacts.relationships,
    { from: "city:test-a", type: "SUPPORTED_BY" as const, to: "claim:ours", properties: {} },
    { from: "claim:ours", type: "ABOUT" as const, to: "city:test-b", properties: {} },
  ],
};

/** Somebody else's claim joins the same two, and one of theirs. */
const joined = `MATCH (fine:Claim {id: 'claim:fine'}), (a:City {id: 'city:test-a'}), (b:City {id: 'city:test-b'})
CREATE (a)-[:SUPPORTED_BY]->(fine), (fine)-[:ABOUT]->(b)`;

const namesIn = ({ nodes }: Pick<Output<"expand">["subgraph"], "nodes">): string[] =>
  nodes.map(({ properties }) => String(properties["id"]));

/** Their claims beside ours in one database: ours are passed over, theirs are walked like anything else. */
export function standsBesideOurs(of: () => Served): void {
  const post = async <Body>(path: string, sent: object): Promise<Body> => {
    const { status, body } = await of().post(path, sent);
    expect([path, status, (body as Problem).detail]).toEqual([path, 200, undefined]);
    return body as Body;
  };
  const idsOf = (...names: string[]) => Promise.all(names.map((name) => of().idOf(name)));

  describe("beside ours", () => {
    beforeAll(async () => {
      await seed(of().graph, ours);
      await of().graph.write([{ text: joined }]);
    });

    it("POST /expand of theirs and of ours brings their claim alone", async () => {
      const [lyon, a] = await idsOf("city:lyon", "city:test-a");
      const theirs = await post<Output<"expand">>("/expand", { ids: [lyon] });
      expect(theirs.subgraph.relationships.map(({ type }) => type).toSorted()).toEqual([
        "ABOUT",
        "PART_OF",
        "SUPPORTED_BY",
        "TAKES_PART_IN",
      ]);
      const { subgraph } = await post<Output<"expand">>("/expand", { ids: [a] });
      expect(namesIn(subgraph)).toContain("claim:fine");
      expect(namesIn(subgraph)).not.toContain("claim:ours");
    });

    it("POST /expand of a claim of ours, or by its type, brings what it is about", async () => {
      const [claim, a] = await idsOf("claim:ours", "city:test-a");
      const about = await post<Output<"expand">>("/expand", { ids: [claim] });
      expect(namesIn(about.subgraph).toSorted()).toEqual([
        "city:test-a",
        "city:test-b",
        "claim:ours",
      ]);
      const asked = { ids: [a], types: ["SUPPORTED_BY"] };
      const { subgraph } = await post<Output<"expand">>("/expand", asked);
      expect(namesIn(subgraph).toSorted()).toEqual(["city:test-a", "claim:fine", "claim:ours"]);
    });

    it("GET /nodes counts all of it, and tells what no expansion brings", async () => {
      const [a = ""] = await idsOf("city:test-a");
      const { body } = await of().get(`/nodes/${encodeURIComponent(a)}`);
      const { degrees } = body as Output<"node">;
      const evidence = degrees.filter(({ type }) => type === "SUPPORTED_BY");
      const counted = { type: "SUPPORTED_BY", direction: "out", label: "Claim", count: 1 };
      expect(evidence).toEqual([counted, { ...counted, leftOut: true }]);
    });

    it("POST /common finds their claim, not ours", async () => {
      const ids = await idsOf("city:test-a", "city:test-b");
      const { found } = await post<Output<"common">>("/common", { ids, atLeast: 2, limit: 50 });
      expect(found.map(({ node }) => node.properties["id"])).toContain("claim:fine");
      expect(found.map(({ node }) => node.properties["id"])).not.toContain("claim:ours");
    });

    it("POST /paths goes by way of theirs, not of ours, and so does its Cypher", async () => {
      const [from, to] = await idsOf("city:test-a", "city:test-b");
      const sent = { from, to, maxHops: 2, limit: 20 };
      const { paths, asked } = await post<Output<"paths">>("/paths", sent);
      const by = paths.map(({ nodes }) => nodes.map(({ properties }) => properties["id"]));
      expect(by).toContainEqual(["city:test-a", "claim:fine", "city:test-b"]);
      expect(by.flat()).not.toContain("claim:ours");
      const [again] = asked;
      const answer = await post<Output<"cypher">>("/cypher", {
        text: again?.text,
        params: again?.params,
      });
      expect(answer.rows).toHaveLength(paths.length);
      expect(JSON.stringify(answer.rows)).not.toContain("claim:ours");
    });

    it("POST /steiner joins by theirs", async () => {
      const ids = await idsOf("city:test-a", "city:lyon", "city:nice");
      const { subgraph, connected } = await post<Output<"steiner">>("/steiner", { ids });
      expect(connected).toBe(true);
      expect(namesIn(subgraph)).toContain("claim:fine");
    });

    it("GET /claims and the matrix of claims know which are ours", async () => {
      const [a = ""] = await idsOf("city:test-a");
      const told = (await of().get(`/claims?for=${encodeURIComponent(a)}`)).body;
      expect((told as Output<"claims">).map(({ id }) => id)).toEqual(["claim:ours"]);
      expect((await of().get("/claims?ids=claim:fine")).body).toEqual([]);
      const cities = { rows: "City", columns: "Country" };
      const { cells } = await post<Output<"matrix">>("/patterns/matrix", cities);
      expect(cells.map(({ count }) => count).toSorted()).toEqual([1, 2]);
    });
  });
}
