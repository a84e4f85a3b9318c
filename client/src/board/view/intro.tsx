import { useMemo } from "react";
import type { Composed } from "../model/compose.ts";
import { labelOf, nameOf } from "../../values/name.ts";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { useExploration } from "../../exploration/context/at-hand.tsx";

interface Reach {
  id: string;
  name: string;
  clusters: number;
}

/** How far each mechanism reaches, counted in clusters that work by it. */
function reaches({ state, ties }: Composed, language: "zh" | "en"): Reach[] {
  const clusters = new Map<string, Set<string>>();
  for (const { place, mechanism } of ties) {
    const node = state.nodes.get(place);
    if (node === undefined || labelOf(node) !== "Cluster") continue;
    clusters.set(mechanism, (clusters.get(mechanism) ?? new Set()).add(place));
  }
  return [...clusters].flatMap(([id, members]) => {
    const node = state.nodes.get(id);
    return node === undefined ? [] : [{ id, name: nameOf(node, language), clusters: members.size }];
  });
}

function Findings({ title, found }: { title: string; found: readonly Reach[] }) {
  const { select, point } = useExploration().looking;
  if (found.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <div className="chips">
        {found.map(({ id, name, clusters }) => (
          <button
            key={id}
            type="button"
            className="chip"
            onClick={() => select(id)}
            onPointerEnter={() => point(id)}
            onPointerLeave={() => point(null)}
          >
            {name} <b>{clusters}</b>
          </button>
        ))}
      </div>
    </section>
  );
}

/** How to read the picture and what strikes first in it, before anything is chosen. */
export function Intro({ composed }: { composed: Composed }) {
  const say = useSay();
  const language = useLanguage();
  const reach = useMemo(() => reaches(composed, language), [composed, language]);
  const count = (label: string) =>
    [...composed.state.nodes.values()].filter((node) => labelOf(node) === label).length;
  const widest = reach.toSorted((a, b) => b.clusters - a.clusters).slice(0, 5);
  const single = reach.filter(({ clusters }) => clusters === 1);
  return (
    <article>
      <h2>{say("intro.title")}</h2>
      <p>{say("intro.about")}</p>
      {composed.state.nodes.size > 0 && (
        <p className="quiet">
          {say("intro.counts", {
            mechanisms: count("Mechanism"),
            clusters: count("Cluster"),
            cities: count("City"),
            ties: composed.ties.length,
          })}
        </p>
      )}
      <p>{say("intro.hint")}</p>
      <Findings title={say("intro.widest")} found={widest} />
      <Findings title={say("intro.only")} found={single} />
    </article>
  );
}
