import type { Value } from "@chengmai/cypher";
import type { Notice, RowStream, Summary } from "../graph/graph.ts";

/** A summary as it leaves: with the time to the first rows, and the limit that cut the answer. */
export interface Told extends Summary {
  firstMillis?: number;
  cut?: "rows" | "bytes";
}

/** A batch as the line that carries it, encoded once for counting and for sending, or what is said at the end. */
export type Part = { rows: Value[][]; line: Buffer } | { summary: Told };

export interface Bounds {
  /** Of the answer as it is sent, its summary aside. */
  bytes: number;
  /** When the request began to be worked on, by `performance.now()`. */
  started: number;
}

const tooLong = (bytes: number): Notice => ({
  code: "answer-too-long",
  message: `The answer was cut: more than ${bytes} bytes are not sent at once`,
});

const asLine = (rows: readonly string[]): Buffer => Buffer.from(`{"rows":[${rows.join(",")}]}\n`);

/** As many of the rows as a line of so many bytes can hold. */
const fitting = (rows: readonly Value[][], bytes: number): { rows: Value[][]; line: Buffer } => {
  const texts: string[] = [];
  let left = bytes - asLine([]).length;
  for (const row of rows) {
    const text = JSON.stringify(row);
    left -= Buffer.byteLength(text) + (texts.length > 0 ? 1 : 0);
    if (left < 0) break;
    texts.push(text);
  }
  return { rows: rows.slice(0, texts.length), line: asLine(texts) };
};

// One call for the whole batch is fastest; a batch longer than any string is taken row by row.
const whole = (rows: Value[][]): Buffer | null => {
  try {
    return Buffer.from(`${JSON.stringify({ rows })}\n`);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
};

/** The batches of a stream as lines, then its summary; ends early, and says so, at the byte limit. */
export async function* partsOf(
  stream: RowStream,
  { bytes, started }: Bounds,
): AsyncGenerator<Part> {
  const since = (): number => Math.round(performance.now() - started);
  let left = bytes - Buffer.byteLength(JSON.stringify({ columns: stream.columns })) - 1;
  let count = 0;
  let firstMillis: number | undefined;
  const told = (summary: Summary, cut?: Told["cut"]): { summary: Told } => ({
    summary: {
      ...summary,
      millis: since(),
      ...(firstMillis !== undefined && { firstMillis }),
      ...(cut && { cut }),
    },
  });
  for await (const rows of stream) {
    firstMillis ??= since();
    const line = whole(rows);
    if (line === null || line.length > left) {
      const kept = fitting(rows, left);
      count += kept.rows.length;
      if (kept.rows.length > 0) yield kept;
      yield told({ rows: count, truncated: true, millis: 0, notices: [tooLong(bytes)] }, "bytes");
      return;
    }
    left -= line.length;
    count += rows.length;
    yield { rows, line };
  }
  const summary = await stream.summary;
  yield told(summary, summary.truncated ? "rows" : undefined);
}
