import { beforeAll, describe, expect, it } from "vitest";
import type { Graph, Params } from "../../../src/graph/graph.ts";
import { opened, refusal } from "./opened.ts";

let graph: Graph;
beforeAll(async () => void (graph = await opened()));

const rows = "UNWIND [1, 2, 3, 4] AS x";
const whole = (value: string) => ({ kind: "integer", value }) as const;

// What Neo4j 5.26 refuses, too.
describe("a number of rows that parameters make none of", () => {
  it.each<[string, Params]>([
    ["LIMIT $n - 1", { n: 0 }],
    ["LIMIT -$n", { n: 1 }],
    ["LIMIT $n * 2", { n: 1.5 }],
    ["LIMIT $n * 2", { n: { kind: "float", value: "1.0" } }],
    ["LIMIT $n + 1", { n: null }],
    ["LIMIT $n + 1", { n: "1" }],
    ["LIMIT $n + 1", { n: true }],
    ["LIMIT $n + $n", { n: [1] }],
    ["LIMIT $n / 0", { n: 1 }],
    ["SKIP 1 % $n", { n: 0 }],
    ["SKIP $n + 1", { n: whole("9223372036854775807") }],
  ])("is refused: %s of %j", async (count, params) => {
    expect(await refusal(graph.read(`${rows} RETURN x ${count}`, params))).toMatchObject({
      slug: "cypher-failed",
      message: expect.stringContaining("$n") as unknown,
    });
  });

  it("is refused where no row would come, too", async () => {
    const text = "UNWIND [] AS x RETURN x LIMIT $n - 1";
    expect((await refusal(graph.read(text, { n: 0 }))).slug).toBe("cypher-failed");
  });

  it("is told as missing, not as wrong, where one is not given", async () => {
    const { message } = await refusal(graph.read(`${rows} RETURN x LIMIT $n + 1`));
    expect(message).toContain("Expected parameter(s): n");
  });
});

describe("a number of rows that is worked out of parameters", () => {
  it.each<[string, Params, number[]]>([
    ["LIMIT $n + 1", { n: 1 }, [1, 2]],
    ["LIMIT ($n)", { n: 1 }, [1]],
    ["LIMIT +$n", { n: 1 }, [1]],
    ["LIMIT -$n", { n: -2 }, [1, 2]],
    ["LIMIT $n / 2", { n: 5 }, [1, 2]],
    ["LIMIT $n % 2", { n: whole("5") }, [1]],
    ["LIMIT $n - $n", { n: 5 }, []],
    ["SKIP ($page - 1) * $size LIMIT $size", { page: 2, size: 2 }, [3, 4]],
  ])("is that many, without a word: %s of %j", async (count, params, right) => {
    const answer = await graph.read(`${rows} RETURN x ${count}`, params);
    expect(answer.rows).toEqual(right.map((x) => [x]));
    expect(answer.summary.notices).toEqual([]);
  });

  it("counts between two clauses, and in a subquery", async () => {
    const text = `CALL { ${rows} WITH x SKIP $n + 1 RETURN x LIMIT $n * 2 } RETURN x`;
    expect((await graph.read(text, { n: 1 })).rows).toEqual([[3], [4]]);
  });

  it("has a plan where it is not given", async () => {
    const { plan } = await graph.check(`${rows} RETURN x LIMIT $n + 1`);
    expect(plan).not.toBeNull();
  });
});
