import { setTimeout as pause } from "node:timers/promises";

/** Asks for a fact until it is so, for so many milliseconds at most; false when it never was. */
export async function until(
  isSo: () => boolean | Promise<boolean>,
  withinMs: number,
): Promise<boolean> {
  const latest = performance.now() + withinMs;
  while (!(await isSo())) {
    if (performance.now() > latest) return false;
    await pause(100);
  }
  return true;
}
