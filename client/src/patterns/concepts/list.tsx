import { useState } from "react";
import { Button } from "../../ui/buttons/button.tsx";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { numberIn } from "../../i18n/number-in.ts";
import { Segments } from "../../ui/buttons/segments.tsx";
import { at } from "../model/lens.ts";
import { useChoice } from "../parts/choice.ts";
import { listed } from "../parts/names.tsx";
import type { PartProps } from "./found.ts";

const page = 60;

const orders = ["size", "stability"] as const;

/** Groups of two and more, each with all that it shares. */
export function ConceptList({ found, open }: PartProps) {
  const say = useSay();
  const language = useLanguage();
  const [order, setOrder] = useChoice("order", orders);
  const [shown, setShown] = useState(page);
  const groups = found.concepts
    .filter(({ extent, intent }) => extent.length > 1 && intent.length > 0)
    .toSorted((a, b) =>
      order === "size"
        ? b.extent.length - a.extent.length || b.intent.length - a.intent.length
        : b.stability - a.stability || b.extent.length - a.extent.length,
    );
  if (groups.length === 0) return <p className="empty">{say("concepts.none")}</p>;
  return (
    <>
      <div className="patterns-bar">
        <Segments
          aria-label={say("concepts.order")}
          value={order}
          change={setOrder}
          choices={orders.map((value) => ({ value, label: say(`concepts.order.${value}`) }))}
        />
        <span className="quiet">{say("concepts.count", { count: groups.length })}</span>
      </div>
      <ol className="concept-list">
        {groups.slice(0, shown).map(({ extent, intent, stability, exact }) => (
          <li key={extent.join(" ")}>
            <button type="button" className="patterns-line" onClick={() => open(extent, intent)}>
              <b>
                {numberIn(extent.length, language)} × {numberIn(intent.length, language)}
              </b>
              <span>
                {listed(at(found.rows, extent), language)}
                <em> {say("concepts.share")} </em>
                {listed(at(found.columns, intent), language)}
              </span>
              <small title={say("concepts.stability.about")}>
                {say("concepts.stability", {
                  share: `${exact ? "" : "~"}${Math.round(stability * 100)}`,
                })}
              </small>
            </button>
          </li>
        ))}
      </ol>
      {shown < groups.length && (
        <Button size="compact-sm" variant="default" onClick={() => setShown(shown + page)}>
          {say("concepts.more", { count: groups.length - shown })}
        </Button>
      )}
    </>
  );
}
