import "./conditions.css";
import { useState } from "react";
import { Button } from "../../ui/buttons/button.tsx";
import { toFocus } from "../../ui/keys/to-focus.ts";
import { useSay } from "../../i18n/say.ts";
import { Close } from "../../ui/buttons/tool.tsx";
import { Select } from "./select.tsx";
import { conditionOf, operatorsFor, type Typed } from "./condition.ts";

interface ConditionsProps {
  legend: string;
  /** Properties by name, with their kinds. */
  properties: ReadonlyMap<string, string>;
  conditions: readonly Typed[];
  change: (conditions: readonly Typed[]) => void;
}

/** What must be true of a node, line by line. */
export function Conditions({ legend, properties, conditions, change }: ConditionsProps) {
  const say = useSay();
  // One that is added is what the reader goes on with.
  const [added, setAdded] = useState(false);
  const [first] = properties.keys();
  const replace = (at: number, own: Typed | null) =>
    change(conditions.flatMap((each, place) => (place !== at ? [each] : (own ?? []))));
  return (
    <fieldset className="conditions">
      <legend className="quiet">{legend}</legend>
      {conditions.map((own, at) => {
        const kind = properties.get(own.property) ?? "";
        const wrong = conditionOf(own, kind) === null;
        return (
          <div className="condition-row" key={at}>
            <Select
              ref={added ? toFocus : undefined}
              aria-label={say("expand.property")}
              value={own.property}
              options={[...properties.keys()].map((name) => ({ value: name, label: name }))}
              change={(property) => {
                const can = operatorsFor(properties.get(property) ?? "");
                replace(at, {
                  property,
                  op: can.includes(own.op) ? own.op : (can[0] ?? "exists"),
                  text: "",
                });
              }}
            />
            <Select
              aria-label={say("expand.operator")}
              value={own.op}
              options={operatorsFor(kind).map((op) => ({
                value: op,
                label: /[a-z]/.test(op) ? say(`expand.op.${op as "contains"}`) : op,
              }))}
              change={(op) => replace(at, { ...own, op: op as Typed["op"] })}
            />
            {own.op !== "exists" && (
              <input
                className="control"
                aria-label={say("expand.value")}
                aria-invalid={wrong}
                value={own.text}
                onChange={({ target }) => replace(at, { ...own, text: target.value })}
              />
            )}
            <Close label={say("expand.where.less")} act={() => replace(at, null)} />
          </div>
        );
      })}
      {first !== undefined && (
        <Button
          size="compact-xs"
          variant="subtle"
          onClick={() => {
            setAdded(true);
            change([...conditions, { property: first, op: "exists", text: "" }]);
          }}
        >
          {say("expand.where.more")}
        </Button>
      )}
    </fieldset>
  );
}
