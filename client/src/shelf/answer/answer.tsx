import "./answer.css";
import type { Relationship } from "@chengmai/cypher/values";
import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { subgraphOf } from "@chengmai/cypher/subgraph";
import { useExploration } from "../../exploration/context/at-hand.tsx";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { Aside } from "./aside.tsx";
import { matrixOf } from "../../patterns/model/matrix-of.ts";
import { MatrixView } from "../../patterns/view/matrix.tsx";
import type { Opened } from "./opened.ts";
import { Resizer } from "../../ui/drawer/resizer.tsx";
import { putAway, type Shown } from "./steps.ts";
import { AnswerTable } from "./table.tsx";
import { Tools } from "./tools.tsx";
import { useHeight } from "../../ui/drawer/use-height.ts";
import { useLentFocus } from "../../ui/keys/use-lent-focus.ts";
import { writesOutside } from "../../ui/keys/writing.ts";
import { useTold } from "../../ui/taking/clipboard.ts";
import { Close } from "../../ui/buttons/tool.tsx";

/** An answer that comes takes the focus, but not from who writes elsewhere. */
const takes = () => !writesOutside(document.querySelector(".shelf-form"));

/** Ends the picture where the drawer begins. */
function useRaisedCanvas(own: { current: HTMLElement | null }, height: number): void {
  useEffect(() => {
    const stage = own.current?.parentElement;
    stage?.style.setProperty("--answer-height", `${height}px`);
    return () => void stage?.style.removeProperty("--answer-height");
  }, [own, height]);
}

/** Another cell or relationship opens an aside of its own, which starts at its top. */
const keyOf = (what: Opened): string =>
  what.kind === "cell" ? `${what.pair.row.id} ${what.pair.column.id}` : what.relationship.id;

function Facts({ shown }: { shown: Shown }) {
  const say = useSay();
  const { rows, truncated, millis } = shown.answer.summary;
  return (
    <p className="answer-facts">
      {shown.given.map((one) => (
        <b key={one}>{one}</b>
      ))}
      <span data-cut={truncated}>
        {say(truncated ? "answer.cut" : shown.view === "matrix" ? "answer.cells" : "answer.rows", {
          count: rows,
        })}
      </span>
      {shown.asked !== null && <span>{say("answer.millis", { count: Math.round(millis) })}</span>}
    </p>
  );
}

/** The drawer: an answer as a table or a matrix, with the evidence of what is chosen in it. */
export function Answer({ shown }: { shown: Shown }) {
  const say = useSay();
  const language = useLanguage();
  const exploration = useExploration();
  const drawer = useRef<HTMLElement>(null);
  const [opened, setOpened] = useState<{ of: Shown; what: Opened } | null>(null);
  const back = useRef<Element | null>(null);
  const [told, tell] = useTold();
  const { answer, view } = shown;
  const matrix = useMemo(
    () => (view === "matrix" ? matrixOf(answer.columns, answer.rows) : null),
    [answer, view],
  );
  const nodes = useMemo(() => subgraphOf(answer.rows).nodes, [answer]);
  const [wished, wish] = useState<number | null>(null);
  const share = view === "matrix" ? 0.66 : 0.46;
  const { height, most, resize } = useHeight(drawer, { wished, share, wish });
  useRaisedCanvas(drawer, height);
  useLentFocus(drawer, takes);
  const what = opened?.of === shown ? opened.what : null;
  const open = useCallback(
    (next: Opened) => {
      if (document.activeElement?.closest(".answer-aside") === null)
        back.current = document.activeElement;
      setOpened({ of: shown, what: next });
    },
    [shown],
  );
  // The same while the answer is, or every row of it would be drawn anew.
  const openTie = useCallback(
    (relationship: Relationship) => open({ kind: "relationship", relationship }),
    [open],
  );
  const close = () => {
    setOpened(null);
    if (back.current instanceof HTMLElement) back.current.focus();
  };
  const away = () => putAway(exploration);
  const press = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.stopPropagation();
    if (what === null) away();
    else close();
  };
  return (
    <section
      ref={drawer}
      className="answer"
      style={{ height }}
      tabIndex={-1}
      aria-label={`${say("answer.title")} · ${shown.title[language]}`}
      onKeyDown={press}
    >
      <Resizer height={height} most={most} resize={resize} />
      <header className="answer-head">
        <h2>{shown.title[language]}</h2>
        <Facts shown={shown} />
        <div className="answer-tools">
          <Tools shown={shown} told={told} />
          <Close label={say("answer.close")} keys="Esc" act={away} />
        </div>
      </header>
      <div className="answer-body">
        {answer.rows.length === 0 && <p className="empty">{say("answer.none")}</p>}
        {answer.rows.length > 0 && matrix === null && (
          <AnswerTable key={shown.asked?.query} shown={shown} open={openTie} tell={tell} />
        )}
        {answer.rows.length > 0 && matrix !== null && (
          <MatrixView
            key={shown.asked?.query}
            matrix={matrix}
            opened={what?.kind === "cell" ? what.cell : null}
            open={(cell, pair) => open({ kind: "cell", cell, pair })}
          />
        )}
        {what !== null && (
          <Aside
            key={keyOf(what)}
            opened={what}
            returns={shown.returns}
            nodes={nodes}
            open={openTie}
            close={close}
          />
        )}
      </div>
    </section>
  );
}
