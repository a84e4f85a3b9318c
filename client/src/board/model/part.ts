import type { Node, Path, Subgraph } from "@chengmai/cypher/values";
import { isShaped, toldBy, withStory, type State } from "../../exploration/model/state.ts";

/** Whether only what is said of a place itself counts, or also what it shares through its cluster. */
export type Strength = "stated" | "inherited";

/** One mechanism that connects a pair, and the paths that lead to it from either side. */
export interface Way {
  mechanism: Node;
  how: string;
  howEn: string;
  fromA: readonly Path[];
  fromB: readonly Path[];
}

/** What connects two places, by their ids; what it brought is drawn beside the others and goes with it. */
export interface Between {
  a: string;
  b: string;
  ways: readonly Way[];
  brought: Subgraph;
}

const own = "board";

export const strengthOf = ({ parts }: State): Strength =>
  (parts[own] as Strength | undefined) ?? "stated";

export const withStrength = (state: State, strength: Strength): State => ({
  ...state,
  parts: { ...state.parts, [own]: strength },
});

export const betweenOf = (state: State): Between | null => toldBy(state, own) as Between | null;

/** Null closes the question of a pair, and nothing else that is told. */
export const withBetween = (state: State, between: Between | null): State =>
  between === null && betweenOf(state) === null ? state : withStory(state, own, between);

/** The board stands where the built-in graph's first screen does; what comes later stands beside it. */
export const fitsBoard = (state: State): boolean => {
  const { database, ground, nodes } = state;
  return (
    database === null ||
    // What the reader shapes is a picture of their own.
    (database === "built-in" && ground === "overview" && nodes.size > 0 && !isShaped(state))
  );
};
