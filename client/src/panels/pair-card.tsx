import type { Path } from "@chengmai/cypher/values";
import { ActionIcon, Button } from "@mantine/core";
import { useStore } from "zustand";
import { icons } from "../app/icons.tsx";
import type { Composed } from "../canvas/compose.ts";
import { setStrength } from "../exploration/acts.ts";
import { clearPair } from "../exploration/choose-pair.ts";
import { nameOf } from "../exploration/names.ts";
import type { Between, Way } from "../exploration/step.ts";
import { log } from "../exploration/store.ts";
import { light, select } from "../exploration/view.ts";
import { litByWays, waysWithin } from "../exploration/ways.ts";
import { useLanguage, useSay } from "../i18n/say.ts";
import { typeWord } from "../i18n/vocabulary.ts";

/** One path as a line of names; each arrow is a relationship that opens its evidence. */
function Trail({ path }: { path: Path }) {
  const language = useLanguage();
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

function WayItem({ way, composed }: { way: Way; composed: Composed }) {
  const language = useLanguage();
  const on = () => light(litByWays([way], composed.exploration, composed.ties));
  return (
    <li
      className="way"
      onPointerEnter={on}
      onPointerLeave={() => light(null)}
      onFocus={on}
      onBlur={() => light(null)}
    >
      <button type="button" className="link" onClick={() => select(way.mechanism.id)}>
        {String(way.mechanism.properties["number"] ?? "")} {nameOf(way.mechanism, language)}
      </button>
      <small>{language === "zh" ? way.how : way.howEn}</small>
      <ul>
        {[...way.fromA, ...way.fromB].map((path) => (
          <Trail key={path.relationships.map(({ id }) => id).join(" ")} path={path} />
        ))}
      </ul>
    </li>
  );
}

/** What connects the chosen pair: each mechanism, how, and the paths from either side. */
export function PairCard({ between, composed }: { between: Between; composed: Composed }) {
  const say = useSay();
  const language = useLanguage();
  const { nodes, strength } = useStore(log, ({ state }) => state);
  const name = (id: string) => {
    const node = nodes.get(id);
    return node === undefined ? id : nameOf(node, language);
  };
  const names = { a: name(between.a), b: name(between.b) };
  const ways = waysWithin(between.ways, strength);
  const count = new Set(ways.map(({ mechanism }) => mechanism.id)).size;
  return (
    <article>
      <ActionIcon
        className="card-close"
        variant="subtle"
        color="gray"
        aria-label={say("pair.clear")}
        onClick={clearPair}
      >
        {icons.close}
      </ActionIcon>
      <p className="kicker">{say("pair.title")}</p>
      <h2>{count === 0 ? `${names.a} · ${names.b}` : say("pair.found", { count, ...names })}</h2>
      {count === 0 && (
        <p>{say("pair.none", { strength: say(`strength.${strength}`), ...names })}</p>
      )}
      {count === 0 && strength === "stated" && (
        <Button size="xs" variant="light" onClick={() => setStrength("inherited")}>
          {say("pair.none.more")}
        </Button>
      )}
      <ol className="ways">
        {ways.map((way, index) => (
          <WayItem key={`${way.mechanism.id} ${way.how} ${index}`} way={way} composed={composed} />
        ))}
      </ol>
    </article>
  );
}
