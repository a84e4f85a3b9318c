import { useMemo } from "react";
import type { Composed } from "../model/compose.ts";
import { labelOf, nameOf } from "../../values/name.ts";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { useExploration, useExplored } from "../../exploration/context/at-hand.tsx";
import { isCity } from "../model/cities.ts";
import { ribbonsOf } from "../model/ribbons.ts";
import { viewOf } from "../model/views/view.ts";
import { singleOf, widestOf, type Finding } from "../model/findings.ts";

function Findings({ title, found }: { title: string; found: readonly Finding[] }) {
  const { select, point } = useExploration().looking;
  const language = useLanguage();
  const nodes = useExplored(({ state }) => state.nodes);
  const nameIn = (id: string) => {
    const node = nodes.get(id);
    return node === undefined ? "" : nameOf(node, language);
  };
  if (found.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <div className="chips">
        {found.map(({ mechanism, clusters }) => (
          <button
            key={mechanism}
            type="button"
            className="chip"
            onClick={() => select(mechanism)}
            onPointerEnter={() => point(mechanism)}
            onPointerLeave={() => point(null)}
          >
            {nameIn(mechanism)} <b>{clusters}</b>
          </button>
        ))}
      </div>
    </section>
  );
}

/** How to read the picture and what strikes first in it, before anything is chosen. */
export function Intro({ composed }: { composed: Composed }) {
  const say = useSay();
  // What strikes is a finding of the graph, whatever is switched off just now.
  const state = useExplored((now) => now.state);
  const view = viewOf(state);
  const found = useMemo(() => ({ widest: widestOf(state), single: singleOf(state) }), [state]);
  const shown = [...composed.state.nodes.values()];
  const count = (label: string) => shown.filter((node) => labelOf(node) === label).length;
  const cities = shown.filter(isCity).length;
  return (
    <article>
      <h2>{say("intro.title")}</h2>
      <p>{say(view === "lines" ? "intro.about" : `intro.about.${view}`)}</p>
      {composed.state.nodes.size > 0 && (
        <p className="quiet">
          {say("intro.counts", {
            mechanisms: count("Mechanism"),
            clusters: count("Cluster"),
            cities,
            places: count("City") - cities,
            ribbons: ribbonsOf(composed.state).length,
            ties: composed.ties.length,
          })}
        </p>
      )}
      <p>{say(view === "lines" ? "intro.hint" : `intro.hint.${view}`)}</p>
      <Findings title={say("intro.widest")} found={found.widest} />
      <Findings title={say("intro.only")} found={found.single} />
    </article>
  );
}
