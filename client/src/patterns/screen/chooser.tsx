import { useLanguage, useSay } from "../../i18n/say.ts";
import { Segments } from "../../ui/buttons/segments.tsx";
import { lensKey, type Offered, type Strength } from "../model/lens.ts";
import { chooseLens } from "../model/screen.ts";

/** Whether what is inherited counts: the page's own, for all that it shows. */
export interface Strengthened {
  strength: Strength;
  /** Null where nothing of the graph is handed down. */
  strengthen: ((strength: Strength) => void) | null;
}

interface ChooserProps extends Strengthened {
  offered: readonly Offered[];
  lens: Offered;
}

/** What stands against what, and whether what is inherited counts: it holds for every view. */
export function Chooser({ offered, lens, strength, strengthen }: ChooserProps) {
  const say = useSay();
  const language = useLanguage();
  const { rows, columns, ties, density } = lens;
  const choices = ["stated", "inherited"] as const;
  return (
    <div className="patterns-lens">
      <label className="patterns-pick">
        <span>{say("patterns.lens")}</span>
        <select
          className="control"
          value={lensKey(lens.lens)}
          onChange={({ currentTarget }) => {
            const found = offered.find((one) => lensKey(one.lens) === currentTarget.value);
            if (found !== undefined) chooseLens(found.lens);
          }}
        >
          {offered.map((one) => (
            <option key={lensKey(one.lens)} value={lensKey(one.lens)}>
              {one.title[language]}
            </option>
          ))}
        </select>
      </label>
      {strengthen !== null && (
        <Segments
          aria-label={say("patterns.strength")}
          value={strength}
          change={strengthen}
          choices={choices.map((value) => ({ value, label: say(`patterns.strength.${value}`) }))}
        />
      )}
      <p className="quiet patterns-size">
        {say("patterns.size", {
          rows,
          columns,
          ties,
          open: Math.max(0, rows * columns - ties),
          density: Math.round(density * 100),
        })}
      </p>
    </div>
  );
}
