import type { DrawnEdge } from "../../canvas/drawing/element.ts";
import type { Look, Scheme } from "../../ui/palette.ts";
import { ribbonId, shareId, type Ribbon } from "../model/ribbons.ts";
import type { Tie } from "../model/ties.ts";
import type { Board } from "./box.ts";
import { ribbonCurve, strandCurve, type Course } from "./lines.ts";
import { isSlim } from "./sizes.ts";

/** What lines are drawn on, and in which colours. */
interface Ground {
  board: Board;
  looks: ReadonlyMap<string, Look>;
  scheme: Scheme;
}

const lineOf = ({ strength }: Pick<Tie, "strength">) =>
  strength === "inherited" ? "dashed" : "solid";

function strands(
  { ties, mechanism }: Pick<Ribbon, "ties" | "mechanism">,
  course: Course,
  board: Board,
  colour: string,
): DrawnEdge[] {
  const pill = board.boxes.get(mechanism);
  if (pill === undefined) return [];
  const seen = ties.filter(({ place }) => board.boxes.has(place));
  const apart = Math.min(1.6, course.width / Math.max(seen.length, 1));
  return seen.flatMap((tie, at): DrawnEdge[] => {
    const aside = (at - (seen.length - 1) / 2) * apart;
    const curve = strandCurve(tie.place, course, board, pill, aside);
    if (curve === null) return [];
    return [
      {
        ...curve,
        id: tie.id,
        role: "tie",
        source: tie.place,
        target: tie.mechanism,
        label: "",
        colour,
        arrow: "none",
        line: lineOf(tie),
        weight: 1.3,
        quiet: true,
      },
    ];
  });
}

/** Beside a ribbon, a dashed line where what it says is also handed down to places in the cluster. */
function shared(ribbon: Ribbon, course: Course, board: Board, colour: string): DrawnEdge[] {
  const [heading, pill] = [board.boxes.get(ribbon.cluster), board.boxes.get(ribbon.mechanism)];
  const handed = ribbon.ties.some(({ strength }) => strength === "inherited");
  if (!handed || heading === undefined || pill === undefined) return [];
  const aside = course.width / 2 + 1.6;
  const [from, to] = [course.from, course.to].map(({ x, y }) => ({ x, y: y + aside }));
  if (from === undefined || to === undefined) return [];
  return [
    {
      ...ribbonCurve({ from, to, width: 1 }, heading, pill),
      id: shareId(ribbon.id),
      role: "share",
      source: ribbon.cluster,
      target: ribbon.mechanism,
      label: "",
      colour,
      arrow: "none",
      line: "dashed",
      weight: 1,
      quiet: isSlim(board.size),
    },
  ];
}

/** The way to a mechanism that only a pair's answer knows of: with its cluster's ribbon where there is one. */
export function drawnEnds(
  ends: readonly Tie[],
  clusterOf: (place: string) => string | null,
  courses: ReadonlyMap<string, Course>,
  { board, looks, scheme }: Ground,
): DrawnEdge[] {
  return ends.flatMap((end): DrawnEdge[] => {
    const cluster = clusterOf(end.place) ?? "";
    const frame = board.frames.get(cluster);
    const pill = board.pills.get(end.mechanism);
    const colour = looks.get(cluster)?.colour[scheme];
    if (frame === undefined || pill === undefined || colour === undefined) return [];
    const out = frame.side === "left" ? 1 : -1;
    const course = courses.get(ribbonId(cluster, end.mechanism)) ?? {
      from: { x: frame.x + (out * frame.width) / 2, y: frame.y },
      to: { x: pill.x - (out * pill.width) / 2, y: pill.y },
      width: 2,
    };
    return strands({ ties: [end], mechanism: end.mechanism }, course, board, colour);
  });
}

/** Every ribbon in the colour of its cluster, as wide as its evidence, and the lines it splits into when looked at. */
export function drawnRibbons(
  ribbons: readonly Ribbon[],
  courses: ReadonlyMap<string, Course>,
  { board, looks, scheme }: Ground,
): DrawnEdge[] {
  return ribbons.flatMap((ribbon): DrawnEdge[] => {
    const { id, cluster, mechanism } = ribbon;
    const course = courses.get(id);
    const heading = board.boxes.get(cluster);
    const pill = board.boxes.get(mechanism);
    const colour = looks.get(cluster)?.colour[scheme];
    if (course === undefined || heading === undefined) return [];
    if (pill === undefined || colour === undefined) return [];
    return [
      {
        ...ribbonCurve(course, heading, pill),
        id,
        role: "ribbon",
        source: cluster,
        target: mechanism,
        label: "",
        colour,
        arrow: "none",
        line: lineOf(ribbon),
        weight: course.width,
        // A phone has no room for lines but those that are asked for.
        quiet: isSlim(board.size),
      },
      ...shared(ribbon, course, board, colour),
      ...strands(ribbon, course, board, colour),
    ];
  });
}
