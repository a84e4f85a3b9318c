/**
 * How much of a shape an order of rows and columns shows: Moran's I (1950) of the cells with those beside, above and
 * below them, 1 where like always meets like, about 0 in no order, below where unlike meets; 0 of a matrix all full
 * or all empty. One number of the kind that ReorderBench (2024) holds orders against. Costs the cells.
 */
export const shapeScore = (
  has: (row: number, column: number) => boolean,
  orderRows: readonly number[],
  orderColumns: readonly number[],
): number => {
  const [height, width] = [orderRows.length, orderColumns.length];
  const cells = new Uint8Array(height * width);
  let ticks = 0;
  for (const [at, row] of orderRows.entries())
    for (const [on, column] of orderColumns.entries())
      if (has(row, column)) {
        cells[at * width + on] = 1;
        ticks += 1;
      }
  const mean = ticks / cells.length;
  const spread = ticks * (1 - mean) ** 2 + (cells.length - ticks) * mean ** 2;
  let [pairs, sum] = [0, 0];
  const meet = (a: number, b: number): void => {
    pairs += 1;
    sum += ((cells[a] as number) - mean) * ((cells[b] as number) - mean);
  };
  for (let at = 0; at < height; at += 1)
    for (let on = 0; on < width; on += 1) {
      const cell = at * width + on;
      if (on + 1 < width) meet(cell, cell + 1);
      if (at + 1 < height) meet(cell, cell + width);
    }
  return pairs === 0 || spread === 0 ? 0 : (cells.length / pairs) * (sum / spread);
};
