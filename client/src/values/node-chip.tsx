import "./value.css";
import { isValueId, type Node } from "@chengmai/cypher/values";
import { useContext } from "react";
import { labelOf, nameOf } from "./name.ts";
import { useLanguage, useSay } from "../i18n/say.ts";
import { labelWord } from "../i18n/vocabulary.ts";
import { Pictured } from "./picture.ts";
import { Stop } from "./stop.ts";

/** A node in an answer: a full dot is on the picture, an empty one is brought to it when chosen. A value is on none. */
export function NodeChip({ node }: { node: Node }) {
  const say = useSay();
  const language = useLanguage();
  const { has, goTo } = useContext(Pictured);
  const there = has(node.id);
  const stop = useContext(Stop);
  if (isValueId(node.id)) return <span className="value-chip">{nameOf(node, language)}</span>;
  const word = labelWord(labelOf(node), language);
  return (
    <button
      type="button"
      className="node-chip"
      tabIndex={stop}
      data-there={there}
      title={`${word} · ${say(there ? "answer.there" : "answer.bring")}`}
      onClick={() => goTo(node)}
    >
      {nameOf(node, language)}
    </button>
  );
}
