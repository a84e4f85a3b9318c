import "./compare.css";
import type { Node } from "@chengmai/cypher/values";
import { useState } from "react";
import { useExploration, useLooking } from "../../exploration/context/at-hand.tsx";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { at } from "../model/lens.ts";
import { Answered, useAsked } from "../parts/asking.tsx";
import { Chosen, listed } from "../parts/names.tsx";
import { useTable } from "../parts/sides.ts";
import type { ViewProps } from "../parts/view.ts";
import { Around, Parts } from "./parts.tsx";
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
        return (
          <div className="compare">
            <ul className="compare-said">
              {found.sentences[language].map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
            <Stars {...own} />
            <Parts {...own} />
            <Around {...own} />
            {typeof a === "string" && (
              <button type="button" className="link" onClick={() => go("motifs", { only: a })}>
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
export function Compare({ given, ...own }: ViewProps) {
  const say = useSay();
  const table = useTable(own.body);
  const exploration = useExploration();
  const chosen = useLooking((look) => look.chosen);
  const [sides, setSides] = useState<{ a: Side; b: Side }>({
    a: (given["a"] as Side | undefined) ?? "",
    b: (given["b"] as Side | undefined) ?? "",
  });
  const standing = (rows: readonly Node[], side: Side, otherwise: Node | undefined): Side =>
    Array.isArray(side) || rows.some(({ id }) => id === side) ? side : (otherwise?.id ?? "");
  return (
    <Answered asked={table}>
      {({ rows }) => {
        const a = standing(rows, sides.a, rows[0]);
        const b = standing(
          rows,
          sides.b,
          rows.find(({ id }) => id !== a),
        );
        if (a === "" || b === "") return <p className="empty">{say("patterns.empty")}</p>;
        const none = chosen.length > 0 ? say("compare.chosen", { count: chosen.length }) : null;
        return (
          <>
            <div className="patterns-bar">
              {(
                [
                  ["a", a],
                  ["b", b],
                ] as const
              ).map(([side, value]) => (
                <Chosen
                  key={side}
                  label={say(`compare.${side}`)}
                  nodes={rows}
                  value={Array.isArray(value) ? "" : value}
                  {...(none !== null && { none })}
                  choose={(id) =>
                    setSides((now) => ({
                      ...now,
                      // No id is empty: it stands for what is chosen on the picture.
                      [side]: id === "" ? [...exploration.looking.getState().chosen] : id,
                    }))
                  }
                />
              ))}
            </div>
            <AskedCompared {...own} a={a} b={b} />
          </>
        );
      }}
    </Answered>
  );
}
