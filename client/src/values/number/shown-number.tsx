import "./shown-number.css";
import { useState } from "react";
import { numberText, toldNumber } from "./told-number.ts";

interface ShownNumberProps {
  value: number;
  /** Whether it may be chosen, and so be told in full by touch and by keys too. */
  choosable: boolean;
}

/** A number as it is read; where that is not all of it, it says so, and can be told in full. */
export function ShownNumber({ value, choosable }: ShownNumberProps) {
  const [full, setFull] = useState(false);
  const [told, all] = [toldNumber(value), numberText(value)];
  if (told === all) return told;
  if (!choosable)
    return (
      <span className="in-rounded" title={all}>
        {told}
      </span>
    );
  return (
    <button
      type="button"
      className="in-rounded"
      title={all}
      aria-pressed={full}
      onClick={() => setFull(!full)}
    >
      {full ? all : told}
    </button>
  );
}
