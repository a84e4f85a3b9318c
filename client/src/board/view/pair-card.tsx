import "./pair-card.css";
import type { Path } from "@chengmai/cypher/values";
import { Button } from "@mantine/core";
import type { Composed } from "../model/compose.ts";
import { setStrength } from "../model/acts.ts";
import { nameOf } from "../../values/name.ts";
import { strengthOf, type Between, type Way } from "../model/part.ts";
import { litByWays, waysWithin } from "../model/ways.ts";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { typeWord } from "../../i18n/vocabulary.ts";
import { useExploration, useExplored } from "../../exploration/context/at-hand.tsx";
import { clearPair } from "../model/pair.ts";
import { Close } from "../../ui/buttons/tool.tsx";

/** One path as a line of names; each arrow is a relationship that opens its evidence. */
function Trail({ path }: { path: Path }) {
  const language = useLanguage();
  const { select } = useExploration().looking;
  return (
    <li className="trail">
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
    </li>
  );
}

const trailKey = (path: Path) => path.relationships.map(({ id }) => id).join(" ");

/** The shortest path from either side; the others behind a fold. */
function Trails({ way }: { way: Way }) {
  const say = useSay();
  const first = [way.fromA[0], way.fromB[0]].filter((path) => path !== undefined);
  const shown = new Map(first.map((path) => [trailKey(path), path]));
  const rest = [...way.fromA, ...way.fromB].filter((path) => !shown.has(trailKey(path)));
  return (
    <>
      <ul>
        {[...shown].map(([key, path]) => (
          <Trail key={key} path={path} />
        ))}
      </ul>
      {rest.length > 0 && (
        <details>
          <summary>{say("card.more", { count: rest.length })}</summary>
          <ul>
            {rest.map((path) => (
              <Trail key={trailKey(path)} path={path} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** One mechanism, and each way in which it connects the two. */
function MechanismItem({ ways, composed }: { ways: readonly Way[]; composed: Composed }) {
  const language = useLanguage();
  const { light, select } = useExploration().looking;
  const mechanism = ways[0]?.mechanism;
  if (mechanism === undefined) return null;
  const off = () => light(null);
  const on = () => light(litByWays(ways, composed.state, composed.ties));
  return (
    <li className="way" onPointerEnter={on} onPointerLeave={off} onFocus={on} onBlur={off}>
      <button type="button" className="link" onClick={() => select(mechanism.id)}>
        {String(mechanism.properties["number"] ?? "")} {nameOf(mechanism, language)}
      </button>
      {ways.map((way) => (
        <div key={[way.how, ...way.fromA.map(trailKey)].join(" ")}>
          <small>{language === "zh" ? way.how : way.howEn}</small>
          <Trails way={way} />
        </div>
      ))}
    </li>
  );
}

function byMechanism(ways: readonly Way[]): Way[][] {
  const groups = new Map<string, Way[]>();
  for (const way of ways)
    groups.set(way.mechanism.id, [...(groups.get(way.mechanism.id) ?? []), way]);
  return [...groups.values()];
}

/** What connects the chosen pair: each mechanism, how, and the paths from either side. */
export function PairCard({ between, composed }: { between: Between; composed: Composed }) {
  const say = useSay();
  const language = useLanguage();
  const exploration = useExploration();
  const state = useExplored((now) => now.state);
  const strength = strengthOf(state);
  const name = (id: string) => {
    const node = state.nodes.get(id);
    return node === undefined ? id : nameOf(node, language);
  };
  const names = { a: name(between.a), b: name(between.b) };
  const ways = waysWithin(between.ways, strength);
  const groups = byMechanism(ways);
  const count = groups.length;
  return (
    <article>
      <Close className="card-close" label={say("pair.clear")} act={() => clearPair(exploration)} />
      <p className="kicker">{say("pair.title")}</p>
      <h2>{count === 0 ? `${names.a} · ${names.b}` : say("pair.found", { count, ...names })}</h2>
      {count === 0 && (
        <p>{say("pair.none", { strength: say(`strength.${strength}`), ...names })}</p>
      )}
      {count === 0 && strength === "stated" && (
        <Button size="xs" variant="light" onClick={() => setStrength(exploration, "inherited")}>
          {say("pair.none.more")}
        </Button>
      )}
      <ol className="ways">
        {groups.map((group) => (
          <MechanismItem key={group[0]?.mechanism.id} ways={group} composed={composed} />
        ))}
      </ol>
    </article>
  );
}
