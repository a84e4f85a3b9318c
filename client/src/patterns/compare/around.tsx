import { useLanguage, useSay } from "../../i18n/say.ts";
import { labelWord, typeWord } from "../../i18n/vocabulary.ts";
import { Trouble } from "../../ui/trouble.tsx";
import { useOpening } from "../parts/opening.ts";
import { aroundOf, type Counted, type SideName } from "./around-of.ts";
import type { SidesProps } from "./compared.ts";

interface AroundProps extends SidesProps {
  /** The nodes of either side, by their ids. */
  ids: { a: readonly string[]; b: readonly string[] };
}

const sides = ["a", "shared", "b"] as const;

/** What stands around each side in the graph, by label and by type; each number opens what it counts. */
export function Around({ found: { graph }, names, ids, show }: AroundProps) {
  const say = useSay();
  const language = useLanguage();
  const { refusal, opening } = useOpening();
  const counts = (side: SideName): [string, number, Counted][] => [
    ...graph[side].nodes.map(({ label, count }): [string, number, Counted] => [
      labelWord(label ?? "", language),
      count,
      { label: label ?? "" },
    ]),
    ...graph[side].relationships.map(({ type, count }): [string, number, Counted] => [
      typeWord(type, language),
      count,
      { type },
    ]),
  ];
  const all = new Map(sides.flatMap((side) => counts(side).map(([name, , of]) => [name, of])));
  const bySide = sides.map((side) => ({
    side,
    count: new Map(counts(side).map(([name, count]) => [name, count])),
  }));
  const heads = { a: names.a, shared: say("compare.both"), b: names.b };
  const open = async (side: SideName, name: string, of: Counted) => {
    const { subgraph, asked } = await aroundOf(ids, side, of);
    show({ title: `${heads[side]} · ${name}`, rows: [], columns: [], subgraph, asked });
  };
  return (
    <details>
      <summary>{say("compare.around")}</summary>
      {refusal !== null && <Trouble refusal={refusal} />}
      <table className="compare-around">
        <thead>
          <tr>
            <td>{say("compare.what")}</td>
            {sides.map((side) => (
              <th key={side} scope="col">
                {heads[side]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...all].map(([name, of]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {bySide.map(({ side, count }) => (
                <td key={side}>
                  {count.has(name) ? (
                    <button
                      type="button"
                      className="patterns-number"
                      onClick={() => opening(open(side, name, of))}
                    >
                      {count.get(name)}
                    </button>
                  ) : (
                    0
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
