import { describe, expect, it } from "vitest";
import {
  asked,
  grown,
  patternFrom,
  shrunk,
  usualOf,
} from "../../src/patterns/model/example/example.ts";
import {
  metAs,
  patternSaid,
  saidIn,
  textOf,
} from "../../src/patterns/model/example/pattern-text.ts";
import { node as made } from "../make.ts";

describe("an example from a label", () => {
  const offer = { type: "SELLS", direction: "in" as const, label: "Shop" };

  it("grows by what is offered and shrinks again, and no name in it stands twice", () => {
    const one = grown(patternFrom("Book"), "piece 1", offer);
    const two = grown(shrunk(grown(one, "piece 1", offer), "piece 2"), "piece 1", offer);
    const names = [...two.pieces, ...two.relationships].map(({ id }) => id);
    expect(new Set(names).size).toBe(names.length);
    expect(two.relationships.map(({ from, to }) => [from, to])).toEqual([
      ["piece 3", "piece 1"],
      ["piece 2", "piece 1"],
    ]);
  });

  it("is asked for by labels alone; what is fixed is asked for by its node, also where it is joined", () => {
    const pattern = grown(patternFrom("Book"), "piece 1", offer);
    expect(asked(pattern, null)).toEqual({
      nodes: [
        { id: "piece 1", free: true, made: true, labels: ["Book"] },
        { id: "piece 2", free: true, made: true, labels: ["Shop"] },
      ],
      relationshipIds: [],
      joins: [{ id: "join 1", from: "piece 2", to: "piece 1", type: "SELLS" }],
    });
    const node = { kind: "node" as const, id: "n:7", key: null, labels: ["Book"], properties: {} };
    const [first, second] = pattern.pieces;
    if (first === undefined || second === undefined) throw new Error("no pieces");
    const fixed = { ...pattern, pieces: [{ ...first, node, free: false }, second] };
    expect(asked(fixed, null)).toMatchObject({
      nodes: [{ id: "n:7", free: false }, {}],
      joins: [{ from: "piece 2", to: "n:7" }],
    });
  });

  it("is not asked for while a condition has no value of its kind", () => {
    const [piece] = patternFrom("Book").pieces;
    if (piece === undefined) throw new Error("no piece");
    const label = {
      label: "Book",
      count: 1,
      properties: [{ name: "pages", types: ["INTEGER"], share: 1 }],
    };
    const schema = {
      labels: [label],
      types: [],
      links: [],
      unique: [],
      indexes: [],
      sampled: false,
    };
    const of = (text: string) => ({
      pieces: [{ ...piece, where: [{ property: "pages", op: ">" as const, text }] }],
      relationships: [],
    });
    expect(asked(of("many"), schema)).toBeNull();
    expect(asked(of("9"), schema)?.nodes[0]?.where).toEqual([
      { property: "pages", op: ">", value: 9 },
    ]);
  });
});

describe("what is usual among matches", () => {
  it("is what most have at a place, and nothing where no two agree", () => {
    const matches = [
      ["a", "x"],
      ["a", "y"],
      ["b", "z"],
    ].map((nodes) => ({ nodes }));
    expect(usualOf(matches)).toEqual(["a", null]);
    expect(usualOf(matches.slice(0, 1))).toEqual(["a", "x"]);
    expect(usualOf([])).toEqual([]);
  });
});

describe("a pattern in an address", () => {
  it("is none where the text cannot be read, or joins what is not there", () => {
    const labels = ["Book"];
    for (const text of [
      "",
      "{",
      "[]",
      "null",
      JSON.stringify({ nodes: [], joins: [] }),
      JSON.stringify({ nodes: [{ labels: "Book" }], joins: [] }),
      JSON.stringify({ nodes: [{ labels, where: [{ property: "pages" }] }], joins: [] }),
      JSON.stringify({ nodes: [{ labels }], joins: [[0, 1, "SELLS"]] }),
      JSON.stringify({ nodes: [{ labels }], joins: [[0, 0, 7]] }),
      JSON.stringify({ nodes: [{ labels }] }),
    ])
      expect(saidIn(text)).toBeNull();
  });

  it("comes back the same, with its examples, what is fixed and what is asked of it", () => {
    const book = { ...made("Book", "红楼梦"), key: "Book:name:红楼梦" };
    const [piece] = patternFrom("Book").pieces;
    if (piece === undefined) throw new Error("no piece");
    const where = [{ property: "pages", op: ">" as const, text: "9" }];
    const pattern = grown(
      {
        pieces: [
          { ...piece, id: book.id, node: book, free: false },
          { ...piece, id: "another", where },
        ],
        relationships: [],
      },
      book.id,
      { type: "卖 SELLS", direction: "in", label: "Shop" },
    );
    const said = saidIn(textOf(pattern));
    if (said === null) throw new Error("nothing is said");
    const back = patternSaid(said, (key) => (key === book.key ? book : undefined));
    expect(textOf(back)).toBe(textOf(pattern));
    expect(back.pieces.map(({ node, free }) => [node, free])).toEqual([
      [book, false],
      [null, true],
      [null, true],
    ]);
    expect(back.pieces[1]?.where).toEqual(where);
    expect(back.relationships).toEqual([
      { id: "join 1", from: "piece 3", to: "piece 1", type: "卖 SELLS" },
    ]);
    expect(patternSaid(said, () => undefined).pieces[0]).toMatchObject({ node: null, free: true });
  });

  it("is asked for by keys, and by labels and properties where a node has no key", () => {
    const own = made("B:ook", "x");
    const [piece] = patternFrom("Book").pieces;
    if (piece === undefined) throw new Error("no piece");
    const of = (key: string | null) => {
      const node = { ...own, key };
      const said = saidIn(
        textOf({ pieces: [{ ...piece, node, labels: node.labels }], relationships: [] }),
      );
      return said?.nodes.map(metAs);
    };
    expect(of("Book:name:x")).toEqual([{ key: "Book:name:x" }]);
    expect(of(null)).toEqual([{ key: null, labels: own.labels, properties: own.properties }]);
    expect(metAs({ labels: ["Book"], key: "=Book{" })).toEqual({ key: "=Book{" });
  });
});
