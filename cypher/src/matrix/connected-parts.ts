interface Pair {
  row: number;
  column: number;
}

/** The ties of a two-sided table, split where no row shares a column with the rest; largest first. */
export const connectedParts = <Tie extends Pair>(ties: readonly Tie[]): Tie[][] => {
  // Rows have the even numbers, columns the odd ones.
  const lead = new Map<number, number>();
  const find = (end: number): number => {
    let at = end;
    for (let next = lead.get(at); next !== undefined && next !== at; next = lead.get(at)) at = next;
    lead.set(end, at);
    return at;
  };
  for (const { row, column } of ties) lead.set(find(2 * row), find(2 * column + 1));
  const parts = new Map<number, Tie[]>();
  for (const tie of ties) {
    const part = find(2 * tie.row);
    const among = parts.get(part);
    if (among) among.push(tie);
    else parts.set(part, [tie]);
  }
  return [...parts.values()].toSorted((a, b) => b.length - a.length);
};
