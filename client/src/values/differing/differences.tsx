import "./differences.css";
import { fieldOf, type Node, type Relationship } from "@chengmai/cypher/values";
import { useSay } from "../../i18n/say.ts";
import { written } from "../written.ts";

type Thing = Node | Relationship;

const labels = (thing: Thing) => (thing.kind === "node" ? thing.labels.toSorted().join(" · ") : "");

/** Each property that differs between two times that a thing was met, as it was and as it is. */
export function Differences({ before, after }: { before: Thing; after: Thing }) {
  const say = useSay();
  const names = [...new Set([...Object.keys(before.properties), ...Object.keys(after.properties)])];
  const rows = [
    [say("card.changed.labels"), labels(before), labels(after)],
    ...names.map((name) => [
      name,
      written(fieldOf(before.properties, name) ?? null),
      written(fieldOf(after.properties, name) ?? null),
    ]),
  ].filter(([, was, is]) => was !== is);
  return (
    <dl className="differences">
      {rows.map(([name, was, is]) => (
        <div key={name}>
          <dt dir="auto">{name}</dt>
          <dd dir="auto">
            <del>{was}</del> → <ins>{is}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}
