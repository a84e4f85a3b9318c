import { useId } from "react";
import { useSay } from "../../../i18n/say.ts";
import { inputModeOf, kinds, type Draft, type Kind } from "../../../values/fields/draft.ts";
import { withKind } from "../../model/parameters/form.ts";
import { parameterText } from "../../model/parameters/parameter-text.ts";
import { readDraft, type Fault } from "../../../values/fields/read.ts";
import { signs } from "../parts/icons.tsx";
import { NodeValue } from "./node-value.tsx";

interface FieldProps {
  name: string;
  /** Undefined while nothing was ever filled in. */
  draft: Draft | undefined;
  guess: Kind;
  /** What a run has found wrong. */
  told: Fault | undefined;
  change(draft: Draft): void;
  remove?: () => void;
}

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

const tall: ReadonlySet<Kind> = new Set(["string", "list", "json"]);

interface ValueProps {
  draft: Draft;
  label: string;
  described: string;
  bad: boolean;
  change(draft: Draft): void;
}

/** What a kind is filled in by. */
function Value({ draft, label, described, bad, change }: ValueProps) {
  const say = useSay();
  const { kind, text } = draft;
  const own = {
    "data-value": true,
    "aria-label": label,
    "aria-describedby": described,
    "aria-invalid": bad,
  };
  const write = (typed: string) => change({ ...draft, text: typed });
  if (kind === "null") return <span className="wb-null">null</span>;
  if (kind === "node") return <NodeValue draft={draft} label={label} change={change} />;
  if (kind === "boolean")
    return (
      <select {...own} value={text} onChange={({ target }) => write(target.value)}>
        {!/^(true|false)$/.test(text) && <option value={text}>{say("form.choose")}</option>}
        <option value="true">true</option>
        <option value="false">false</option>
      </select>
    );
  const placeholder = examples[kind] ?? "";
  if (!tall.has(kind))
    return (
      <input
        {...own}
        value={text}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        inputMode={inputModeOf(kind)}
        onChange={({ target }) => write(target.value)}
      />
    );
  return (
    <textarea
      {...own}
      rows={Math.min(6, text.split("\n").length)}
      value={text}
      placeholder={placeholder}
      spellCheck={false}
      onChange={({ target }) => write(target.value)}
    />
  );
}

/** One parameter: its name, what it is, its value, and what is wrong with that. */
export function Field({ name, draft, guess, told, change, remove }: FieldProps) {
  const say = useSay();
  const hint = useId();
  const now = draft ?? { kind: guess, text: "" };
  const read = draft === undefined ? null : readDraft(draft);
  // A field that is being begun is not blamed for it until a run needs it.
  const own = read !== null && "fault" in read && now.text.trim() !== "" ? read.fault : undefined;
  const fault = own ?? told;
  return (
    <div className="wb-field" data-parameter={name} data-idle={remove !== undefined}>
      <code title={parameterText(name)}>{parameterText(name)}</code>
      <select
        aria-label={say("parameter.kind", { name })}
        value={now.kind}
        onChange={({ target }) =>
          change(withKind(now, kinds.find((kind) => kind === target.value) ?? "string"))
        }
      >
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {say(`parameter.kind.${kind}`)}
          </option>
        ))}
      </select>
      <Value
        draft={now}
        label={parameterText(name)}
        described={hint}
        bad={fault !== undefined}
        change={change}
      />
      {remove !== undefined && (
        <button
          type="button"
          className="wb-small"
          aria-label={say("parameter.remove", { name })}
          onClick={remove}
        >
          {signs.close}
        </button>
      )}
      <small id={hint} className="wb-fault">
        {fault === undefined ? "" : say(`parameter.fault.${fault}`)}
      </small>
    </div>
  );
}
