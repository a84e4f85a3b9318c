import { SegmentedControl } from "@mantine/core";
import { useId, type ReactNode } from "react";
import { useSay } from "../../i18n/say.ts";
import type { Column } from "./columns.ts";
import { usualTop, type Choice } from "./guess.ts";

interface FieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  children: ReactNode;
}

function Field({ label, value, onChange, children }: FieldProps) {
  const id = useId();
  return (
    <div className="chart-field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="control"
        value={value}
        onChange={({ target }) => onChange(target.value)}
      >
        {children}
      </select>
    </div>
  );
}

const option = ({ at, name }: Column) => (
  <option key={at} value={at}>
    {name}
  </option>
);

interface ControlsProps {
  choice: Choice;
  columns: readonly Column[];
  /** True where several rows share a category, so that something has to stand for them. */
  combined: boolean;
  change: (changed: Partial<Choice>) => void;
}

/** What is drawn against what, and how. */
export function Controls({ choice, columns, combined, change }: ControlsProps) {
  const say = useSay();
  const { category, values, series, kind, sort, top, combine } = choice;
  const measures = columns.filter((column) => column.kind === "number");
  const names = columns.filter((column) => column.kind !== "none");
  const [first = -1, second = -1] = values;
  const withSecond = (at: number) =>
    change({ values: at < 0 ? [first] : [first, at], series: null });
  return (
    <div className="chart-controls">
      <SegmentedControl
        size="xs"
        aria-label={say("chart.kind")}
        value={kind}
        onChange={(value) => change({ kind: value === "line" ? "line" : "bar" })}
        data={[
          { value: "bar", label: say("chart.kind.bar") },
          { value: "line", label: say("chart.kind.line") },
        ]}
      />
      <Field
        label={say("chart.category")}
        value={String(category)}
        onChange={(value) => change({ category: Number(value) })}
      >
        {names.filter(({ at }) => !values.includes(at)).map(option)}
      </Field>
      <Field
        label={say("chart.value")}
        value={String(first)}
        onChange={(value) => change({ values: [Number(value)] })}
      >
        {measures.filter(({ at }) => at !== category).map(option)}
      </Field>
      {measures.length > 1 && (
        <Field
          label={say("chart.value.more")}
          value={String(second)}
          onChange={(value) => withSecond(Number(value))}
        >
          <option value="-1">{say("chart.none")}</option>
          {measures.filter(({ at }) => at !== category && at !== first).map(option)}
        </Field>
      )}
      {names.length > 1 && (
        <Field
          label={say("chart.series")}
          value={String(series ?? -1)}
          onChange={(value) =>
            change({ series: value === "-1" ? null : Number(value), values: [first] })
          }
        >
          <option value="-1">{say("chart.none")}</option>
          {names.filter(({ at }) => at !== category && at !== first).map(option)}
        </Field>
      )}
      {kind === "bar" && (
        <Field
          label={say("chart.sort")}
          value={sort}
          onChange={(value) =>
            change({ sort: value === "value" || value === "name" ? value : "given" })
          }
        >
          <option value="value">{say("chart.sort.value")}</option>
          <option value="name">{say("chart.sort.name")}</option>
          <option value="given">{say("chart.sort.given")}</option>
        </Field>
      )}
      {kind === "bar" && (
        <Field
          label={say("chart.top")}
          value={String(top ?? 0)}
          onChange={(value) => change({ top: value === "0" ? null : Number(value) })}
        >
          {[10, usualTop, 50, 100].map((count) => (
            <option key={count} value={count}>
              {say("chart.top.first", { count })}
            </option>
          ))}
          <option value="0">{say("chart.top.all")}</option>
        </Field>
      )}
      {combined && (
        <Field
          label={say("chart.combine")}
          value={combine}
          onChange={(value) => change({ combine: value === "mean" ? "mean" : "sum" })}
        >
          <option value="sum">{say("chart.combine.sum")}</option>
          <option value="mean">{say("chart.combine.mean")}</option>
        </Field>
      )}
    </div>
  );
}
