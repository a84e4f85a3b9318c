import type { Lit } from "../../canvas/drawing/arrangement.ts";
import { useExploration, useExplored } from "../../exploration/context/at-hand.tsx";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { isMore } from "../../ui/keys/more.ts";
import { nameOf } from "../../values/name.ts";
import { chooseAlso } from "../model/choose-also.ts";
import { compose } from "../model/compose.ts";
import { strengthOf } from "../model/part.ts";
import { usesOf } from "../model/uses.ts";
import { planAsOrdered } from "../picture/board-order.ts";
import { Beside } from "../view/beside.tsx";

interface MechanismsProps {
  lit: Lit | null;
  selected: string | null;
  /** What has no place on the map. */
  beside: readonly string[];
}

/** The mechanisms, which lie nowhere: each lights the places that have it. Below, what the signs mean. */
export function Mechanisms({ lit, selected, beside }: MechanismsProps) {
  const say = useSay();
  const language = useLanguage();
  const exploration = useExploration();
  const { select, point } = exploration.looking;
  const choose = (id: string, also: boolean) => {
    if (!also || !chooseAlso(exploration, id)) select(id === selected ? null : id);
  };
  const state = useExplored((now) => now.state);
  const seen = compose(state).state;
  const uses = usesOf(seen);
  const marked = (id: string) => lit !== null && lit.lit.has(id);
  return (
    <section className="map-side" aria-labelledby="map-mechanisms">
      <h2 id="map-mechanisms">{say("map.mechanisms")}</h2>
      {planAsOrdered(state, language).themes.map(({ name, mechanisms }) => (
        <div key={name}>
          <h3>{name}</h3>
          <ul>
            {mechanisms
              .flatMap((id) => seen.nodes.get(id) ?? [])
              .map((node) => (
                <li key={node.id}>
                  <button
                    type="button"
                    data-id={node.id}
                    data-lit={marked(node.id)}
                    aria-pressed={node.id === selected}
                    onClick={(event) => choose(node.id, isMore(event))}
                    onPointerEnter={() => point(node.id)}
                    onPointerLeave={() => point(null)}
                    onFocus={() => point(node.id)}
                    onBlur={() => point(null)}
                  >
                    <small>{String(node.properties["number"] ?? "")}</small>
                    <span>{nameOf(node, language)}</span>
                    <b>{uses.get(node.id)?.size ?? 0}</b>
                  </button>
                </li>
              ))}
          </ul>
        </div>
      ))}
      <ul className="map-key">
        <li>{say("map.key.join")}</li>
        <li>{say("map.key.star")}</li>
        {strengthOf(state) === "inherited" && <li>{say("map.key.inherited")}</li>}
        <li>{say("map.key.own")}</li>
        <li>{say("map.key.ring")}</li>
        <li>{say("map.key.hidden")}</li>
      </ul>
      <Beside title={say("beside.map")} ids={beside} />
    </section>
  );
}
