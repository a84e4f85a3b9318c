import { Suspense, useState } from "react";
import { useSay } from "../../i18n/say.ts";
import { isTyping, useActs } from "../../ui/keys/acts.ts";
import { Tool } from "../../ui/buttons/tool.tsx";
import { icons } from "../../ui/icons.tsx";
import { laterHere } from "../../ui/later.tsx";

// A list that few open is fetched with the first of its openings.
const KeyList = laterHere(async () => (await import("./key-list.tsx")).KeyList);

/** `?` lists what the keyboard can do, wherever the reader is. */
export function Keys() {
  const say = useSay();
  const [open, setOpen] = useState(false);
  useActs([
    {
      id: "keys",
      words: "keys.title",
      keys: ["?"],
      when: (event) => !isTyping(event),
      run: () => setOpen(true),
    },
  ]);
  return (
    <>
      <Tool
        label={say("keys.title")}
        keys="?"
        className="keys-open"
        aria-haspopup="dialog"
        act={() => setOpen(true)}
      >
        {icons.keys}
      </Tool>
      {open && (
        <Suspense fallback={null}>
          <KeyList close={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
