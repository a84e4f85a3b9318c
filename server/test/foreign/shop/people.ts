import { day, escapedTick, odd, type ShopNode } from "./shop.ts";

const authors = [
  "Umberto Eco",
  "نجيب محفوظ",
  "曹雪芹",
  "Jane Austen",
  "钱锺书",
  "Zoë O'Brien",
  "👩‍🚀 Astronaut",
];
const publishers = ["商务印书馆", "三联书店", "Penguin", "人民文学出版社", "دار الشروق"];
const reps = ["Ann", "Bob", "陈晓", "Dörte", "Eve", "فاطمة", "Gus", "Hui Min"];
const fans = ["Tim", "Ada", `"Quote"`, "O'Neil"];

const shelves = ["🚪 by the door", "二楼", "Kids' corner", "Ω", "s`h`e`l`f", "left\\right"];

/** Everybody and everything but books; some with no property, one with no label. */
export const people: readonly ShopNode[] = [
  ...authors.map((name, at) => ({ as: `author${at}`, labels: ["Author"], properties: { name } })),
  ...publishers.map((name, at) => ({
    as: `publisher${at}`,
    labels: [odd.publisher],
    properties: {
      [odd.name]: name,
      since: 1897 + at * 11,
      founded: day(`${1897 + at * 11}-02-11`),
    },
  })),
  ...reps.map((name, at) => ({
    as: `rep${at}`,
    labels: at % 3 === 0 ? [odd.rep, odd.fan] : [odd.rep],
    properties: { [odd.firstName]: name, "phone no.": `+86 10 ${8000 + at}` },
  })),
  ...fans.map((name, at) => ({
    as: `fan${at}`,
    labels: [odd.fan],
    properties: { [odd.firstName]: name },
  })),
  ...shelves.map((name, at) => ({
    as: `shelf${at}`,
    labels: [odd.shelf],
    properties: { [odd.name]: name, metres: 1.5 * (at + 1) },
  })),
  { as: "tick", labels: [odd.tick], properties: { [odd.qt]: "tick `tock`" } },
  { as: "hostile", labels: [odd.hostile], properties: { [`${odd.hostile}'"`]: "still here" } },
  { as: "escaped", labels: [escapedTick], properties: { [escapedTick]: "also still here" } },
  ...[0, 1, 2].map((at) => ({ as: `void${at}`, labels: ["Void"], properties: {} })),
  { as: "bare", labels: [], properties: {} },
  { as: "unlabelled", labels: [], properties: { note: "has no label" } },
];
