import "./search.css";
import { Suspense, useId, useRef, useState, type KeyboardEvent } from "react";
import { inSentence } from "../../board/view/in-sentence.ts";
import { icons } from "../../ui/icons.tsx";
import { longestSearch } from "../../api/search.ts";
import { useExploration, useExplored } from "../../exploration/context/at-hand.tsx";
import { isForeign } from "../../exploration/model/state.ts";
import { isTyping, useActs } from "../../ui/keys/acts.ts";
import { labelOf, nameOf } from "../../values/name.ts";
import { inPlace } from "../../i18n/in-place.ts";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { labelWord } from "../../i18n/vocabulary.ts";
import { withWords } from "../../i18n/with-words.ts";
import { later } from "../../ui/later.tsx";
import { useAnswer } from "../../ui/use-answer.ts";
import { askHits, askPairToo, optionsOf, type Option } from "./found.ts";

// Most of what is typed finds something.
const NotFound = later(
  async () => (await withWords(import("./not-found.tsx"), "growing")).NotFound,
);

/** A line of what was found: a question about two places, or a node and by what it was found. */
function Words({ option }: { option: Option }) {
  const say = useSay();
  const language = useLanguage();
  if ("pair" in option) {
    const [a, b] = option.pair.map((node) => inSentence(node, language));
    return <b>{say("search.pair", { a: a ?? "", b: b ?? "" })}</b>;
  }
  if ("phrase" in option) {
    const params = Object.entries(option.phrase.params);
    return (
      <>
        <b>{say("search.phrase")}</b>
        <code>{option.phrase.text.replaceAll("\n", " ")}</code>
        {params.map(([name, value]) => (
          <code key={name}>{inPlace(`$${name} = ${JSON.stringify(value)}`)}</code>
        ))}
      </>
    );
  }
  const { node, matched } = option.hit;
  const name = nameOf(node, language);
  const by = inPlace(matched.text);
  return (
    <>
      <b>{name}</b>
      <span>{labelWord(labelOf(node), language)}</span>
      {by !== name && <em>{by}</em>}
    </>
  );
}

/** One box that finds any node: `/` or Ctrl-K reach it from anywhere. */
export function Search() {
  const say = useSay();
  const exploration = useExploration();
  const [q, setQ] = useState("");
  const [at, setAt] = useState(0);
  const [open, setOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const foreign = useExplored(({ state }) => isForeign(state));
  const text = q.trim();
  const tooLong = text.length > longestSearch;
  const key = text === "" || tooLong ? null : text;
  const found = useAnswer(key, foreign ? askHits : askPairToo, 120).answer;
  const list = useId();
  const wanted = foreign ? "foreign.search" : "search.placeholder";
  const words = say(wanted);
  const options = optionsOf(found, exploration);

  const reach = () => {
    input.current?.focus();
    input.current?.select();
  };
  useActs([
    { id: "search", words: wanted, keys: ["Mod+K"], run: reach },
    {
      id: "search.slash",
      words: wanted,
      keys: ["/"],
      run: reach,
      when: (event) => !isTyping(event),
    },
  ]);

  const choose = (index: number) => {
    const option = options[index];
    if (option === undefined) return;
    setOpen(false);
    setQ("");
    option.choose();
    // A phrase is read in the workbench, which takes the focus.
    if (!("phrase" in option))
      document.querySelector<HTMLElement>('[data-testid="canvas"]')?.focus();
  };
  const press = (event: KeyboardEvent) => {
    const last = options.length - 1;
    if (event.key === "ArrowDown") setAt(Math.min(at + 1, last));
    else if (event.key === "ArrowUp") setAt(Math.max(at - 1, 0));
    else if (event.key === "Enter") choose(at);
    else if (event.key === "Escape") setOpen(false);
    else return;
    event.preventDefault();
  };
  const showing = open && found !== null;
  const some = showing && options.length > 0;
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
          aria-expanded={some}
          aria-controls={list}
          aria-activedescendant={some ? `${list}-${at}` : undefined}
          autoComplete="off"
        />
        <kbd>/</kbd>
      </div>
      {((open && tooLong) || (showing && !some)) && (
        <Suspense fallback={null}>
          <NotFound q={q} why={found?.why ?? null} />
        </Suspense>
      )}
      {some && (
        <ul className="search-list" id={list} role="listbox" aria-label={words}>
          {options.map((option, index) => (
            <li
              key={option.id}
              id={`${list}-${index}`}
              role="option"
              aria-selected={index === at}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => choose(index)}
            >
              <Words option={option} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
