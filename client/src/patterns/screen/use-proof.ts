import { useState } from "react";
import { useLanguage } from "../../i18n/say.ts";
import { keyOf, type Body } from "../model/lens.ts";
import type { Proof } from "../model/proof.ts";
import { choose } from "../model/screen.ts";
import { useAsked } from "../parts/asking.tsx";
import { nodeBy, useChoices } from "../parts/choice.ts";
import { listed } from "../parts/names.tsx";

/** Nodes of a proof that an address names, at most. */
const mostNamed = 40;

const saidOf = (rows: readonly string[], columns: readonly string[]): string =>
  JSON.stringify([rows, columns]);

const nothing = { row: [], column: [] };

interface Opened {
  of: string;
  proof: Proof;
  /** What the address says of it. */
  said: string;
}

interface Proving {
  proof: Proof | null;
  /** The address means something that this lens does not have. */
  gone: boolean;
  show: (proof: Proof) => void;
  close: () => void;
}

/** What is opened beside a view, by the rows and columns that it rests on; an address brings it back. */
export function useProof(of: string, body: Body | null): Proving {
  const language = useLanguage();
  const [rows] = useChoices("row");
  const [columns] = useChoices("column");
  const [last, setLast] = useState<Opened | null>(null);
  const said = saidOf(rows, columns);
  const here = last?.of === of && last.said === said ? last.proof : null;
  const named = rows.length > 0 && columns.length > 0;
  const { answer } = useAsked("matrix", named && here === null ? body : null);
  const show = (proof: Proof) => {
    const few = proof.rows.length > 0 && proof.columns.length > 0;
    const kept = few && proof.rows.length + proof.columns.length <= mostNamed;
    const chosen = kept
      ? { row: proof.rows.map(keyOf), column: proof.columns.map(keyOf) }
      : nothing;
    setLast({ of, proof, said: saidOf(chosen.row, chosen.column) });
    choose(chosen);
  };
  const close = () => {
    setLast(null);
    choose(nothing);
  };
  if (here !== null || !named || answer === null) return { proof: here, gone: false, show, close };
  const [down, across] = [
    rows.flatMap((key) => nodeBy(answer.rows, key) ?? []),
    columns.flatMap((key) => nodeBy(answer.columns, key) ?? []),
  ];
  const gone = down.length === 0 || across.length === 0;
  const title = `${listed(down, language)} × ${listed(across, language)}`;
  return { proof: gone ? null : { title, rows: down, columns: across }, gone, show, close };
}
