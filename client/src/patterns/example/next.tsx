import { useLanguage, useSay } from "../../i18n/say.ts";
import { labelWord, typeWord } from "../../i18n/vocabulary.ts";
import { grown, type asked, type Pattern } from "../model/example/example.ts";
import { Answered, useAsked } from "../parts/asking.tsx";

interface NextProps {
  pattern: Pattern;
  body: NonNullable<ReturnType<typeof asked>>;
  /** The id of the piece that it grows at. */
  at: string;
  add: (pattern: Pattern) => void;
}

/** What may come next at one node, from the data, with how many matches would remain. */
export function Next({ pattern, body, at, add }: NextProps) {
  const say = useSay();
  const language = useLanguage();
  const place = pattern.pieces.findIndex(({ id }) => id === at);
  const found = useAsked("next", { ...body, at: body.nodes[place]?.id ?? at });
  return (
    <section aria-label={say("example.next")}>
      <h3>{say("example.next")}</h3>
      <Answered asked={found}>
        {(offers) => (
          <ul className="example-next">
            {offers.length === 0 && <li className="quiet">{say("example.next.none")}</li>}
            {offers.map((offer) => {
              const { type, direction, label, matches, atLeast } = offer;
              return (
                <li key={`${type} ${direction} ${label}`}>
                  <button
                    type="button"
                    className="chip"
                    onClick={() => add(grown(pattern, at, offer))}
                  >
                    {direction === "in" ? "← " : "→ "}
                    {typeWord(type, language)} {labelWord(label, language)}{" "}
                    <b>{say("example.remain", { count: matches, at: atLeast ? "≥ " : "" })}</b>
                  </button>
                </li>
              );
            })}
          </ul>
        )}
      </Answered>
    </section>
  );
}
