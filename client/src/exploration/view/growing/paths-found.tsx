import "./growing.css";
import { Fragment, useEffect, useState, type KeyboardEvent } from "react";
import { useLanguage, useSay } from "../../../i18n/say.ts";
import { numberIn } from "../../../i18n/number-in.ts";
import { typeWord } from "../../../i18n/vocabulary.ts";
import { captionOf } from "../../../values/name.ts";
import { useExploration, useExplored } from "../../context/at-hand.tsx";
import type { State } from "../../model/state.ts";
import { pathsIn, type FoundPath } from "../../model/steps/paths.ts";
import { toldApart } from "./told-apart.ts";

/** The nodes of a path that are on the picture, and the relationships that join them. */
function lightOf({ ids, relationships }: State, { nodes, types }: FoundPath): Set<string> {
  const own = nodes.map((key) => ids.get(key) ?? "");
  const joins = [...relationships.values()].filter(({ from, to, type }) =>
    own.some((id, at) => {
      const next = own[at + 1];
      return type === types[at] && ((from === id && to === next) || (to === id && from === next));
    }),
  );
  return new Set([...own, ...joins.map(({ id }) => id)]);
}

/** Up and down the list by the arrow keys. */
const step = (event: KeyboardEvent) => {
  const way = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  const items = [...event.currentTarget.querySelectorAll("button")];
  const next = items.findIndex((item) => item === document.activeElement) + way;
  if (way === 0 || items[next] === undefined) return;
  event.preventDefault();
  items[next].focus();
};

/** The paths that were found, each lighting up on the picture as it is stepped to. */
export function PathsFound() {
  const say = useSay();
  const language = useLanguage();
  const { looking } = useExploration();
  const state = useExplored((now) => now.state);
  const found = pathsIn(state);
  // Another list has not been stepped through yet.
  const [lit, setLit] = useState<{ of: typeof found; at: number } | null>(null);
  const at = lit !== null && lit.of === found ? lit.at : null;
  // A list that goes is never told that it has lost the focus.
  const listed = found !== null;
  useEffect(() => {
    if (listed) return () => looking.light(null);
    return undefined;
  }, [listed, looking]);
  if (found === null) return null;
  const { paths, truncated } = found;
  const apart = toldApart(paths);
  const nameOf = (key: string): string => {
    const node = state.nodes.get(state.ids.get(key) ?? "");
    return node === undefined ? key : captionOf(node, language);
  };
  const light = (place: number) => {
    const path = paths[place];
    if (path === undefined) return;
    setLit({ of: found, at: place });
    looking.light(lightOf(state, path));
  };
  return (
    <section className="growing" aria-labelledby="paths-title">
      <h3 id="paths-title">
        {say(paths.length === 0 ? "paths.none" : "paths.title", { count: paths.length })}
      </h3>
      {truncated && <p className="quiet">{say("paths.truncated")}</p>}
      <ol className="paths-found" onKeyDown={step}>
        {apart.map(({ path, hops, nth, of }, place) => (
          <li key={place}>
            <button
              type="button"
              aria-current={at === place}
              onFocus={() => light(place)}
              onClick={() => light(place)}
              onBlur={() => looking.light(null)}
            >
              {path.nodes.map((key, node) => (
                <Fragment key={node}>
                  {node > 0 && (
                    <>
                      {" — "}
                      {hops[node - 1] && (
                        <>
                          <em>{typeWord(hops[node - 1] ?? "", language)}</em>
                          {" — "}
                        </>
                      )}
                    </>
                  )}
                  {nameOf(key)}
                </Fragment>
              ))}{" "}
              <small className="quiet">
                {path.weight === null
                  ? say("paths.length", { count: path.types.length })
                  : say("paths.weighs", { weight: numberIn(path.weight, language) })}
                {of > 1 && ` · ${say("paths.alike", { nth, of })}`}
              </small>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
