import { longestSearch } from "../../api/search.ts";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { labelWord, typeWord } from "../../i18n/vocabulary.ts";
import type { Why } from "../../workbench/model/snippets/phrase-places.ts";

/** Why what was typed asks nothing, though some of its words are those of the graph. */
function Unread({ why }: { why: Why }) {
  const say = useSay();
  const language = useLanguage();
  const label = (name: string | null) =>
    name === null ? say("phrase.any") : labelWord(name, language);
  const type = (name: string) => typeWord(name, language);
  if (why.why === "unnamed")
    return say("phrase.unnamed", { label: label(why.label), word: why.word });
  if (why.why === "types")
    return say("phrase.types", { first: type(why.types[0]), next: type(why.types[1]) });
  if (why.why === "many") return say("phrase.many", { count: why.most });
  if (why.why !== "apart") return say(`phrase.${why.why}`, { property: "", ...why });
  const [a, b] = [label(why.a), label(why.b)];
  if (why.type === null) return say("phrase.apart", { a, b });
  const joins = why.joins.map(([from, to]) => `${label(from)} → ${label(to)}`);
  return say(joins.length === 0 ? "phrase.apart.type" : "phrase.apart.joins", {
    a,
    b,
    type: type(why.type),
    joins: joins.join(say("phrase.comma")),
  });
}

/** Says that nothing was found of what was typed, or that it is too long, and what could be typed instead. */
export function NotFound({ q, why }: { q: string; why: Why | null }) {
  const say = useSay();
  const count = q.trim().length;
  return (
    <div className="search-list search-none" role="status">
      <p>
        {count > longestSearch
          ? say("search.long", { count, most: longestSearch })
          : say("search.none", { q })}
      </p>
      {why !== null && (
        <p>
          <Unread why={why} />
        </p>
      )}
    </div>
  );
}
