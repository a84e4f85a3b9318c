import { useExplored } from "../../exploration/context/at-hand.tsx";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { nameOf } from "../../values/name.ts";
import { at, keyOf } from "../model/lens.ts";
import { judgedIn, judgementOf } from "../model/steps.ts";
import { inWorld } from "../model/world.ts";
import { listed } from "../parts/names.tsx";
import type { SidesProps } from "./compared.ts";

/** Which of the columns both have, and which one alone is said to have. */
export function Parts({ found, names, show }: SidesProps) {
  const say = useSay();
  const language = useLanguage();
  const judged = useExplored(({ state }) => judgedIn(state));
  const parts = [
    { key: "onlyA", places: found.onlyA, rows: found.a, without: found.b },
    { key: "shared", places: found.shared, rows: [...found.a, ...found.b], without: [] },
    { key: "onlyB", places: found.onlyB, rows: found.b, without: found.a },
  ] as const;
  return (
    <div className="compare-parts">
      {parts.map(({ key, places, rows, without }) => (
        <section key={key} aria-labelledby={`compare-${key}`}>
          <h3 id={`compare-${key}`}>
            {say(inWorld(`compare.${key}`, found.world), { ...names, count: places.length })}
          </h3>
          {places.length === 0 && <p className="quiet">{say("compare.none")}</p>}
          <ul className="compare-list">
            {places.map(({ column }) => {
              const node = found.columns[column];
              if (node === undefined) return null;
              const own = at(found.rows, rows);
              const judgements = at(found.rows, without).flatMap((row) => {
                const said = judgementOf(judged, keyOf(row), keyOf(node));
                return said === null ? [] : [{ row, verdict: said.verdict }];
              });
              const told = { name: nameOf(node, language), rows: listed(own, language) };
              return (
                <li key={column}>
                  <button
                    type="button"
                    className="patterns-line"
                    onClick={() =>
                      show({ title: say("compare.has", told), rows: own, columns: [node] })
                    }
                  >
                    <span>{told.name}</span>
                    {judgements.map(({ row, verdict }) => (
                      <small key={row.id}>
                        {nameOf(row, language)}: {say(`table.judged.${verdict}`)}
                      </small>
                    ))}
                  </button>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}
