import type { Output } from "@chengmai/server/contract";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { labelWord, typeWord } from "../../i18n/vocabulary.ts";
import { inWorld } from "../model/world.ts";
import { listed } from "../parts/names.tsx";

type Preview = Output<"lens">;

/** What a lens shows in numbers, some of its names; where that is nothing, why. */
export function PreviewOf({ found }: { found: Preview }) {
  const say = useSay();
  const language = useLanguage();
  const { rows, columns, ties, density, some, why, world, truncated } = found;
  const name = ({ kind, name: own }: Preview["why"][number]) =>
    kind === "no-label" || kind === "no-type" || kind === "no-property"
      ? own
      : kind === "none-joined"
        ? typeWord(own, language)
        : labelWord(own, language);
  const names = [
    { key: "rows", nodes: some.rows, of: rows },
    { key: "columns", nodes: some.columns, of: columns },
  ] as const;
  return (
    <div className="own-preview" role="status">
      <p>
        {say(inWorld("patterns.size", world), {
          rows,
          columns,
          ties,
          open: Math.max(0, rows * columns - ties),
          density: Math.round(density * 100),
        })}
        {truncated && ` ${say("table.truncated")}`}
      </p>
      {names.map(
        ({ key, nodes, of }) =>
          nodes.length > 0 && (
            <p key={key} className="quiet">
              {say(`lens.some.${key}`)}
              {listed(nodes, language)}
              {of > nodes.length && " …"}
            </p>
          ),
      )}
      {why.length > 0 && (
        <ul className="own-why">
          {why.map((one) => (
            <li key={`${one.kind} ${one.at}`}>
              {say(one.at === 0 ? `lens.why.${one.kind}.rows` : `lens.why.${one.kind}`, {
                name: name(one),
                number: one.at,
              })}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
