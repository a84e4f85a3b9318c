import type { Value } from "@chengmai/cypher";
import type { Params } from "../graph.ts";

/** A text with its parameters: what an engine is asked, or what a reader may ask again by hand. */
export interface Text {
  text: string;
  params: Params;
}

/** Where a text is being written: names its parameters, and says whether a reader will see it. */
export interface Draft {
  /** Numbers stand in a text that is read; in one that is run they are parameters, so that it is planned once. */
  readonly shown: boolean;
  /** Gives a value its parameter: `$id`, or `$id2` where there is one of that name. */
  given(name: string, value: Value): string;
  number(name: string, value: number): string;
}

/** Writes a text, gathering what it takes. */
export const drafted = (shown: boolean, write: (draft: Draft) => string): Text => {
  const params: Record<string, Value> = {};
  const given = (name: string, value: Value): string => {
    let own = name;
    for (let count = 2; own in params; count += 1) own = `${name}${count}`;
    params[own] = value;
    return `$${own}`;
  };
  const number = (name: string, value: number): string =>
    shown ? String(value) : given(name, value);
  return { text: write({ shown, given, number }), params };
};

/** Conditions as a WHERE of one line each; nothing where there are none. */
export const whereAll = (conditions: readonly string[]): string =>
  conditions.length === 0 ? "" : `\nWHERE ${conditions.join("\n  AND ")}`;
