import "./found.css";
import type { Node, Relationship } from "@chengmai/cypher/values";
import type { ReactNode } from "react";
import { useExploration } from "../exploration/context/at-hand.tsx";
import { useLanguage, useSay } from "../i18n/say.ts";
import type { Language } from "../i18n/language.ts";
import { labelWord, typeWord } from "../i18n/vocabulary.ts";
import { SidePanel } from "../ui/side-panel/side-panel.tsx";
import { Differences } from "../values/differing/differences.tsx";
import { captionOf, labelOf } from "../values/name.ts";
import { useTabs } from "./at-hand.tsx";

type Thing = Node | Relationship;

const nameOf = (thing: Thing, language: Language): string =>
  thing.kind === "node" ? captionOf(thing, language) : typeWord(thing.type, language);

const kindOf = (thing: Thing, language: Language): string =>
  thing.kind === "node" ? labelWord(labelOf(thing), language) : "→";

function Line({ thing, children }: { thing: Thing; children?: ReactNode }) {
  const language = useLanguage();
  return (
    <>
      <small>{kindOf(thing, language)}</small> {nameOf(thing, language)}
      {children}
    </>
  );
}

/** What is no longer there since an exploration was left, and what has changed, before and after. */
export function FoundPanel({ close }: { close: () => void }) {
  const say = useSay();
  const { looking } = useExploration();
  const front = useTabs((now) => now.front);
  const found = useTabs((now) => now.found.get(front));
  if (found === undefined) return null;
  const { gone, changed } = found;
  const lost: Thing[] = [...gone.nodes, ...gone.relationships];
  return (
    <SidePanel
      className="found"
      title={say("found.title")}
      closing={say("found.close")}
      close={close}
    >
      {lost.length > 0 && (
        <section>
          <h3>{say("found.gone", { count: lost.length })}</h3>
          <ul>
            {lost.map((thing) => (
              <li key={thing.id} data-gone>
                <Line thing={thing} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {changed.length > 0 && (
        <section>
          <h3>{say("found.changed", { count: changed.length })}</h3>
          <ul>
            {changed.map(({ before, after }) => (
              <li key={after.id}>
                <button
                  type="button"
                  className="side-panel-go"
                  onPointerEnter={() => looking.light(new Set([after.id]))}
                  onPointerLeave={() => looking.light(null)}
                  onClick={() => {
                    looking.select(after.id);
                    if (after.kind === "node") looking.centre(after.id);
                  }}
                >
                  <Line thing={after} />
                </button>
                <Differences before={before} after={after} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </SidePanel>
  );
}
