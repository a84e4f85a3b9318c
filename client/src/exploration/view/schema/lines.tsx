import { numberIn } from "../../../i18n/number-in.ts";
import { useLanguage } from "../../../i18n/say.ts";
import { labelSize, measure } from "../../../ui/font.ts";
import { lineBetween, loopAt, wordsThatFit, type End } from "./line.ts";
import { size } from "./plane.ts";
import type { SchemaLink } from "./schema-picture.ts";

interface LinesProps {
  links: readonly SchemaLink[];
  /** Labels, as far as they are drawn. */
  ends: ReadonlyMap<string, End>;
  nameOf: (type: string) => string;
  /** The label that is looked at: its lines say their types before all others. */
  near: string | null;
}

/** Types that are named on a line; the list has them all. */
const most = 1;
const longest = 16;
/** Lines that can all be named at once. */
const mostNamed = 7;
const letters = 9.5;

/** What a line says: its types, as far as there is room. */
function toldOf({ types }: SchemaLink, nameOf: (type: string) => string): string {
  const names = types.slice(0, most).map(({ type }) => nameOf(type));
  const name = names.join(", ");
  const more = types.length > most ? ` +${types.length - most}` : "";
  return `${name.length > longest ? `${name.slice(0, longest - 1)}…` : name}${more}`;
}

/** What runs between labels, each line named by its types where that covers nothing. */
export function Lines({ links, ends, nameOf, near }: LinesProps) {
  const language = useLanguage();
  const isNear = ({ from, to }: SchemaLink) => from === near || to === near;
  const lines = links
    .flatMap((link) => {
      const [a, b] = [ends.get(link.from), ends.get(link.to)];
      if (a === undefined || b === undefined) return [];
      const line = link.from === link.to ? loopAt(a, size.width) : lineBetween(a, b);
      const told = links.length <= mostNamed || isNear(link) ? toldOf(link, nameOf) : "";
      return [{ link, ...line, told, wide: (measure(told) * letters) / labelSize }];
    })
    .toSorted((a, b) => Number(isNear(b.link)) - Number(isNear(a.link)));
  const fit = wordsThatFit(lines, [...ends.values()]);
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
      {lines.map(({ link: { from, to, types }, path }) => (
        <path key={`${from} ${to}`} d={path} markerEnd="url(#schema-head)">
          <title>
            {types
              .map(({ type, count }) => `${nameOf(type)} ${numberIn(count, language)}`)
              .join("\n")}
          </title>
        </path>
      ))}
      {lines.map(
        ({ link: { from, to }, told }, at) =>
          told !== "" &&
          fit.has(at) && (
            <text key={`${from} ${to}`} {...fit.get(at)}>
              {told}
            </text>
          ),
      )}
    </g>
  );
}
