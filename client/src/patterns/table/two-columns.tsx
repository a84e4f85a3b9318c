import { useState } from "react";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { nameOf } from "../../values/name.ts";
import { at, keyOf } from "../model/lens.ts";
import { twoColumns } from "../model/filtered.ts";
import { nodeBy, useChoices } from "../parts/choice.ts";
import { Chosen, listed } from "../parts/names.tsx";
import type { ViewProps } from "../parts/view.ts";
import type { Table } from "./sheet.ts";

interface TwoProps {
  table: Table;
  /** The rows that are shown, and the columns that may be chosen, in the order in which they stand. */
  rows: readonly number[];
  columns: readonly number[];
  show: ViewProps["show"];
}

/** Two columns against each other: who is said to have both, and who only one of them. */
function Compared({ table, rows, columns, show }: TwoProps) {
  const say = useSay();
  const language = useLanguage();
  const nodes = at(table.columns, columns);
  const [two, chooseTwo] = useChoices("two");
  const a = nodeBy(nodes, two[0]) ?? nodes[0];
  const second = nodeBy(nodes, two[1]);
  const b = second !== undefined && second !== a ? second : nodes.find((node) => node !== a);
  if (a === undefined || b === undefined) return null;
  const places = [table.columns.indexOf(a), table.columns.indexOf(b)] as const;
  const found = twoColumns(table, places, rows);
  const names = { a: nameOf(a, language), b: nameOf(b, language) };
  const parts = [
    { key: "both", own: found.both, of: [a, b] },
    { key: "onlyA", own: found.onlyA, of: [a] },
    { key: "onlyB", own: found.onlyB, of: [b] },
  ] as const;
  return (
    <>
      <div className="patterns-bar">
        {(["a", "b"] as const).map((side) => (
          <Chosen
            key={side}
            label={say(`compare.${side}`)}
            nodes={nodes}
            value={(side === "a" ? a : b).id}
            choose={(node) => {
              if (node !== null) chooseTwo((side === "a" ? [node, b] : [a, node]).map(keyOf));
            }}
          />
        ))}
      </div>
      <ul>
        {parts.map(({ key, own, of }) => {
          const some = at(table.rows, own);
          const title = say(`table.two.${key}`, { ...names, count: some.length });
          return (
            <li key={key}>
              <button
                type="button"
                className="patterns-line"
                disabled={some.length === 0}
                onClick={() => show({ title, rows: some, columns: of })}
              >
                <span>
                  <strong>{title}</strong> {listed(some, language)}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** Two columns against each other, where the reader wishes it: a large table has many to choose among. */
export function TwoColumns(own: TwoProps) {
  const say = useSay();
  const [two] = useChoices("two");
  const [open, setOpen] = useState(two.length > 0);
  if (own.columns.length < 2) return null;
  return (
    <details
      className="table-two"
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{say("table.two")}</summary>
      {open && <Compared {...own} />}
    </details>
  );
}
