import "./example.css";
import { Button } from "@mantine/core";
import { useState } from "react";
import { useExploration, useLooking } from "../../exploration/context/at-hand.tsx";
import { standFor } from "../../exploration/model/visible.ts";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { labelWord } from "../../i18n/vocabulary.ts";
import { labelOf, nameOf } from "../../values/name.ts";
import { asked, patternOf, type Pattern } from "../model/example.ts";
import { Answered, useAsked } from "../parts/asking.tsx";
import { Sketch } from "../parts/sketch.tsx";
import type { ViewProps } from "../parts/view.ts";
import { Matches } from "./matches.tsx";
import { Next } from "./next.tsx";
import { Pieces } from "./pieces.tsx";

/** What stands for a pattern: a name where it is fixed, else a kind. */
function Drawn({ pattern }: { pattern: Pattern }) {
  const say = useSay();
  const language = useLanguage();
  const places = new Map(pattern.pieces.map(({ node }, at) => [node.id, at]));
  return (
    <Sketch
      label={say("example.sketch", { count: pattern.pieces.length })}
      nodes={pattern.pieces.map(({ node, free }) => ({
        name: free ? labelWord(labelOf(node), language) : nameOf(node, language),
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

function Found({ pattern, show }: { pattern: Pattern; show: ViewProps["show"] }) {
  const found = useAsked("example", { ...asked(pattern), limit: 500, near: true });
  return (
    <Answered asked={found}>
      {(answer) => <Matches answer={answer} pattern={pattern} show={show} />}
    </Answered>
  );
}

/** A part of the picture taken as an example: what else is like it, and what nearly is. */
export function Example({ show }: ViewProps) {
  const say = useSay();
  const exploration = useExploration();
  const chosen = useLooking((look) => look.chosen);
  const take = (): Pattern => {
    const { state } = exploration.log.getState();
    return patternOf(state, standFor(state, chosen));
  };
  const [pattern, setPattern] = useState(take);
  const [ran, setRan] = useState<Pattern | null>(null);
  const [at, setAt] = useState<string | null>(null);
  const change = (next: Pattern) => {
    setPattern(next);
    setRan(null);
  };
  const start = (
    <Button
      size="compact-sm"
      variant="default"
      disabled={chosen.length === 0}
      onClick={() => change(take())}
    >
      {say("example.take", { count: chosen.length })}
    </Button>
  );
  if (pattern.pieces.length === 0)
    return (
      <>
        <p>{say("example.none")}</p>
        {start}
      </>
    );
  return (
    <div className="example">
      <div className="example-build">
        <Drawn pattern={pattern} />
        <div>
          <Pieces pattern={pattern} change={change} at={at} grow={setAt} />
          <div className="patterns-bar">
            <Button size="compact-sm" onClick={() => setRan(pattern)}>
              {say("example.find")}
            </Button>
            {start}
          </div>
        </div>
      </div>
      {at !== null && pattern.pieces.some(({ node }) => node.id === at) && (
        <Next
          pattern={pattern}
          at={at}
          add={(next) => {
            change(next);
            setAt(null);
          }}
        />
      )}
      {ran !== null && <Found pattern={ran} show={show} />}
    </div>
  );
}
