import type { Node } from "@chengmai/cypher/values";
import { described } from "@chengmai/cypher/described";
import type { Input, Output } from "@chengmai/server/contract";

/** What stands against what: a row has a column where the lens finds a tie. */
export type Lens = Omit<Output<"lenses">[number]["lens"], "strength">;

/** A lens that is offered, by its words and its size. */
export type Offered = Output<"lenses">[number];

/** Whether only what is said of a row itself counts, or also what it has through what it belongs to. */
export type Strength = "stated" | "inherited";

/** A lens as every view asks by it. */
export type Body = Input<"concepts">;

/** What of a body is its lens: the rest is what a view asks of it. */
export const lensIn = (lens: Lens): Lens => {
  const { rows, columns, via, path, property, where, query, params, world } = lens;
  return {
    ...(rows !== undefined && { rows }),
    ...(columns !== undefined && { columns }),
    ...(via !== undefined && { via }),
    ...(path !== undefined && { path }),
    ...(property !== undefined && { property }),
    ...(where !== undefined && { where }),
    ...(query !== undefined && { query }),
    ...(params !== undefined && { params }),
    ...(world !== undefined && { world }),
  };
};

/** The same lens is the same text, whatever strength it is looked through with. */
export const lensKey = (lens: Lens): string => JSON.stringify(lensIn(lens));

export const bodyOf = (lens: Lens, strength: Strength): Body => ({ ...lensIn(lens), strength });

/** What a file is called that holds what was seen through a lens: it says whether what is inherited is in it. */
export const fileNamed = (name: string, { strength }: Pick<Body, "strength">): string =>
  strength === "inherited" ? `${name}-with-inherited` : name;

/** A node's lasting name, as a step names it. */
export const keyOf = (node: Node): string => node.key ?? described(node);

/** The one of some nodes, by its place in an answer. */
export const at = <Thing>(things: readonly Thing[], places: readonly number[]): Thing[] =>
  places.flatMap((place) => things[place] ?? []);
