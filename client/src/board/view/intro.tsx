import "./intro.css";
import type { Composed } from "../model/compose.ts";
import { labelOf } from "../../values/name.ts";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { useExploration, useExplored } from "../../exploration/context/at-hand.tsx";
import { isCity } from "../model/cities.ts";
import { litByFinding } from "../model/findings/lit.ts";
import { findingsOf, type Finding } from "../model/findings/findings.ts";
import { proofOf, type Proof } from "../model/findings/proof.ts";
import { strengthOf } from "../model/part.ts";
import { ribbonsOf } from "../model/ribbons.ts";
import { viewOf } from "../model/views/view.ts";
import { wordsOf } from "./finding-words.ts";
import { begun } from "@chengmai/cypher/in-sentence";
import { inSentence } from "./in-sentence.ts";

interface IntroProps {
  composed: Composed;
  /** Opens what proves a finding. */
  prove: (proof: Proof) => void;
}

/** One finding: pointed at, it lights what it is about; chosen, it opens what proves it. */
function Line({ finding, composed, prove }: IntroProps & { finding: Finding }) {
  const say = useSay();
  const language = useLanguage();
  const { light } = useExploration().looking;
  const nodes = useExplored(({ state }) => state.nodes);
  const named = (id: string) => {
    const node = nodes.get(id);
    return node === undefined ? "" : inSentence(node, language);
  };
  const { figure, sentence } = wordsOf(finding, { say, language, nameOf: named });
  const on = () => light(litByFinding(finding, composed));
  const off = () => light(null);
  return (
    <li>
      <button
        type="button"
        className="finding"
        data-finding={finding.kind}
        onPointerEnter={on}
        onPointerLeave={off}
        onFocus={on}
        onBlur={off}
        onClick={() => {
          off();
          prove(proofOf(finding));
        }}
      >
        <b aria-hidden="true">{figure}</b>
        <span>{begun(sentence)}</span>
      </button>
    </li>
  );
}

/** What strikes in the graph, before anything is chosen, and how much of it the picture shows. */
export function Intro({ composed, prove }: IntroProps) {
  const say = useSay();
  // What strikes is a finding of the whole graph, whatever is switched off just now.
  const state = useExplored((now) => now.state);
  const view = viewOf(state);
  const shown = [...composed.state.nodes.values()];
  const count = (label: string) => shown.filter((node) => labelOf(node) === label).length;
  const cities = shown.filter(isCity).length;
  return (
    <article>
      <h2>{say("intro.title")}</h2>
      {view !== "lines" && <p>{say(`intro.about.${view}`)}</p>}
      <ul className="findings">
        {findingsOf(state).map((finding) => (
          <Line key={finding.kind} finding={finding} composed={composed} prove={prove} />
        ))}
      </ul>
      {strengthOf(state) === "inherited" && <p className="quiet">{say("intro.inherited")}</p>}
      {state.hidden.size + state.away.size > 0 && <p className="quiet">{say("intro.hidden")}</p>}
      <p className="quiet intro-hint">{say("intro.hint")}</p>
      {view !== "lines" && <p className="quiet intro-hint">{say(`intro.hint.${view}`)}</p>}
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
    </article>
  );
}
