import { useId, useState } from "react";
import { useStore } from "zustand";
import { useLanguage, useSay } from "../../../i18n/say.ts";
import { served, servedOf } from "../../model/server.ts";
import { changeTab } from "../../model/store.ts";
import { noLimits, type Limits, type Tab } from "../../model/tab.ts";
import { signs } from "../parts/icons.tsx";
import { ToolPop } from "../parts/tool-pop.tsx";

/** How many of the wire's units one of the field's units is. */
const units: Record<keyof Limits, number> = { rows: 1, bytes: 1_000_000, millis: 1000 };

interface FieldProps {
  of: keyof Limits;
  value: number | null;
  /** The server's own; null while it is not known. */
  most: number | null;
  change(value: number | null): void;
}

function Field({ of, value, most, change }: FieldProps) {
  const say = useSay();
  const language = useLanguage();
  const own = useId();
  const [typed, setTyped] = useState(value === null ? "" : String(value / units[of]));
  const number = Number(typed.trim());
  const wire = Math.round(number * units[of]);
  const right = typed.trim() === "" || (wire >= 1 && (most === null || wire <= most));
  const told = (most === null ? null : most / units[of])?.toLocaleString(
    language === "zh" ? "zh-CN" : "en-GB",
  );
  return (
    <p>
      <label htmlFor={own}>{say(`workbench.limit.${of}`)}</label>
      <input
        id={own}
        inputMode="decimal"
        autoComplete="off"
        value={typed}
        placeholder={told ?? ""}
        aria-invalid={!right}
        onChange={({ target }) => {
          setTyped(target.value);
          const next = Math.round(Number(target.value) * units[of]);
          const good = next >= 1 && (most === null || next <= most);
          if (target.value.trim() === "") change(null);
          else if (good) change(next);
        }}
      />
      <small data-bad={!right}>
        {told === undefined
          ? ""
          : say(right ? "workbench.limit.most" : "workbench.limit.over", { most: told })}
      </small>
    </p>
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
          <Field
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
