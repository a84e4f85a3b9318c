import { useState } from "react";
import { Button } from "../../ui/buttons/button.tsx";
import { useSay } from "../../i18n/say.ts";
import { LabelPick } from "../parts/label-pick.tsx";

/** What shapes are looked for by. */
interface Wanted {
  group: string;
  size: number;
  shuffles: number;
  seed: number;
}

/** What each number may be, and what it is at first. */
export const numbers = {
  size: { first: 3, least: 2, most: 4 },
  shuffles: { first: 200, least: 0, most: 10_000 },
  seed: { first: 1, least: 0, most: 999_999 },
} as const;

interface FormProps {
  labels: readonly string[];
  first: Wanted;
  ask: (wanted: Wanted) => void;
}

/** By what the graph is divided, how large a shape, how often it is shuffled, and by which numbers. */
export function Form({ labels, first, ask }: FormProps) {
  const say = useSay();
  const known = labels.includes(first.group) ? first.group : (labels[0] ?? "");
  const [wanted, want] = useState({ ...first, group: known });
  return (
    <form
      className="patterns-bar"
      onSubmit={(event) => {
        event.preventDefault();
        ask(wanted);
      }}
    >
      <LabelPick
        title={say("motifs.group")}
        labels={labels}
        value={wanted.group}
        pick={(group) => want({ ...wanted, group })}
      />
      {(["size", "shuffles", "seed"] as const).map((name) => (
        <label key={name} className="patterns-pick">
          {say(`motifs.${name}`)}
          <input
            className="control motifs-number"
            type="number"
            min={numbers[name].least}
            max={numbers[name].most}
            value={wanted[name]}
            onChange={({ currentTarget: { valueAsNumber: value } }) =>
              value >= numbers[name].least &&
              value <= numbers[name].most &&
              want({ ...wanted, [name]: Math.round(value) })
            }
          />
        </label>
      ))}
      <Button type="submit" size="compact-sm">
        {say("motifs.find")}
      </Button>
    </form>
  );
}
