import { useState } from "react";
import { useStore } from "zustand";
import { useLanguage, useSay } from "../../../i18n/say.ts";
import { numberIn } from "../../../i18n/number-in.ts";
import { served, servedOf } from "../../model/server.ts";
import { Field } from "../../../values/fields/field.tsx";
import { Written } from "../../../values/fields/written.tsx";
import { changeTab } from "../../model/store.ts";
import { noLimits, type Limits, type Tab } from "../../model/tab.ts";
import { signs } from "../parts/icons.tsx";
import { ToolPop } from "../parts/tool-pop.tsx";

/** How many of the wire's units one of the field's units is. */
const units: Record<keyof Limits, number> = { rows: 1, bytes: 1_000_000, millis: 1000 };

interface LimitProps {
  of: keyof Limits;
  value: number | null;
  /** The server's own; null while it is not known. */
  most: number | null;
  change(value: number | null): void;
}

function Limit({ of, value, most, change }: LimitProps) {
  const say = useSay();
  const language = useLanguage();
  const [typed, setTyped] = useState(value === null ? "" : String(value / units[of]));
  const number = Number(typed.trim());
  const wire = Math.round(number * units[of]);
  const right = typed.trim() === "" || (wire >= 1 && (most === null || wire <= most));
  const told = most === null ? undefined : numberIn(most / units[of], language);
  const words = (key: "most" | "over") =>
    told === undefined ? undefined : say(`workbench.limit.${key}`, { most: told });
  return (
    <Field
      label={say(`workbench.limit.${of}`)}
      hint={right ? words("most") : undefined}
      error={right ? undefined : (words("over") ?? say("parameter.fault.float"))}
    >
      {(held) => (
        <Written
          held={held}
          kind="float"
          text={typed}
          tall={false}
          example={told ?? ""}
          change={(text) => {
            setTyped(text);
            const next = Math.round(Number(text) * units[of]);
            const good = next >= 1 && (most === null || next <= most);
            if (text.trim() === "") change(null);
            else if (good) change(next);
          }}
        />
      )}
    </Field>
  );
}

/** What one run of the tab may take at most; nothing filled in is the server's own limit. */
export function LimitsPopup({ tab: { id, limits, database } }: { tab: Tab }) {
  const say = useSay();
  const most = useStore(served, servedOf(database)).limits;
  const marked = Object.values(limits).some((each) => each !== null);
  return (
    <ToolPop label={say("workbench.limits")} sign={signs.limits} marked={marked}>
      <div className="wb-limits" key={id}>
        {(Object.keys(noLimits) as (keyof Limits)[]).map((of) => (
          <Limit
            key={of}
            of={of}
            value={limits[of]}
            most={most?.[of] ?? null}
            change={(value) => changeTab(id, { limits: { ...limits, [of]: value } })}
          />
        ))}
      </div>
    </ToolPop>
  );
}
