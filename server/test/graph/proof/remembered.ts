import { createHash } from "node:crypto";
import { appendFile, mkdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Graph, Params } from "../../../src/graph/graph.ts";
import { hear, type Heard } from "./heard.ts";

export type Asking = (text: string, params: Params) => Promise<Heard>;

const folder = fileURLToPath(new URL("../../../../.chengmai/proof", import.meta.url));

interface Kept {
  text: string;
  params: Params;
  heard: Heard;
}

const nameOf = (text: string, params: Params): string => `${text}\n${JSON.stringify(params)}`;

// Files written before answers carried whole floats as numbers.
const plainFloats = (_name: string, value: unknown): unknown => {
  if (typeof value !== "object" || value === null || !("kind" in value) || !("value" in value))
    return value;
  const number = value.kind === "float" ? Number(value.value) : Number.NaN;
  return Number.isFinite(number) ? number : value;
};

/**
 * Asks a graph whose answers cannot change, each query once in its life: answers are kept in a file by the
 * server's version and the statements that made its data, for Neo4j is the slower of the two by far.
 */
export async function remembering(graph: Graph, statements: readonly string[]): Promise<Asking> {
  const { version } = await graph.health();
  const made = createHash("sha256").update(statements.join("\n")).digest("hex").slice(0, 12);
  const file = `${folder}/${graph.engine}-${version.replaceAll(/[^\w.]+/g, "-")}-${made}.jsonl`;
  await mkdir(folder, { recursive: true });
  const text = await readFile(file, "utf8").catch(() => "");
  const lines = text.split("\n").filter((line) => line.endsWith("}"));
  const known = new Map<string, Heard>();
  for (const line of lines) {
    const kept = JSON.parse(line) as Kept;
    known.set(
      nameOf(kept.text, kept.params),
      JSON.parse(JSON.stringify(kept.heard), plainFloats) as Heard,
    );
  }
  return async (asked, params) => {
    const found = known.get(nameOf(asked, params));
    if (found !== undefined) return found;
    const heard = await hear(graph, asked, params);
    // What only this moment refuses is no answer.
    const passing =
      "refused" in heard && /^(?:busy|graph-unreachable|timed-out)$/.test(heard.refused);
    if (passing) throw new Error(`${graph.engine}: ${heard.why}`);
    known.set(nameOf(asked, params), heard);
    await appendFile(file, `${JSON.stringify({ text: asked, params, heard })}\n`);
    return heard;
  };
}
