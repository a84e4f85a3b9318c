import "./caption.css";
import { compose } from "../model/compose.ts";
import { labelOf, nameOf } from "../../values/name.ts";
import { ribbonsOf } from "../model/ribbons.ts";
import { reachOf } from "../model/reach.ts";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { labelWord, typeWord } from "../../i18n/vocabulary.ts";
import { usesOf } from "../model/uses.ts";
import { begun } from "@chengmai/cypher/in-sentence";
import { inSentence } from "./in-sentence.ts";
import { reachWords } from "./reach-words.ts";
import { useExplored, useLooking } from "../../exploration/context/at-hand.tsx";

/** One line under the picture about what the pointer is on: how many it connects, or what the line says. */
export function Caption() {
  const say = useSay();
  const language = useLanguage();
  const pointed = useLooking((look) => look.pointed);
  const state = useExplored((now) => now.state);
  const composed = compose(state);
  if (pointed === null) return null;
  const { nodes, relationships } = composed.state;
  const name = (id: string | undefined) => {
    const node = nodes.get(id ?? "");
    return node === undefined ? "" : nameOf(node, language);
  };
  const told = (id: string) => {
    const found = nodes.get(id);
    return found === undefined ? "" : inSentence(found, language);
  };
  const node = nodes.get(pointed);
  const tie = composed.ties.find(({ id }) => id === pointed);
  const said = tie?.basis.at(-1) ?? relationships.get(pointed);
  if (node !== undefined) {
    const reached = reachOf(pointed, composed);
    return (
      <p className="caption">
        <b>{nameOf(node, language)}</b>{" "}
        {reached.length === 0
          ? labelWord(labelOf(node), language)
          : reachWords(reached, usesOf(composed.state).get(pointed)?.size ?? null, say)}
      </p>
    );
  }
  const ribbon = ribbonsOf(composed.state).find(({ id }) => id === pointed);
  if (ribbon !== undefined)
    return (
      <p className="caption">
        <b>{name(ribbon.cluster)}</b> — <b>{name(ribbon.mechanism)}</b>{" "}
        {say("board.claims", { count: ribbon.claims })}
      </p>
    );
  if (said === undefined) return null;
  const through =
    tie?.strength === "inherited" ? say("card.through", { name: told(said.from) }) : "";
  return (
    <p className="caption">
      <b>{begun(told(tie?.place ?? said.from))}</b> {typeWord(said.type, language)}{" "}
      <b>{told(said.to)}</b> {through}
    </p>
  );
}
