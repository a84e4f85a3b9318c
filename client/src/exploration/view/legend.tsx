import "./legend.css";
import { useMemo } from "react";
import { useStore } from "zustand";
import { useScheme } from "../../ui/scheme.ts";
import { icons } from "../../ui/icons.tsx";
import { glyphUri, iconUri, ink, lookAt, type Scheme } from "../../ui/palette.ts";
import { labelLooks } from "../model/looks.ts";
import { homesOf, planOf } from "../../board/model/plan.ts";
import { looksOf } from "../model/looks.ts";
import { toggleGroup } from "../model/acts.ts";
import { labelOf, nameOf } from "../../values/name.ts";
import type { Language } from "../../i18n/language.ts";
import type { Exploration } from "../model/step.ts";
import { log } from "../model/store.ts";
import { tiesOf } from "../../board/model/ties.ts";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { labelWord } from "../../i18n/vocabulary.ts";

interface Row {
  group: string;
  name: string;
  count: number;
  sign: (scheme: Scheme) => string;
}

/** On the board a row is a cluster, counted by its ties and those of what lies in it. */
function clusterRows(exploration: Exploration, language: Language): Row[] {
  const ties = tiesOf(exploration);
  const plan = planOf(exploration, ties);
  const looks = looksOf(plan.clusters);
  const homes = homesOf(exploration);
  return plan.clusters.flatMap(({ id }) => {
    const node = exploration.nodes.get(id);
    if (node === undefined) return [];
    const count = ties.filter(({ place }) => (homes.get(place) ?? place) === id).length;
    const look = looks.get(id) ?? lookAt(0);
    const sign = (scheme: Scheme) => glyphUri(look.shape, look.colour[scheme]);
    return [{ group: `place:${id}`, name: nameOf(node, language), count, sign }];
  });
}

/** A row for each label of the nodes beside the board, or of all nodes where there is no board. */
function labelRows({ nodes, origins, ...exploration }: Exploration, language: Language): Row[] {
  const board = exploration.arrangement === "ties";
  const looks = labelLooks(nodes);
  const counts = new Map<string, number>();
  for (const node of nodes.values())
    if (!board || origins.has(node.id))
      counts.set(labelOf(node), (counts.get(labelOf(node)) ?? 0) + 1);
  return [...counts].map(([label, count]) => {
    const look = looks.get(label) ?? lookAt(0);
    const sign = (scheme: Scheme) =>
      board ? iconUri(label, ink[scheme].quiet) : glyphUri(look.shape, look.colour[scheme]);
    return { group: `label:${label}`, name: labelWord(label, language), count, sign };
  });
}

const rowsOf = (exploration: Exploration, language: Language): Row[] =>
  exploration.arrangement === "ties"
    ? [...clusterRows(exploration, language), ...labelRows(exploration, language)]
    : labelRows(exploration, language);

/** What the signs mean, how many there are of each, and a switch for each. */
export function Legend() {
  const say = useSay();
  const language = useLanguage();
  const scheme = useScheme();
  const exploration = useStore(log, ({ state }) => state);
  const rows = useMemo(() => rowsOf(exploration, language), [exploration, language]);
  if (rows.length === 0) return null;
  return (
    <section className="panel-part" aria-labelledby="legend-title">
      <h2 id="legend-title">{say("legend.title")}</h2>
      <ul className="legend">
        {rows.map(({ group, name, count, sign }) => {
          const off = exploration.hidden.has(group);
          return (
            <li key={group}>
              <button type="button" aria-pressed={!off} onClick={() => toggleGroup(group)}>
                <img src={sign(scheme)} width="15" height="15" alt="" />
                <span>{name}</span>
                <b>{count}</b>
                <span className="unseen">{say("legend.toggle")}</span>
                {off ? icons.eyeOff : icons.eye}
              </button>
            </li>
          );
        })}
      </ul>
      {exploration.arrangement === "ties" && (
        <ul className="legend-lines">
          <li data-line="solid">{say("legend.solid")}</li>
          {exploration.strength === "inherited" && (
            <li data-line="dashed">{say("legend.dashed")}</li>
          )}
          {exploration.origins.size > 0 && <li data-line="dotted">{say("legend.dotted")}</li>}
          <li data-line="hollow">{say("legend.hollow")}</li>
        </ul>
      )}
    </section>
  );
}
