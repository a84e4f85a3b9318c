import "./compare.css";
import type { Node } from "@chengmai/cypher/values";
import { useExploration, useExplored, useLooking } from "../../exploration/context/at-hand.tsx";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { closestRow, fullestRow } from "../model/between/closest.ts";
import { at, keyOf } from "../model/lens.ts";
import { Answered, useAsked } from "../parts/asking.tsx";
import { nodeBy, useChoices } from "../parts/choice.ts";
import { Chosen, listed } from "../parts/names.tsx";
import { useTable } from "../parts/sides.ts";
import type { ViewProps } from "../parts/view.ts";
import { Around } from "./around.tsx";
import { Parts } from "./parts.tsx";
import { Stars } from "./stars.tsx";

type Side = string | string[];

interface AskedProps extends Pick<ViewProps, "body" | "show" | "go"> {
  a: Side;
  b: Side;
}

function AskedCompared({ body, a, b, show, go }: AskedProps) {
  const say = useSay();
  const language = useLanguage();
  const asked = useAsked("compare", { ...body, a, b });
  return (
    <Answered asked={asked}>
      {(found) => {
        const names = {
          a: listed(at(found.rows, found.a), language),
          b: listed(at(found.rows, found.b), language),
        };
        const own = { found, names, show };
        const rowsOf = {
          shared: [...found.a, ...found.b],
          onlyA: found.a,
          onlyB: found.b,
        } as const;
        const open = (title: string, about: keyof typeof rowsOf) => {
          const columns = found[about].map(({ column }) => column);
          show({ title, rows: at(found.rows, rowsOf[about]), columns: at(found.columns, columns) });
        };
        const ids = { a: [a].flat(), b: [b].flat() };
        return (
          <div className="compared">
            <ul className="compare-said">
              {found.sentences[language].map((sentence, place) => {
                const about = found.told[place] ?? "apart";
                return (
                  <li key={sentence}>
                    {about === "apart" || found[about].length === 0 ? (
                      sentence
                    ) : (
                      <button
                        type="button"
                        className="compare-sentence"
                        onClick={() => open(sentence, about)}
                      >
                        {sentence}
                      </button>
                    )}
                  </li>
                );
              })}
            </ul>
            <Stars {...own} />
            <Parts {...own} />
            <Around {...own} ids={ids} />
            {typeof a === "string" && (
              <button
                type="button"
                className="link"
                onClick={() => go("motifs", { only: at(found.rows, found.a).map(keyOf) })}
              >
                {say("compare.contrast", { name: names.a })}
              </button>
            )}
          </div>
        );
      }}
    </Answered>
  );
}

/** Two rows, or two selections, side by side. */
export function Compare(view: ViewProps) {
  const say = useSay();
  const table = useTable(view.body);
  const exploration = useExploration();
  const chosen = useLooking((look) => look.chosen);
  const ids = useExplored(({ state }) => state.ids);
  const keys = useExplored(({ state }) => state.keys);
  const [saidA, setA] = useChoices("a");
  const [saidB, setB] = useChoices("b");
  /** A row by its key; several, or what is no row, by what the picture has them as. */
  const standing = (
    rows: readonly Node[],
    said: readonly string[],
    otherwise: Node | undefined,
  ): Side => {
    const row = said.length === 1 ? nodeBy(rows, said[0]) : undefined;
    if (row !== undefined) return row.id;
    const several = said.flatMap((key) => ids.get(key) ?? nodeBy(rows, key)?.id ?? []);
    return several.length > 0 ? several : (otherwise?.id ?? "");
  };
  return (
    <Answered asked={table}>
      {(found) => {
        const { rows } = found;
        const a = standing(rows, saidA, fullestRow(found));
        const own = rows.find(({ id }) => id === a);
        const b = standing(rows, saidB, closestRow(found, own));
        if (a === "" || b === "") return <p className="empty">{say("patterns.empty")}</p>;
        const none = chosen.length > 0 ? say("compare.chosen", { count: chosen.length }) : null;
        return (
          <>
            <div className="patterns-bar">
              {(
                [
                  ["a", a, setA],
                  ["b", b, setB],
                ] as const
              ).map(([side, value, set]) => (
                <Chosen
                  key={side}
                  label={say(`compare.${side}`)}
                  nodes={rows}
                  value={Array.isArray(value) ? "" : value}
                  {...(none !== null && { none })}
                  choose={(node) =>
                    // None of the rows stands for what is chosen on the picture.
                    set(
                      node === null
                        ? exploration.looking.getState().chosen.flatMap((id) => keys.get(id) ?? [])
                        : [keyOf(node)],
                    )
                  }
                />
              ))}
            </div>
            <AskedCompared {...view} a={a} b={b} />
          </>
        );
      }}
    </Answered>
  );
}
