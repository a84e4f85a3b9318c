import { useEffect, useState } from "react";
import { useExplored, useLooking } from "../../exploration/context/at-hand.tsx";
import { visible } from "../../exploration/model/visible.ts";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { labelWord, typeWord } from "../../i18n/vocabulary.ts";
import { toldNumber } from "../../values/number/told-number.ts";
import { textOf } from "../../values/text.ts";
import { nameOf } from "../../values/name.ts";
import { propertiesTold } from "../../values/fields/properties-told.ts";
import type { Stage } from "../stage.ts";

/** Properties that are told; the card tells all. */
const most = 4;
/** Milliseconds that a pointer rests before anything is told of what it is on. */
const pause = 350;

/** What the pointer rests on, told beside it. */
export function Preview({ stage }: { stage: Stage }) {
  const pointed = useLooking((look) => (look.selected === look.pointed ? null : look.pointed));
  return pointed === null ? null : <Rested key={pointed} id={pointed} stage={stage} />;
}

/** What is told of a thing once a pointer has rested on it for a while. */
function Rested({ id, stage }: { id: string; stage: Stage }) {
  const say = useSay();
  const language = useLanguage();
  // As it is drawn: a folded group and what is derived as well.
  const thing = useExplored(({ state }) => {
    const { nodes, relationships } = visible(state);
    return nodes.get(id) ?? relationships.get(id);
  });
  const [rested, setRested] = useState(false);
  useEffect(() => {
    const waiting = setTimeout(() => setRested(true), pause);
    return () => clearTimeout(waiting);
  }, []);
  const drawn = stage.cy.getElementById(id);
  if (thing === undefined || !rested || drawn.empty()) return null;
  const { x2: x, y1: y } = drawn.renderedBoundingBox({ includeLabels: false });
  const said = propertiesTold(thing);
  const { width, height } = { width: stage.cy.width(), height: stage.cy.height() };
  const style = x > width - 260 ? { right: width - x + 40 } : { left: x + 8 };
  return (
    <div
      className="preview"
      aria-hidden="true"
      style={{ ...style, top: Math.max(4, Math.min(y, height - 130)) }}
    >
      <b>{thing.kind === "node" ? nameOf(thing, language) : typeWord(thing.type, language)}</b>
      {thing.kind === "node" && (
        <p className="quiet">
          {thing.labels.map((label) => labelWord(label, language)).join(" · ")}
        </p>
      )}
      <dl>
        {said.slice(0, most).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {(typeof value === "number" ? toldNumber(value) : textOf(value, language)).slice(
                0,
                60,
              )}
            </dd>
          </div>
        ))}
      </dl>
      {said.length > most && (
        <p className="quiet">{say("see.preview.more", { count: said.length - most })}</p>
      )}
    </div>
  );
}
