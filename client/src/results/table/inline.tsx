import "./inline.css";
import type { Exact, Node, Path, Relationship, Value } from "@chengmai/cypher/values";
import { memo, useContext } from "react";
import { labelOf, nameOf } from "../../values/name.ts";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { labelWord, typeWord } from "../../i18n/vocabulary.ts";
import { kindOf } from "../../values/kind-of.ts";
import { stepsOf } from "../../values/text.ts";
import { Pictured } from "../../values/picture.ts";

/** More of a text, a list or a map than this is not drawn in one line. */
const letters = 240;
const items = 6;
const steps = 5;

function NodeSign({ node }: { node: Node }) {
  const language = useLanguage();
  const sign = useContext(Pictured).signOf(node);
  return (
    <span className="in-node" title={node.labels.join(" · ")}>
      <img src={sign} width="12" height="12" alt={labelWord(labelOf(node), language)} />
      {nameOf(node, language)}
    </span>
  );
}

function Tie({ relationship }: { relationship: Relationship }) {
  const language = useLanguage();
  return (
    <span className="in-tie" title={relationship.type}>
      {typeWord(relationship.type, language)}
    </span>
  );
}

function Way({ path }: { path: Path }) {
  const [first] = path.nodes;
  const way = stepsOf(path);
  return (
    <>
      {first !== undefined && <NodeSign node={first} />}
      {way.slice(0, steps).map(({ relationship, forward, node }) => (
        <span key={relationship.id} className="in-step">
          {forward ? "—" : "←"}
          <Tie relationship={relationship} />
          {forward ? "→" : "—"}
          <NodeSign node={node} />
        </span>
      ))}
      {way.length > steps && <i className="in-quiet"> +{way.length - steps}</i>}
    </>
  );
}

function Rest({ count }: { count: number }) {
  const say = useSay();
  if (count <= 0) return null;
  return (
    <i className="in-quiet" title={say("result.more", { count })}>
      +{count}
    </i>
  );
}

function List({ values }: { values: readonly Value[] }) {
  return (
    <span className="in-list">
      <i className="in-quiet">[</i>
      {values.slice(0, items).map((value, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- a list never changes
        <span key={at} className="in-item">
          <Inline value={value} />
        </span>
      ))}
      <Rest count={values.length - items} />
      <i className="in-quiet">]</i>
    </span>
  );
}

function Fields({ map }: { map: Record<string, Value> }) {
  const fields = Object.entries(map);
  return (
    <span className="in-list">
      <i className="in-quiet">{"{"}</i>
      {fields.slice(0, items).map(([name, value]) => (
        <span key={name} className="in-item">
          <span className="in-name">{name}:</span> <Inline value={value} />
        </span>
      ))}
      <Rest count={fields.length - items} />
      <i className="in-quiet">{"}"}</i>
    </span>
  );
}

function Written({ exact }: { exact: Exact }) {
  const say = useSay();
  const odd = ["NaN", "Infinity", "-Infinity"].includes(exact.value) ? "odd" : exact.kind;
  return (
    <span className="in-exact" data-kind={odd} title={say(`result.kind.${exact.kind}`)}>
      {exact.value.slice(0, letters)}
    </span>
  );
}

/** A number as Cypher would write it: JavaScript drops the sign of -0. */
const written = (value: number): string => (Object.is(value, -0) ? "-0.0" : String(value));

/** One value in one line, whatever kind it is of; nothing in it takes the focus. */
export const Inline = memo(function Inline({ value }: { value: Value }) {
  const say = useSay();
  const found = kindOf(value);
  switch (found.kind) {
    case "null":
      return (
        <i className="in-null" title="null">
          <span aria-hidden="true">—</span>
          <span className="unseen">{say("result.null")}</span>
        </i>
      );
    case "text":
      if (found.value === "")
        return (
          <i className="in-quiet" title={say("result.empty")}>
            {'""'}
          </i>
        );
      return found.value.length > letters ? `${found.value.slice(0, letters)}…` : found.value;
    case "boolean":
      return <span className="in-boolean">{String(found.value)}</span>;
    case "number":
      return written(found.value);
    case "node":
      return <NodeSign node={found.value} />;
    case "relationship":
      return (
        <>
          <i className="in-quiet">—</i>
          <Tie relationship={found.value} />
          <i className="in-quiet">→</i>
        </>
      );
    case "path":
      return <Way path={found.value} />;
    case "list":
      return <List values={found.value} />;
    case "map":
      return <Fields map={found.value} />;
    case "exact":
      return <Written exact={found.value} />;
  }
});
