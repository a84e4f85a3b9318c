import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Output } from "../../contract/index.ts";
import { engines, type Opened } from "../seed/engines.ts";
import { listen } from "./served.ts";

const degree = 30_000;
const clean = { text: "MATCH (n:HubTest) DETACH DELETE n" };

describe.each(engines())("a hub of 30,000 relationships › %s", (_, open) => {
  let opened: Opened;
  let served: Awaited<ReturnType<typeof listen>>;
  let hub: string;
  beforeAll(async () => {
    opened = await open();
    const { graph } = opened;
    await graph.write([clean, { text: "CREATE (:HubTest:Hub {name: 'hub'})" }]);
    await graph.write([
      {
        text: `MATCH (h:Hub) UNWIND range(1, ${degree}) AS at
CREATE (h)-[:REACHES]->(:HubTest:Spoke {name: 'spoke'})`,
      },
    ]);
    hub = String((await graph.read("MATCH (h:Hub) RETURN elementId(h) AS id")).rows[0]?.[0]);
    served = await listen(graph);
  });
  afterAll(async () => {
    await served.close();
    await opened.graph.write([clean]);
    await opened.close();
  });

  const post = async (path: string, body: object) => {
    const headers = { "content-type": "application/json" };
    const sent = { method: "POST", headers, body: JSON.stringify(body) };
    return (await fetch(`${served.url}/api${path}`, sent)).json();
  };

  it("is expanded a page at a time, the rest counted", async () => {
    const page = (await post("/expand", { ids: [hub], limit: 50 })) as Output<"expand">;
    expect(page.subgraph.relationships).toHaveLength(50);
    // Not every spoke is looked at, so that its labels are not told; how many there are is.
    const spokes = { type: "REACHES", direction: "out", label: null, count: degree - 50 };
    expect(page.remainder).toEqual([spokes]);
    const left = { count: degree - 50, atLeast: false, of: [{ id: hub, count: degree - 50 }] };
    expect(page.left).toEqual(left);
    const after = page.after ?? "";
    const next = (await post("/expand", { ids: [hub], limit: 50, after })) as Output<"expand">;
    expect(next.remainder).toEqual([{ ...spokes, count: degree - 100 }]);
  });

  it("is walked through by paths only as far as can be looked at, and that is said", async () => {
    const text = "MATCH (s:Spoke) RETURN elementId(s) AS id LIMIT 2";
    const [from, to] = (await opened.graph.read(text)).rows.map(([id]) => id);
    const found = (await post("/paths", { from, to, maxHops: 4 })) as Output<"paths">;
    expect(found.paths[0]?.nodes).toHaveLength(3);
    expect(found.truncated).toBe(true);
  });
});
