import { useLanguage, useSay } from "../i18n/say.ts";
import { byShelf } from "./filter.ts";
import type { Query } from "./query.ts";
import { ViewIcon } from "./view-icon.tsx";

// Few go there on a first visit.
const openPatterns = async () => (await import("../patterns/model/screen.ts")).openPatterns();

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
  return byShelf(queries).map(({ shelf, title: shelfTitle, queries: own }) => (
    <section key={shelf} className="shelf-group">
      <h3>{shelfTitle[language]}</h3>
      <ul>
        {shelf === "patterns" && (
          <li>
            <button
              type="button"
              className="shelf-card"
              data-query="patterns"
              title={say("shelf.patterns.about")}
              onClick={() => void openPatterns()}
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
