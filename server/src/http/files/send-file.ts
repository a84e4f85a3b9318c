import type { Value } from "@chengmai/cypher";
import { GraphError } from "../../graph/graph-error.ts";
import type { RowStream } from "../../graph/graph.ts";
import { ahead, pieceLength, sendTaken, type Reader } from "../taken.ts";
import type { Writing } from "./formats.ts";

// Separators, what no file system takes, and marks that turn a name's ending around.
const unfit = /[\p{Cc}\p{Cf}\p{Cs}/\\:*?"<>|]/gu;

/** The name of a file, of any script, without what would lead out of its folder. */
export const fileName = (name: string | undefined, ending: string): string => {
  const plain = (name ?? "")
    .replaceAll(unfit, " ")
    .replace(/^[\s.]+/u, "")
    .trimEnd();
  return `${plain || "chengmai"}.${ending}`;
};

function* piecesOf(rows: readonly Value[][], first: number, writing: Writing): Generator<string> {
  let piece = "";
  let at = first;
  for (const row of rows) {
    piece += writing.row(row, at);
    at += 1;
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = "";
  }
  if (piece !== "") yield piece;
}

/**
 * Sends all rows as a file. What fails before the first of them is thrown; what fails later breaks the
 * connection, so that a part is never taken for the whole. Waits for slow readers.
 */
export const sendFile = async (
  reader: Reader,
  stream: RowStream,
  file: { name: string; writing: Writing },
): Promise<void> => {
  const { name, writing } = file;
  const { response, signal } = reader;
  stream.summary.catch(() => undefined);
  const rows = ahead(stream);
  let next = await rows.next();
  const send = async (text: string): Promise<void> => {
    if (text !== "") await sendTaken(reader, text);
  };
  try {
    signal.throwIfAborted();
    response.status(200).attachment(name).set("Content-Type", writing.type);
    response.set({ "Cache-Control": "no-store", "X-Accel-Buffering": "no" });
    await send(writing.head(stream.columns));
    let count = 0;
    for (; next.done !== true; next = await rows.next()) {
      for (const piece of piecesOf(next.value, count, writing)) await send(piece);
      count += next.value.length;
      signal.throwIfAborted();
    }
    response.end(writing.tail);
  } catch (error) {
    if (!response.headersSent) throw error;
    // What is not foreseen is logged by whoever catches it, and breaks the connection too.
    if (!signal.aborted && !(error instanceof GraphError)) throw error;
    response.destroy();
  } finally {
    // Leaving early ends the query; after its end this does nothing.
    await rows.return(undefined).catch(() => undefined);
  }
};
