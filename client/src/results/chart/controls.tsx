import { Segments } from "../../ui/buttons/segments.tsx";
import { useSay } from "../../i18n/say.ts";
import { Field as Framed } from "../../values/fields/field.tsx";
import { Select, type Option } from "../../values/fields/select.tsx";
import type { Column } from "./columns.ts";
import { usualTop, type Choice } from "./guess.ts";

interface FieldProps {
  label: string;
  value: string;
  options: readonly Option[];
  change: (value: string) => void;
}

function Field({ label, value, options, change }: FieldProps) {
  return (
    <Framed label={label}>
      {(held) => <Select {...held} value={value} options={options} change={change} />}
    </Framed>
  );
}

const option = ({ at, name }: Column): Option => ({ value: String(at), label: name });

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
  const none = { value: "-1", label: say("chart.none") };
  const besides = (among: readonly Column[]) =>
    among.filter(({ at }) => at !== category && at !== first).map(option);
  return (
    <div className="chart-controls">
      <Segments
        aria-label={say("chart.kind")}
        value={kind}
        change={(value) => change({ kind: value })}
        choices={[
          { value: "bar", label: say("chart.kind.bar") },
          { value: "line", label: say("chart.kind.line") },
        ]}
      />
      <Field
        label={say("chart.category")}
        value={String(category)}
        change={(value) => change({ category: Number(value) })}
        options={names.filter(({ at }) => !values.includes(at)).map(option)}
      />
      <Field
        label={say("chart.value")}
        value={String(first)}
        change={(value) => change({ values: [Number(value)] })}
        options={measures.filter(({ at }) => at !== category).map(option)}
      />
      {measures.length > 1 && (
        <Field
          label={say("chart.value.more")}
          value={String(second)}
          change={(value) => withSecond(Number(value))}
          options={[none, ...besides(measures)]}
        />
      )}
      {names.length > 1 && (
        <Field
          label={say("chart.series")}
          value={String(series ?? -1)}
          change={(value) =>
            change({ series: value === "-1" ? null : Number(value), values: [first] })
          }
          options={[none, ...besides(names)]}
        />
      )}
      {kind === "bar" && (
        <Field
          label={say("chart.sort")}
          value={sort}
          change={(value) =>
            change({ sort: value === "value" || value === "name" ? value : "given" })
          }
          options={(["value", "name", "given"] as const).map((way) => ({
            value: way,
            label: say(`chart.sort.${way}`),
          }))}
        />
      )}
      {kind === "bar" && (
        <Field
          label={say("chart.top")}
          value={String(top ?? 0)}
          change={(value) => change({ top: value === "0" ? null : Number(value) })}
          options={[
            ...[10, usualTop, 50, 100].map((count) => ({
              value: String(count),
              label: say("chart.top.first", { count }),
            })),
            { value: "0", label: say("chart.top.all") },
          ]}
        />
      )}
      {combined && (
        <Field
          label={say("chart.combine")}
          value={combine}
          change={(value) => change({ combine: value === "mean" ? "mean" : "sum" })}
          options={(["sum", "mean"] as const).map((way) => ({
            value: way,
            label: say(`chart.combine.${way}`),
          }))}
        />
      )}
    </div>
  );
}
