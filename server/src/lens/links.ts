import { namesLeftOut } from "../explore/left-out.ts";
import type { Schema } from "../graph/graph.ts";
import type { LeftOut } from "../graph/texts/left-out.ts";

type Links = Schema["links"];

/** What a schema says to be joined, without what is left out. */
export const linksWithout = ({ links }: Schema, leftOut: LeftOut | null): Links =>
  links.filter(
    ({ from, type, to }) => !namesLeftOut(leftOut, { types: [type], labels: [from, to] }),
  );

/** The same from either end, with the direction in which it leads from there. */
export const reaching = (links: Links) =>
  links.flatMap(({ from, type, to, count }) => [
    { from, type, to, count, direction: "out" as const },
    { from: to, type, to: from, count, direction: "in" as const },
  ]);
