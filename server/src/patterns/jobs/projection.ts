import type { Around } from "../../working/messages.ts";
import { turned } from "../context.ts";
import { type Link, projected } from "../projection/project.ts";
import { contextGiven, type GivenContext } from "./given.ts";
import { telling, wholly } from "./within.ts";

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

/** Links that are told at most. */
const mostLinks = 20_000;

const mostTelling = (a: Link, b: Link): number =>
  Number(b.kept) - Number(a.kept) || a.p - b.p || b.weight - a.weight || a.a - b.a || a.b - b.b;

/** One side joined by what it shares of the other; of too many links those kept, then the least likely and the heaviest. */
export const projectionJob = ({ context, side, wanted }: Given, around: Around): Projected => {
  const own = contextGiven(context);
  const found = projected(
    side === "rows" ? own : turned(own),
    wanted,
    wholly(telling(around)(0, 1)),
  );
  if (found.links.length <= mostLinks) return found;
  const links = found.links.toSorted(mostTelling).slice(0, mostLinks);
  return { ...found, links: links.toSorted((a, b) => a.a - b.a || a.b - b.b), truncated: true };
};
