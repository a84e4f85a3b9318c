import { useLanguage, useSay } from "../i18n/say.ts";
import type { MessageKey } from "../i18n/zh.ts";
import { byShelf } from "./filter.ts";
import type { Query } from "./query.ts";
import { ViewIcon } from "./view-icon.tsx";

const shelfWords: Record<string, MessageKey> = {
  explore: "shelf.explore",
  patterns: "shelf.patterns",
  schema: "shelf.schema",
};

/** The queries, shelf by shelf: what each asks and what shape its answer has. */
export function Cards({
  queries,
  choose,
}: {
  queries: readonly Query[];
  choose: (name: string) => void;
}) {
  const say = useSay();
  const language = useLanguage();
  return byShelf(queries).map(({ shelf, queries: own }) => {
    const word = shelfWords[shelf];
    return (
      <section key={shelf} className="shelf-group">
        <h3>{word === undefined ? shelf : say(word)}</h3>
        <ul>
          {own.map(({ name, title, about, view }) => (
            <li key={name}>
              <button
                type="button"
                className="shelf-card"
                data-query={name}
                title={about[language]}
                onClick={() => choose(name)}
              >
                <ViewIcon view={view} />
                <b>{title[language]}</b>
                <span>{about[language]}</span>
                <span className="unseen">{say(`shelf.view.${view}`)}</span>
              </button>
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
