import { turned } from "../context.ts";
import { type Link, projected } from "../projection/project.ts";
import { toTheEnd } from "../work.ts";
import { contextGiven, type GivenContext } from "./given.ts";

interface Given {
  context: GivenContext;
  side: "rows" | "columns";
  wanted: Parameters<typeof projected>[1];
}

export interface Projected {
  links: Link[];
  communities: number[];
  truncated: boolean;
}

/** One side joined by what it shares of the other. */
export const projectionJob = ({ context, side, wanted }: Given): Projected => {
  const own = contextGiven(context);
  return projected(side === "rows" ? own : turned(own), wanted, toTheEnd);
};
