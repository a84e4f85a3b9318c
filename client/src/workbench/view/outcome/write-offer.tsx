import { useCallback } from "react";
import { Button } from "../../../ui/buttons/button.tsx";
import { useSay } from "../../../i18n/say.ts";
import { check } from "../../model/check.ts";
import type { Result } from "../../../values/result.ts";
import { useAnswer } from "../../../ui/use-answer.ts";

/** What the server says of a text that writing would help, or of one that it does not look at so closely. */
const mayHelp = new Set(["would-write", "too-long-to-check"]);

/** The way to writing, where that is all that kept a text from running: it never helps SHOW SETTINGS. */
export function WriteOffer({ result, take }: { result: Result; take(): void }) {
  const say = useSay();
  const { text, params, database } = result.asked;
  const ask = useCallback(
    (_: string, signal: AbortSignal) => check(text, params, database, signal),
    [text, params, database],
  );
  const { answer } = useAnswer(result.id, ask);
  if (answer === null || !answer.some(({ code }) => mayHelp.has(code))) return null;
  return (
    <Button size="compact-sm" color="red" variant="light" onClick={take}>
      {say("workbench.write")}
    </Button>
  );
}
