import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildWhenStale } from "../../scripts/build.ts";
import { project, say } from "../../scripts/testing/run.ts";
import { tsx } from "../app.ts";
import { figures, measure, type Figures } from "../measure.ts";
import { longText } from "./text.ts";

/** What it takes to read a text, and to ask again what was read. */
export interface ReadingPart {
  characters: number;
  /** A new text each time, translated and checked. */
  translated: Figures;
  /** `RETURN 1` through the port, and on the engine alone in a process of its own, by message. */
  again: Figures;
  bare: Figures;
  /** The port's median by the engine's, the median of the rounds. */
  ratio: number;
}

const own = { millis: 4000, calls: 400, concurrency: 1 };
// So many that what was not compiled yet does not count.
const small = { ...own, calls: 3000 };
const rounds = 9;

const inServer = (path: string): string => join(project, "server/dist/src/graph/embedded", path);

/** The server as it is built: what runs a source as it stands slows every call down. */
const built = async () => {
  buildWhenStale(project, say);
  const { openEmbedded } = (await import(
    inServer("index.js")
  )) as typeof import("../../src/graph/embedded/index.ts");
  const { sharedTranslators } = (await import(
    inServer("translator/shared.js")
  )) as typeof import("../../src/graph/embedded/translator/shared.ts");
  return { openEmbedded, sharedTranslators };
};

type Built = Awaited<ReturnType<typeof built>>;

const translating = async ({ sharedTranslators }: Built): Promise<Figures> => {
  const asked = { judged: true, params: new Map(), properties: new Map() };
  const wait = { waitMs: 20_000, house: false };
  const call = (at: number) =>
    sharedTranslators().understand({ ...asked, text: longText(at) }, wait);
  // The parser learns as it goes: the first texts are not those a warm server reads.
  for (let at = 0; at < 200; at += 1) await call(at);
  return figures([await measure((at) => call(1000 + at), own)]);
};

const startBare = (file: string) => {
  const child = fork(fileURLToPath(new URL("bare.ts", import.meta.url)), [file], {
    execArgv: ["--import", tsx, "--conditions=source"],
    // As a reader is asked: JSON carries no big integer.
    serialization: "advanced",
  });
  const ask = async (text: string): Promise<unknown> => {
    const reply = once(child, "message");
    child.send(text);
    return reply;
  };
  return { ask, stop: () => void child.kill() };
};

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Measures the reading of texts, on an embedded graph in this folder. */
export async function measureReading(folder: string): Promise<ReadingPart> {
  const file = join(folder, "reading.grafeo");
  const server = await built();
  const graph = await server.openEmbedded({ file, timeoutMs: 20_000, rowLimit: 1000 });
  const translated = await translating(server);
  await graph.read("RETURN 1");
  const { ask, stop } = startBare(file);
  await ask("RETURN 1");
  const taken = [];
  for (let round = 0; round < rounds; round += 1) {
    const again = await measure(() => graph.read("RETURN 1"), small);
    const bare = await measure(() => ask("RETURN 1"), small);
    taken.push({ again, bare });
  }
  stop();
  await graph.close();
  const ratio = middle(taken.map((one) => figures([one.again]).p50 / figures([one.bare]).p50));
  return {
    characters: longText(0).length,
    translated,
    again: figures(taken.map(({ again }) => again)),
    bare: figures(taken.map(({ bare }) => bare)),
    ratio,
  };
}
