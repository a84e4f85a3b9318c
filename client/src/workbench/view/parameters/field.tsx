import { useSay } from "../../../i18n/say.ts";
import { kinds, type Draft, type Kind } from "../../../values/fields/draft.ts";
import { Field, type Held } from "../../../values/fields/field.tsx";
import { readDraft, type Fault } from "../../../values/fields/read.ts";
import { Select } from "../../../values/fields/select.tsx";
import { Written } from "../../../values/fields/written.tsx";
import { withKind } from "../../model/parameters/form.ts";
import { parameterText } from "../../model/parameters/parameter-text.ts";
import { signs } from "../parts/icons.tsx";
import { NodeValue } from "./node-value.tsx";

interface ParameterProps {
  name: string;
  /** Undefined while nothing was ever filled in. */
  draft: Draft | undefined;
  guess: Kind;
  /** What a run has found wrong. */
  told: Fault | undefined;
  change(draft: Draft): void;
  remove?: () => void;
}

const tall: ReadonlySet<Kind> = new Set(["string", "list", "json"]);

/** One parameter: its name, what it is, its value, and what is wrong with that. */
export function Parameter({ name, draft, guess, told, change, remove }: ParameterProps) {
  const say = useSay();
  const now = draft ?? { kind: guess, text: "" };
  const read = draft === undefined ? null : readDraft(draft);
  // A field that is being begun is not blamed for it until a run needs it.
  const own = read !== null && "fault" in read && now.text.trim() !== "" ? read.fault : undefined;
  const fault = own ?? told;
  const { kind, text } = now;
  const control = (held: Held) =>
    kind === "node" ? (
      <NodeValue held={held} draft={now} change={change} />
    ) : (
      <Written
        held={held}
        kind={kind}
        text={text}
        tall={tall.has(kind)}
        change={(typed) => change({ ...now, text: typed })}
      />
    );
  return (
    <Field
      look="row"
      label={<code title={parameterText(name)}>{parameterText(name)}</code>}
      error={fault === undefined ? undefined : say(`parameter.fault.${fault}`)}
      parameter={name}
      beside={
        <Select
          aria-label={say("parameter.kind", { name })}
          value={kind}
          options={kinds.map((each) => ({ value: each, label: say(`parameter.kind.${each}`) }))}
          change={(chosen) =>
            change(withKind(now, kinds.find((each) => each === chosen) ?? "string"))
          }
        />
      }
      act={
        remove !== undefined && (
          <button
            type="button"
            className="wb-small"
            aria-label={say("parameter.remove", { name })}
            onClick={remove}
          >
            {signs.close}
          </button>
        )
      }
    >
      {control}
    </Field>
  );
}
