import { basename, dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { rooms } from "./rooms.ts";
import { isKept, sources, styles } from "./sources.ts";

const written = sources().filter(({ path }) => !path.endsWith(".gen.ts"));
const kept = [...written, ...styles()].filter(isKept);

const grouped = <Thing>(things: readonly Thing[], keyOf: (thing: Thing) => string) => {
  const groups = new Map<string, Thing[]>();
  for (const thing of things)
    groups.set(keyOf(thing), [...(groups.get(keyOf(thing)) ?? []), thing]);
  return groups;
};
const roomOf = ({ path }: { path: string }) => rooms.find(({ at }) => at.test(path))?.name ?? "";
const roomOfStyle = ({ path }: { path: string }) => roomOf({ path: path.replace(/\.css$/, ".ts") });

describe("sizes", () => {
  it("has small files: none over 250 lines, nine in ten within 180, half within 80", () => {
    expect(written.filter(({ lines }) => lines > 250).map(({ path }) => path)).toEqual([]);
    const sizes = written.map(({ lines }) => lines).toSorted((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length * 0.9)]).toBeLessThanOrEqual(180);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(80);
  });

  it("has no style sheet over 250 lines", () => {
    const long = styles().filter(({ lines }) => lines > 250);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it("has no room over 3,000 lines", () => {
    const sums = [...grouped(kept, roomOfStyle)].map(
      ([room, files]) => [room, files.reduce((sum, { lines }) => sum + lines, 0)] as const,
    );
    const over = sums.filter(([, sum]) => sum > 3000).map(([room]) => room);
    expect(over).toEqual([]);
  });

  it("has no folder of more than 20 files", () => {
    const full = [...grouped(kept, ({ path }) => dirname(path))].filter(
      ([, files]) => files.length > 20,
    );
    expect(full.map(([folder]) => folder)).toEqual([]);
  });

  it("has no base name twice within a room", () => {
    const twice = [...grouped(kept, roomOfStyle)].flatMap(([room, files]) =>
      [...grouped(files, ({ path }) => basename(path))]
        .filter(([name, same]) => same.length > 1 && name !== "index.ts")
        .map(([name]) => `${room}: ${name}`),
    );
    expect(twice).toEqual([]);
  });
});
