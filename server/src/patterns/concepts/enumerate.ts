import { add, allBits, type Bits, bitsOf, has, membersOf, same } from "../bits.ts";
import { type Context, extentOf } from "../context.ts";
import { Ended, type GoOn } from "../work.ts";

/** A concept as it is found: rows ascending, columns as bits. */
export interface Found {
  extent: Int32Array;
  intent: Bits;
}

interface Search {
  context: Context;
  /** Concepts of fewer rows are passed over; it rises where there are too many. */
  minSupport: number;
  most: number;
  /** False where the search is given up once there are too many. */
  rising: boolean;
  over: boolean;
  goOn: GoOn;
  found: Found[];
  /** How many were found of each size, and in all, that are not passed over. */
  ofSize: Int32Array;
  kept: number;
  /** Of each column, how many rows of the extent at hand have it. */
  counts: Int32Array;
  left: Bits;
}

const countIn = ({ context: { columnsOf }, counts }: Search, extent: Int32Array): void => {
  counts.fill(0);
  for (let at = 0; at < extent.length; at += 1) {
    const columns = columnsOf[extent[at] as number] as Int32Array;
    for (let on = 0; on < columns.length; on += 1) {
      const column = columns[on] as number;
      counts[column] = (counts[column] as number) + 1;
    }
  }
};

const rowsWith = (extent: Int32Array, column: Bits, count: number): Int32Array => {
  const rows = new Int32Array(count);
  for (let at = 0, to = 0; to < count; at += 1) {
    const row = extent[at] as number;
    if (has(column, row)) rows[(to += 1) - 1] = row;
  }
  return rows;
};

/** Whether no column before `column`, and not in the intent, is one of all these rows: then they were not met before. */
const isNew = ({ context, left }: Search, rows: Int32Array, intent: Bits, column: number) => {
  const words = (column >>> 5) + 1;
  for (let word = 0; word < words; word += 1) left[word] = ~(intent[word] as number);
  left[words - 1] = (left[words - 1] as number) & ((1 << (column & 31)) - 1);
  for (let at = 0; at < rows.length; at += 1) {
    const own = context.byRow[rows[at] as number] as Bits;
    let any = 0;
    for (let word = 0; word < words; word += 1) {
      const rest = (left[word] as number) & (own[word] as number);
      left[word] = rest;
      any |= rest;
    }
    if (any === 0) return true;
  }
  return false;
};

const keep = (search: Search, concept: Found): void => {
  const { most, found, ofSize } = search;
  const size = concept.extent.length;
  if (size < search.minSupport) return;
  found.push(concept);
  ofSize[size] = (ofSize[size] as number) + 1;
  search.kept += 1;
  if (search.kept > most && !search.rising) search.over = true;
  while (search.kept > most && search.rising) {
    search.kept -= ofSize[search.minSupport] as number;
    search.minSupport += 1;
  }
  if (found.length > 1.25 * most + 1000)
    search.found = found.filter(({ extent }) => extent.length >= search.minSupport);
};

const visit = (search: Search, extent: Int32Array, intent: Bits, from: number): void => {
  const { context, counts } = search;
  countIn(search, extent);
  const below: { column: number; rows: Int32Array }[] = [];
  for (let column = from; column < context.columns; column += 1) {
    if (has(intent, column)) continue;
    const count = counts[column] as number;
    if (count === extent.length) {
      add(intent, column);
      continue;
    }
    if (count === 0 || count < search.minSupport) continue;
    const rows = rowsWith(extent, context.byColumn[column] as Bits, count);
    if (isNew(search, rows, intent, column)) below.push({ column, rows });
  }
  keep(search, { extent, intent });
  for (const { column, rows } of below) {
    if (from < 2 && !search.goOn(column / context.columns)) throw new Ended();
    if (search.over) return;
    if (rows.length < search.minSupport) continue;
    const own = intent.slice();
    add(own, column);
    visit(search, rows, own, column + 1);
  }
};

/** Null where there are too many and the least support is not to rise. */
const search = (
  context: Context,
  { minSupport, most, rising }: Pick<Search, "minSupport" | "most" | "rising">,
  goOn: GoOn,
): Pick<Search, "found" | "minSupport"> | null => {
  const own: Search = {
    context,
    minSupport,
    most,
    rising,
    over: false,
    goOn,
    found: [],
    ofSize: new Int32Array(context.rows + 1),
    kept: 0,
    counts: new Int32Array(context.columns),
    left: bitsOf(context.columns),
  };
  const rows = Int32Array.from({ length: context.rows }, (_, row) => row);
  visit(own, rows, bitsOf(context.columns), 0);
  return own.over ? null : own;
};

/** Of the most rows: from half the rows down by halves while few enough have so many, then up again to what fits. */
const ofMostRows = (context: Context, most: number, goOn: GoOn) => {
  let minSupport = context.rows >>> 1;
  while (minSupport > 0 && search(context, { minSupport, most, rising: false }, goOn) !== null)
    minSupport >>>= 1;
  return search(context, { minSupport, most, rising: true }, goOn);
};

/**
 * All concepts, the bottom included; of more than `most` those of the most rows, and `minSupport` rows at least.
 * In-Close (Andrews 2009, as In-Close2 of 2011): each concept is closed while those below are looked for, and only if
 * no earlier column would lead there; columns without rows are passed over by counting. Costs at most concepts × rows
 * × columns; where there are too many some searches more, none of which goes far beyond `most`.
 * @throws Ended
 */
export const enumerate = (
  context: Context,
  most: number,
  goOn: GoOn,
): { found: Found[]; minSupport: number } => {
  const whole = search(context, { minSupport: 0, most, rising: false }, goOn);
  const kept = whole ?? ofMostRows(context, most, goOn);
  const minSupport = kept?.minSupport ?? 0;
  const found = (kept?.found ?? []).filter(({ extent }) => extent.length >= minSupport);
  const all = allBits(context.columns);
  // The rows of all columns, often none: the search does not go to an empty extent.
  if (!found.some(({ intent }) => same(intent, all)))
    found.push({
      extent: Int32Array.from(membersOf(extentOf(context, membersOf(all)))),
      intent: all,
    });
  return { found, minSupport };
};
