import "./workbench.css";
import { ActionIcon, Button } from "@mantine/core";
import { useRef } from "react";
import { useStore } from "zustand";
import { useSay } from "../../i18n/say.ts";
import { icons } from "../../ui/icons.tsx";
import { cancel, run } from "../../workbench/run.ts";
import { changeFront, frontTab, setOpen, shownResult, workbench } from "../../workbench/store.ts";
import { ResultPane } from "../result/pane.tsx";
import { Resizer } from "../answer/resizer.tsx";
import { useHeight } from "../answer/use-height.ts";

/** The workbench: Cypher on the left, what came back on the right. */
export function Workbench() {
  const say = useSay();
  const drawer = useRef<HTMLElement>(null);
  const { height, most, resize } = useHeight(drawer, 0.56);
  const { id, text } = useStore(workbench, frontTab);
  const result = useStore(workbench, shownResult);
  return (
    <section
      ref={drawer}
      className="workbench"
      style={{ height }}
      aria-label={say("workbench.title")}
    >
      <Resizer height={height} most={most} resize={resize} />
      <div className="workbench-ask">
        <textarea
          aria-label={say("workbench.text")}
          value={text}
          onChange={({ target }) => changeFront({ text: target.value })}
        />
        {result?.phase === "running" ? (
          <Button onClick={() => cancel(result.id)}>{say("workbench.cancel")}</Button>
        ) : (
          <Button onClick={() => void run(id, [{ text, from: 0 }])}>{say("workbench.run")}</Button>
        )}
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={say("workbench.close")}
          onClick={() => setOpen(false)}
        >
          {icons.close}
        </ActionIcon>
      </div>
      {result !== null && <ResultPane result={result} />}
    </section>
  );
}
