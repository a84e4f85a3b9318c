import { useMemo } from "react";
import { sieveOf, type Sieve } from "../model/filtered.ts";
import { useText } from "../parts/choice.ts";

/** Which rows and columns are shown, as the address says it, and how that is changed. */
export function useSieves() {
  const [rowsWith, findRows] = useText("rows-with");
  const [rowsLeast, leastRows] = useText("rows-least");
  const [columnsWith, findColumns] = useText("columns-with");
  const [columnsLeast, leastColumns] = useText("columns-least");
  const sieves = useMemo(
    () => ({ rows: sieveOf(rowsWith, rowsLeast), columns: sieveOf(columnsWith, columnsLeast) }),
    [rowsWith, rowsLeast, columnsWith, columnsLeast],
  );
  const sift = {
    rows: (name: keyof Sieve, said: string) => (name === "text" ? findRows : leastRows)(said),
    columns: (name: keyof Sieve, said: string) =>
      (name === "text" ? findColumns : leastColumns)(said),
  };
  return { sieves, sift };
}
