import "./graph.css";
import { useDeferredValue, useMemo, useState } from "react";
import { Button } from "../../ui/buttons/button.tsx";
import { useExplored } from "../../exploration/context/at-hand.tsx";
import { mostIds } from "../../exploration/model/groups.ts";
import { useSay } from "../../i18n/say.ts";
import type { Result } from "../../values/result.ts";
import { firstOf, heldBy, talliesOf } from "./held.ts";
import { Nothing } from "./nothing.tsx";
import { Tallies } from "./tallies.tsx";
import { Told } from "./told.tsx";
import { useDrawing } from "./use-drawing.ts";

/** More nodes than this make a picture that is slow to draw and hard to read. */
const many = 2000;
const parts = [200, 500, many] as const;
/** While rows come, only the first are looked into. */
const ahead = 500;

/** How many nodes are to be drawn, where there are too many to draw without asking. */
function Part({ of, most, choose }: { of: number; most: number; choose: (most: number) => void }) {
  const say = useSay();
  return (
    <div className="graph-many">
      <p>{say("graph.many", { count: of })}</p>
      <select
        className="control"
        aria-label={say("graph.part")}
        value={most}
        onChange={({ target }) => choose(Number(target.value))}
      >
        {parts.map((count) => (
          <option key={count} value={count}>
            {say("graph.part.first", { count })}
          </option>
        ))}
        <option value={of}>{say("graph.part.all", { count: of })}</option>
      </select>
    </div>
  );
}

interface GraphProps {
  result: Result;
  /** Opens another question with the same parameters. */
  ask: (text: string) => void;
  /** Lets the picture be seen. */
  makeWay: () => void;
}

/** The nodes and relationships that a result holds, and the ways to draw them on the picture. */
export function GraphView({ result, ask, makeWay }: GraphProps) {
  const say = useSay();
  // The picture itself comes first.
  const there = useDeferredValue(useExplored(({ state }) => state));
  const { drawing, draw } = useDrawing(result, makeWay);
  const { rows, phase } = result;
  const count = phase === "running" ? Math.min(result.count, ahead) : result.count;
  const held = useMemo(() => heldBy(rows.slice(0, count)), [rows, count]);
  const [part, setPart] = useState<number>(500);
  const [among, setAmong] = useState(true);
  const all = held.nodes.length + held.missing.length;
  const most = all > many ? Math.min(part, all) : all;
  const shown = useMemo(() => firstOf(held, most), [held, most]);
  const tallies = useMemo(() => talliesOf(held, there), [held, there]);
  const nodes = useMemo(() => new Map(held.nodes.map((node) => [node.id, node])), [held]);
  if (all === 0) return phase === "running" ? null : <Nothing result={result} ask={ask} />;
  const already = tallies.labels.reduce((sum, tally) => sum + tally.there, 0);
  const loose = held.relationships.length === 0 && most <= mostIds && most > 0;
  const asking = drawing.state === "asking" || phase === "running";
  return (
    <div className="graph-view">
      <p className="graph-sum">
        {say("graph.holds", { nodes: held.nodes.length, relationships: held.relationships.length })}
        {already > 0 && <> {say("graph.already", { count: already })}</>}
      </p>
      {held.missing.length > 0 && (
        <p className="quiet">{say("graph.missing", { count: held.missing.length })}</p>
      )}
      {all > many && <Part of={all} most={most} choose={setPart} />}
      {loose && (
        <label className="graph-among">
          <input type="checkbox" checked={among} onChange={() => setAmong(!among)} />
          {say("graph.among")}
        </label>
      )}
      <div className="graph-acts">
        <Button size="sm" disabled={asking} onClick={() => void draw(shown, "add", loose && among)}>
          {say("graph.add")}
        </Button>
        <Button
          size="sm"
          variant="default"
          disabled={asking}
          onClick={() => void draw(shown, "replace", loose && among)}
        >
          {say("graph.replace")}
        </Button>
      </div>
      <Told drawing={drawing} />
      <Tallies labels={tallies.labels} types={tallies.types} nodes={nodes} />
    </div>
  );
}
