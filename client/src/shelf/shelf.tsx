import { answerable, type Held } from "@chengmai/cypher/answerable";
import "./shelf.css";
import { Suspense, useLayoutEffect, useRef, useState, type KeyboardEvent } from "react";
import { call } from "../api/call.ts";
import { useSay } from "../i18n/say.ts";
import { useStore } from "zustand";
import { Trouble } from "../ui/trouble.tsx";
import { useAnswer } from "../ui/use-answer.ts";
import { later } from "../ui/later.tsx";
import { Filter } from "../values/fields/filter.tsx";
import { Cards } from "./cards.tsx";
import { matching } from "./filter.ts";
import { useFollow } from "./use-follow.ts";
import { choose, wanted } from "./wanted.ts";

// Forms wait until a question is chosen, so that the first screen need not carry them.
const QueryForm = later(async () => (await import("./form.tsx")).QueryForm);

const ask = (_: string, signal: AbortSignal) => call("queries", {}, signal);

/** Up and down walk from the filter through the cards and back. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>("input, .shelf-card")];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  const next = stops[at + step];
  if (at === -1 || next === undefined) return;
  event.preventDefault();
  next.focus();
}

/** The ready questions: find one, fill in its form, run it. Of a foreign graph, those that it can answer. */
export function Shelf({ of }: { of: Held | null }) {
  const say = useSay();
  const [typed, setTyped] = useState("");
  const { asked, answered, turn, open: chosen } = useStore(wanted);
  useFollow();
  const [attempt, setAttempt] = useState(0);
  const section = useRef<HTMLElement>(null);
  const left = useRef<string | null>(null);
  const { answer, refusal } = useAnswer(`queries ${attempt}`, ask);
  const query = answer?.find(({ name }) => name === chosen);
  const offered = of === null ? (answer ?? []) : answerable(answer ?? [], ({ needs }) => needs, of);
  const found = matching(offered, typed);

  // With the picture that has the cards back, so that the next key finds one.
  useLayoutEffect(() => {
    if (chosen !== null || left.current === null) return;
    section.current?.querySelector<HTMLElement>(`[data-query="${left.current}"]`)?.focus();
    left.current = null;
  }, [chosen]);

  const leave = () => {
    left.current = chosen;
    choose(null);
  };
  if (query !== undefined)
    return (
      <section className="panel-part shelf" aria-labelledby="shelf-form">
        <Suspense fallback={<p className="quiet">{say("state.loading")}</p>}>
          <QueryForm
            key={`${query.name} ${asked === null ? "" : turn}`}
            query={query}
            typed={asked?.typed}
            answered={answered}
            leave={leave}
          />
        </Suspense>
      </section>
    );
  return (
    <section ref={section} className="panel-part shelf" aria-labelledby="shelf" onKeyDown={walk}>
      <h2 id="shelf">{say("shelf.title")}</h2>
      {answer === null && refusal === null && <p className="quiet">{say("state.loading")}</p>}
      {refusal !== null && (
        <Trouble refusal={refusal} retry={() => setAttempt((last) => last + 1)} />
      )}
      {answer !== null && (
        <>
          <Filter label={say("shelf.search")} typed={typed} change={setTyped} />
          <Cards queries={found} typed={typed} choose={choose} />
          {found.length === 0 && (
            <p className="quiet" role="status">
              {say("shelf.none")}
            </p>
          )}
        </>
      )}
    </section>
  );
}
