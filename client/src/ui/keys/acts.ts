import { useLayoutEffect, useRef } from "react";
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { MessageKey } from "../../i18n/zh.ts";

/** Something the reader can do from the keyboard, wherever the focus is. */
export interface Act {
  id: string;
  words: MessageKey;
  /** As `Mod+Shift+Z`, `Ctrl+Backquote` or `/`; Mod is Ctrl or ⌘, the last part a key's letter or its place. */
  keys: readonly string[];
  /** False where there is nothing now that it could be done to; a list of acts leaves it out. */
  can?(): boolean;
  /** False where the key is meant for something else. */
  when?(event: KeyboardEvent): boolean;
  /** False where the key should do what else it does, too. */
  run(event: KeyboardEvent): boolean | void;
}

interface Offer {
  acts: () => readonly Act[];
}

// A switch or a box to tick has no text in which a key could be meant for it.
const typed =
  'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable=true]';

/** What can be done now, by those parts of the page that are there; the newest is asked first. */
const offered = createStore<{ offers: readonly Offer[] }>(() => ({ offers: [] }));

export const isTyping = ({ target }: Event): boolean =>
  target instanceof Element && target.closest(typed) !== null;

/** Whether an event is the key that is meant: with just these modifiers, but for the Shift that a sign may need. */
function isKey(event: KeyboardEvent, keys: string): boolean {
  const parts = keys.split("+");
  const last = parts.pop() ?? "";
  if (event.key.toLowerCase() !== last.toLowerCase() && event.code !== last) return false;
  const wants = (name: string) => parts.includes(name);
  const sign = last.length === 1 && !/[a-z0-9]/i.test(last);
  if (event.altKey !== wants("Alt") || (!sign && event.shiftKey !== wants("Shift"))) return false;
  if (wants("Mod")) return event.ctrlKey || event.metaKey;
  return event.ctrlKey === wants("Ctrl") && !event.metaKey;
}

/** Offers acts while this part of the page is there, from its first picture on. */
export function useActs(acts: readonly Act[]): void {
  const latest = useRef(acts);
  useLayoutEffect(() => {
    latest.current = acts;
  });
  // Before the picture: a key pressed as soon as the part is seen is meant for it.
  useLayoutEffect(() => {
    const own: Offer = { acts: () => latest.current };
    offered.setState(({ offers }) => ({ offers: [own, ...offers] }));
    return () =>
      offered.setState(({ offers }) => ({ offers: offers.filter((other) => other !== own) }));
  }, []);
}

/** What can be done now, each act once. */
export function useOffered(): readonly Act[] {
  const offers = useStore(offered, (now) => now.offers);
  const acts = offers.flatMap((offer) => offer.acts());
  return [...new Map(acts.toReversed().map((act) => [act.words, act])).values()];
}

function press(event: KeyboardEvent): void {
  // What is asked over the page has the keys to itself.
  if (document.querySelector("dialog:modal") !== null) return;
  const acts = offered.getState().offers.flatMap((offer) => offer.acts());
  const act = acts.find(
    ({ keys, when }) => keys.some((key) => isKey(event, key)) && when?.(event) !== false,
  );
  if (act !== undefined && act.run(event) !== false) event.preventDefault();
}

/** The page's one listener for keys. */
export function useKeyboard(): void {
  useLayoutEffect(() => {
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
}
