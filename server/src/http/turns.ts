import { GraphError } from "../graph/graph-error.ts";

/** Takes a turn and gives it back when called again; more than `most` at once are refused as busy. */
export const turns = (most: number): (() => () => void) => {
  let taken = 0;
  return () => {
    if (taken >= most) {
      throw new GraphError("busy", `${most} queries are running already; try again in a moment`);
    }
    taken += 1;
    let held = true;
    return () => {
      if (held) taken -= 1;
      held = false;
    };
  };
};

export type TakeTurn = ReturnType<typeof turns>;

/** Work that counts among the running queries for as long as it lasts. */
export const inTurn =
  <Given extends unknown[], Output>(
    take: TakeTurn,
    work: (...given: Given) => Promise<Output>,
  ): ((...given: Given) => Promise<Output>) =>
  async (...given) => {
    const giveBack = take();
    try {
      return await work(...given);
    } finally {
      giveBack();
    }
  };
