import { expect, test } from "vitest";
import {
  firstLabels,
  mostLabels,
  schemaPicture,
} from "../../src/exploration/view/schema/schema-picture.ts";

const labelled = (label: string, count: number) => ({ label, count, properties: [] });
const schema = (labels: [string, number][], links: [string, string, string][] = []) => ({
  labels: labels.map(([label, count]) => labelled(label, count)),
  types: [],
  links: links.map(([from, type, to]) => ({ from, type, to, count: 1 })),
  unique: [],
  indexes: [],
  sampled: false,
});

test("of a large schema the labels with most nodes come first, and no more than can be read", () => {
  const many = schema(Array.from({ length: 300 }, (_, at) => [`L${at}`, at]));
  const first = firstLabels(many);
  expect(first).toHaveLength(mostLabels);
  expect(first[0]).toBe("L299");
});

test("types between the same labels are one line, there and back are two, and a label may lead to itself", () => {
  const { links } = schemaPicture(
    schema(
      [
        ["A", 1],
        ["B", 1],
      ],
      [
        ["A", "X", "B"],
        ["A", "Y", "B"],
        ["B", "X", "A"],
        ["A", "X", "A"],
      ],
    ),
    ["A", "B"],
    {},
  );
  expect(links.map(({ from, to, types }) => `${from}${to}${types.length}`).toSorted()).toEqual([
    "AA1",
    "AB2",
    "BA1",
  ]);
});

test("what leads to a label that is not chosen is not drawn", () => {
  const { labels, links } = schemaPicture(
    schema(
      [
        ["A", 1],
        ["B", 1],
      ],
      [["A", "X", "B"]],
    ),
    ["A"],
    {},
  );
  expect(labels.map(({ label }) => label)).toEqual(["A"]);
  expect(links).toEqual([]);
});

test("labels stand apart on a circle, and where the reader put one it stays", () => {
  const names = ["A", "B", "C", "D", "E"];
  const all = schema(names.map((name) => [name, 1]));
  const spots = schemaPicture(all, names, {}).labels.map(({ at }) => `${at.x} ${at.y}`);
  expect(new Set(spots).size).toBe(5);
  const put = { C: { x: 0.25, y: -0.5 } };
  expect(schemaPicture(all, names, put).labels.find(({ label }) => label === "C")?.at).toEqual(
    put.C,
  );
});

test("a label may be called like a part of every object", () => {
  const { labels } = schemaPicture(schema([["constructor", 1]]), ["constructor"], {});
  expect(labels[0]?.at.x).toBeCloseTo(0);
});
