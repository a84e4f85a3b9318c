import "./place-box.css";
import { useId, useMemo, useState, type KeyboardEvent } from "react";
import { longestSearch } from "../../../api/search.ts";
import { useExplored } from "../../../exploration/context/at-hand.tsx";
import { useLanguage, useSay } from "../../../i18n/say.ts";
import { useAnswer } from "../../../ui/use-answer.ts";
import { nameOf } from "../../../values/name.ts";
import { findPlaces, groupsOf, placesOf } from "../../model/answer/places.ts";
import { PlaceList } from "./place-list.tsx";

interface PlaceBoxProps {
  label: string;
  /** The place that is chosen, by its id. */
  chosen: string | null;
  choose: (id: string | null) => void;
}

const steps: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  PageDown: (at, last) => Math.min(at + 8, last),
  PageUp: (at) => Math.max(at - 8, 0),
};

/** One of two places: typed in any way that search knows, or picked from the list of all. */
export function PlaceBox({ label, chosen, choose }: PlaceBoxProps) {
  const say = useSay();
  const language = useLanguage();
  const state = useExplored((now) => now.state);
  // What is being typed; null while the box only says what is chosen.
  const [typed, setTyped] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const list = useId();
  const q = (typed ?? "").trim();
  const { answer } = useAnswer(q === "" ? null : q.slice(0, longestSearch), findPlaces, 120);
  const groups = useMemo(() => {
    if (q === "") return placesOf(state);
    return answer === null ? null : groupsOf(state, answer);
  }, [q, state, answer]);
  const options = (groups ?? []).flatMap(({ places }) => places);
  const node = state.nodes.get(chosen ?? "");
  const name = node === undefined ? "" : nameOf(node, language);

  const close = () => {
    setOpen(false);
    setTyped(null);
    setAt(0);
  };
  const take = (index: number) => {
    const option = options[index];
    if (option === undefined) return;
    close();
    choose(option.node.id);
  };
  const press = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step !== undefined) {
      setOpen(true);
      setAt(open ? step(at, options.length - 1) : 0);
    } else if (event.key === "Enter" && open) take(at);
    else if (event.key === "Escape" && (open || typed !== null)) close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const some = open && options.length > 0;
  return (
    <div
      className="place-box"
      onBlur={({ currentTarget, relatedTarget }) =>
        !currentTarget.contains(relatedTarget) && close()
      }
    >
      <input
        className="control"
        role="combobox"
        aria-label={label}
        aria-expanded={some}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={some ? `${list}-${at}` : undefined}
        autoComplete="off"
        placeholder={say("pair.choose")}
        value={typed ?? name}
        onChange={({ target }) => {
          setTyped(target.value);
          setAt(0);
          setOpen(true);
          if (target.value === "" && chosen !== null) choose(null);
        }}
        onClick={() => setOpen(true)}
        onFocus={({ target }) => target.select()}
        onKeyDown={press}
      />
      {some && <PlaceList id={list} label={label} groups={groups ?? []} at={at} take={take} />}
      {open && groups !== null && options.length === 0 && (
        <p className="place-list quiet" role="status">
          {say("pair.unknown", { q })}
        </p>
      )}
    </div>
  );
}
