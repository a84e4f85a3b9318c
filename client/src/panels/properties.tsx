import type { Node, Value } from "@chengmai/cypher/values";
import { isExact } from "@chengmai/cypher/values";
import { useSay } from "../i18n/say.ts";

// Shown elsewhere on the card, or kept only for searching and seeding.
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

function written(value: Value): string {
  if (isExact(value)) return value.value;
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** What else the database keeps of a node, behind a fold. */
export function Properties({ node }: { node: Node }) {
  const say = useSay();
  const rest = Object.entries(node.properties).filter(
    ([name, value]) => !told.has(name) && value !== null,
  );
  if (rest.length === 0) return null;
  return (
    <details className="properties">
      <summary>{say("card.properties")}</summary>
      <dl>
        {rest.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{written(value)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
