import type { Kind } from "./draft.ts";
import { inputModeOf } from "./draft.ts";
import { Choice } from "./choice.tsx";
import type { Held } from "./field.tsx";

/** How a value of the kind is written; dates and times the way the database does. */
const examples: Partial<Record<Kind, string>> = {
  integer: "42",
  float: "0.5",
  date: "2024-05-01",
  datetime: "2024-05-01T08:30:00+08:00",
  localdatetime: "2024-05-01T08:30:00",
  time: "08:30:00+08:00",
  localtime: "08:30:00",
  duration: "P1Y2M3DT4H",
  list: '["a", "b"]',
  json: '{"a": 1}',
};

const yesNo = ["true", "false"].map((word) => ({ value: word, label: word }));

interface WrittenProps {
  held: Held;
  name?: string;
  kind: Kind;
  text: string;
  /** Whether it may go on over several lines. */
  tall: boolean;
  /** In place of the kind's own example; empty: none. */
  example?: string;
  change: (text: string) => void;
}

/** What a kind of value is filled in by, as text. A node is not written but picked, by who knows nodes. */
export function Written({ held, name, kind, text, tall, example, change }: WrittenProps) {
  if (kind === "null") return <span className="field-null">null</span>;
  if (kind === "boolean")
    return (
      <Choice
        held={held}
        {...(name === undefined ? {} : { name })}
        value={text}
        options={yesNo}
        change={change}
      />
    );
  const own = {
    ...held,
    name,
    className: "control",
    value: text,
    placeholder: example ?? examples[kind] ?? "",
    autoComplete: "off",
    spellCheck: false,
  };
  if (tall)
    return (
      <textarea
        {...own}
        rows={Math.min(6, text.split("\n").length)}
        onChange={({ target }) => change(target.value)}
      />
    );
  return (
    <input {...own} inputMode={inputModeOf(kind)} onChange={({ target }) => change(target.value)} />
  );
}
