import type { Mark } from "./mark.ts";

const sameKind = (a: Mark, b: Mark): boolean =>
  (a.severity === "error") === (b.severity === "error");

/** Whether two marks say the same: in the same words, from one place, or both calling one stretch wrong. */
const alike = (engine: Mark, own: Mark): boolean =>
  (engine.words === own.words && engine.line === own.line) ||
  Math.abs(engine.from - own.from) <= 1 ||
  (sameKind(engine, own) && engine.from < own.to && own.from < engine.to);

/** The engine's mark with what ours knows of the place: fixes, and words where it speaks its own language. */
const joined = (engine: Mark, own: readonly Mark[]): Mark => {
  const others = own.filter((other) => alike(engine, other));
  const fixes = others.find((other) => other.fixes.length > 0)?.fixes ?? [];
  const [first] = others;
  if (first === undefined || engine.own !== null) return { ...engine, fixes };
  return { ...engine, fixes, words: first.words, own: engine.words };
};

/** Both lists by place; what both say of a place is said once. */
export function merged(engine: readonly Mark[], own: readonly Mark[]): Mark[] {
  const left = own.filter((mark) => !engine.some((other) => alike(other, mark)));
  const fixed = engine.map((mark) => joined(mark, own));
  const rank = { error: 0, warning: 1, info: 2 };
  return [...fixed, ...left].toSorted(
    (a, b) => a.from - b.from || rank[a.severity] - rank[b.severity] || a.to - b.to,
  );
}
