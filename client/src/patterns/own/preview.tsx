import type { Output } from "@chengmai/server/contract";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { inWorld } from "../model/world.ts";
import { listed } from "../parts/names.tsx";
import { Why } from "../parts/why.tsx";

type Preview = Output<"lens">;

/** What a lens shows in numbers, some of its names; where that is nothing, why. */
export function PreviewOf({ found }: { found: Preview }) {
  const say = useSay();
  const language = useLanguage();
  const { rows, columns, ties, density, some, why, world, truncated } = found;
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
      <Why why={why} />
    </div>
  );
}
