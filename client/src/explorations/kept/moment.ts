import { unwrapped, wrapped, type Kind } from "../../storage/envelope.ts";
import { forgetLast, notedLast, noteLast } from "../../storage/last.ts";
import {
  entryKind,
  explorationKind,
  type Kept,
  type KeptEntry,
  type KeptExploration,
} from "./kinds.ts";

/** All explorations of a window as they stood at a moment, with the entries that the database did not have then. */
interface Moment {
  /** Milliseconds since 1970. */
  at: number;
  window: string;
  explorations: readonly KeptExploration[];
  entries: readonly KeptEntry[];
}

const name = "explorations";

/** Of an entry only its places are no JSON by themselves. */
const asJson = ({ entry, ...kept }: KeptEntry) => ({
  ...kept,
  entry: entry.placed === undefined ? entry : { ...entry, placed: [...entry.placed] },
});

function fromJson(kept: KeptEntry): KeptEntry {
  const { entry } = kept;
  return entry.placed === undefined
    ? kept
    : { ...kept, entry: { ...entry, placed: new Map(entry.placed) } };
}

/** A moment as text. */
export const momentAsText = ({ at, explorations, entries }: Moment): string =>
  JSON.stringify({
    at,
    explorations: explorations.map((each) => wrapped(explorationKind, each)),
    entries: entries.map((each) => wrapped(entryKind, asJson(each) as unknown as KeptEntry)),
  });

const listOf = <Value>(kind: Kind<Value>, read: unknown): Value[] =>
  Array.isArray(read) ? read.flatMap((each) => unwrapped(kind, each) ?? []) : [];

/** The moment that a text tells of; null where it is broken. */
export function momentOf(window: string, text: string): Moment | null {
  try {
    const { at, explorations, entries } = JSON.parse(text) as Record<string, unknown>;
    return {
      at: Number(at),
      window,
      explorations: listOf(explorationKind, explorations),
      entries: listOf(entryKind, entries).map(fromJson),
    };
  } catch {
    return null;
  }
}

/** Letters of a moment: of a page that ends, as a browser keeps some five millions of a site, and of one that goes on. */
const most = { whole: 2_000_000, small: 100_000 };
/** Things that a small one may tell of. */
const mostThings = 300;

const thingsIn = (entries: readonly KeptEntry[]): number =>
  entries.reduce(
    (sum, { entry: { brought, placed } }) =>
      sum + brought.nodes.length + brought.relationships.length + (placed?.size ?? 0),
    0,
  );

/** Notes a moment at once; without its entries where those are too many. False for what is not small, where that is asked for. */
export function noteMoment(moment: Moment, how: keyof typeof most): boolean {
  const { window, entries } = moment;
  if (how === "small" && thingsIn(entries) > mostThings) return false;
  const text = momentAsText(moment);
  if (text.length <= most[how] && noteLast(name, { window, text })) return true;
  return (
    how === "whole" && noteLast(name, { window, text: momentAsText({ ...moment, entries: [] }) })
  );
}

export const forgetMoment = (window: string): void => forgetLast(name, window);

/** The moments that windows noted, the latest last. */
export const momentsNoted = (): readonly Moment[] =>
  notedLast(name)
    .flatMap(({ window, text }) => momentOf(window, text) ?? [])
    .toSorted((a, b) => a.at - b.at);

/** What was kept, and over it what was noted since. */
export function withMoments(kept: Kept, moments: readonly Moment[]): Kept {
  return moments.reduce(({ explorations, entries }, moment) => {
    const ids = new Set(moment.explorations.map(({ id }) => id));
    // One that the window had and has no more was closed.
    const others = explorations.filter(
      (each) => each.window !== moment.window && !ids.has(each.id),
    );
    const fresh = new Map(entries.map((each) => [each.id, each]));
    for (const each of moment.entries) fresh.set(each.id, each);
    return { explorations: [...others, ...moment.explorations], entries: [...fresh.values()] };
  }, kept);
}
