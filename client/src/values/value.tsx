import "./value.css";
import {
  isExact,
  isNode,
  isPath,
  isRelationship,
  type Path,
  type Relationship,
  type Value as AnyValue,
} from "@chengmai/cypher/values";
import { useLanguage, useSay } from "../i18n/say.ts";
import { labelWord, typeWord } from "../i18n/vocabulary.ts";
import { NodeChip } from "./node-chip.tsx";
import { stepsOf, textOf } from "./text.ts";

type Open = (relationship: Relationship) => void;

function Tie({ relationship, open }: { relationship: Relationship; open: Open }) {
  const say = useSay();
  const word = typeWord(relationship.type, useLanguage());
  return (
    <button
      type="button"
      className="tie-word"
      title={`${relationship.type} · ${say("card.evidence")}`}
      onClick={() => open(relationship)}
    >
      {word}
    </button>
  );
}

function Way({ path, open }: { path: Path; open: Open }) {
  const [first] = path.nodes;
  return (
    <span className="path-way">
      {first !== undefined && <NodeChip node={first} />}
      {stepsOf(path).map(({ relationship, forward, node }) => (
        <span key={relationship.id} className="path-step">
          {forward ? "—" : "←"}
          <Tie relationship={relationship} open={open} />
          {forward ? "→" : "—"}
          <NodeChip node={node} />
        </span>
      ))}
    </span>
  );
}

function List({ values, open }: { values: readonly AnyValue[]; open: Open }) {
  return (
    <span className="value-list">
      {values.map((value, at) => (
        // A list of an answer never changes, so a place in it is a name.
        // oxlint-disable-next-line react/no-array-index-key
        <span key={at}>
          <Value value={value} column="" open={open} />
        </span>
      ))}
    </span>
  );
}

/** Words that the page knows better than the database: how a thing is stated, labels and types. */
function Word({ text, column }: { text: string; column: string }) {
  const say = useSay();
  const language = useLanguage();
  const strength = ["stated", "inherited", "curated"] as const;
  const known = column === "strength" ? strength.find((one) => one === text) : undefined;
  if (known !== undefined) return <span title={text}>{say(`strength.${known}`)}</span>;
  const word = ["label", "from", "to"].includes(column)
    ? labelWord(text, language)
    : column === "type"
      ? typeWord(text, language)
      : text;
  return word === text ? (
    text
  ) : (
    <>
      {word} <code>{text}</code>
    </>
  );
}

/** One value of an answer, whatever kind it is of. */
export function Value({ value, column, open }: { value: AnyValue; column: string; open: Open }) {
  const language = useLanguage();
  if (value === null) return <span className="value-none">—</span>;
  if (typeof value === "string") return <Word text={value} column={column} />;
  if (typeof value !== "object") return String(value);
  if (Array.isArray(value)) return <List values={value} open={open} />;
  if (isNode(value)) return <NodeChip node={value} />;
  if (isRelationship(value)) return <Tie relationship={value} open={open} />;
  if (isPath(value)) return <Way path={value} open={open} />;
  if (isExact(value)) return <span title={value.kind}>{value.value}</span>;
  return <code>{textOf(value, language)}</code>;
}
