import "./sketch.css";
import { useLanguage } from "../../i18n/say.ts";
import { typeWord } from "../../i18n/vocabulary.ts";
import { isWide } from "../model/letters.ts";
import { sketched } from "./sketch-lines.ts";
import { lined } from "./short.ts";

/** A pattern to be sketched: what its nodes are called, and what leads from which to which. */
interface SketchProps {
  nodes: readonly { name: string; hollow: boolean; differs?: boolean }[];
  relationships: readonly { from: number; to: number; type: string; missing?: boolean }[];
  label: string;
}

const radius = 56;
const width = 240;
const height = 196;

/** A name on two lines at most, away from the lines, which meet in the middle. */
function Name({ name, x, y }: { name: string; x: number; y: number }) {
  const lines = lined(name, isWide(name) ? 9 : 17);
  const first = y < 0 ? y - 13 - (lines.length - 1) * 12 : y + 21;
  return (
    <text className="sketch-name">
      {lines.map((line, place) => (
        <tspan key={line} x={x} y={first + place * 12}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** A small pattern as it is drawn by hand: its nodes on a circle, hollow where anything may stand. */
export function Sketch({ nodes, relationships, label }: SketchProps) {
  const language = useLanguage();
  const spots = nodes.map((_, at) => {
    const turn = (at / nodes.length) * 2 * Math.PI - Math.PI / 2;
    return nodes.length === 1
      ? { x: 0, y: 0 }
      : { x: Math.cos(turn) * radius * 1.25, y: Math.sin(turn) * radius };
  });
  return (
    <svg
      className="sketch"
      viewBox={`${-width / 2} ${-height / 2} ${width} ${height}`}
      role="img"
      aria-label={label}
    >
      {sketched(spots, relationships).map(({ shaft, head, words }, at) => (
        <g key={at} data-missing={relationships[at]?.missing ?? false}>
          <path className="sketch-line" d={shaft} />
          <path d={head} />
          <text {...words}>{typeWord(relationships[at]?.type ?? "", language)}</text>
        </g>
      ))}
      {nodes.map(({ name, hollow, differs = false }, at) => (
        <g key={at} data-hollow={hollow} data-differs={differs}>
          <circle cx={spots[at]?.x} cy={spots[at]?.y} r={8} />
          <Name name={name} {...(spots[at] ?? { x: 0, y: 0 })} />
        </g>
      ))}
    </svg>
  );
}
