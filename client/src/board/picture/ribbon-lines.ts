import type { DrawnEdge } from "../../canvas/drawing/element.ts";
import type { Look, Scheme } from "../../ui/palette.ts";
import type { Ribbon } from "../model/ribbons.ts";
import type { Tie } from "../model/ties.ts";
import type { Board } from "./box.ts";
import { coursesOf, ribbonCurve, strandCurve, type Course } from "./lines.ts";
import { narrow } from "./sizes.ts";

const lineOf = ({ strength }: Pick<Tie, "strength">) =>
  strength === "inherited" ? "dashed" : "solid";

function strands(
  { ties, mechanism }: Ribbon,
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

/** Every ribbon in the colour of its cluster, as wide as its evidence, and the lines it splits into when looked at. */
export function drawnRibbons(
  ribbons: readonly Ribbon[],
  board: Board,
  looks: ReadonlyMap<string, Look>,
  scheme: Scheme,
): DrawnEdge[] {
  const courses = coursesOf(ribbons, board);
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
        quiet: board.size.width < narrow,
      },
      ...strands(ribbon, course, board, colour),
    ];
  });
}
