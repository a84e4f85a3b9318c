import { expect, it } from "vitest";
import { isKept, sources } from "./sources.ts";

// What is open on top is left by it, whatever that is.
const shared = new Set(["escape"]);

/** Every key of an act in the page's sources, with the file that has it. */
const keys = sources()
  .filter((source) => isKept(source) && source.path.startsWith("client/src/"))
  .flatMap(({ path, text }) =>
    [...text.matchAll(/\bkeys: \[([^\]]*)\]/g)].flatMap(([, list = ""]) =>
      [...list.matchAll(/"((?:Mod\+|Ctrl\+|Alt\+|Shift\+)*[^"\s]+)"/g)].map(([, key = ""]) => ({
        key: key.toLowerCase(),
        path,
      })),
    ),
  )
  .filter(({ key }) => !shared.has(key) && /^(?:[a-z]+\+)*(?:[a-z]+|.)$/i.test(key));

it("no two acts of the page have one key", () => {
  expect(keys.length).toBeGreaterThan(20);
  const twice = keys.filter(({ key }, at) => keys.findIndex((other) => other.key === key) < at);
  expect(twice).toEqual([]);
});
