import "./properties.css";
import type { Node, Relationship } from "@chengmai/cypher/values";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { useExplored } from "../context/at-hand.tsx";
import { derivedNames } from "../shaping/deriving/derivation.ts";
import { collatorOf } from "../../values/order.ts";
import { isSeeded, propertiesTold } from "../../values/fields/properties-told.ts";
import { ShownNumber } from "../../values/number/shown-number.tsx";
import { written } from "../../values/written.ts";

// A text beyond this gets a window of its own, which can be scrolled by keys too.
const long = 500;

/** What else the database keeps of a thing, behind a fold; of one that is not ours there is little else to say. */
export function Properties({ of }: { of: Node | Relationship }) {
  const say = useSay();
  const { compare } = collatorOf(useLanguage());

  const derived = useExplored(({ state }) => state.shape.derived);
  const made = derivedNames(derived, of.kind === "node" ? of.labels : []);
  const rest = propertiesTold(of).toSorted(([a], [b]) => compare(a, b));
  if (rest.length === 0) return null;
  return (
    <details key={of.id} className="properties" open={!isSeeded(of)}>
      <summary>{say("card.properties")}</summary>
      <dl>
        {rest.map(([name, value]) => {
          const text = written(value);
          const own = text.length > long ? { tabIndex: 0, "data-long": true } : {};
          return (
            <div key={name}>
              <dt dir="auto">
                {of.kind === "node" && made.has(name) ? say("legend.derived.row", { name }) : name}
              </dt>
              <dd dir="auto" {...own}>
                {typeof value === "number" ? <ShownNumber value={value} choosable /> : text}
              </dd>
            </div>
          );
        })}
      </dl>
    </details>
  );
}
