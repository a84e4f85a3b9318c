import { describe, expect, it } from "vitest";
import { onlyIn } from "./only-in.ts";
import { rooms } from "./rooms.ts";
import { exists, isKept, isTest, packageOf, resolved, sources, type Source } from "./sources.ts";

const all = sources();
const roomOf = (path: string) => rooms.find(({ at }) => at.test(path));

const targets = ({ path, imports }: Source): string[] =>
  imports.flatMap((name) => resolved(path, name) ?? []);

/** Files of a cycle of imports, or null; each file is gone through once. */
const cycleFrom = (start: string, edges: Map<string, string[]>, done: Set<string>) => {
  const trail: string[] = [];
  const visit = (path: string): string[] | null => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return null;
    done.add(path);
    trail.push(path);
    for (const next of edges.get(path) ?? []) {
      const cycle = visit(next);
      if (cycle) return cycle;
    }
    trail.pop();
    return null;
  };
  return visit(start);
};

/** The log is the page's and the engines are the server's: this one test has them meet. */
const meeting = "server/test/api/replay.test.ts";

describe("the house", () => {
  it("has a room for every source, and sources to look at", () => {
    const kept = all.filter(isKept);
    expect(kept.length).toBeGreaterThan(80);
    expect(kept.filter(({ path }) => !roomOf(path)).map(({ path }) => path)).toEqual([]);
  });

  it("imports only what is there, through the doors of packages", () => {
    const lost = all.flatMap((source) =>
      targets(source)
        .filter((target) => !exists(target))
        .map((to) => `${source.path} → ${to}`),
    );
    expect(lost).toEqual([]);
    const around = all.flatMap(({ path, imports }) =>
      imports.filter(
        (name) =>
          path !== meeting &&
          name.startsWith(".") &&
          resolved(path, name)?.split("/")[0] !== path.split("/")[0],
      ),
    );
    expect(around).toEqual([]);
  });

  it.each(rooms.map((room) => [room.name, room] as const))(
    "%s uses only the rooms it may",
    (name, room) => {
      const wrong = all
        .filter(({ path }) => roomOf(path) === room)
        .flatMap((source) =>
          targets(source)
            .filter((target) => /\.tsx?$/.test(target))
            .filter((target) => ![name, ...room.may].includes(roomOf(target)?.name ?? target))
            .map((target) => `${source.path} → ${target}`),
        );
      expect(wrong).toEqual([]);
    },
  );

  it.each(Object.entries(onlyIn))("%s is used only where it belongs", (name, may) => {
    const wrong = all
      .filter(
        ({ path, imports }) => !isTest(path) && imports.some((each) => packageOf(each) === name),
      )
      .filter(({ path }) => !path.endsWith(".config.ts"))
      .filter(({ path }) => !may(roomOf(path)?.name ?? ""));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it("knows Express among the main files only where apps are made, and no test where it is built", () => {
    const express = all.filter(
      ({ path, imports }) => /^server\/src\/[^/]+$/.test(path) && imports.includes("express"),
    );
    expect(express.map(({ path }) => path)).toEqual(
      ["app", "behind", "front"].map((name) => `server/src/${name}.ts`),
    );
    const tested = all.filter(
      (source) =>
        !isTest(source.path) && !source.path.endsWith(".config.ts") && targets(source).some(isTest),
    );
    expect(tested.map(({ path }) => path)).toEqual([]);
  });

  it("goes round in no circle of imports", () => {
    const edges = new Map(all.map((source) => [source.path, targets(source)]));
    const done = new Set<string>();
    const cycles = all.flatMap(({ path }) => cycleFrom(path, edges, done) ?? []);
    expect(cycles).toEqual([]);
  });
});
