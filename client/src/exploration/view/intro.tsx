import { Suspense, useMemo } from "react";
import { useSay } from "../../i18n/say.ts";
import { withWords } from "../../i18n/with-words.ts";
import { later } from "../../ui/later.tsx";
import { useExplored } from "../context/at-hand.tsx";
import { isForeign } from "../model/state.ts";
import { visible } from "../model/visible.ts";

// Another database is met less often than the built-in graph.
const ForeignIntro = later(
  async () => (await withWords(import("./schema/foreign-intro.tsx"), "seeing")).ForeignIntro,
);

/** What any picture shows: how much of what, and how to go on from it. */
export function Intro() {
  const say = useSay();
  const seen = useExplored(({ state }) => state);
  const shown = useMemo(() => visible(seen), [seen]);
  const counts = { nodes: shown.nodes.size, relationships: shown.relationships.size };
  return (
    <article>
      <h2>{say("intro.graph")}</h2>
      <p className="quiet">{say("intro.graph.counts", counts)}</p>
      <p>{say("intro.graph.about")}</p>
      {isForeign(seen) && (
        <Suspense fallback={null}>
          <ForeignIntro />
        </Suspense>
      )}
    </article>
  );
}
