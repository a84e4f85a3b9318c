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
  for (let at = 0; at < height; at += 1)
    for (let on = 0; on < width; on += 1)
      if (has(orderRows[at] as number, orderColumns[on] as number)) {
        cells[at * width + on] = 1;
        ticks += 1;
      }
  const mean = ticks / cells.length;
  const spread = ticks * (1 - mean) ** 2 + (cells.length - ticks) * mean ** 2;
  // Pairs that are beside each other, those with both full, and how many full ends all of them have.
  let [pairs, both, ends] = [0, 0, 0];
  for (let at = 0; at < height; at += 1)
    for (let on = 0; on < width; on += 1) {
      const cell = at * width + on;
      const own = cells[cell] as number;
      if (on + 1 < width) {
        const other = cells[cell + 1] as number;
        pairs += 1;
        both += own & other;
        ends += own + other;
      }
      if (at + 1 < height) {
        const other = cells[cell + width] as number;
        pairs += 1;
        both += own & other;
        ends += own + other;
      }
    }
  // The sum of all (a − mean)(b − mean), multiplied out.
  const sum = both - mean * ends + pairs * mean ** 2;
  return pairs === 0 || spread === 0 ? 0 : (cells.length / pairs) * (sum / spread);
};
