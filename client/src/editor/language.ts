import { lineTo } from "./worker/line.ts";
import type { EditorSchema } from "./schema.ts";
import type { Asks } from "./worker/asks.ts";

export { parametersOf, statementsOf, type Statement } from "@chengmai/cypher/text";

const start = (): Worker =>
  new Worker(new URL("./worker/worker.ts", import.meta.url), { type: "module" });

// Looking a statement through takes long enough that completion would wait for it: it has a worker of its own.
// The analysis of a page of Cypher alone takes seconds, and the first answer waits for 6 MB of code.
const typing = lineTo(start, 30_000);
const looking = lineTo(start, 120_000);

type LookedThrough = Asks["lookThrough"]["answer"];
type Kept = Map<string, LookedThrough>;

const mostKept = 2000;
let told: EditorSchema | null = null;
let kept: Kept = new Map();

/** Tells the workers what is known of the database; what was found before is forgotten. */
export function know(schema: EditorSchema | null): void {
  if (schema === told) return;
  told = schema;
  kept = new Map();
  typing.know(schema);
  looking.know(schema);
}

/** What was found in a statement, if it has been looked through since the database is known. */
export const found = (statement: string): LookedThrough | null => kept.get(statement) ?? null;

/** Looks one statement through; null when another took its place. */
export async function lookThrough(statement: string): Promise<LookedThrough | null> {
  const into = kept;
  const answer = into.get(statement) ?? (await looking.ask("lookThrough", { statement }));
  if (answer === null) return null;
  if (into.size >= mostKept) into.clear();
  into.set(statement, answer);
  return answer;
}

/** Asks the worker that waits for nothing but typing: `complete`, `signature`, `format`. */
export const askTyping = typing.ask;

/** Starts the worker before the first key, which would else wait until it has read its code. */
export const warm = (): void => {
  void typing.ask("complete", { before: "MATCH (n:", params: {}, variables: [] });
};
