import "./palette.css";
import { useId, useState, type KeyboardEvent } from "react";
import { useSay } from "../../i18n/say.ts";
import { isTyping, useActs, useOffered, type Act } from "../../ui/keys/acts.ts";
import { namesOfKey } from "../../ui/keys/key-names.ts";
import { useModal } from "../../ui/keys/use-modal.ts";

/** What can be done now, found by its words; Enter does it. */
function ActList({ close }: { close: () => void }) {
  const say = useSay();
  const offered = useOffered().filter(({ id, can }) => id !== "palette" && can?.() !== false);
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(0);
  const own = useModal();
  const list = useId();
  const words = typed.trim().toLowerCase();
  const found = offered.filter((act) => say(act.words).toLowerCase().includes(words));
  const perform = (act: Act | undefined, event: KeyboardEvent | React.MouseEvent) => {
    if (act === undefined) return;
    // The act may open something of its own, or mean what has the focus.
    own.current?.close();
    act.run(event.nativeEvent as globalThis.KeyboardEvent);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown") setAt(Math.min(at + 1, found.length - 1));
    else if (event.key === "ArrowUp") setAt(Math.max(at - 1, 0));
    else if (event.key === "Enter") perform(found[at], event);
    else return;
    event.preventDefault();
  };
  return (
    <dialog ref={own} className="palette" onClose={close} aria-label={say("palette.title")}>
      <input
        className="control"
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          setAt(0);
        }}
        onKeyDown={press}
        placeholder={say("palette.title")}
        aria-label={say("palette.title")}
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls={list}
        aria-activedescendant={found.length > 0 ? `${list}-${at}` : undefined}
        autoComplete="off"
      />
      {found.length === 0 && <p className="quiet">{say("palette.none")}</p>}
      <ul id={list} role="listbox" aria-label={say("palette.title")}>
        {found.map((act, index) => (
          <li
            key={act.id}
            id={`${list}-${index}`}
            role="option"
            aria-selected={index === at}
            ref={(line) => {
              if (index === at) line?.scrollIntoView({ block: "nearest" });
            }}
            onClick={(event) => perform(act, event)}
          >
            <span>{say(act.words)}</span>
            <span aria-hidden="true">
              {namesOfKey(act.keys[0] ?? "")
                .filter((name) => name !== "")
                .map((name) => (
                  <kbd key={name}>{name}</kbd>
                ))}
            </span>
          </li>
        ))}
      </ul>
    </dialog>
  );
}

/** `:` offers every act by its words. */
export function Palette() {
  const [open, setOpen] = useState(false);
  useActs([
    {
      id: "palette",
      words: "palette.open",
      keys: [":", "Mod+Shift+P"],
      when: (event) => !isTyping(event),
      run: () => setOpen(true),
    },
  ]);
  return open && <ActList close={() => setOpen(false)} />;
}
