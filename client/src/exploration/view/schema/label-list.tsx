import type { Output } from "@chengmai/server/contract";
import { useStore } from "zustand";
import { naming } from "../../../values/naming.ts";
import { useLanguage, useSay } from "../../../i18n/say.ts";
import { typeWord } from "../../../i18n/vocabulary.ts";
import { numberIn } from "../../../i18n/number-in.ts";
import { useScheme } from "../../../ui/scheme.ts";
import { useExploration, useExplored } from "../../context/at-hand.tsx";
import { showLabel } from "../../model/acts.ts";
import { labelSigns } from "../../model/signs.ts";

type Schema = Output<"schema">;

interface LabelListProps {
  schema: Schema;
  chosen: readonly string[];
  toggle: (label: string) => void;
  nameOf: (label: string) => string;
  /** Calls the nodes of a label by another property. */
  nameBy: (label: string, property: string) => void;
}

const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** Every label: whether it is in the picture, its properties with their shares, and what leads on from it. */
export function LabelList({ schema, chosen, toggle, nameOf, nameBy }: LabelListProps) {
  const say = useSay();
  const language = useLanguage();
  const scheme = useScheme();
  const exploration = useExploration();
  const names = useStore(naming, ({ by }) => by);
  const signs = labelSigns(
    useExplored(({ state }) => state),
    scheme,
  );
  return (
    <ul className="schema-labels">
      {schema.labels.map(({ label, count, properties }) => {
        const links = schema.links.filter(({ from, to }) => from === label || to === label);
        return (
          <li key={label}>
            <input
              type="checkbox"
              aria-label={say("schema.show", { label: nameOf(label) })}
              checked={chosen.includes(label)}
              onChange={() => toggle(label)}
            />
            <details>
              <summary>
                <img src={signs.label(label)} alt="" width="14" height="14" />
                <span dir="auto">{nameOf(label)}</span>
                <b>{numberIn(count, language)}</b>
              </summary>
              <button
                type="button"
                className="link"
                onClick={() => void showLabel(exploration, label)}
              >
                {say("schema.begin")}
              </button>
              {properties.length > 0 && (
                <label className="schema-name">
                  {say("schema.name")}
                  <select
                    className="control"
                    value={names.get(label) ?? ""}
                    onChange={({ target }) => nameBy(label, target.value)}
                  >
                    {!names.has(label) && <option value="">–</option>}
                    {properties.map(({ name }) => (
                      <option key={name}>{name}</option>
                    ))}
                  </select>
                </label>
              )}
              <dl>
                {properties.map(({ name, share }) => (
                  <div key={name}>
                    <dt dir="auto">{name}</dt>
                    <dd>{percent(share)}</dd>
                  </div>
                ))}
              </dl>
              <ul>
                {links.map(({ from, type, to, count: many }) => (
                  <li key={`${from} ${type} ${to}`} dir="auto">
                    {`${nameOf(from)} → ${typeWord(type, language)} → ${nameOf(to)} `}
                    <b>{numberIn(many, language)}</b>
                  </li>
                ))}
              </ul>
            </details>
          </li>
        );
      })}
    </ul>
  );
}
