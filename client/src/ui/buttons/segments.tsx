import "./segments.css";
import { useId } from "react";

interface SegmentsProps<Value extends string> {
  id?: string;
  "aria-label"?: string;
  "aria-labelledby"?: string;
  "aria-describedby"?: string;
  "aria-invalid"?: boolean;
  /** By which a form knows it. */
  name?: string;
  value: Value;
  choices: readonly { value: Value; label: string }[];
  /** Whether it takes all the room there is. */
  wide?: boolean;
  change: (value: Value) => void;
}

/** One of a few words, side by side: the browser's own radio buttons, so that arrow keys move among them. */
export function Segments<Value extends string>(own: SegmentsProps<Value>) {
  const { value, choices, wide = false, name, change, ...group } = own;
  const alone = useId();
  return (
    <div {...group} role="radiogroup" className="segments" data-wide={wide}>
      {choices.map((choice) => (
        <label key={choice.value}>
          <input
            type="radio"
            name={name ?? alone}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => change(choice.value)}
          />
          <span>{choice.label}</span>
        </label>
      ))}
    </div>
  );
}
