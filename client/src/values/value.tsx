import "./value.css";
import type { Exact, Path, Value as AnyValue } from "@chengmai/cypher/values";
import { memo } from "react";
import { useLanguage, useSay } from "../i18n/say.ts";
import { numberIn } from "../i18n/number-in.ts";
import { kindOf } from "./kind-of.ts";
import { NodeChip } from "./node-chip.tsx";
import { NodeSign } from "./node-sign.tsx";
import { ShownNumber } from "./number/shown-number.tsx";
import { stepsOf } from "./text.ts";
import { Tie, type Open } from "./tie.tsx";
import { Word } from "./word.tsx";

/** More of a text, a list or a map than this is not drawn in one line. */
const letters = 240;
const items = 6;
const steps = 5;

interface ValueProps {
  value: AnyValue;
  /** Its column, where that says what its words mean. */
  column?: string;
  /**
   * Opens what a relationship rests on. With it the value is told whole, on as many lines as it takes, and its nodes
   * and relationships can be chosen; without it in one line, cut where that ends, and nothing in it takes the focus.
   */
  open?: Open | undefined;
}

function Rest({ count }: { count: number }) {
  const say = useSay();
  const language = useLanguage();
  if (count <= 0) return null;
  return (
    <i className="in-quiet" title={say("result.more", { count })}>
      +{numberIn(count, language)}
    </i>
  );
}

function Way({ path, open }: { path: Path; open: Open | undefined }) {
  const [first] = path.nodes;
  const way = stepsOf(path);
  const drawn = open === undefined ? way.slice(0, steps) : way;
  const Place = open === undefined ? NodeSign : NodeChip;
  return (
    <span className={open === undefined ? undefined : "value-list"}>
      {first !== undefined && <Place node={first} />}
      {drawn.map(({ relationship, forward, node }) => (
        <span key={relationship.id} className="in-step">
          {forward ? "—" : "←"}
          <Tie relationship={relationship} open={open} />
          {forward ? "→" : "—"}
          <Place node={node} />
        </span>
      ))}
      {way.length > drawn.length && <i className="in-quiet"> +{way.length - drawn.length}</i>}
    </span>
  );
}

function List({ values, open }: { values: readonly AnyValue[]; open: Open | undefined }) {
  const whole = open !== undefined;
  const drawn = whole ? values : values.slice(0, items);
  // A list of an answer never changes, so a place in it is a name.
  const inner = drawn.map((value, at) => (
    // oxlint-disable-next-line react/no-array-index-key
    <span key={at} className={whole ? undefined : "in-item"}>
      <Value value={value} open={open} />
    </span>
  ));
  if (whole && values.length > 0) return <span className="value-list">{inner}</span>;
  return (
    <span>
      <i className="in-quiet">[</i>
      {inner}
      <Rest count={values.length - drawn.length} />
      <i className="in-quiet">]</i>
    </span>
  );
}

function Fields({ map, open }: { map: Record<string, AnyValue>; open: Open | undefined }) {
  const fields = Object.entries(map);
  const drawn = open === undefined ? fields.slice(0, items) : fields;
  return (
    <span>
      <i className="in-quiet">{"{"}</i>
      {drawn.map(([name, value]) => (
        <span key={name} className="in-item">
          <span className="in-name">{name}:</span> <Value value={value} open={open} />
        </span>
      ))}
      <Rest count={fields.length - drawn.length} />
      <i className="in-quiet">{"}"}</i>
    </span>
  );
}

function Written({ exact, whole }: { exact: Exact; whole: boolean }) {
  const say = useSay();
  const odd = ["NaN", "Infinity", "-Infinity"].includes(exact.value) ? "odd" : exact.kind;
  return (
    <span className="in-exact" data-kind={odd} title={say(`result.kind.${exact.kind}`)}>
      {whole ? exact.value : exact.value.slice(0, letters)}
    </span>
  );
}

function Nothing() {
  const say = useSay();
  return (
    <i className="in-quiet" title="null">
      <span aria-hidden="true">—</span>
      <span className="unseen">{say("result.null")}</span>
    </i>
  );
}

function Text({ text, column, whole }: { text: string; column: string; whole: boolean }) {
  const say = useSay();
  if (text === "")
    return (
      <i className="in-quiet" title={say("result.empty")}>
        {'""'}
      </i>
    );
  if (whole) return <Word text={text} column={column} />;
  return text.length > letters ? `${text.slice(0, letters)}…` : text;
}

/** One value, whatever kind it is of. */
export const Value = memo(function Value({ value, column = "", open }: ValueProps) {
  const whole = open !== undefined;
  const found = kindOf(value);
  switch (found.kind) {
    case "null":
      return <Nothing />;
    case "text":
      return <Text text={found.value} column={column} whole={whole} />;
    case "boolean":
      return <span className="in-boolean">{String(found.value)}</span>;
    case "number":
      return <ShownNumber value={found.value} choosable={whole} />;
    case "node":
      return whole ? <NodeChip node={found.value} /> : <NodeSign node={found.value} />;
    case "relationship":
      return (
        <>
          {!whole && <i className="in-quiet">—</i>}
          <Tie relationship={found.value} open={open} />
          {!whole && <i className="in-quiet">→</i>}
        </>
      );
    case "path":
      return <Way path={found.value} open={open} />;
    case "list":
      return <List values={found.value} open={open} />;
    case "map":
      return <Fields map={found.value} open={open} />;
    case "exact":
      return <Written exact={found.value} whole={whole} />;
  }
});
