import type { Ref } from "react";
import type { Held } from "./field.tsx";

export interface Option {
  value: string;
  label: string;
}

interface Group {
  group: string;
  items: readonly Option[];
}

interface SelectProps extends Partial<Held> {
  "aria-label"?: string;
  name?: string;
  title?: string;
  ref?: Ref<HTMLSelectElement> | undefined;
  value: string;
  options: readonly (Option | Group)[];
  change: (value: string) => void;
}

const option = ({ value, label }: Option) => (
  <option key={value} value={value}>
    {label}
  </option>
);

/** One of a list, which may be in groups; a browser's own, so that a phone shows it its own way. */
export function Select({ options, change, ...own }: SelectProps) {
  return (
    <select {...own} className="control" onChange={({ target }) => change(target.value)}>
      {options.map((one) =>
        "group" in one ? (
          <optgroup key={one.group} label={one.group}>
            {one.items.map(option)}
          </optgroup>
        ) : (
          option(one)
        ),
      )}
    </select>
  );
}
