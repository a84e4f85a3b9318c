import "./field.css";
import { useId, type ReactNode } from "react";
import { useSay } from "../../i18n/say.ts";

/** What a control takes from its field, so that both are read as one. */
export interface Held {
  id: string;
  "aria-labelledby": string;
  "aria-describedby": string;
  "aria-invalid": boolean;
}

interface FieldProps {
  label: ReactNode;
  /** Said behind the label of a field that may be left empty. */
  optional?: boolean;
  hint?: string | undefined;
  /** What is wrong with it, in the reader's language or in the server's words. */
  error?: string | undefined;
  /** `row`: one after the other, where many stand below each other; else the control stands under its label. */
  look?: "row" | "column";
  /** What else is said or chosen beside the label. */
  beside?: ReactNode;
  /** What can be done with the field as a whole. */
  act?: ReactNode;
  /** The parameter that it fills in, where one must be found by it. */
  parameter?: string;
  children: (held: Held) => ReactNode;
}

/** One thing to be filled in: what it is called, how, and what is wrong with it. */
export function Field(own: FieldProps) {
  const { label, optional = false, hint, error, look = "column", beside, act, parameter } = own;
  const say = useSay();
  const id = useId();
  const held = {
    id,
    "aria-labelledby": `${id}-label`,
    "aria-describedby": `${id}-hint ${id}-fault`,
    "aria-invalid": error !== undefined,
  };
  return (
    <div className="field" data-look={look} data-parameter={parameter}>
      <label id={`${id}-label`} htmlFor={id} className="field-label">
        {label}
        {optional && <small> {say("form.optional")}</small>}
      </label>
      {beside}
      <div className="field-control">{own.children(held)}</div>
      {act}
      <small id={`${id}-hint`} className="field-hint">
        {hint}
      </small>
      <small id={`${id}-fault`} className="field-fault fault">
        {error}
      </small>
    </div>
  );
}

/** Where the focus goes in a field that is to be filled in, by its parameter. */
export function focusField(within: HTMLElement | null, parameter: string): void {
  const fields = within?.querySelectorAll<HTMLElement>("[data-parameter]") ?? [];
  const field = [...fields].find(({ dataset }) => dataset["parameter"] === parameter);
  const controls = ":is(input, select, textarea, button):not(:disabled)";
  field?.querySelector<HTMLElement>(`.field-control ${controls}`)?.focus();
}
