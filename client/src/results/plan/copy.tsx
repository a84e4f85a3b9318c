import { Button } from "../../ui/buttons/button.tsx";
import { useSay } from "../../i18n/say.ts";
import type { MessageKey } from "../../i18n/zh.ts";
import { useCopied } from "../../ui/taking/clipboard.ts";

interface CopyProps {
  words: MessageKey;
  text: string;
  variant: "default" | "light";
}

/** Puts a text into the clipboard, and says on itself, and aloud, what came of it. */
export function Copy({ words, text, variant }: CopyProps) {
  const say = useSay();
  const { state, copy } = useCopied();
  return (
    <>
      <Button size="compact-xs" variant={variant} onClick={() => copy(text)}>
        {say(state === null ? words : `plan.${state}`)}
      </Button>
      <span className="unseen" role="status">
        {state !== null && say(`plan.${state}`)}
      </span>
    </>
  );
}
