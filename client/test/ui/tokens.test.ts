import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fontFamily } from "../../src/ui/font.ts";
import { ink, looks, schemes, type Scheme } from "../../src/ui/palette.ts";

const text = readFileSync(new URL("../../src/ui/tokens.css", import.meta.url), "utf8");

/** What a scheme's block says, by name; colours of three letters as six. */
function said(scheme: Scheme): Map<string, string> {
  const selector = scheme === "light" ? ":root {" : '[data-scheme="dark"] {';
  const start = text.indexOf(selector);
  const block = text.slice(start, text.indexOf("}", start));
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = "", value = ""]) => [
      name,
      value,
    ]),
  );
}

/** The tokens that are a look's colour, in the order of the looks; a look that is no token's stands as null. */
const hues = ["blue", "orange", "green", "violet", "teal", "brown", null, "rose"];

test.each(schemes)("style sheets and picture have the same colours in the %s", (scheme) => {
  const tokens = said(scheme);
  for (const name of ["paper", "panel", "line", "text", "quiet", "accent"] as const)
    expect([name, tokens.get(name)]).toEqual([name, ink[scheme][name]]);
  expect(looks).toHaveLength(hues.length);
  for (const [at, hue] of hues.entries())
    if (hue !== null) expect([hue, tokens.get(hue)]).toEqual([hue, looks[at]?.colour[scheme]]);
});

const colours = (scheme: Scheme): string[] =>
  [...said(scheme)].filter(([, value]) => value.startsWith("#")).map(([name]) => name);

test("every colour has a light and a dark", () => {
  expect(colours("light").length).toBeGreaterThan(20);
  expect(colours("dark")).toEqual(colours("light"));
});

test("style sheets and picture have the same letters", () => {
  expect(said("light").get("letters")?.replace(/\s+/g, " ")).toBe(fontFamily);
});

test("no two layers of the page are the same", () => {
  const layers = [...said("light")].filter(([name]) => name.startsWith("layer-"));
  expect(layers.length).toBeGreaterThan(10);
  expect(new Set(layers.map(([, height]) => height)).size).toBe(layers.length);
});
