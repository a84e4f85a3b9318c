import type { ReaderReply } from "../process/protocol.ts";
import { startReader, type Reader } from "../process/reader-handle.ts";

/** What a file holds, by the engine's count. */
export interface Counted {
  nodes: number;
  relationships: number;
}

const countOf = (reply: ReaderReply): number => {
  if (reply.kind !== "rows")
    throw new Error(`the engine could not count: ${JSON.stringify(reply)}`);
  return Number((JSON.parse(reply.rows) as number[][])[0]?.[0]);
};

const ask = async (reader: Reader, text: string): Promise<number> =>
  countOf(await reader.ask({ kind: "run", text, params: {}, rowLimit: null, types: [] }));

/** Opens a file, by which the engine holds every part of it against its checksum, and counts. @throws GraphError */
export async function counted(file: string): Promise<Counted> {
  const reader = await startReader(file);
  try {
    return {
      nodes: await ask(reader, "MATCH (n) RETURN count(n) AS count"),
      relationships: await ask(reader, "MATCH ()-[r]->() RETURN count(r) AS count"),
    };
  } finally {
    reader.kill(null);
  }
}
