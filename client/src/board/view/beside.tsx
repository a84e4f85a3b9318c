import "./beside.css";
import { useExploration, useExplored } from "../../exploration/context/at-hand.tsx";
import { useLanguage } from "../../i18n/say.ts";
import { nameOf } from "../../values/name.ts";

/** What is on the picture, but has no place in this view of it: named, so that nothing is lost unsaid. */
export function Beside({ title, ids }: { title: string; ids: readonly string[] }) {
  const language = useLanguage();
  const { select } = useExploration().looking;
  const nodes = useExplored(({ state }) => state.nodes);
  const found = ids.flatMap((id) => nodes.get(id) ?? []);
  if (found.length === 0) return null;
  return (
    <div className="beside chips">
      <span>{title}</span>
      {found.map((node) => (
        <button key={node.id} type="button" className="chip" onClick={() => select(node.id)}>
          {nameOf(node, language)}
        </button>
      ))}
    </div>
  );
}
