import { Suspense } from "react";
import type { Held } from "@chengmai/cypher/answerable";
import { call } from "../api/call.ts";
import { useExplored } from "../exploration/context/at-hand.tsx";
import { isForeign } from "../exploration/model/state.ts";
import { arrangementOf, isBoard } from "./arrangements.ts";
import { useSay } from "../i18n/say.ts";
import { withWords } from "../i18n/with-words.ts";
import { Legend } from "../exploration/view/legend.tsx";
import { Shelf } from "../shelf/shelf.tsx";
import { later } from "../ui/later.tsx";
import { useAnswer } from "../ui/use-answer.ts";

// The picture needs none of this.
const Leading = later(
  async () => (await withWords(import("./leading/leading.tsx"), "story")).Leading,
);

// Another database is met less often than the built-in graph.
const Foreign = later(
  async () => (await withWords(import("../exploration/view/foreign.tsx"), "seeing")).Foreign,
);

const askSchema = (_: string, signal: AbortSignal) => call("schema", {}, signal);

/** Until a foreign database has said what it holds, only what fits any graph is offered. */
const nothingKnown = { labels: [], types: [] };
const foreignOf = (held: Omit<Held, "builtIn">): Held => ({ ...held, builtIn: false });

/** The left side: what to begin with, the legend, the ready questions. */
export function Left() {
  const say = useSay();
  const board = useExplored(({ state }) => isBoard(state) && state.nodes.size > 0);
  const foreign = useExplored(({ state }) => isForeign(state));
  const { legend, lines } = useExplored(({ state }) => arrangementOf(state));
  const schema = useAnswer(foreign ? "schema" : null, askSchema);
  return (
    <nav aria-label={say("header.left")}>
      {board && (
        <Suspense fallback={<div className="leading-room" />}>
          <Leading />
        </Suspense>
      )}
      {foreign && (
        <Suspense fallback={null}>
          <Foreign schema={schema} />
        </Suspense>
      )}
      <Legend rowsOf={legend} linesOf={lines} />
      <Shelf of={foreign ? foreignOf(schema.answer ?? nothingKnown) : null} />
    </nav>
  );
}
