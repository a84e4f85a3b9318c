import "./search.css";
import type { Output } from "@chengmai/server/contract";
import { useId, useRef, useState, type KeyboardEvent } from "react";
import { call } from "../api/call.ts";
import { icons } from "../ui/icons.tsx";
import { useExploration, useExplored } from "../exploration/context/at-hand.tsx";
import { goTo } from "../exploration/model/acts.ts";
import { isForeign } from "../exploration/model/state.ts";
import { isTyping, useActs } from "../ui/acts.ts";
import { labelOf, nameOf } from "../values/name.ts";
import { useLanguage, useSay } from "../i18n/say.ts";
import { labelWord } from "../i18n/vocabulary.ts";
import { useAnswer } from "../ui/use-answer.ts";

type Found = Output<"search">;

const ask = (q: string, signal: AbortSignal) => call("search", { q, limit: 8 }, signal);

/** One box that finds any node: `/` or Ctrl-K reach it from anywhere. */
export function Search() {
  const say = useSay();
  const language = useLanguage();
  const exploration = useExploration();
  const [q, setQ] = useState("");
  const [at, setAt] = useState(0);
  const [open, setOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const found: Found | null = useAnswer(q.trim() === "" ? null : q.trim(), ask, 120).answer;
  const list = useId();
  const words = say(
    useExplored(({ state }) => isForeign(state)) ? "foreign.search" : "search.placeholder",
  );

  const reach = () => {
    input.current?.focus();
    input.current?.select();
  };
  useActs([
    { id: "search", words: "search.placeholder", keys: ["Mod+K"], run: reach },
    {
      id: "search.slash",
      words: "search.placeholder",
      keys: ["/"],
      run: reach,
      when: (event) => !isTyping(event),
    },
  ]);

  const choose = (index: number) => {
    const hit = found?.[index];
    if (hit === undefined) return;
    setOpen(false);
    setQ("");
    void goTo(exploration, hit.node);
    document.querySelector<HTMLElement>('[data-testid="canvas"]')?.focus();
  };
  const press = (event: KeyboardEvent) => {
    const last = (found?.length ?? 0) - 1;
    if (event.key === "ArrowDown") setAt(Math.min(at + 1, last));
    else if (event.key === "ArrowUp") setAt(Math.max(at - 1, 0));
    else if (event.key === "Enter") choose(at);
    else if (event.key === "Escape") setOpen(false);
    else return;
    event.preventDefault();
  };
  const showing = open && found !== null;
  return (
    <div
      className="search"
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setOpen(false)}
    >
      <div className="search-field">
        {icons.search}
        <input
          ref={input}
          className="control"
          value={q}
          onChange={(event) => {
            setQ(event.currentTarget.value);
            setAt(0);
            setOpen(true);
          }}
          onFocus={() => setOpen(true)}
          onKeyDown={press}
          placeholder={words}
          aria-label={words}
          role="combobox"
          aria-expanded={showing && found.length > 0}
          aria-controls={list}
          aria-activedescendant={showing && found.length > 0 ? `${list}-${at}` : undefined}
          autoComplete="off"
        />
        <kbd>/</kbd>
      </div>
      {showing && found.length === 0 && (
        <p className="search-list search-none" role="status">
          {say("search.none", { q })}
        </p>
      )}
      {showing && found.length > 0 && (
        <ul className="search-list" id={list} role="listbox" aria-label={words}>
          {found.map(({ node, matched }, index) => (
            <li
              key={node.id}
              id={`${list}-${index}`}
              role="option"
              aria-selected={index === at}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => choose(index)}
            >
              <b>{nameOf(node, language)}</b>
              <span>{labelWord(labelOf(node), language)}</span>
              {matched.text !== nameOf(node, language) && <em>{matched.text}</em>}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
