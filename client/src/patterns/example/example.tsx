import "./example.css";
import type { Node } from "@chengmai/cypher/values";
import { useLayoutEffect } from "react";
import { Button } from "../../ui/buttons/button.tsx";
import { useExploration, useLooking } from "../../exploration/context/at-hand.tsx";
import { standFor } from "../../exploration/model/visible.ts";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { labelWord } from "../../i18n/vocabulary.ts";
import { labelOf, nameOf } from "../../values/name.ts";
import { asked, patternFrom, patternOf, type Pattern } from "../model/example/example.ts";
import { Answered, useAsked } from "../parts/asking.tsx";
import { useChoices } from "../parts/choice.ts";
import { listed } from "../parts/names.tsx";
import { Sketch } from "../parts/sketch.tsx";
import { useTable } from "../parts/sides.ts";
import type { ViewProps } from "../parts/view.ts";
import { Matches } from "./matches.tsx";
import { Next } from "./next.tsx";
import { Pieces } from "./pieces.tsx";
import { usePattern } from "./use-pattern.ts";
import { LabelPick } from "../parts/label-pick.tsx";

/** What stands for a pattern: a name where it is fixed, else a kind. */
function Drawn({ pattern }: { pattern: Pattern }) {
  const say = useSay();
  const language = useLanguage();
  const places = new Map(pattern.pieces.map(({ id }, at) => [id, at]));
  return (
    <Sketch
      label={say("example.sketch", { count: pattern.pieces.length })}
      nodes={pattern.pieces.map(({ node, labels, free }) => ({
        name:
          free || node === null
            ? labelWord(node === null ? (labels[0] ?? "") : labelOf(node), language)
            : nameOf(node, language),
        hollow: free,
      }))}
      relationships={pattern.relationships.map(({ from, to, type }) => ({
        from: places.get(from) ?? 0,
        to: places.get(to) ?? 0,
        type,
      }))}
    />
  );
}

type Body = NonNullable<ReturnType<typeof asked>>;

interface FoundProps {
  pattern: Pattern;
  body: Body;
  /** Labels that matches can be grouped by, and the one of the rows. */
  first: string;
  labels: readonly string[];
  show: ViewProps["show"];
}

function Found({ pattern, body, first, labels, show }: FoundProps) {
  const [[by = first], setBy] = useChoices("by");
  const found = useAsked("example", { ...body, ...(by !== "" && { by }), limit: 500, near: true });
  return (
    <Answered asked={found}>
      {(answer) => (
        <Matches
          answer={answer}
          pattern={pattern}
          by={by}
          labels={labels}
          group={(label) => setBy(label === first ? [] : [label])}
          show={show}
        />
      )}
    </Answered>
  );
}

/** A part of the picture, or a label, taken as an example: what else is like it, and what nearly is. */
export function Example({ body: lens, show }: ViewProps) {
  const say = useSay();
  const language = useLanguage();
  const exploration = useExploration();
  const chosen = useLooking((look) => look.chosen);
  const schemaAsked = useAsked("schema", {});
  const schema = schemaAsked.last;
  const table = useTable(lens);
  const [row] = table.last?.rows ?? [];
  const own = row === undefined || row.labels.length === 0 ? [] : [labelOf(row)];
  const take = (): Pattern => {
    const { state } = exploration.log.getState();
    return patternOf(state, standFor(state, chosen));
  };
  const { pattern, recalled, waiting, gone, ran, run, at, grow, change } = usePattern();
  const empty = pattern.pieces.length === 0;
  useLayoutEffect(() => {
    // What is chosen on the picture is where it begins, which is no act of its own.
    if (empty && chosen.length > 0) change(take(), "going on");
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
  // What a condition means follows from what its property holds.
  const known = schema !== null || schemaAsked.refusal !== null;
  const body = empty || waiting || !known ? null : asked(pattern, schema);
  const first = useAsked("example", body && { ...body, limit: 1, near: false }, 200);
  const all = schema?.labels.map(({ label }) => label) ?? [];
  const start = (
    <>
      <Button
        size="compact-sm"
        variant="default"
        disabled={chosen.length === 0}
        onClick={() => change(take())}
      >
        {say("example.take", { count: chosen.length })}
      </Button>
      <LabelPick
        title={say("example.from")}
        labels={all}
        value=""
        none={say("example.from.none")}
        pick={(label) => label !== "" && change(patternFrom(label))}
      />
    </>
  );
  if (waiting) return <Answered asked={recalled}>{() => null}</Answered>;
  if (empty)
    return (
      <>
        <p>{say("example.none")}</p>
        <div className="patterns-bar">{start}</div>
      </>
    );
  // Only of the pattern as it stands: a match of the one before need not be one of it.
  const [match] = first.answer?.matches ?? [];
  const byId = new Map(first.answer?.subgraph.nodes.map((node) => [node.id, node]));
  const instance: Node[] = match?.nodes.flatMap((id) => byId.get(id) ?? []) ?? [];
  return (
    <div className="example">
      <div className="example-build">
        <Drawn pattern={pattern} />
        <div>
          <Pieces
            pattern={pattern}
            schema={schema}
            instance={instance}
            change={change}
            at={at}
            grow={grow}
          />
          {gone > 0 && <p className="quiet">{say("example.gone", { count: gone })}</p>}
          <p className="quiet" role="status">
            {body === null
              ? known && say("lens.unfinished")
              : instance.length > 0
                ? say("example.instance", { names: listed(instance, language) })
                : first.refusal === null &&
                  say(first.answer === null ? "patterns.asking" : "example.nowhere")}
          </p>
          <div className="patterns-bar">
            <Button size="compact-sm" disabled={body === null} onClick={run}>
              {say("example.find")}
            </Button>
            {start}
          </div>
        </div>
      </div>
      {at !== null && body !== null && pattern.pieces.some(({ id }) => id === at) && (
        <Next pattern={pattern} body={body} at={at} add={change} />
      )}
      {ran && body !== null && (table.last !== null || table.refusal !== null) && (
        <Found
          pattern={pattern}
          body={body}
          first={own[0] ?? ""}
          labels={[...new Set([...own, ...all])]}
          show={show}
        />
      )}
    </div>
  );
}
