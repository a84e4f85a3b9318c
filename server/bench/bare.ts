import grafeo from "@grafeo-db/js";
import neo4j from "neo4j-driver";
import { type Bounds, measure, type Sample } from "./measure.ts";
import type { Statement } from "./statement.ts";

/** Where the engine is: a file of the embedded one, or a Neo4j. */
export type Where =
  | { engine: "embedded"; file: string }
  | { engine: "neo4j"; uri: string; username: string; password: string };

/** Waves of statements for each call: what is in one wave is asked at once. */
export interface BareRequest {
  calls: readonly Statement[][][];
  bounds: Bounds;
}

export type BareReply = { sample: Sample } | { failed: string };

type Ask = (statement: Statement) => Promise<unknown>;

const openEmbedded = (file: string): Ask => {
  const db = grafeo.GrafeoDB.openReadOnly(file);
  return async ({ text, params }) => (await db.executeCypher(text, params)).rows();
};

const openNeo4j = ({ uri, username, password }: Where & { engine: "neo4j" }): Ask => {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
    useBigInt: true,
    telemetryDisabled: true,
  });
  return async ({ text, params }) => {
    const session = driver.session({ defaultAccessMode: "READ" });
    const { records } = await session.run(text, params);
    await session.close();
    return records;
  };
};

const where = JSON.parse(process.argv[2] ?? "{}") as Where;
const ask = where.engine === "embedded" ? openEmbedded(where.file) : openNeo4j(where);

const answer = async ({ calls, bounds }: BareRequest): Promise<BareReply> => {
  try {
    const sample = await measure(async (at) => {
      for (const wave of calls[at % calls.length] ?? []) await Promise.all(wave.map(ask));
    }, bounds);
    return { sample };
  } catch (error) {
    return { failed: String(error) };
  }
};

process.on("disconnect", () => process.exit(0));
process.on("message", (request: BareRequest) => {
  void answer(request).then((reply) => process.send?.(reply));
});
