import { beforeEach, describe, expect, it } from "vitest";
import { bounded, foundIn, type Past } from "../../src/workbench/model/history.ts";
import { tabsFor } from "../../src/storage/adopt.ts";
import { fromKept, mostRows, rowsToKeep, toKept } from "../../src/workbench/model/kept/result.ts";
import { Refusal } from "../../src/api/problem.ts";
import { prepared } from "../../src/workbench/model/prepare.ts";
import { offsetOf, statementsOf } from "@chengmai/cypher/text";
import { placeWithin, refusedAt } from "../../src/workbench/model/place.ts";
import { formShown } from "../../src/workbench/model/parameters/shown.ts";
import { begun, statementsIn } from "../../src/workbench/model/statement.ts";
import { changeDraft } from "../../src/workbench/model/drafts.ts";
import {
  dropUnshown,
  openTab,
  othersOf,
  putResult,
  workbench,
} from "../../src/workbench/model/store.ts";
import type { Result } from "../../src/values/result.ts";
import { blankTab, titleOf } from "../../src/workbench/model/tab.ts";
import { closeTab, moveTab, renameTab, showNext } from "../../src/workbench/model/tabs.ts";
import { notice, takeBack } from "../../src/workbench/model/undo.ts";

const ids = () => workbench.getState().tabs.map(({ id }) => id);
const [a, b, c] = ["a", "b", "c"].map((id) => blankTab({ id, text: `RETURN '${id}'` }));

beforeEach(() => {
  workbench.setState({
    tabs: [a, b, c].flatMap((tab) => tab ?? []),
    front: "b",
    results: new Map(),
  });
});

describe("a closed tab", () => {
  it("comes back to its place by undo", () => {
    closeTab("b");
    expect(ids()).toEqual(["a", "c"]);
    expect(workbench.getState().front).toBe("c");
    expect(notice.getState().now?.kind).toBe("tab-closed");
    takeBack();
    expect(ids()).toEqual(["a", "b", "c"]);
    expect(workbench.getState().front).toBe("b");
  });

  it("leaves a blank one where it was the last", () => {
    for (const id of ids()) closeTab(id);
    expect(workbench.getState().tabs).toMatchObject([{ text: "" }]);
  });
});

describe("a tab", () => {
  it("is named by its reader, else by its first words", () => {
    expect(titleOf({ name: null, text: ":param a => 1\n// 城市 \nMATCH (n)" })).toBe("城市");
    expect(titleOf({ name: null, text: " \n" })).toBeNull();
    renameTab("a", "  ");
    expect(workbench.getState().tabs[0]?.name).toBeNull();
  });

  it("is moved among the others, and the next one comes round", () => {
    moveTab("b", 2);
    expect(ids()).toEqual(["a", "c", "b"]);
    showNext(1);
    expect(workbench.getState().front).toBe("a");
  });
});

const ran = (id: string, startedAt: number, phase: Result["phase"] = "done"): Result => ({
  ...begun({ text: id, params: {}, database: null }),
  id,
  startedAt,
  phase,
  columns: ["x"],
  rows: [[1]],
  count: 1,
});

describe("a run", () => {
  it("is held back by a missing parameter, which the form then shows", () => {
    openTab(blankTab({ id: "p", text: "RETURN $one, $two" }));
    expect(prepared("p", statementsIn("RETURN $one, $two"))).toBeNull();
    expect(formShown.getState()).toMatchObject({
      faults: { one: "needed" },
      focus: { name: "one" },
    });
    changeDraft("p", "one", { kind: "integer", text: "1" });
    changeDraft("p", "two", { kind: "null", text: "" });
    expect(prepared("p", statementsIn("RETURN $one, $two"))).toEqual([
      { text: "RETURN $one, $two", from: 0 },
    ]);
  });

  it("puts :param lines into the form and sends what stands below them, at its own place", () => {
    const text = ":param x => 1\nRETURN $x;\nRETURN $x";
    openTab(blankTab({ id: "q", text }));
    expect(prepared("q", statementsOf(text))).toEqual([
      { text: "RETURN $x", from: 14 },
      { text: "RETURN $x", from: 25 },
    ]);
    const tab = workbench.getState().tabs.find(({ id }) => id === "q");
    expect(tab?.drafts["x"]).toEqual({ kind: "integer", text: "1" });
  });

  it.each([
    ["RETURN 1 AS x;\nRETURN 1 AS x", 15],
    ["// RETURN $x\n:param x => 1\nRETURN $x;\n/* RETURN $x; */\nRETURN $x", 55],
  ])("sends the second of two that are alike from its own place: %j", (text, from) => {
    openTab(blankTab({ id: "t", text }));
    expect(prepared("t", statementsIn(text).slice(1))?.map((each) => each.from)).toEqual([from]);
    const failed = {
      ...begun({ text: text.slice(from), params: {}, database: null }, from),
      refusal: new Refusal("cypher-syntax", "", { line: 1, column: 8 } as Refusal["problem"]),
    };
    expect(refusedAt(failed, text)).toEqual({ line: text.split("\n").length, column: 8 });
  });

  it("has lines that end as the editor ends them, so that a place is the same in both", () => {
    expect(blankTab({ text: "RETURN 1;\r\nRETURN 2;\rRETURN 3" }).text).toBe(
      "RETURN 1;\nRETURN 2;\nRETURN 3",
    );
  });

  it("can be compared with runs that made way for it, each once, the newest first", () => {
    const [old, failed, now] = [ran("o", 1), ran("f", 2, "failed"), ran("n", 3)];
    workbench.setState({
      tabs: [blankTab({ id: "w", results: ["n"] })],
      results: new Map([old, failed, now].map((each) => [each.id, each])),
      earlier: [ran("e", 0)],
    });
    dropUnshown();
    expect([...workbench.getState().results.keys()]).toEqual(["n"]);
    expect(othersOf(workbench.getState(), now).map(({ id }) => id)).toEqual(["o", "e"]);
    putResult(old);
    expect(othersOf(workbench.getState(), now).map(({ id }) => id)).toEqual(["o", "e"]);
  });

  it("is not begun where such a line cannot be read", () => {
    openTab(blankTab({ id: "r", text: ":param x => n.name\nRETURN 1" }));
    expect(prepared("r", [{ text: "RETURN 1", from: 19 }])).toBeNull();
    expect(notice.getState().now).toMatchObject({ kind: "param-unread", values: { line: 1 } });
  });
});

describe("a refusal's place", () => {
  const text = "RETURN 1;\nRETURN\n  oops";
  it("is counted in the whole text", () => {
    expect(placeWithin(text, 10, { line: 2, column: 3 })).toEqual({ line: 3, column: 3 });
    expect(placeWithin("  RETURN x", 2, { line: 1, column: 8 })).toEqual({ line: 1, column: 10 });
    expect(offsetOf(text, { line: 3, column: 3 })).toBe(text.indexOf("oops"));
  });

  it("is none once the text has changed", () => {
    const problem = {
      type: "/problems/cypher-syntax",
      title: "",
      status: 422,
      detail: "",
      instance: "",
      line: 2,
      column: 3,
    } as const;
    const refusal = new Refusal("cypher-syntax", "", problem);
    const asked = { text: "RETURN\n  oops", params: {}, database: null };
    const result = { ...begun(asked, 10), refusal };
    expect(refusedAt(result, text)).toEqual({ line: 3, column: 3 });
    expect(refusedAt(result, text.replace("oops", "fine"))).toBeNull();
  });
});

const kept = (id: string, window: string, at = 0) => ({
  id,
  window,
  at,
  front: false,
  tab: blankTab({ id }),
});

describe("what is kept", () => {
  it("is the first thousand rows, or two megabytes, and what is lost is counted", () => {
    const result = begun({ text: "", params: {}, database: null });
    for (let at = 0; at < 1500; at += 1) result.rows.push([at]);
    expect(toKept({ ...result, count: 1500 })).toMatchObject({ count: mostRows, lost: 500 });
    expect(rowsToKeep([["x".repeat(600)], ["y".repeat(600)]], 1000)).toHaveLength(1);
  });

  it("brings a refusal back whole", () => {
    const refusal = new Refusal("timed-out", "too long");
    const result = { ...begun({ text: "", params: {}, database: null }), refusal };
    expect(fromKept(structuredClone(toKept(result))).refusal).toMatchObject({
      slug: "timed-out",
      message: "too long",
    });
  });

  it("is a window's own tabs, or those of windows that are gone, never those of an open one", () => {
    const all = [kept("1", "own", 1), kept("2", "own", 0), kept("3", "gone"), kept("4", "other")];
    const open = new Set(["own", "new", "other"]);
    expect(tabsFor(all, "own", open).map(({ id }) => id)).toEqual(["2", "1"]);
    expect(tabsFor(all, "new", open).map(({ id }) => id)).toEqual(["3"]);
  });
});

const past = (id: string, pinned = false, text = id): Past => ({
  id,
  at: 0,
  text,
  params: { city: "苏州" },
  database: null,
  write: false,
  phase: "done",
  rows: 1,
  millis: 1,
  problem: null,
  pinned,
});

describe("the history", () => {
  it("lets the oldest go, but none that is pinned", () => {
    const runs = [past("1"), past("2"), past("3", true), past("4")];
    expect(bounded(runs, 2).map(({ id }) => id)).toEqual(["1", "3"]);
  });
  it("is searched by every word in text and parameters, pinned ones first", () => {
    const runs = [
      past("1", false, "MATCH a"),
      past("2", true, "MATCH b"),
      past("3", true, "RETURN"),
    ];
    expect(foundIn(runs, "match 苏州").map(({ id }) => id)).toEqual(["2", "1"]);
  });
});
