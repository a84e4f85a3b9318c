import { expect, test } from "vitest";
import { labelLooks } from "../../src/exploration/model/looks.ts";
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
  for (const label of labels) expect(some.get(label)).toBe(all.get(label));
});

test("a label that the database had not told of has a look too, and changes no other", () => {
  const told = labels.filter((label) => label !== "City");
  const looks = labelLooks({ labels: told, nodes: nodesOf(labels) });
  expect(looks.get("City")).toBeDefined();
  expect(looks.get("Area")).toBe(
    labelLooks({ labels: told, nodes: nodesOf(["Area"]) }).get("Area"),
  );
});

test("64 labels each look unlike every other, by colour or by shape", () => {
  const many = Array.from({ length: 64 }, (_, at) => `L${at}`);
  const found = [...labelLooks({ labels: many, nodes: new Map() }).values()];
  const told = found.map(({ shape, colour }) => `${shape} ${colour.light}`);
  expect(new Set(told).size).toBe(64);
});
