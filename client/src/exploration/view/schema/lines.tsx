import type { SchemaLabel, SchemaLink } from "./schema-picture.ts";
import type { Spot } from "../../model/state.ts";
import { toWindow } from "./plane.ts";

interface LinesProps {
  links: readonly SchemaLink[];
  labels: readonly SchemaLabel[];
  nameOf: (type: string) => string;
  /** The label that is looked at: its lines say their types, however many lines there are. */
  near: string | null;
}

/** Bent to one side, so that there and back are two lines. */
function curve(from: Spot, to: Spot): { path: string; middle: Spot } {
  const [x, y] = [to.x - from.x, to.y - from.y];
  const far = Math.hypot(x, y) || 1;
  const side = { x: -y / far, y: x / far };
  // Between neighbours a wide bend would be a hook over their names.
  const wide = Math.min(22, far / 5);
  const bend = { x: (from.x + to.x) / 2 + side.x * wide, y: (from.y + to.y) / 2 + side.y * wide };
  const start = { x: from.x + (x / far) * 17, y: from.y + (y / far) * 17 };
  const end = { x: to.x - (x / far) * 19, y: to.y - (y / far) * 19 };
  return {
    path: `M${start.x} ${start.y}Q${bend.x} ${bend.y} ${end.x} ${end.y}`,
    middle: {
      x: (from.x + to.x) / 2 + (side.x * wide) / 2,
      y: (from.y + to.y) / 2 + (side.y * wide) / 2,
    },
  };
}

const loop = ({ x, y }: Spot) => ({
  path: `M${x - 8} ${y - 15}C${x - 22} ${y - 44} ${x + 22} ${y - 44} ${x + 8} ${y - 15}`,
  middle: { x, y: y - 36 },
});

/** Types that are named on a line; the list has them all. */
const most = 1;
/** Lines that can all be named at once. */
const mostNamed = 7;

/** What runs between labels, each line named by its types. */
export function Lines({ links, labels, nameOf, near }: LinesProps) {
  const spots = new Map(labels.map(({ label, at }) => [label, toWindow(at)]));
  return (
    <g className="schema-lines" aria-hidden="true">
      <defs>
        <marker
          id="schema-head"
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerWidth="7"
          markerHeight="7"
          orient="auto-start-reverse"
        >
          <path d="M0 0L8 4L0 8z" />
        </marker>
      </defs>
      {links.map(({ from, to, types }) => {
        const [a, b] = [spots.get(from), spots.get(to)];
        if (a === undefined || b === undefined) return null;
        const { path, middle } = from === to ? loop(a) : curve(a, b);
        const names = types.slice(0, most).map(({ type }) => nameOf(type));
        const more = types.length > most ? ` +${types.length - most}` : "";
        const told = `${names.join(", ").slice(0, 16)}${more}`;
        return (
          <g key={`${from} ${to}`}>
            <path d={path} markerEnd="url(#schema-head)">
              <title>{types.map(({ type, count }) => `${nameOf(type)} ${count}`).join("\n")}</title>
            </path>
            {(links.length <= mostNamed || from === near || to === near) && (
              <text x={middle.x} y={middle.y}>
                {told}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
