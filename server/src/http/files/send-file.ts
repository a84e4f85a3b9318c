import { GraphError } from "../../graph/graph-error.ts";
import type { RowStream } from "../../graph/graph.ts";
import { ahead, pieceLength, sendTaken, type Reader } from "../sending/taken.ts";
import { unreadOf } from "../sending/unread.ts";
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

/** The file piece by piece; the first comes when the first rows are there. */
async function* piecesOf(stream: RowStream, writing: Writing): AsyncGenerator<string> {
  let piece = writing.head(stream.columns);
  let at = 0;
  for await (const rows of stream) {
    for (const row of rows) {
      piece += writing.row(row, at);
      at += 1;
      if (piece.length < pieceLength) continue;
      yield piece;
      piece = "";
    }
    // A slow query's rows are not kept back until a piece is full.
    if (piece !== "") yield piece;
    piece = "";
  }
  piece += writing.tail;
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
  const pieces = ahead(piecesOf(stream, writing), (piece) => piece.length, unreadOf(response));
  let next = await pieces.next();
  try {
    signal.throwIfAborted();
    response.status(200).attachment(name).set("Content-Type", writing.type);
    response.set({ "Cache-Control": "no-store", "X-Accel-Buffering": "no" });
    for (; next.done !== true; next = await pieces.next()) {
      await sendTaken(reader, next.value);
      signal.throwIfAborted();
    }
    response.end();
  } catch (error) {
    if (!response.headersSent) throw error;
    // What is not foreseen is logged by whoever catches it, and breaks the connection too.
    if (!signal.aborted && !(error instanceof GraphError)) throw error;
    response.destroy();
  } finally {
    // Leaving early ends the query; after its end this does nothing.
    await pieces.return().catch(() => undefined);
  }
};
