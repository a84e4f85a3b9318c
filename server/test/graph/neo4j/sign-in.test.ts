import { describe, expect, it } from "vitest";
import { GraphError } from "../../../src/graph/graph-error.ts";
import { openSignIn } from "../../../src/graph/neo4j/connection/sign-in.ts";

const seconds = 1000;

/** A server that takes or refuses a password, a clock that is set by hand, and the tries it counted. */
const door = ({ brief = false } = {}) => {
  let clock = 0;
  let opens = false;
  let tries = 0;
  const signIn = openSignIn(
    async () => {
      tries += 1;
      if (opens) return;
      const failure = new GraphError("sign-in-refused", "Refused.");
      signIn.refused(failure, brief);
      throw failure;
    },
    () => clock,
  );
  return {
    signIn,
    tries: () => tries,
    pass: (millis: number) => void (clock += millis),
    open: () => void (opens = true),
    refusal: () => expect(signIn.ready()).rejects.toThrow("Refused."),
  };
};

describe("a sign-in", () => {
  it("is tried once for all who ask at the same time", async () => {
    const { refusal, tries } = door();
    await Promise.all(Array.from({ length: 16 }, refusal));
    expect(tries()).toBe(1);
  });

  it("that was refused is answered from memory, and tried again ever more rarely", async () => {
    const { refusal, tries, pass } = door();
    const moments: number[] = [];
    for (let second = 0; second < 3600; second += 1) {
      const before = tries();
      await refusal();
      if (tries() > before) moments.push(second);
      pass(seconds);
    }
    expect(moments).toEqual([0, 30, 90, 210, 450, 930, 1530, 2130, 2730, 3330]);
  });

  it("is tried at once when asked, and found mended", async () => {
    const { signIn, refusal, tries, open } = door();
    await refusal();
    open();
    await refusal();
    signIn.again();
    await signIn.ready();
    await signIn.ready();
    expect(tries()).toBe(2);
  });

  it("that stood when it was asked for is not tried by that later", async () => {
    const { signIn, refusal, tries, open } = door();
    open();
    await signIn.ready();
    signIn.again();
    signIn.refused(new GraphError("sign-in-refused", "Refused."), false);
    await refusal();
    expect(tries()).toBe(1);
  });

  it("is not tried faster than shuts others out, however often it is asked for", async () => {
    const { signIn, refusal, tries, pass } = door();
    for (let asked = 0; asked < 600; asked += 1) {
      signIn.again();
      await refusal();
      pass(seconds);
    }
    expect(tries()).toBeLessThan(18);
  });

  it("that is refused for some seconds is tried when these are over", async () => {
    const { refusal, tries, pass } = door({ brief: true });
    for (let second = 0; second < 60; second += 1) {
      await refusal();
      pass(seconds);
    }
    expect(tries()).toBe(10);
  });

  it("begins anew with a server that was away", async () => {
    const { signIn, refusal, tries } = door();
    await refusal();
    signIn.forget();
    await refusal();
    expect(tries()).toBe(2);
  });
});
