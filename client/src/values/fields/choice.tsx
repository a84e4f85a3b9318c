import { useSay } from "../../i18n/say.ts";
import { Segments } from "../../ui/buttons/segments.tsx";
import type { Held } from "./field.tsx";
import { Select, type Option } from "./select.tsx";

interface ChoiceProps {
  held: Held;
  name?: string;
  value: string;
  options: readonly Option[];
  change: (value: string) => void;
}

/** More than these do not fit side by side. */
const few = 3;

/** One of a few words: side by side while they fit, else a list. */
export function Choice({ held, name, value, options, change }: ChoiceProps) {
  const say = useSay();
  if (options.length <= few)
    return (
      <Segments
        {...held}
        {...(name === undefined ? {} : { name })}
        wide
        value={value}
        change={change}
        choices={options}
      />
    );
  const none = { value: "", label: say("form.choose") };
  return (
    <Select
      {...held}
      {...(name === undefined ? {} : { name })}
      value={value}
      change={change}
      options={options.some((one) => one.value === value) ? options : [none, ...options]}
    />
  );
}
