import type { Node } from "@chengmai/cypher/values";
import { useContext } from "react";
import { useLanguage } from "../i18n/say.ts";
import { labelWord } from "../i18n/vocabulary.ts";
import { labelOf, nameOf } from "./name.ts";
import { Pictured } from "./picture.ts";

/** A node with the sign that it wears on the picture; nothing in it takes the focus. */
export function NodeSign({ node }: { node: Node }) {
  const language = useLanguage();
  const sign = useContext(Pictured).signOf(node);
  return (
    <span className="in-node" title={node.labels.join(" · ")}>
      <img src={sign} width="12" height="12" alt={labelWord(labelOf(node), language)} />
      {nameOf(node, language)}
    </span>
  );
}
