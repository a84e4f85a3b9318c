import type { Node } from "@chengmai/cypher/values";
import { useStore } from "zustand";
import { keyOf } from "../model/lens.ts";
import { choose, screen, type Choosing } from "../model/screen.ts";

const none: readonly string[] = [];

/** What is chosen in the view under a name, all of it; kept in the address. */
export function useChoices(
  name: string,
): [readonly string[], (values: readonly string[], how?: Choosing) => void] {
  const values = useStore(screen, ({ choice }) => choice[name] ?? none);
  return [values, (next, how) => choose({ [name]: next }, how)];
}

/** One of some values under a name; the first of them is what stands without a choice. */
export function useChoice<Value extends string>(
  name: string,
  values: readonly [Value, ...Value[]],
): [Value, (value: Value) => void] {
  const [said, set] = useChoices(name);
  const value = values.find((each) => each === said[0]) ?? values[0];
  return [value, (next) => set(next === values[0] ? [] : [next])];
}

/** A number under a name, within what it may be. */
export function useNumber(
  name: string,
  { first, least, most }: { first: number; least: number; most: number },
): [number, (value: number, how?: Choosing) => void] {
  const [[said], set] = useChoices(name);
  const value = said === undefined ? Number.NaN : Number(said);
  return [
    value >= least && value <= most ? value : first,
    (next, how) => set(next === first ? [] : [String(next)], how),
  ];
}

/** A text under a name; each letter stands at once, and all of them are one page of the browser's history. */
export function useText(name: string): [string, (text: string) => void] {
  const [[said = ""], set] = useChoices(name);
  return [
    said,
    (next) => set(next === "" ? [] : [next], said === "" || next === "" ? "anew" : "going on"),
  ];
}

/** The node that a key names; an id names it, too, where no key was known. */
export const nodeBy = (nodes: readonly Node[], said: string | undefined): Node | undefined =>
  nodes.find((node) => keyOf(node) === said) ?? nodes.find(({ id }) => id === said);
