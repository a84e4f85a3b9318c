import { useSay } from "../../i18n/say.ts";
import type { Sieve } from "../model/filtered.ts";

interface FilterProps {
  side: "rows" | "columns";
  sieve: Sieve;
  /** How many pass, of how many. */
  passed: number;
  of: number;
  /** With nothing, what is said under that name is taken back. */
  change: (name: keyof Sieve, said: string) => void;
}

/** Which rows, or columns, are shown: by a part of their name, and by how many ties they have. */
export function FilterBar({ side, sieve, passed, of, change }: FilterProps) {
  const say = useSay();
  return (
    <span className="table-filter">
      <input
        className="control"
        type="search"
        aria-label={say(`table.filter.${side}`)}
        placeholder={say(`table.filter.${side}`)}
        value={sieve.text}
        onChange={({ currentTarget }) => change("text", currentTarget.value)}
      />
      <label className="patterns-pick">
        {say("table.least")}
        <input
          className="control table-least"
          type="number"
          min={0}
          aria-label={say(`table.least.${side}`)}
          value={sieve.atLeast}
          onChange={({ currentTarget: { valueAsNumber: atLeast } }) =>
            atLeast >= 0 && change("atLeast", atLeast === 0 ? "" : String(Math.round(atLeast)))
          }
        />
      </label>
      {passed < of && <small role="status">{say("table.passed", { count: passed, of })}</small>}
    </span>
  );
}
