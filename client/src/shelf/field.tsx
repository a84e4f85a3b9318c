import { NativeSelect, SegmentedControl, Textarea, TextInput } from "@mantine/core";
import { useState, type ReactNode } from "react";
import { nameOf } from "../values/name.ts";
import { useLanguage, useSay, type Say } from "../i18n/say.ts";
import { labelWord } from "../i18n/vocabulary.ts";
import { Trouble } from "../ui/trouble.tsx";
import { useChoices } from "./choices.ts";
import type { Param } from "./query.ts";
import { inputModeOf } from "../values/fields/draft.ts";
import { kindFor, typeParts } from "./values.ts";

interface FieldProps {
  param: Param;
  value: string;
  change: (value: string) => void;
  /** What is wrong with it, in the reader's language or in the server's words. */
  error: string | undefined;
}

/** Known choices in the reader's words; any other as the query spells it. */
const choiceWord = (choice: string, say: Say): string =>
  choice === "stated" || choice === "inherited" ? say(`strength.${choice}`) : choice;

function useFrame({ param, value, error }: FieldProps) {
  const say = useSay();
  const language = useLanguage();
  const label: ReactNode = (
    <>
      {param.label[language]}
      {param.optional && param.oneOf === undefined && <small> {say("form.optional")}</small>}
    </>
  );
  const required = !param.optional;
  return { label, value, error, required, withAsterisk: false, size: "xs", name: param.name };
}

/** A node by its own id, among all of the labels that the parameter takes. */
function NodeField(props: FieldProps) {
  const { param, change } = props;
  const say = useSay();
  const language = useLanguage();
  const [attempt, setAttempt] = useState(0);
  const { groups, whole, refusal } = useChoices(param.of, attempt);
  const offered = groups.map(({ label, nodes }) => ({
    group: labelWord(label, language),
    items: nodes.flatMap((node) => {
      const { id } = node.properties;
      return typeof id === "string" ? [{ value: id, label: nameOf(node, language) }] : [];
    }),
  }));
  const none = offered.every(({ items }) => items.length === 0);
  const empty = param.optional ? say("form.any") : say("form.choose");
  const only = offered.length === 1 ? offered[0]?.items : undefined;
  return (
    <>
      <NativeSelect
        {...useFrame(props)}
        data={[
          { value: "", label: none && !whole ? say("state.loading") : empty },
          ...(only ?? offered),
        ]}
        onChange={(event) => change(event.currentTarget.value)}
      />
      {none && whole && <p className="quiet">{say("form.none")}</p>}
      {refusal !== null && (
        <Trouble refusal={refusal} retry={() => setAttempt((last) => last + 1)} />
      )}
    </>
  );
}

/** One of a few words: side by side while they fit, else a list. */
function ChoiceField(props: FieldProps) {
  const { param, value, change, error } = props;
  const say = useSay();
  const { label, ...frame } = useFrame(props);
  const choices =
    param.oneOf?.map((choice) => ({ value: choice, label: choiceWord(choice, say) })) ?? [];
  if (choices.length > 3)
    return (
      <NativeSelect
        {...frame}
        label={label}
        data={[{ value: "", label: say("form.choose") }, ...choices]}
        onChange={(event) => change(event.currentTarget.value)}
      />
    );
  return (
    <fieldset className="form-choice">
      <legend>{label}</legend>
      <SegmentedControl
        fullWidth
        size="xs"
        value={value}
        onChange={change}
        data={choices}
        aria-label={param.name}
      />
      {error !== undefined && <p className="form-error">{error}</p>}
    </fieldset>
  );
}

function TextField(props: FieldProps) {
  const { param, change } = props;
  const say = useSay();
  const frame = useFrame(props);
  const { base, list } = typeParts(param.type);
  if (list || base === "map")
    return (
      <Textarea
        {...frame}
        rows={3}
        {...(list ? { description: say("form.lines") } : {})}
        onChange={(event) => change(event.currentTarget.value)}
      />
    );
  return (
    <TextInput
      {...frame}
      autoComplete="off"
      inputMode={inputModeOf(kindFor(base))}
      onChange={(event) => change(event.currentTarget.value)}
    />
  );
}

/**
 * The field that a parameter's type asks for. A header says what kind it is of, which choices there are and which
 * nodes, so it looks otherwise than a free parameter of the workbench; they are read alike.
 */
export function Field(props: FieldProps) {
  const { of, oneOf, type } = props.param;
  const { base, list } = typeParts(type);
  const say = useSay();
  if (of !== undefined && !list) return <NodeField {...props} />;
  if (oneOf !== undefined && !list) return <ChoiceField {...props} />;
  if (base !== "boolean" || list) return <TextField {...props} />;
  return (
    <label className="form-yes">
      <input
        type="checkbox"
        name={props.param.name}
        checked={props.value === "true"}
        onChange={(event) => props.change(String(event.currentTarget.checked))}
      />
      <FieldLabel param={props.param} />
      <span className="unseen">{say("form.optional")}</span>
    </label>
  );
}

function FieldLabel({ param }: { param: Param }) {
  return <>{param.label[useLanguage()]}</>;
}
