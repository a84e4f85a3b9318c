import { useState } from "react";
import { nameOf } from "../values/name.ts";
import { useLanguage, useSay, type Say } from "../i18n/say.ts";
import { labelWord } from "../i18n/vocabulary.ts";
import { Trouble } from "../ui/trouble.tsx";
import { Choice } from "../values/fields/choice.tsx";
import { Field as Frame, type Held } from "../values/fields/field.tsx";
import { Select } from "../values/fields/select.tsx";
import { Written } from "../values/fields/written.tsx";
import { useChoices } from "./choices.ts";
import type { Param } from "./query.ts";
import { kindFor, typeParts } from "./values.ts";

interface FieldProps {
  param: Param;
  value: string;
  change: (value: string) => void;
  /** What is wrong with it, in the reader's language or in the server's words. */
  error: string | undefined;
}

interface ControlProps extends Omit<FieldProps, "error"> {
  held: Held;
}

/** Known choices in the reader's words; any other as the query spells it. */
const choiceWord = (choice: string, say: Say): string =>
  choice === "stated" || choice === "inherited" ? say(`strength.${choice}`) : choice;

/** A node by its own id, among all of the labels that the parameter takes. */
function NodeControl({ param, value, change, held }: ControlProps) {
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
      <Select
        {...held}
        name={param.name}
        value={value}
        change={change}
        options={[
          { value: "", label: none && !whole ? say("state.loading") : empty },
          ...(only ?? offered),
        ]}
      />
      {none && whole && <p className="quiet">{say("form.none")}</p>}
      {refusal !== null && (
        <Trouble refusal={refusal} retry={() => setAttempt((last) => last + 1)} />
      )}
    </>
  );
}

/** What the parameter's type asks for: its header says which nodes, or which words, can be chosen. */
function Control(props: ControlProps) {
  const { param, value, change, held } = props;
  const { name, of, oneOf, type } = param;
  const { base, list } = typeParts(type);
  const say = useSay();
  if (of !== undefined && !list) return <NodeControl {...props} />;
  if (oneOf !== undefined && !list)
    return (
      <Choice
        held={held}
        name={name}
        value={value}
        change={change}
        options={oneOf.map((choice) => ({ value: choice, label: choiceWord(choice, say) }))}
      />
    );
  return (
    <Written
      held={held}
      name={name}
      kind={kindFor(base)}
      text={value}
      tall={list || base === "map"}
      // The header has told by its default what is usual.
      example=""
      change={change}
    />
  );
}

/** The field of one parameter. */
export function Field({ param, value, change, error }: FieldProps) {
  const say = useSay();
  const language = useLanguage();
  const { list } = typeParts(param.type);
  return (
    <Frame
      label={param.label[language]}
      optional={param.optional && param.oneOf === undefined}
      hint={list ? say("form.lines") : undefined}
      error={error}
      parameter={param.name}
    >
      {(held) => <Control param={param} value={value} change={change} held={held} />}
    </Frame>
  );
}
