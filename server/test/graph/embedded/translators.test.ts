import { afterEach, describe, expect, it } from "vitest";
import { openPool } from "../../../src/graph/embedded/translator/pool.ts";
import {
  openTranslators,
  type TranslatorLimits,
  type Translators,
} from "../../../src/graph/embedded/translator/translators.ts";
import { refusal } from "./opened.ts";

const opened: Translators[] = [];
afterEach(() => {
  for (const translators of opened.splice(0)) translators.close();
});

const open = (limits: Partial<TranslatorLimits> = {}): Translators => {
  const translators = openTranslators({
    firstMs: 60_000,
    mostMs: 60_000,
    memoryMb: 384,
    startMs: 60_000,
    restMs: 60_000,
    ...limits,
  });
  opened.push(translators);
  return translators;
};

const asked = (text: string) => ({
  text,
  judged: true,
  params: new Map(),
  properties: new Map(),
});
const patient = { house: false, waitMs: 120_000 };
/** The parser alone takes a minute for it. */
const endless = asked(`RETURN ${"CASE WHEN true THEN ".repeat(120)}1${" ELSE 0 END".repeat(120)}`);
const short = asked("MATCH (n) RETURN n.name");

describe("translators", { timeout: 180_000 }, () => {
  it("end a text that takes too long, and say so", async () => {
    const translators = open({ firstMs: 100, mostMs: 300 });
    const error = await refusal(translators.understand(endless, patient));
    expect(error).toMatchObject({ slug: "timed-out" });
    expect(error.message).toContain("300 ms");
  });

  it("refuse what cannot be sent to them, at once, and read the next", async () => {
    const translators = open();
    const unsendable = { ...short, params: new Map([["a", (() => 1) as never]]) };
    await expect(translators.understand(unsendable, patient)).rejects.toThrow("cloned");
    const { finding } = await translators.understand(short, patient);
    expect(finding.kind).toBe("understood");
  });

  it("end a text that nobody has time for, that is given up or takes too much memory, and read the next", async () => {
    const translators = open();
    const hurried = translators.understand(endless, { ...patient, waitMs: 200 });
    expect(await refusal(hurried)).toMatchObject({ slug: "timed-out" });
    const stop = new AbortController();
    const left = translators.understand(endless, { ...patient, signal: stop.signal });
    stop.abort();
    await expect(left).rejects.toMatchObject({ name: "AbortError" });
    // What each clause sees is kept for it: 2,000 clauses and as many names.
    const clauses = Array.from({ length: 2000 }, (_, at) => `WITH *, 1 AS a${at} `).join("");
    const narrow = open({ memoryMb: 64 });
    const wide = narrow.understand(asked(`${clauses}RETURN 1 AS x`), patient);
    expect(await refusal(wide)).toMatchObject({ slug: "too-large" });
    for (const each of [translators, narrow])
      expect((await each.understand(short, patient)).finding.kind).toBe("understood");
  });

  it("keep nobody waiting for one that does not start", async () => {
    const translators = open({ startMs: 1 });
    expect(await refusal(translators.understand(short, patient))).toMatchObject({ slug: "busy" });
  });

  it("read a text of the house's own while all others wait for texts that take long", async () => {
    const translators = open();
    const order: string[] = [];
    const long = Array.from({ length: 6 }, () =>
      refusal(translators.understand(endless, patient)).then(() => order.push("outside")),
    );
    await translators.understand(short, { ...patient, house: true });
    order.push("house");
    translators.close();
    await Promise.all(long);
    expect(order).toEqual(["house", ...long.map(() => "outside")]);
  });

  it("are ended when nobody asks them for a while, but for one", async () => {
    const pool = openPool(100);
    const three = await Promise.all([1, 2, 3].map(() => pool.take(undefined)));
    for (const each of three) pool.giveBack(each);
    const left = () => three.filter(({ alive }) => alive());
    await expect.poll(() => left().length, { timeout: 60_000 }).toBe(1);
    const again = await pool.take(undefined);
    expect(left()).toEqual([again]);
    expect(await again.ask(short, { timeoutMs: 60_000, memoryMb: 384 })).toMatchObject({
      finding: { kind: "understood" },
    });
    pool.giveBack(again);
    pool.close();
    expect(left()).toEqual([]);
  });
});
