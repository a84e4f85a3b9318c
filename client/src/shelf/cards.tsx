import { useLanguage, useSay } from "../i18n/say.ts";
import { openPatterns } from "../patterns/model/screen.ts";
import { byShelf, isMeant } from "./filter.ts";
import type { Query } from "./query.ts";
import { ViewIcon } from "./view-icon.tsx";

/** The queries, shelf by shelf: what each asks and what shape its answer has. */
export function Cards({
  queries,
  typed,
  choose,
}: {
  queries: readonly Query[];
  /** What they were filtered by. */
  typed: string;
  choose: (name: string) => void;
}) {
  const say = useSay();
  const language = useLanguage();
  const all = [say("shelf.patterns"), say("shelf.patterns.about")];
  return byShelf(queries).map(({ shelf, title: shelfTitle, queries: own }) => (
    <section key={shelf} className="shelf-group">
      <h3>{shelfTitle[language]}</h3>
      <ul>
        {shelf === "patterns" && isMeant(all, typed) && (
          <li>
            <button
              type="button"
              className="shelf-card"
              data-query="patterns"
              title={say("shelf.patterns.about")}
              onClick={() => openPatterns()}
            >
              <ViewIcon view="matrix" />
              <b>{say("shelf.patterns")}</b>
              <span>{say("shelf.patterns.about")}</span>
            </button>
          </li>
        )}
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
  ));
}
