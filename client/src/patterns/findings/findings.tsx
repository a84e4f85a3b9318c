import "./findings.css";
import type { Output } from "@chengmai/server/contract";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { NodeChip } from "../../values/node-chip.tsx";
import { goToProof } from "../model/going.ts";
import { keyOf } from "../model/lens.ts";
import { viewNames } from "../model/screen.ts";
import { Answered, useAsked } from "../parts/asking.tsx";
import type { ViewProps } from "../parts/view.ts";

type Finding = Output<"findings">[number];

/** A share as it is, a number of rows beside how many there are. */
const figureOf = ({ value, of }: Finding["figure"]): string => {
  if (of === 100) return `${Math.round(value)} %`;
  return of === null ? String(value) : `${value} / ${of}`;
};

const viewOf = (name: string) => viewNames.find((view) => view === name) ?? "matrix";

function Told({ finding }: { finding: Finding }) {
  const say = useSay();
  const language = useLanguage();
  const { kind, sentence, refuted, view, input, figure, nodes } = finding;
  const leads = viewOf(view);
  const keys = new Map(nodes.map((node) => [node.id, keyOf(node)]));
  const keyed = (id: string) => keys.get(id) ?? id;
  const open = () => goToProof(leads, input, keyed);
  return (
    <li className="finding-card" data-kind={kind}>
      <button type="button" className="finding-said" onClick={open}>
        <b className="finding-figure">{figureOf(figure)}</b>
        <span>{sentence[language]}</span>
      </button>
      <p className="chips">
        {nodes.map((node) => (
          <NodeChip key={node.id} node={node} />
        ))}
      </p>
      <p className="quiet">{say("patterns.finding.refuted", { text: refuted[language] })}</p>
      <button type="button" className="link" onClick={open}>
        {say("patterns.finding.open", { view: say(`patterns.${leads}`) })}
      </button>
    </li>
  );
}

/** What strikes through this lens, in sentences that are counted and not written. */
export function Findings({ body }: ViewProps) {
  const say = useSay();
  const asked = useAsked("findingsThrough", body);
  return (
    <Answered asked={asked}>
      {(found) =>
        found.length === 0 ? (
          <p className="empty">{say("patterns.finding.none")}</p>
        ) : (
          <ol className="finding-cards">
            {found.map((finding, place) => (
              <Told key={place} finding={finding} />
            ))}
          </ol>
        )
      }
    </Answered>
  );
}
