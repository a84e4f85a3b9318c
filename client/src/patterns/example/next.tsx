import { useState } from "react";
import { call } from "../../api/call.ts";
import { asRefusal, type Refusal } from "../../api/problem.ts";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { labelWord, typeWord } from "../../i18n/vocabulary.ts";
import { Trouble } from "../../ui/trouble.tsx";
import { asked, grown, type Pattern } from "../model/example.ts";
import { Answered, useAsked } from "../parts/asking.tsx";

interface NextProps {
  pattern: Pattern;
  at: string;
  add: (pattern: Pattern) => void;
}

/** What may come next at one node, from the data, with how many matches would remain. */
export function Next({ pattern, at, add }: NextProps) {
  const say = useSay();
  const language = useLanguage();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const found = useAsked("next", { ...asked(pattern), at });
  const take = async (type: string, direction: "out" | "in", label: string) => {
    const { subgraph } = await call("expand", {
      ids: [at],
      types: [type],
      direction,
      labels: [label],
      limit: 100,
    });
    const own = new Set(pattern.pieces.map(({ node }) => node.id));
    const node = subgraph.nodes.find(({ id }) => !own.has(id));
    const joins = subgraph.relationships.filter(
      ({ from, to }) =>
        node !== undefined && [from, to].includes(node.id) && [from, to].includes(at),
    );
    if (node !== undefined) add(grown(pattern, node, joins.slice(0, 1)));
  };
  return (
    <section aria-label={say("example.next")}>
      <h3>{say("example.next")}</h3>
      {refusal !== null && <Trouble refusal={refusal} />}
      <Answered asked={found}>
        {(offers) => (
          <ul className="example-next">
            {offers.length === 0 && <li className="quiet">{say("example.next.none")}</li>}
            {offers.map(({ type, direction, label, matches, atLeast }) => (
              <li key={`${type} ${direction} ${label}`}>
                <button
                  type="button"
                  className="chip"
                  onClick={() => {
                    take(type, direction, label).catch((thrown: unknown) =>
                      setRefusal(asRefusal(thrown)),
                    );
                  }}
                >
                  {direction === "in" ? "← " : "→ "}
                  {typeWord(type, language)} {labelWord(label, language)}{" "}
                  <b>{say("example.remain", { count: matches, at: atLeast ? "≥ " : "" })}</b>
                </button>
              </li>
            ))}
          </ul>
        )}
      </Answered>
    </section>
  );
}
