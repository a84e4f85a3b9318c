import { useStore } from "zustand";
import { useLanguage, useSay } from "../../../i18n/say.ts";
import { labelWord, typeWord } from "../../../i18n/vocabulary.ts";
import { labelLooks } from "../../../ui/looks.ts";
import { glyphUri, lookAt } from "../../../ui/palette.ts";
import { settings } from "../../../ui/settings.ts";
import type { Node } from "@chengmai/cypher/values";
import type { Tally } from "./held.ts";

function Count({ tally: { count, there } }: { tally: Tally }) {
  const say = useSay();
  return (
    <>
      <b>{count.toLocaleString()}</b>
      {there > 0 && <small>{say("graph.there", { count: there })}</small>}
    </>
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
  const scheme = useStore(settings, (state) => state.scheme);
  const looks = labelLooks(nodes);
  return (
    <div className="graph-tallies">
      <ul aria-label={say("graph.labels")}>
        {labels.map((tally) => {
          const look = looks.get(tally.name) ?? lookAt(0);
          return (
            <li key={tally.name} title={tally.name}>
              <img src={glyphUri(look.shape, look.colour[scheme])} width="15" height="15" alt="" />
              <span>
                {tally.name === "" ? say("graph.unlabelled") : labelWord(tally.name, language)}
              </span>
              <Count tally={tally} />
            </li>
          );
        })}
      </ul>
      {types.length > 0 && (
        <ul aria-label={say("graph.types")}>
          {types.map((tally) => (
            <li key={tally.name} title={tally.name} data-type>
              <span>{typeWord(tally.name, language)}</span>
              <Count tally={tally} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
