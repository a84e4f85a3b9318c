import type { Output } from "@chengmai/server/contract";
import { use } from "react";
import { Button } from "../../ui/buttons/button.tsx";
import { call } from "../../api/call.ts";
import { AskingAgain } from "../../exploration/context/ask-again.tsx";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { labelWord } from "../../i18n/vocabulary.ts";
import { numberIn } from "../../i18n/number-in.ts";
import { Trouble } from "../../ui/trouble.tsx";
import { whereFound } from "../model/where-found.ts";
import { useOpening } from "../parts/opening.ts";
import { Sketch } from "../parts/sketch.tsx";
import type { ViewProps } from "../parts/view.ts";

/** Three figures of a small number, all of a large one. */
const rounded = (number: number): string =>
  number < 1000 ? number.toPrecision(3) : `${Math.round(number)}`;

interface MotifProps {
  motif: Output<"motifs">["motifs"][number];
  /** What the groups are called, by their ids. */
  names: ReadonlyMap<string, string>;
  show: ViewProps["show"];
}

const mostExamples = 5;

/** A shape that comes back: where, how often, how far from chance, and some instances. */
export function MotifCard({ motif, names, show }: MotifProps) {
  const say = useSay();
  const language = useLanguage();
  const again = use(AskingAgain);
  const { refusal, opening } = useOpening();
  const { pattern, cypher, params, support, total, expected, p, q, examples, instances } = motif;
  const { where, group: meant } = whereFound(support, [...names.keys()]);
  const largest = Math.max(...support.map(({ count }) => count), 1);
  const words = pattern.nodes.map(({ label }) => labelWord(label, language));
  const asked = { text: cypher, params, database: null };
  const name = words.join(" · ");
  const open = async (sets: readonly (readonly string[])[], title: string, of: number) => {
    const { nodes, relationships, truncated } = await call("among", {
      ids: [...new Set(sets.flat())],
    });
    // Of one another, not of two instances.
    const pairs = new Set(sets.flatMap((ids) => ids.flatMap((a) => ids.map((b) => a + b))));
    show({
      title,
      rows: [],
      columns: [],
      subgraph: {
        nodes,
        relationships: relationships.filter(({ from, to }) => pairs.has(from + to)),
      },
      cut: truncated || sets.length < of,
      asked: [asked],
    });
  };
  const see =
    (sets: readonly (readonly string[])[], title: string, of = sets.length) =>
    () =>
      opening(open(sets, title, of));
  // A set may count for several groups.
  const known = [
    ...new Map(
      [...examples, ...instances.map(({ nodes }) => nodes)].map((ids) => [
        ids.toSorted().join(" "),
        ids,
      ]),
    ).values(),
  ];
  return (
    <li className="motif-card">
      <Sketch
        label={name}
        nodes={pattern.nodes.map(({ grouped }, at) => ({
          name: words[at] ?? "",
          hollow: !grouped,
        }))}
        relationships={pattern.relationships}
      />
      <div>
        <button
          type="button"
          className="motif-total"
          onClick={see(known, say("motifs.some", { name, count: known.length, of: total }), total)}
        >
          {say("motifs.total", { count: total, expected: rounded(expected) })}{" "}
          <small>
            p = {p.toPrecision(2)}, q = {q.toPrecision(2)}
          </small>
        </button>
        {where !== "some" && (
          <p className="motif-where">
            {say(`motifs.where.${where}`, {
              name: names.get(meant ?? "") ?? "",
              of: names.size,
            })}
          </p>
        )}
        <ul className="motif-support">
          {support.map(({ group, count }) => {
            const own = names.get(group) ?? group;
            const sets = instances.flatMap((one) => (one.group === group ? [one.nodes] : []));
            return (
              <li key={group}>
                <button
                  type="button"
                  onClick={see(
                    sets,
                    say("motifs.in", { name, group: own, count: sets.length, of: count }),
                    count,
                  )}
                >
                  <span>{own}</span>
                  <i style={{ width: `${(count / largest) * 90}px` }} />
                  {numberIn(count, language)}
                </button>
              </li>
            );
          })}
        </ul>
        <div className="patterns-bar">
          {examples.slice(0, mostExamples).map((ids, at) => (
            <button
              key={ids.join(" ")}
              type="button"
              className="link"
              onClick={see([ids], say("motifs.example", { names: name }))}
            >
              {say("motifs.see", { number: at + 1 })}
            </button>
          ))}
          {again !== null && (
            <Button size="compact-xs" variant="default" onClick={() => again.open(asked)}>
              {say("patterns.proof.cypher")}
            </Button>
          )}
        </div>
        {refusal !== null && <Trouble refusal={refusal} />}
      </div>
    </li>
  );
}
