import { useState } from "react";
import { Button } from "../../ui/buttons/button.tsx";
import { useSay } from "../../i18n/say.ts";

const page = 60;

interface Pair {
  a: number;
  b: number;
  /** What is said beside their names. */
  beside?: string;
}

interface PairsProps {
  title: string;
  pairs: readonly Pair[];
  names: (places: readonly number[]) => string;
  open: (a: number, b: number) => void;
}

/** Pairs that something happens to, each opens what it rests on; more on demand. */
export function Pairs({ title, pairs, names, open }: PairsProps) {
  const say = useSay();
  const [shown, setShown] = useState(page);
  return (
    <section>
      <h3>{title}</h3>
      <ul className="cuts-list">
        {pairs.slice(0, shown).map(({ a, b, beside }) => (
          <li key={`${a} ${b}`}>
            <button type="button" className="patterns-line" onClick={() => open(a, b)}>
              {names([a, b])} {beside !== undefined && <small>{beside}</small>}
            </button>
          </li>
        ))}
      </ul>
      {shown < pairs.length && (
        <Button size="compact-sm" variant="default" onClick={() => setShown(shown + 4 * page)}>
          {say("concepts.more", { count: pairs.length - shown })}
        </Button>
      )}
    </section>
  );
}
