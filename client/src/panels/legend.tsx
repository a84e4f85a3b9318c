import { useMemo } from "react";
import { useStore } from "zustand";
import { settings } from "../app/settings.ts";
import { icons } from "../app/icons.tsx";
import { glyphUri, type Look } from "../canvas/palette.ts";
import { labelLooks } from "../canvas/organic/picture.ts";
import { homesOf, planOf } from "../canvas/ties/plan.ts";
import { looksOf } from "../canvas/ties/board-nodes.ts";
import { toggleGroup } from "../exploration/acts.ts";
import { labelOf, nameOf, type Language } from "../exploration/names.ts";
import type { Exploration } from "../exploration/step.ts";
import { log } from "../exploration/store.ts";
import { tiesOf } from "../exploration/ties.ts";
import { useLanguage, useSay } from "../i18n/say.ts";
import { labelWord } from "../i18n/vocabulary.ts";

interface Row {
  group: string;
  name: string;
  count: number;
  look: Look | undefined;
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
    return [{ group: `place:${id}`, name: nameOf(node, language), count, look: looks.get(id) }];
  });
}

/** Elsewhere a row is a label, counted by its nodes. */
function labelRows(
  exploration: Exploration,
  language: Language,
  only: (id: string) => boolean,
): Row[] {
  const looks = labelLooks(exploration);
  const counts = new Map<string, number>();
  for (const node of exploration.nodes.values())
    if (only(node.id)) counts.set(labelOf(node), (counts.get(labelOf(node)) ?? 0) + 1);
  return [...counts].map(([label, count]) => ({
    group: `label:${label}`,
    name: labelWord(label, language),
    count,
    look: looks.get(label),
  }));
}

const rowsOf = (exploration: Exploration, language: Language): Row[] =>
  exploration.arrangement === "ties"
    ? [
        ...clusterRows(exploration, language),
        ...labelRows(exploration, language, (id) => exploration.origins.has(id)),
      ]
    : labelRows(exploration, language, () => true);

/** What the signs mean, how many there are of each, and a switch for each. */
export function Legend() {
  const say = useSay();
  const language = useLanguage();
  const scheme = useStore(settings, (state) => state.scheme);
  const exploration = useStore(log, ({ state }) => state);
  const rows = useMemo(() => rowsOf(exploration, language), [exploration, language]);
  if (rows.length === 0) return null;
  return (
    <section className="panel-part" aria-labelledby="legend-title">
      <h2 id="legend-title">{say("legend.title")}</h2>
      <ul className="legend">
        {rows.map(({ group, name, count, look }) => {
          const off = exploration.hidden.has(group);
          return (
            <li key={group}>
              <button
                type="button"
                aria-pressed={!off}
                aria-label={`${say("legend.toggle", { name })} (${count})`}
                onClick={() => toggleGroup(group)}
              >
                {look !== undefined && (
                  <img
                    src={glyphUri(look.shape, look.colour[scheme])}
                    width="15"
                    height="15"
                    alt=""
                  />
                )}
                <span>{name}</span>
                <b>{count}</b>
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
          <li data-line="hollow">{say("legend.hollow")}</li>
        </ul>
      )}
    </section>
  );
}
