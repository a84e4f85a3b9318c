import type { MouseEvent } from "react";
import { useExploration, useExplored } from "../../exploration/context/at-hand.tsx";
import { expandOn } from "../../exploration/model/growing/grow.ts";
import { calledDrawn } from "../../exploration/model/called.ts";
import { leftOf, type Remainder, type State } from "../../exploration/model/state.ts";
import { labelGroup, madeIn, typeGroup, visible } from "../../exploration/model/visible.ts";
import type { Made } from "../../exploration/shaping/graph.ts";
import { useLanguage, useSay, type Say } from "../../i18n/say.ts";
import type { Language } from "../../i18n/language.ts";
import { labelWord, typeWord } from "../../i18n/vocabulary.ts";
import { numberIn } from "../../i18n/number-in.ts";
import type { At } from "../../ui/hung.ts";
import { Pop } from "../../ui/pop.tsx";
import { labelOf } from "../../values/name.ts";
import { alsoOn, type Stage } from "../stage.ts";

/** Nodes of a label that the list has; beyond that it says how many more there are. */
const most = 200;

interface Told {
  language: Language;
  say: Say;
}

/** A relationship's word, with how many it stands for, and that it is derived where it is. */
function wordOf(own: Made | undefined, type: string, { language, say }: Told): string {
  const name = [...new Set(type.split(" · "))].map((each) => typeWord(each, language)).join(" · ");
  if (own === undefined) return name;
  const count = own.kind === "tie" ? own.of.length : own.kind === "through" ? own.ways.length : 1;
  const counted = count === 1 ? name : `${name} ×${numberIn(count, language)}`;
  return own.kind === "tie" && !own.derived
    ? counted
    : say("legend.derived.row", { name: counted });
}

/** A relationship as one of its ends has it. */
interface TieLine {
  id: string;
  told: string;
}

/** How many nodes and relationships are hidden, or switched off in the legend. */
function undrawn({ nodes, relationships, keys, away, hidden }: State) {
  const off = (id: string, label: string) =>
    away.has(keys.get(id) ?? "") || hidden.has(labelGroup(label));
  return {
    nodes: [...nodes].filter(([id, node]) => off(id, labelOf(node))).length,
    relationships: [...relationships.values()].filter(({ type }) => hidden.has(typeGroup(type)))
      .length,
  };
}

/** What is drawn as lines: by label, each node with what leads on from it. */
function linesOf(state: State, made: ReadonlyMap<string, Made>, { language, say }: Told) {
  const byLabel = new Map<
    string,
    { id: string; name: string; ties: TieLine[]; left: Remainder | undefined }[]
  >();
  const ties = new Map<string, TieLine[]>();
  const note = (of: string, line: TieLine) => {
    const own = ties.get(of);
    if (own === undefined) ties.set(of, [line]);
    else own.push(line);
  };
  const name = (id: string) => {
    const node = state.nodes.get(id);
    if (node === undefined) return "";
    const own = made.get(id);
    const called = calledDrawn(node, own, language);
    return own?.kind === "value" ? say("legend.derived.row", { name: called }) : called;
  };
  for (const { id, from, to, type } of state.relationships.values()) {
    const word = wordOf(made.get(id), type, { language, say });
    note(from, { id, told: `→ ${word} → ${name(to)}` });
    if (from !== to) note(to, { id, told: `← ${word} ← ${name(from)}` });
  }
  for (const [id, node] of state.nodes) {
    const own = byLabel.get(labelOf(node)) ?? [];
    own.push({ id, name: name(id), ties: ties.get(id) ?? [], left: leftOf(state, id) });
    byLabel.set(labelOf(node), own);
  }
  return [...byLabel];
}

interface OutlineProps {
  stage: Stage;
  at: At;
  close: () => void;
}

/** The picture as a list: the same nodes and relationships, for whoever would rather read or hear them. */
export function Outline({ stage, at, close }: OutlineProps) {
  const say = useSay();
  const language = useLanguage();
  const exploration = useExploration();
  const { looking } = exploration;
  const whole = useExplored((now) => now.state);
  const [state, made] = [visible(whole), madeIn(whole)];
  const open = [...made.values()].flatMap((own) => (own.kind === "group" && own.open ? [own] : []));
  const away = undrawn(whole);
  const counts = { nodes: state.nodes.size, relationships: state.relationships.size };
  const go = (id: string, { shiftKey, ctrlKey, metaKey }: MouseEvent) => {
    close();
    if (shiftKey || ctrlKey || metaKey) return alsoOn(stage, id);
    looking.select(id);
    looking.centre(id);
  };
  return (
    <Pop at={at} label={say("see.outline")} role="dialog" close={close}>
      <div className="outline">
        <p className="quiet" tabIndex={-1} data-first>
          {say("intro.graph.counts", counts)}
        </p>
        {away.nodes + away.relationships > 0 && (
          <p className="quiet">{say("see.outline.away", away)}</p>
        )}
        {open.length > 0 && (
          <section>
            <h2>{`${say("see.outline.groups")} (${numberIn(open.length, language)})`}</h2>
            <ul>
              {open.map(({ key, node }) => (
                <li key={key}>
                  <button
                    type="button"
                    className="link"
                    dir="auto"
                    onClick={(event) => go(key, event)}
                  >
                    {calledDrawn(node, made.get(key), language)}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        )}
        {linesOf(state, made, { language, say }).map(([label, nodes]) => (
          <section key={label}>
            <h2>{`${labelWord(label, language)} (${numberIn(nodes.length, language)})`}</h2>
            <ul>
              {nodes.slice(0, most).map(({ id, name, ties, left }) => (
                <li key={id}>
                  <button
                    type="button"
                    className="link"
                    dir="auto"
                    onClick={(event) => go(id, event)}
                  >
                    {name}
                  </button>
                  {left !== undefined && (
                    <button
                      type="button"
                      className="link outline-left"
                      onClick={() => void expandOn(exploration, left)}
                    >
                      {say(left.atLeast ? "see.outline.atLeast" : "see.outline.left", {
                        count: left.left,
                      })}
                    </button>
                  )}
                  <ul>
                    {ties.slice(0, most).map((line) => (
                      <li key={line.id}>
                        <button
                          type="button"
                          className="outline-tie"
                          dir="auto"
                          onClick={() => {
                            close();
                            looking.select(line.id);
                          }}
                        >
                          {line.told}
                        </button>
                      </li>
                    ))}
                    {ties.length > most && (
                      <li>{say("see.outline.more", { count: ties.length - most })}</li>
                    )}
                  </ul>
                </li>
              ))}
            </ul>
            {nodes.length > most && (
              <p className="quiet">{say("see.outline.more", { count: nodes.length - most })}</p>
            )}
          </section>
        ))}
      </div>
    </Pop>
  );
}
