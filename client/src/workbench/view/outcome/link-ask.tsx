import "./link-ask.css";
import { Button } from "@mantine/core";
import { useEffect, useId, useRef } from "react";
import { useSay } from "../../../i18n/say.ts";
import { useExploration } from "../../../exploration/context/at-hand.tsx";
import { leaveLinked, runLinked } from "../../model/open.ts";
import { statementsIn } from "../../model/statement.ts";
import type { Tab } from "../../model/tab.ts";
import { shown } from "../../model/parameters/in-one-line.ts";

/** Asks before a link's query is run; Escape leaves it, and nothing runs. */
export function LinkAsk({ tab }: { tab: Tab }) {
  const say = useSay();
  const exploration = useExploration();
  const title = useId();
  const leave = useRef<HTMLButtonElement>(null);
  useEffect(() => leave.current?.focus(), []);
  const given = shown(tab.params);
  return (
    <section
      className="wb-linked"
      role="alertdialog"
      aria-labelledby={title}
      onKeyDown={(event) => event.key === "Escape" && leaveLinked(tab)}
    >
      <h3 id={title}>{say("workbench.linked.title")}</h3>
      <p className="quiet">{say("workbench.linked.about")}</p>
      <pre tabIndex={0}>{tab.text}</pre>
      {given !== "" && (
        <p>
          {say("parameter.title")} <code>{given}</code>
        </p>
      )}
      {tab.database !== null && <p>{say("result.database", { name: tab.database })}</p>}
      <div className="wb-acts">
        <Button ref={leave} size="compact-sm" variant="default" onClick={() => leaveLinked(tab)}>
          {say("workbench.linked.leave")}
        </Button>
        <Button
          size="compact-sm"
          onClick={() => void runLinked(tab, statementsIn(tab.text), exploration)}
        >
          {say("workbench.linked.run")}
        </Button>
      </div>
    </section>
  );
}
