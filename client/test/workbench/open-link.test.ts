import { beforeEach, expect, it } from "vitest";
import { fragmentOf } from "../../src/workbench/model/link/link.ts";
import { leaveLinked, openLink } from "../../src/workbench/model/open.ts";
import { run } from "../../src/workbench/model/run.ts";
import { frontTab, workbench } from "../../src/workbench/model/store.ts";
import { blankTab } from "../../src/workbench/model/tab.ts";

const linked = {
  text: "MATCH (n {name: $city}) RETURN n",
  params: { city: "苏州" },
  database: null,
  view: "graph",
  drawn: "replace",
} as const;

const opened = async (changed: Partial<typeof linked> | { text: string } = {}) => {
  await openLink((await fragmentOf({ ...linked, ...changed })) ?? "");
  return frontTab(workbench.getState());
};

beforeEach(() => {
  workbench.setState({ tabs: [blankTab({ id: "a" })], front: "a", results: new Map() });
});

it.each(["", "#canvas", "#cypher=1.broken", "#cypher=2.abc"])(
  "an address that holds no query of ours opens nothing: %j",
  async (fragment) => {
    await openLink(fragment);
    expect(workbench.getState().tabs).toHaveLength(1);
  },
);

it("a link's query is opened with its parameters and its view, and waits for a word", async () => {
  const tab = await opened();
  expect(tab).toMatchObject({ text: linked.text, params: linked.params, view: "graph" });
  expect(tab.linked).toEqual({ drawn: "replace" });
  expect(tab.results).toEqual([]);
  expect(workbench.getState().results.size).toBe(0);
});

it("the question is gone once it is answered, either way", async () => {
  leaveLinked(await opened());
  expect(frontTab(workbench.getState()).linked).toBeUndefined();
  const { id } = await opened();
  const running = run(id, [{ text: "RETURN 1", from: 0 }]);
  expect(frontTab(workbench.getState()).linked).toBeUndefined();
  await running;
});

it("a link without a query asks nothing", async () => {
  expect((await opened({ text: " \n" })).linked).toBeUndefined();
});
