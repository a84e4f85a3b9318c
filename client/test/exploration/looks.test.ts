import { expect, test } from "vitest";
import { labelLooks, looksFor } from "../../src/exploration/model/looks.ts";
import { overview } from "./real-facts.ts";

const labels = ["Area", "City", "Cluster", "Mechanism", "Policy"];
const nodesOf = (wanted: readonly string[]) =>
  new Map(
    overview.brought.nodes
      .filter((node) => wanted.includes(node.labels[0] ?? ""))
      .map((node) => [node.id, node]),
  );

test("a label's look is the same, whatever is met first and whatever is hidden", () => {
  const all = labelLooks({ labels, nodes: nodesOf(labels) });
  const some = labelLooks({ labels, nodes: nodesOf(["Mechanism"]) });
  for (const label of labels) expect(some.get(label)).toEqual(all.get(label));
});

test("a label's look is the same where the database told of no label, whatever the picture holds", () => {
  const all = labelLooks({ labels: [], nodes: nodesOf(labels) });
  for (const label of ["Area", "City", "Cluster", "Mechanism"])
    expect(labelLooks({ labels: [], nodes: nodesOf([label]) }).get(label)).toEqual(all.get(label));
});

test("no two of sixty labels look the same", () => {
  const many = Array.from({ length: 60 }, (_, at) => `Kind ${at}`);
  const found = [...looksFor(many).values()].map(
    ({ shape, colour }) => `${shape} ${colour.light} ${colour.dark}`,
  );
  expect(new Set(found).size).toBe(60);
});

test("no two of eight labels have the same colour, nor the same shape", () => {
  const few = ["Author", "Book", "City", "Order", "Person", "Publisher", "Review", "Shelf"];
  const found = [...looksFor(few).values()];
  expect(new Set(found.map(({ colour }) => colour.light)).size).toBe(8);
  expect(new Set(found.map(({ shape }) => shape)).size).toBe(8);
});

test("a label that a database gets later changes the looks of few others", () => {
  const before = ["Book", "Order", "Person", "Review"];
  const [old, now] = [looksFor(before), looksFor(["Author", ...before])];
  const changed = before.filter((label) => now.get(label)?.shape !== old.get(label)?.shape);
  expect(changed.length).toBeLessThan(2);
});

test("a label that is met by its sign alone looks as it does on a picture", () => {
  const { nodes } = { nodes: nodesOf(["City"]) };
  expect(looksFor(["City"]).get("City")).toEqual(labelLooks({ labels: [], nodes }).get("City"));
});

test("a label that the database had not told of has a look too, and changes no other", () => {
  const told = labels.filter((label) => label !== "City");
  const looks = labelLooks({ labels: told, nodes: nodesOf(labels) });
  expect(looks.get("City")).toBeDefined();
  expect(looks.get("Area")).toEqual(
    labelLooks({ labels: told, nodes: nodesOf(["Area"]) }).get("Area"),
  );
});

test("64 labels each look unlike every other, by colour or by shape", () => {
  const many = Array.from({ length: 64 }, (_, at) => `L${at}`);
  const found = [...labelLooks({ labels: many, nodes: new Map() }).values()];
  const told = found.map(({ shape, colour }) => `${shape} ${colour.light}`);
  expect(new Set(told).size).toBe(64);
});
