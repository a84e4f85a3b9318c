interface Pair {
  row: number;
  column: number;
}

/** The ties of a two-sided table, split where no row shares a column with the rest; largest first. */
export const connectedParts = <Tie extends Pair>(ties: readonly Tie[]): Tie[][] => {
  const lead = new Map<string, string>();
  const find = (end: string): string => {
    let at = end;
    for (let next = lead.get(at); next !== undefined && next !== at; next = lead.get(at)) at = next;
    lead.set(end, at);
    return at;
  };
  for (const { row, column } of ties) lead.set(find(`row ${row}`), find(`column ${column}`));
  const parts = new Map<string, Tie[]>();
  for (const tie of ties) {
    const part = find(`row ${tie.row}`);
    const among = parts.get(part);
    if (among) among.push(tie);
    else parts.set(part, [tie]);
  }
  return [...parts.values()].toSorted((a, b) => b.length - a.length);
};
