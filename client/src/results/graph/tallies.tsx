import type { Node } from "@chengmai/cypher/values";
import { useContext } from "react";
import { labelOf } from "../../values/name.ts";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { labelWord, typeWord } from "../../i18n/vocabulary.ts";
import { numberIn } from "../../i18n/number-in.ts";
import { Pictured } from "../../values/picture.ts";
import { NodeChip } from "../../values/node-chip.tsx";
import type { Tally } from "./held.ts";

/** Nodes of a label that are named; the rest are counted. */
const named = 12;

interface LabelProps {
  tally: Tally;
  sign: string;
  nodes: readonly Node[];
}

/** A label in the sign it has on the picture, with the first of its nodes; a full dot is drawn already. */
function Label({ tally: { name, count, there }, sign, nodes }: LabelProps) {
  const say = useSay();
  const language = useLanguage();
  return (
    <li>
      <p className="graph-label" title={name}>
        <img src={sign} width="15" height="15" alt="" />
        <span>{name === "" ? say("graph.unlabelled") : labelWord(name, language)}</span>
        <b>{numberIn(count, language)}</b>
        {there > 0 && <small>{say("graph.there", { count: there })}</small>}
      </p>
      <p className="graph-names">
        {nodes.slice(0, named).map((node) => (
          <NodeChip key={node.id} node={node} />
        ))}
        {count > named && <small>{say("graph.more", { count: count - named })}</small>}
      </p>
    </li>
  );
}

interface TalliesProps {
  labels: readonly Tally[];
  types: readonly Tally[];
  /** Nodes by id as they will be on the picture, so that a label has its colour there. */
  nodes: ReadonlyMap<string, Node>;
}

/** How many there are of each label and type, in the signs of the picture. */
export function Tallies({ labels, types, nodes }: TalliesProps) {
  const say = useSay();
  const language = useLanguage();
  const { signOfLabel } = useContext(Pictured);
  const all = [...nodes.values()];
  return (
    <>
      <ul className="graph-labels" aria-label={say("graph.labels")}>
        {labels.map((tally) => (
          <Label
            key={tally.name}
            tally={tally}
            sign={signOfLabel(tally.name)}
            nodes={all.filter((node) => labelOf(node) === tally.name)}
          />
        ))}
      </ul>
      {types.length > 0 && (
        <ul className="graph-types" aria-label={say("graph.types")}>
          {types.map(({ name, count, there }) => (
            <li key={name} title={name}>
              <span>{typeWord(name, language)}</span>
              <b>{numberIn(count, language)}</b>
              {there > 0 && <small>{say("graph.there", { count: there })}</small>}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
