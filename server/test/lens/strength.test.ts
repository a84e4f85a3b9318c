import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { EndpointName, Output } from "../../contract/index.ts";
import { serve, type Served } from "../api/served.ts";
import { engines } from "../seed/engines.ts";

const strengths = ["stated", "inherited"] as const;
type Table = Pick<Output<"matrix">, "rows" | "columns" | "cells">;

/** Which row has which column, by their keys. */
const pairsOf = ({ rows, columns, cells }: Table): Set<string> =>
  new Set(
    cells.map(({ row, column }) => {
      const [a, b] = [rows[row], columns[column]];
      return `${a?.key ?? a?.id} ${b?.key ?? b?.id}`;
    }),
  );

/** Pairs of ids that relationships of these types join, as they point. */
const joinedBy = async (served: Served, types: string[]): Promise<[string, string][]> => {
  const text = "MATCH (a)-[r]->(b) WHERE type(r) IN $types RETURN a.id AS a, b.id AS b";
  const { rows } = await served.graph.read(text, { types });
  return rows.map(([a, b]) => [String(a), String(b)]);
};

/** What something is part of, three steps up at most, itself first. */
const wholesOf = (id: string, up: readonly [string, string][]): Set<string> => {
  let reached = new Set([id]);
  for (let hop = 0; hop < 3; hop += 1)
    reached = new Set([...reached, ...up.flatMap(([a, b]) => (reached.has(a) ? [b] : []))]);
  return reached;
};

const key = (id: string): string => {
  const [kind = ""] = id.split(":");
  return `${kind[0]?.toUpperCase()}${kind.slice(1)}:id:${id}`;
};

describe.each(engines())("as stated and with inherited › %s", (_, open) => {
  let served: Served;
  let up: [string, string][];
  beforeAll(async () => {
    served = await serve(open);
    up = await joinedBy(served, ["MEMBER_OF", "PART_OF"]);
  });
  afterAll(() => served.close());

  const ask = async <Name extends EndpointName>(
    name: Name,
    body: object,
  ): Promise<Output<Name>> => {
    const reply = await served.post(`/patterns/${name}`, body);
    expect([name, body, reply.status]).toEqual([name, body, 200]);
    return reply.body as Output<Name>;
  };
  it("a sentence in English gives a cluster the article that its name has", async () => {
    const lens = { query: "patterns/cluster-mechanism" };
    const { rows } = await ask("matrix", lens);
    const [a, b] = ["yangtze-river-delta", "beijing-tianjin-hebei"].map(
      (name) => rows.find(({ key: own }) => own === key(`cluster:${name}`))?.id,
    );
    const { sentences } = await ask("compare", { ...lens, a: [a], b: [b] });
    const reply = await served.post("/patterns/findings", lens);
    const found = reply.body as Output<"findingsThrough">;
    const said = [...sentences.en, ...found.map(({ sentence }) => sentence.en)].join("\n");
    expect(said).toMatch(/^The Yangtze River Delta and Beijing–Tianjin–Hebei are both said/m);
    expect(said).not.toMatch(/(?<![Tt]he )Yangtze River Delta(?! \w+ed\b)|^the /m);
  });

  it("a city has by inheritance what is said of a cluster or an area that it is part of", async () => {
    const using = await joinedBy(served, ["APPLIES", "TAKES_PART_IN"]);
    const covering = (await joinedBy(served, ["COVERS"])).map(([a, b]): [string, string] => [b, a]);
    const cities = [...new Set(up.flat())].filter((id) => id.startsWith("city:"));
    for (const [query, said, kind] of [
      ["patterns/city-mechanism", using, "mechanism:"],
      ["patterns/city-policy", covering, "policy:"],
    ] as const)
      for (const strength of strengths) {
        const meant = cities.flatMap((city) =>
          [...wholesOf(city, up)]
            .filter(
              (whole) => whole === city || (strength === "inherited" && !whole.startsWith("city:")),
            )
            .flatMap((whole) => said.flatMap(([a, b]) => (a === whole ? [b] : [])))
            .filter((what) => what.startsWith(kind))
            .map((what) => `${key(city)} ${key(what)}`),
        );
        const told = pairsOf(await ask("matrix", { query, strength }));
        // A city that is part of nothing has what is said of itself alone.
        const alone = [...told].filter(
          (pair) => !cities.some((city) => pair.startsWith(key(city))),
        );
        expect([query, strength, new Set([...meant, ...alone])]).toEqual([query, strength, told]);
      }
  });

  it("a cluster uses what it or an area or city in it is said to, either way", async () => {
    const using = await joinedBy(served, ["APPLIES", "TAKES_PART_IN"]);
    const meant = new Set(
      using.flatMap(([user, mechanism]) =>
        [...wholesOf(user, up)]
          .filter((whole) => whole.startsWith("cluster:"))
          .map((cluster) => `${key(cluster)} ${key(mechanism)}`),
      ),
    );
    for (const strength of strengths)
      expect(
        pairsOf(await ask("matrix", { query: "patterns/cluster-mechanism", strength })),
      ).toEqual(meant);
  });
});
