import { useExploration, useExplored } from "../../exploration/context/at-hand.tsx";
import { expandOn } from "../../exploration/model/growing/grow.ts";
import { leftOf, type Remainder, type State } from "../../exploration/model/state.ts";
import { visible } from "../../exploration/model/visible.ts";
import { useLanguage, useSay } from "../../i18n/say.ts";
import type { Language } from "../../i18n/language.ts";
import { labelWord, typeWord } from "../../i18n/vocabulary.ts";
import type { At } from "../../ui/hung.ts";
import { Pop } from "../../ui/pop.tsx";
import { labelOf, nameOf } from "../../values/name.ts";

/** Nodes of a label that the list has; beyond that it says how many more there are. */
const most = 200;

/** What is drawn as lines: by label, each node with what leads on from it. */
function linesOf(state: State, language: Language) {
  const byLabel = new Map<
    string,
    { id: string; name: string; ties: string[]; left: Remainder | undefined }[]
  >();
  const ties = new Map<string, string[]>();
  const note = (id: string, line: string) => {
    const own = ties.get(id);
    if (own === undefined) ties.set(id, [line]);
    else own.push(line);
  };
  const name = (id: string) => {
    const node = state.nodes.get(id);
    return node === undefined ? "" : nameOf(node, language);
  };
  for (const { from, to, type } of state.relationships.values()) {
    note(from, `→ ${typeWord(type, language)} → ${name(to)}`);
    if (from !== to) note(to, `← ${typeWord(type, language)} ← ${name(from)}`);
  }
  for (const [id, node] of state.nodes) {
    const own = byLabel.get(labelOf(node)) ?? [];
    own.push({ id, name: name(id), ties: ties.get(id) ?? [], left: leftOf(state, id) });
    byLabel.set(labelOf(node), own);
  }
  return [...byLabel];
}

/** The picture as a list: the same nodes and relationships, for whoever would rather read or hear them. */
export function Outline({ at, close }: { at: At; close: () => void }) {
  const say = useSay();
  const language = useLanguage();
  const exploration = useExploration();
  const { looking } = exploration;
  const state = visible(useExplored((now) => now.state));
  const counts = { nodes: state.nodes.size, relationships: state.relationships.size };
  const go = (id: string) => {
    close();
    looking.select(id);
    looking.centre(id);
  };
  return (
    <Pop at={at} label={say("see.outline")} role="dialog" close={close}>
      <div className="outline">
        <p className="quiet" tabIndex={-1} data-first>
          {say("intro.graph.counts", counts)}
        </p>
        {linesOf(state, language).map(([label, nodes]) => (
          <section key={label}>
            <h3>{`${labelWord(label, language)} (${nodes.length})`}</h3>
            <ul>
              {nodes.slice(0, most).map(({ id, name, ties, left }) => (
                <li key={id}>
                  <button type="button" className="link" dir="auto" onClick={() => go(id)}>
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
                    {ties.slice(0, most).map((line, place) => (
                      // oxlint-disable-next-line react/no-array-index-key
                      <li key={place} dir="auto">
                        {line}
                      </li>
                    ))}
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
