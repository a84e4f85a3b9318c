import type { Mark } from "./mark.ts";

const sameKind = (a: Mark, b: Mark): boolean =>
  (a.severity === "error") === (b.severity === "error");

/** Whether two marks say the same: they begin at one place, or both call one line an error. */
const alike = (engine: Mark, own: Mark): boolean =>
  Math.abs(engine.from - own.from) <= 1 ||
  (sameKind(engine, own) && engine.from < own.to && own.from < engine.to);

/** Both lists by place; what both say is said by the engine, with the fixes that ours knows. */
export function merged(engine: readonly Mark[], own: readonly Mark[]): Mark[] {
  const left = own.filter((mark) => !engine.some((other) => alike(other, mark)));
  const fixed = engine.map((mark) => {
    const fixes = own.find((other) => other.fixes.length > 0 && alike(mark, other))?.fixes ?? [];
    return { ...mark, fixes };
  });
  const rank = { error: 0, warning: 1, info: 2 };
  return [...fixed, ...left].toSorted(
    (a, b) => a.from - b.from || rank[a.severity] - rank[b.severity] || a.to - b.to,
  );
}
