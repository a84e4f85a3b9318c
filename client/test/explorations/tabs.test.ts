import { describe, expect, test } from "vitest";
import { createExploration, type Beginning } from "../../src/exploration/model/exploration.ts";
import { createExplorations, frontOf, type Explorations } from "../../src/explorations/tabs.ts";
import { expansionOf, overview } from "../exploration/real-facts.ts";

const begun: Beginning = (own) => own.ask(overview.step, () => Promise.resolve(overview));

function opened(): Explorations {
  const ids = Array.from({ length: 20 }, (_, at) => `t${at}`);
  return createExplorations(
    (begin = begun) => createExploration([], begin),
    () => ids.shift() ?? "",
    "?at=x",
  );
}

const names = ({ store }: Explorations) => store.getState().open.map(({ id }) => id);
const front = ({ store }: Explorations) => frontOf(store.getState());

describe("explorations side by side", () => {
  test("are never none: closing the last opens another", () => {
    const own = opened();
    own.close("t0");
    expect(names(own)).toEqual(["t1"]);
    expect(front(own).id).toBe("t1");
  });

  test("begin when they come to the front, and not again", async () => {
    const own = opened();
    expect(front(own).exploration.log.getState().asking).toEqual([]);
    own.add();
    await Promise.resolve();
    expect(front(own).exploration.log.getState().asking).toHaveLength(1);
    own.show("t0");
    own.show("t1");
    expect(front(own).exploration.log.getState().asking).toHaveLength(1);
  });

  test("know nothing of each other's steps, and what is asked in one does not wait for another", async () => {
    const own = opened();
    const one = front(own).exploration;
    void one.ask(overview.step, () => new Promise(() => undefined));
    own.add();
    const other = front(own).exploration;
    await other.ask(expansionOf("city:suzhou").step, () =>
      Promise.resolve(expansionOf("city:suzhou")),
    );
    expect(other.log.getState().entries.length).toBeGreaterThan(0);
    expect(one.log.getState().entries).toEqual([]);
  });

  test("go round in both directions", () => {
    const own = opened();
    own.add();
    own.add();
    own.next(1);
    expect(front(own).id).toBe("t0");
    own.next(-1);
    expect(front(own).id).toBe("t2");
  });

  test("have a name, or none that is empty", () => {
    const own = opened();
    own.rename("t0", " Ports ");
    expect(front(own).name).toBe("Ports");
    own.rename("t0", " ");
    expect(front(own).name).toBeNull();
  });

  test("come back where they stood, with all that was in them, after they were closed", () => {
    const own = opened();
    own.add();
    const { exploration } = front(own);
    exploration.record(overview);
    own.add();
    own.close("t1");
    expect(names(own)).toEqual(["t0", "t2"]);
    own.reopen();
    expect(names(own)).toEqual(["t0", "t1", "t2"]);
    expect(front(own).exploration).toBe(exploration);
    expect(own.store.getState().told).toBeNull();
  });

  test("give up what they ask when they are closed", async () => {
    const own = opened();
    const { exploration } = front(own);
    const asked = exploration.ask(
      overview.step,
      (signal) =>
        new Promise((_, reject) => {
          signal.addEventListener("abort", () => reject(signal.reason));
        }),
    );
    own.add();
    own.close("t0");
    expect(await asked).toBe(false);
  });

  test("the first says what the address says, one that is new nothing", () => {
    const own = opened();
    expect(front(own).address).toBe("?at=x");
    own.add();
    expect(front(own).address).toBe("");
  });
});
