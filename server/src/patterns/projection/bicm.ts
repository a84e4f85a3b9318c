import { fitted, type Kind, logistic } from "./newton.ts";

/** The probability of a tie between each kind of row and each kind of column. */
interface Bicm {
  rowKinds: Kind[];
  columnKinds: Kind[];
  kindOfRow: number[];
  kindOfColumn: number[];
  /** By kind of row, then of column. */
  chances: Float64Array[];
  /** The degree that is missed by the most. */
  error: number;
}

const kindsOf = (degrees: readonly number[]): { kinds: Kind[]; kindOf: number[] } => {
  const met = [...new Set(degrees)].toSorted((a, b) => a - b);
  const place = new Map(met.map((degree, at) => [degree, at]));
  const kinds = met.map((degree) => ({ degree, count: 0 }));
  const kindOf = degrees.map((degree) => {
    const at = place.get(degree) ?? 0;
    (kinds[at] as Kind).count += 1;
    return at;
  });
  return { kinds, kindOf };
};

interface Open {
  rows: Set<number>;
  columns: Set<number>;
  /** Rows, and columns, that are tied to all that is open on the other side. */
  fullRows: number;
  fullColumns: number;
}

const held = (kinds: readonly Kind[], among: ReadonlySet<number>): number =>
  [...among].reduce((sum, at) => sum + (kinds[at]?.count ?? 0), 0);

/** Takes out kinds that have nothing left, or all: for these nothing is to be fitted. */
const settle = (model: Bicm): Open => {
  const { rowKinds, columnKinds, chances } = model;
  const open: Open = {
    rows: new Set(rowKinds.keys()),
    columns: new Set(columnKinds.keys()),
    fullRows: 0,
    fullColumns: 0,
  };
  for (let before = -1; before !== open.rows.size + open.columns.size;) {
    before = open.rows.size + open.columns.size;
    for (const i of open.rows) {
      const { degree, count } = rowKinds[i] as Kind;
      const full = degree - open.fullColumns >= held(columnKinds, open.columns);
      if (!full && degree > open.fullColumns) continue;
      open.rows.delete(i);
      if (full) open.fullRows += count;
      for (const j of open.columns) (chances[i] as Float64Array)[j] = full ? 1 : 0;
    }
    for (const j of open.columns) {
      const { degree, count } = columnKinds[j] as Kind;
      const full = degree - open.fullRows >= held(rowKinds, open.rows);
      if (!full && degree > open.fullRows) continue;
      open.columns.delete(j);
      if (full) open.fullColumns += count;
      for (const i of open.rows) (chances[i] as Float64Array)[j] = full ? 1 : 0;
    }
  }
  return open;
};

const rest = (kinds: readonly Kind[], full: number) => (at: number) => {
  const { degree, count } = kinds[at] as Kind;
  return { degree: degree - full, count };
};

/**
 * The bipartite configuration model: ties at random, as evenly as the degrees of rows and columns on average allow
 * (Saracco et al. 2017). Solved by kind of degree for the likeliest odds to 1e-9 in every degree; rows or columns
 * that have nothing or all are settled first. Costs steps × kinds of rows × kinds of columns², some tens of steps.
 */
export const bicmOf = (rowDegrees: readonly number[], columnDegrees: readonly number[]): Bicm => {
  const [ofRows, ofColumns] = [kindsOf(rowDegrees), kindsOf(columnDegrees)];
  const model: Bicm = {
    rowKinds: ofRows.kinds,
    columnKinds: ofColumns.kinds,
    kindOfRow: ofRows.kindOf,
    kindOfColumn: ofColumns.kindOf,
    chances: ofRows.kinds.map(() => new Float64Array(ofColumns.kinds.length)),
    error: 0,
  };
  const open = settle(model);
  const [is, js] = [[...open.rows], [...open.columns]];
  if (is.length === 0 || js.length === 0) return model;
  const rows = is.map(rest(model.rowKinds, open.fullColumns));
  const columns = js.map(rest(model.columnKinds, open.fullRows));
  const ties = rows.reduce((sum, { degree, count }) => sum + degree * count, 0);
  const begun = (kinds: readonly Kind[]) =>
    Float64Array.from(kinds, ({ degree }) => Math.log(degree / Math.sqrt(ties)));
  const { fit, error } = fitted({ rows, columns, x: begun(rows), y: begun(columns) });
  for (const [at, i] of is.entries())
    for (const [on, j] of js.entries())
      (model.chances[i] as Float64Array)[j] = logistic((fit.x[at] ?? 0) + (fit.y[on] ?? 0));
  return { ...model, error };
};
