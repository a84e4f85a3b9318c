import { useState } from "react";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { labelWord, typeWord } from "../../i18n/vocabulary.ts";
import { Button } from "../../ui/buttons/button.tsx";
import { grown, type asked, type Pattern } from "../model/example/example.ts";
import { Answered, useAsked } from "../parts/asking.tsx";

interface NextProps {
  pattern: Pattern;
  body: NonNullable<ReturnType<typeof asked>>;
  /** The id of the piece that it grows at. */
  at: string;
  add: (pattern: Pattern) => void;
}

/** Offers that are shown at first: a node of a large graph has dozens. */
const page = 24;

/** What may come next at one node, from the data, with how many matches would remain. */
export function Next({ pattern, body, at, add }: NextProps) {
  const say = useSay();
  const language = useLanguage();
  const place = pattern.pieces.findIndex(({ id }) => id === at);
  const [shown, setShown] = useState(page);
  const found = useAsked("next", { ...body, at: body.nodes[place]?.id ?? at });
  return (
    <section aria-label={say("example.next")}>
      <h3>{say("example.next")}</h3>
      <Answered asked={found}>
        {(offers) => (
          <>
            <ul className="example-next">
              {offers.length === 0 && <li className="quiet">{say("example.next.none")}</li>}
              {offers.slice(0, shown).map((offer) => {
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
            {shown < offers.length && (
              <Button
                size="compact-sm"
                variant="default"
                onClick={() => setShown(shown + 4 * page)}
              >
                {say("concepts.more", { count: offers.length - shown })}
              </Button>
            )}
          </>
        )}
      </Answered>
    </section>
  );
}
