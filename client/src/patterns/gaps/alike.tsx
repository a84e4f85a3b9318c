import { useLanguage, useSay } from "../../i18n/say.ts";
import { nameOf } from "../../values/name.ts";
import { keyOf } from "../model/lens.ts";
import type { ViewProps } from "../parts/view.ts";
import type { Gaps } from "./sheet.ts";

/** The rows most like the one, how like they are, and on what that rests. */
export function Alike({ found, go }: { found: Gaps; go: ViewProps["go"] }) {
  const say = useSay();
  const language = useLanguage();
  const own = found.rows[found.of];
  return (
    <section className="alike" aria-labelledby="gaps-like">
      <h3 id="gaps-like">{say("gaps.like")}</h3>
      {found.like.length === 0 && <p className="quiet">{say("gaps.like.none")}</p>}
      <ol>
        {found.like.map(({ row, likeness, shared, theirs }) => {
          const other = found.rows[row];
          if (other === undefined || own === undefined) return null;
          return (
            <li key={row}>
              <button
                type="button"
                className="patterns-line"
                onClick={() => go("compare", { a: [keyOf(own)], b: [keyOf(other)] })}
              >
                <b>{Math.round(likeness * 100)} %</b>
                <span className="alike-name">
                  {nameOf(other, language)}
                  <i style={{ width: `${likeness * 100}%` }} />
                </span>
                <small>
                  {say("gaps.like.shared", { count: shared.length, theirs: theirs.length })}
                </small>
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
