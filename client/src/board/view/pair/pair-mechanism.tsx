import type { Path } from "@chengmai/cypher/values";
import type { ReactNode } from "react";
import type { ToldClaim } from "../../../evidence/claims.ts";
import { Statement } from "../../../evidence/statement.tsx";
import { useExploration } from "../../../exploration/context/at-hand.tsx";
import { useLanguage, useSay } from "../../../i18n/say.ts";
import { typeWord } from "../../../i18n/vocabulary.ts";
import { nameOf } from "../../../values/name.ts";
import type { Composed } from "../../model/compose.ts";
import { stepsOf, type Told } from "../../model/answer/told.ts";
import { litByWays } from "../../model/ways.ts";

/** Paths and claims of one mechanism that are shown before the reader asks for all. */
const most = 3;

/** One path as a line of names; each arrow is a relationship that opens its evidence. */
function Trail({ path }: { path: Path }) {
  const language = useLanguage();
  const { select } = useExploration().looking;
  return (
    <div className="trail">
      {path.nodes.map((node, index) => {
        const relationship = path.relationships[index];
        return (
          <span key={node.id}>
            <button type="button" className="plain" onClick={() => select(node.id)}>
              {nameOf(node, language)}
            </button>
            {relationship !== undefined && (
              <button
                type="button"
                className="step"
                onClick={() => select(relationship.id)}
                title={typeWord(relationship.type, language)}
              >
                {relationship.from === node.id ? "→" : "←"}
                <span className="unseen">{typeWord(relationship.type, language)}</span>
              </button>
            )}
          </span>
        );
      })}
    </div>
  );
}

/** The first of some lines; the others behind a fold. */
function Folded({ lines, more }: { lines: readonly ReactNode[]; more: (count: number) => string }) {
  const rest = lines.slice(most);
  return (
    <>
      <ul>{lines.slice(0, most)}</ul>
      {rest.length > 0 && (
        <details>
          <summary>{more(rest.length)}</summary>
          <ul>{rest}</ul>
        </details>
      )}
    </>
  );
}

interface ItemProps {
  told: Told;
  claims: ReadonlyMap<string, ToldClaim>;
  composed: Composed;
}

/** One mechanism: how it ties the two, over which paths, and the claims that say so. */
export function MechanismItem({ told, claims, composed }: ItemProps) {
  const say = useSay();
  const language = useLanguage();
  const { light, select } = useExploration().looking;
  const { mechanism, ways } = told;
  const off = () => light(null);
  const on = () => light(litByWays(ways, composed.state, composed.ties));
  const steps = stepsOf(told);
  const trails = steps.map(({ how, path, key }, index) => (
    <li key={key}>
      {how.en !== steps[index - 1]?.how.en && <small>{how[language]}</small>}
      <Trail path={path} />
    </li>
  ));
  const statements = told.claims.flatMap((id) => {
    const claim = claims.get(id);
    return claim === undefined ? [] : [<Statement key={id} claim={claim} />];
  });
  return (
    <li className="way" onPointerEnter={on} onPointerLeave={off} onFocus={on} onBlur={off}>
      <button type="button" className="link" onClick={() => select(mechanism.id)}>
        {String(mechanism.properties["number"] ?? "")} {nameOf(mechanism, language)}
      </button>
      <Folded lines={trails} more={(count) => say("card.more", { count })} />
      <div className="evidence" aria-busy={statements.length === 0 && told.claims.length > 0}>
        <Folded lines={statements} more={(count) => say("pair.claims.more", { count })} />
      </div>
    </li>
  );
}
