import type { Node, Value } from "@chengmai/cypher/values";
import { Button } from "@mantine/core";
import { call } from "../api/call.ts";
import type { Composed } from "../canvas/compose.ts";
import { expand } from "../exploration/acts.ts";
import { choosePair } from "../exploration/choose-pair.ts";
import { labelOf, nameOf, said } from "../exploration/names.ts";
import { refOf } from "../exploration/step.ts";
import { point, select } from "../exploration/view.ts";
import { useLanguage, useSay } from "../i18n/say.ts";
import { labelWord, typeWord } from "../i18n/vocabulary.ts";
import { Evidence } from "./evidence.tsx";
import { useAnswer } from "./use-answer.ts";

const askNode = (id: string, signal: AbortSignal) => call("node", { id }, signal);

const evidenceTypes = new Set(["SUPPORTED_BY", "ABOUT"]);

/** Neighbours by type, with how many there are before asking for them. */
function Expansion({ node }: { node: Node }) {
  const say = useSay();
  const language = useLanguage();
  const degrees = useAnswer(node.id, askNode).answer?.degrees ?? [];
  const counts = new Map<string, number>();
  for (const { type, count } of degrees)
    if (!evidenceTypes.has(type)) counts.set(type, (counts.get(type) ?? 0) + count);
  if (counts.size === 0) return null;
  return (
    <section>
      <h3>{say("card.expand")}</h3>
      <div className="chips">
        {[...counts].map(([type, count]) => (
          <Button
            key={type}
            size="compact-xs"
            variant="default"
            onClick={() => void expand(refOf(node), [type])}
          >
            {say("card.expand.type", { type: typeWord(type, language), count })}
          </Button>
        ))}
      </div>
    </section>
  );
}

/** Whom a mechanism connects, or by what a place works: each line opens its own evidence. */
function Ties({ node, composed }: { node: Node; composed: Composed }) {
  const language = useLanguage();
  const say = useSay();
  const own = composed.ties.filter(
    ({ place, mechanism }) => place === node.id || mechanism === node.id,
  );
  if (own.length === 0) return null;
  const isMechanism = own[0]?.mechanism === node.id;
  const others = own.flatMap((tie) => {
    const other = composed.exploration.nodes.get(isMechanism ? tie.place : tie.mechanism);
    return other === undefined ? [] : [{ tie, other }];
  });
  const count = (label: string) => others.filter(({ other }) => labelOf(other) === label).length;
  const heading = isMechanism
    ? say("card.connects", { clusters: count("Cluster"), cities: count("City") })
    : say("card.worksby", { count: others.length });
  return (
    <section>
      <h3>{heading}</h3>
      <ul className="ties">
        {others.map(({ tie, other }) => (
          <li key={tie.id}>
            <button
              type="button"
              onClick={() => select(tie.id)}
              onPointerEnter={() => point(tie.id)}
              onPointerLeave={() => point(null)}
            >
              <span data-strength={tie.strength} className="tie-mark" />
              {nameOf(other, language)}
              <small>{isMechanism ? labelWord(labelOf(other), language) : ""}</small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const told = new Set([
  "id",
  "name",
  "nameEn",
  "about",
  "aboutEn",
  "aliases",
  "pinyin",
  "initials",
  "traditional",
  "chengmai",
  "theme",
  "themeEn",
  "themeBy",
  "hash",
]);

const written = (value: Value): string =>
  typeof value === "object" && value !== null && "kind" in value && "value" in value
    ? String(value.value)
    : typeof value === "object"
      ? JSON.stringify(value)
      : String(value);

function Properties({ node }: { node: Node }) {
  const say = useSay();
  const rest = Object.entries(node.properties).filter(
    ([name, value]) => !told.has(name) && value !== null,
  );
  if (rest.length === 0) return null;
  return (
    <details className="properties">
      <summary>{say("card.properties")}</summary>
      <dl>
        {rest.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{written(value)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** A node: what it is, whom it ties, what it can be expanded by, what it rests on. */
export function NodeCard({ node, composed }: { node: Node; composed: Composed }) {
  const say = useSay();
  const language = useLanguage();
  const label = labelOf(node);
  const aliases = node.properties["aliases"];
  const theme = said(node.properties, "theme", language);
  const pairable = label === "City" || label === "Cluster";
  return (
    <article>
      <p className="kicker">
        {labelWord(label, language)}
        {theme !== null && ` · ${theme}`}
      </p>
      <h2>{nameOf(node, language)}</h2>
      {Array.isArray(aliases) && (
        <p className="aliases">{aliases.slice(0, 6).map(String).join(" · ")}</p>
      )}
      {said(node.properties, "about", language) !== null && (
        <p>{said(node.properties, "about", language)}</p>
      )}
      {pairable && (
        <div className="chips">
          {([0, 1] as const).map((side) => (
            <Button
              key={side}
              size="compact-xs"
              variant="light"
              onClick={() => choosePair(side, node.id)}
            >
              {say(side === 0 ? "pair.as.a" : "pair.as.b")}
            </Button>
          ))}
        </div>
      )}
      <Ties node={node} composed={composed} />
      <Expansion node={node} />
      <Properties node={node} />
      <Evidence ids={[node.id]} />
    </article>
  );
}
