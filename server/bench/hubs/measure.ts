import { startApp, type App } from "../app.ts";
import type { Engine } from "../engines.ts";
import { figures, measure } from "../measure.ts";
import { plantHubs, sizes } from "./plant.ts";

export interface HubLine {
  order: string;
  /** Milliseconds of the median, of a hub of each size. */
  small: number;
  large: number;
  /** Milliseconds of the first expansion of the large hub, which counts it. */
  first: number;
}

export interface HubPart {
  engine: Engine["name"];
  lines: HubLine[];
}

const rounds = 7;
const own = { millis: 1500, calls: 200, concurrency: 1 };

const orders = {
  "as the database gives them": undefined,
  "by degree": { by: "degree", descending: true },
  "by a property": { by: "own", descending: true },
} as const;

const hubsOf = async (app: App): Promise<string[]> => {
  const ids: string[] = [];
  for (const size of sizes) {
    const text = "MATCH (h:BenchHub {size: $size}) RETURN elementId(h)";
    const answer = await app.send({ path: "/cypher", body: { text, params: { size } } });
    ids.push(String((JSON.parse(answer) as { rows: unknown[][] }).rows[0]?.[0]));
  }
  return ids;
};

/** Expands a hub of a hundred and one of a hundred thousand by 25, in turn. */
export async function measureHubs(engine: Engine): Promise<HubPart> {
  const clean = await plantHubs(engine);
  const app = await startApp(engine.env);
  try {
    const [small = "", large = ""] = await hubsOf(app);
    const lines: HubLine[] = [];
    for (const [name, order] of Object.entries(orders)) {
      const expand = (id: string) => () =>
        app.send({ path: "/expand", body: { ids: [id], limit: 25, ...(order && { order }) } });
      for (let at = 0; at < 20; at += 1) await expand(small)();
      const first = figures([await measure(expand(large), { ...own, calls: 1 })]).p50;
      const taken = { small: [], large: [] } as Record<
        "small" | "large",
        Awaited<ReturnType<typeof measure>>[]
      >;
      for (let round = 0; round < rounds; round += 1) {
        taken.small.push(await measure(expand(small), own));
        taken.large.push(await measure(expand(large), own));
      }
      lines.push({
        order: name,
        small: figures(taken.small).p50,
        large: figures(taken.large).p50,
        first,
      });
    }
    return { engine: engine.name, lines };
  } finally {
    await app.stop();
    await clean();
  }
}
