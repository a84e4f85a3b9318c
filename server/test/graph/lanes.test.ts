import { describe, expect, it } from "vitest";
import { openLanes } from "../../src/graph/lanes.ts";
import { GraphError } from "../../src/graph/graph-error.ts";
import { refusal } from "./embedded/opened.ts";

const patient = { waitMs: 60_000 };
const open = () =>
  openLanes(
    [
      { lane: "urgent", most: 2 },
      { lane: "other", most: 1 },
    ],
    () => new GraphError("busy", "Too many."),
  );

describe("lanes", () => {
  it("refuse who has no time to wait, and who comes when too many wait", async () => {
    const lanes = open();
    await lanes.enter("other", patient);
    expect(await refusal(lanes.enter("other", { waitMs: 0 }))).toMatchObject({ slug: "busy" });
    expect(await refusal(lanes.enter("other", { waitMs: 1 }))).toMatchObject({ slug: "busy" });
    const waiting = Array.from({ length: 64 }, () => lanes.enter("other", patient));
    expect(await refusal(lanes.enter("other", patient))).toMatchObject({ slug: "busy" });
    lanes.close();
    expect(await Promise.all(waiting)).toHaveLength(64);
  });

  it("give a place to the urgent first", async () => {
    const lanes = open();
    const leave = await lanes.enter("other", patient);
    await lanes.enter("urgent", patient);
    const order: string[] = [];
    const other = lanes.enter("other", patient).then(() => order.push("other"));
    const leaveUrgent = lanes.enter("urgent", patient);
    leave();
    (await leaveUrgent)();
    order.push("urgent");
    await other;
    expect(order).toEqual(["urgent", "other"]);
  });

  it("lend no place of the urgent to the other", async () => {
    const lanes = open();
    const leave = await lanes.enter("other", patient);
    const order: string[] = [];
    const other = lanes.enter("other", patient).then(() => order.push("other"));
    await lanes.enter("urgent", patient);
    order.push("urgent");
    leave();
    leave();
    await other;
    expect(order).toEqual(["urgent", "other"]);
  });

  it("give the place of one who leaves the queue to the next", async () => {
    const lanes = open();
    const leave = await lanes.enter("other", patient);
    const stop = new AbortController();
    const gone = lanes.enter("other", { ...patient, signal: stop.signal });
    const next = lanes.enter("other", patient);
    stop.abort();
    await expect(gone).rejects.toMatchObject({ name: "AbortError" });
    leave();
    expect(await next).toBeTypeOf("function");
  });
});
