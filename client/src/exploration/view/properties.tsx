import "./properties.css";
import type { Node, Relationship } from "@chengmai/cypher/values";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { useExplored } from "../context/at-hand.tsx";
import { derivedNames } from "../shaping/deriving/derivation.ts";
import { collatorOf } from "../../values/order.ts";
import { written } from "../../values/written.ts";

// Of our own nodes: shown elsewhere on the card, or kept only for searching and seeding.
const told = new Set([
  "id",
  "name",
  "nameEn",
  "about",
  "aboutEn",
  "aliases",
  "pinyin",
  "initials",
  "traditional",
  "chengmai",
  "theme",
  "themeEn",
  "themeBy",
  "hash",
]);

// A text beyond this gets a window of its own, which can be scrolled by keys too.
const long = 500;

/** What else the database keeps of a thing, behind a fold; of one that is not ours there is little else to say. */
export function Properties({ of }: { of: Node | Relationship }) {
  const say = useSay();
  const { compare } = collatorOf(useLanguage());

  const derived = useExplored(({ state }) => state.shape.derived);
  const made = derivedNames(derived, of.kind === "node" ? of.labels : []);
  const ours = of.properties["chengmai"] !== undefined;
  const rest = Object.entries(of.properties)
    .filter(([name, value]) => !(ours && told.has(name)) && value !== null)
    .toSorted(([a], [b]) => compare(a, b));
  if (rest.length === 0) return null;
  return (
    <details key={of.id} className="properties" open={!ours}>
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
                {text}
              </dd>
            </div>
          );
        })}
      </dl>
    </details>
  );
}
