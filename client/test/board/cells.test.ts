import { describe, expect, test } from "vitest";
import { board } from "../../src/board/arrangement.ts";
import { findingsOf } from "../../src/board/model/findings/findings.ts";
import { clusterGroup, compose } from "../../src/board/model/compose.ts";
import { ribbonsOf } from "../../src/board/model/ribbons.ts";
import { tiesOf } from "../../src/board/model/ties.ts";
import { sheetOf, type Line } from "../../src/board/model/views/cells.ts";
import { viewOf } from "../../src/board/model/views/view.ts";
import { planAsOrdered } from "../../src/board/picture/board-order.ts";
import { fold } from "../../src/exploration/model/log.ts";
import type { State } from "../../src/exploration/model/state.ts";
import { nothing, type Entry, type Step } from "../../src/exploration/model/step.ts";
import { firstScreen, kinds, overview, strengthen, unfold } from "../exploration/real-facts.ts";
import { setting } from "../canvas/boxes.ts";

const sheet = (state: State, chosen: string | null = null) =>
  sheetOf(compose(state), planAsOrdered(state, "zh"), chosen);
const pictureOf = (state: State) => board.scene(state, setting(884, 848, "zh")).picture.nodes;
const clusterLines = (lines: readonly Line[]) => lines.filter(({ within }) => within !== null);
const delta = "cluster:yangtze-river-delta";
const all = overview.brought.nodes.flatMap(({ id }) => (id.startsWith("cluster:") ? [id] : []));
const step = (own: Step & Record<string, unknown>): Entry => ({ step: own, brought: nothing });

const ids = (lines: readonly Line[]) => lines.map(({ node }) => node.id);
const unfolded = (strength: "stated" | "inherited") =>
  sheet(fold(kinds, [overview, strengthen(strength), ...all.map(unfold)])).lines;
const strengths = (lines: readonly Line[]) =>
  lines.flatMap(({ node, cells: own }) =>
    own.flatMap((cell, at) =>
      cell === null ? [] : [[`${node.id} ${at}`, cell.strength] as const],
    ),
  );

for (const strength of ["stated", "inherited"] as const)
  describe(`the matrix, ${strength}`, () => {
    const state = firstScreen(strength);
    const open = fold(kinds, [overview, strengthen(strength), ...all.map(unfold)]);
    const { columns, lines } = sheet(state);

    test("has a cell for every ribbon, and unfolded one for every tie of a place", () => {
      const cells = clusterLines(lines).flatMap((line) =>
        line.cells.flatMap((own) => own?.id ?? []),
      );
      expect(cells.toSorted()).toEqual(
        ribbonsOf(state)
          .map(({ id }) => id)
          .toSorted(),
      );
      const places = sheet(open)
        .lines.filter(({ within }) => within === null)
        .flatMap((line) => line.cells.flatMap((own) => own?.id ?? []));
      const ties = tiesOf(open).filter(({ place }) => !place.startsWith("cluster:"));
      expect(places.toSorted()).toEqual(ties.map(({ id }) => id).toSorted());
    });

    test("has the claims of the ribbon in a cluster's cell", () => {
      const claims = new Map(ribbonsOf(state).map((ribbon) => [ribbon.id, ribbon.claims]));
      for (const { cells } of clusterLines(lines))
        for (const cell of cells) if (cell !== null) expect(cell.claims).toBe(claims.get(cell.id));
    });

    test("counts below a column what the picture's signs and number and the start panel count", () => {
      const drawn = new Map(pictureOf(state).map((node) => [node.id, node]));
      for (const { node, clusters, places } of columns) {
        const glyph = decodeURIComponent(drawn.get(node.id)?.glyph ?? "");
        expect(glyph.match(/<g /g) ?? []).toHaveLength(clusters);
        expect(drawn.get(`count ${node.id}`)?.label).toBe(String(places || ""));
      }
      const counts = new Map(columns.map(({ node, clusters }) => [node.id, clusters]));
      const told = findingsOf(state).flatMap((finding): [string, number][] => {
        if (finding.kind === "widest")
          return finding.mechanisms.map((each) => [each, finding.count]);
        return finding.kind === "single" ? finding.mechanisms.map((each) => [each, 1]) : [];
      });
      expect(told.length).toBeGreaterThan(4);
      for (const [mechanism, clusters] of told) expect(counts.get(mechanism)).toBe(clusters);
    });

    test("counts at a row's end what the picture says at the cluster's box", () => {
      const notes = new Map(pictureOf(state).map(({ id, label }) => [id, label]));
      for (const { node, used } of clusterLines(lines))
        expect(notes.get(`note ${node.id}`)).toMatch(new RegExp(`^${used} 项机制`));
    });

    test("stands its columns in the order of the board, theme by theme", () => {
      const tops = new Map(pictureOf(state).map(({ id, y }) => [id, y]));
      const heights = columns.map(({ node }) => tops.get(node.id) ?? 0);
      expect(heights).toHaveLength(20);
      expect(heights).toEqual(heights.toSorted((a, b) => a - b));
      const { themes } = sheet(state);
      expect(themes.reduce((sum, { count }) => sum + count, 0)).toBe(20);
    });
  });

test("nothing is hollow as stated, and what is inherited turns no filled dot hollow", () => {
  const stated = unfolded("stated");
  expect(strengths(stated).every(([, strength]) => strength === "stated")).toBe(true);
  const more = new Map(strengths(unfolded("inherited")));
  for (const [key, strength] of strengths(stated)) expect(more.get(key)).toBe(strength);
  expect(more.size).toBeGreaterThan(strengths(stated).length + 50);
});

test("a folded cluster shows itself alone, an unfolded one all that lies in it, and a chosen place is shown", () => {
  expect(ids(sheet(firstScreen()).lines)).toHaveLength(8);
  const open = sheet(fold(kinds, [overview, unfold(delta)])).lines;
  expect(open[0]?.within).toEqual({ places: 22, open: true, folded: [] });
  expect(open).toHaveLength(8 + 22);
  expect(ids(sheet(firstScreen(), "city:chongqing").lines)).toContain("city:chongqing");
  expect(sheet(firstScreen()).lines[0]?.within?.folded).toHaveLength(22);
});

test("a cluster that is switched off goes with its places, and the columns count without it", () => {
  const group = clusterGroup(firstScreen(), delta);
  const off = fold(kinds, [overview, unfold(delta), step({ kind: "toggle", group })]);
  const { lines, columns } = sheet(off);
  expect(lines.map(({ cluster }) => cluster)).not.toContain(delta);
  const whole = new Map(sheet(firstScreen()).columns.map((each) => [each.node.id, each.clusters]));
  const fewer = columns.filter(({ node, clusters }) => clusters < (whole.get(node.id) ?? 0));
  expect(fewer).toHaveLength(sheet(firstScreen()).lines[0]?.used ?? 0);
});

test("the view is a step of the log, and stays when the overview is opened again", () => {
  expect(viewOf(fold(kinds, [overview]))).toBe("lines");
  const matrix = fold(kinds, [overview, step({ kind: "view", view: "matrix" }), overview]);
  expect(viewOf(matrix)).toBe("matrix");
});
