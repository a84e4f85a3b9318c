import { useExplored } from "../../exploration/context/at-hand.tsx";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { labelWord, typeWord } from "../../i18n/vocabulary.ts";
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

/** What stands around each side in the graph, by label and by type. */
export function Around({ found: { graph }, names }: SidesProps) {
  const say = useSay();
  const language = useLanguage();
  const sides = [graph.a, graph.shared, graph.b].map(
    ({ nodes, relationships }) =>
      new Map([
        ...nodes.map(({ label, count }) => [labelWord(label ?? "", language), count] as const),
        ...relationships.map(({ type, count }) => [typeWord(type, language), count] as const),
      ]),
  );
  const all = [...new Set(sides.flatMap((side) => [...side.keys()]))];
  return (
    <details>
      <summary>{say("compare.around")}</summary>
      <table className="compare-around">
        <thead>
          <tr>
            <td>{say("compare.what")}</td>
            <th scope="col">{names.a}</th>
            <th scope="col">{say("compare.both")}</th>
            <th scope="col">{names.b}</th>
          </tr>
        </thead>
        <tbody>
          {all.map((name) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {sides.map((side, place) => (
                <td key={place}>{side.get(name) ?? 0}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
