import { call } from "../api/call.ts";
import { useExplored } from "../exploration/context/at-hand.tsx";
import { isForeign } from "../exploration/model/state.ts";
import { arrangementOf, isBoard } from "./arrangements.ts";
import { useSay } from "../i18n/say.ts";
import { Foreign } from "../exploration/view/foreign.tsx";
import { Legend } from "../exploration/view/legend.tsx";
import { Pair } from "../board/view/pair.tsx";
import { Shelf } from "../shelf/shelf.tsx";
import { useAnswer } from "../ui/use-answer.ts";

const askSchema = (_: string, signal: AbortSignal) => call("schema", {}, signal);

/** Until a foreign database has said what it holds, only what fits any graph is offered. */
const nothingKnown = { labels: [], types: [] };

/** The left side: what connects two places, the legend, the ready questions. */
export function Left() {
  const say = useSay();
  const board = useExplored(({ state }) => isBoard(state) && state.nodes.size > 0);
  const foreign = useExplored(({ state }) => isForeign(state));
  const { legend, lines } = useExplored(({ state }) => arrangementOf(state));
  const schema = useAnswer(foreign ? "schema" : null, askSchema);
  return (
    <nav aria-label={say("header.left")}>
      {board && <Pair />}
      {foreign && <Foreign schema={schema} />}
      <Legend rowsOf={legend} linesOf={lines} />
      <Shelf of={foreign ? (schema.answer ?? nothingKnown) : null} />
    </nav>
  );
}
