import { once } from "node:events";
import type { Duplex } from "node:stream";
import { expect, it } from "vitest";
import { cableHere, openStrands, type Along, type Strand } from "../../src/http/passing/strands.ts";

/** Two sides of a cable, what was said over it, and the far end of each strand that is begun. */
const joined = () => {
  const [here, there] = cableHere();
  const said: Along[] = [];
  const far: Strand[] = [];
  openStrands(there, (socket) => void far.push(socket));
  const connect = openStrands({
    ...here,
    say(all) {
      said.push(...all);
      here.say(all);
    },
  });
  /** A strand, as its both ends: the far one is there with the first that is said. */
  const strand = async (): Promise<[Strand, Strand]> => {
    const near = connect();
    const count = far.length;
    near.write("a");
    await expect.poll(() => far.length).toBe(count + 1);
    const [other] = far.slice(-1);
    if (other === undefined) throw new Error("nobody was met");
    await once(other, "readable");
    expect(other.read()?.toString()).toBe("a");
    return [near, other];
  };
  const bytesOf = (id: number): number =>
    said.reduce(
      (sum, [own, what]) => sum + (own === id && typeof what === "object" ? what.length : 0),
      0,
    );
  return { said, strand, bytesOf };
};

const textOf = async (socket: Duplex): Promise<string> => {
  let text = "";
  for await (const piece of socket) text += String(piece);
  return text;
};

it("hands on what is written, whole and in its order, both ways", async () => {
  const { strand } = joined();
  const [near, far] = await strand();
  const pieces = [1, 300_000, 0, 65_536, 70_000, 3].map((length, at) => String(at).repeat(length));
  const [there, back] = [textOf(far), textOf(near)];
  for (const piece of pieces) near.write(piece);
  for (const piece of pieces.toReversed()) far.write(piece);
  near.end();
  far.end();
  expect(await there).toBe(pieces.join(""));
  expect(await back).toBe(pieces.toReversed().join(""));
});

it("waits with what nobody takes, while other strands go on", async () => {
  const { strand, bytesOf } = joined();
  const [deaf, untaken] = await strand();
  for (let at = 0; at < 100; at += 1) deaf.write("x".repeat(65_536));
  deaf.end();
  const [near, far] = await strand();
  near.end("b".repeat(1_000_000));
  expect(await textOf(far)).toBe("b".repeat(1_000_000));
  expect(bytesOf(1)).toBeLessThan(400_000);
  expect((await textOf(untaken)).length).toBe(100 * 65_536);
});

it("is cut on both ends where it is cut on one", async () => {
  const { strand } = joined();
  const [near, far] = await strand();
  far.destroy();
  await once(near, "close");
  const [other, its] = await strand();
  other.destroy();
  await once(its, "close");
});

it("ends without a cut where both ends have said all, and hears no more of it", async () => {
  const { strand, said } = joined();
  const [near, far] = await strand();
  near.end();
  far.resume();
  far.end("last");
  expect(await textOf(near)).toBe("last");
  await expect.poll(() => [near.destroyed, far.destroyed]).toEqual([true, true]);
  expect(said.map(([, what]) => what).slice(1)).toEqual(["ended"]);
});

it("is over where one end has said all and hears no more, as HTTP ends a connection", async () => {
  const { strand, said } = joined();
  const [near, far] = await strand();
  const text = textOf(near);
  far.write("last");
  far.destroySoon();
  expect(await text).toBe("last");
  near.end();
  await expect.poll(() => [near.destroyed, far.destroyed]).toEqual([true, true]);
  expect(said).toHaveLength(1);
});
