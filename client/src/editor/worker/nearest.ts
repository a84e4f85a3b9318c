const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** How many slips a name may hold and still be taken for another: more in a long one. */
const slips = (letters: readonly string[]): number => {
  if (letters.some((letter) => cjk.test(letter))) return letters.length < 5 ? 1 : 2;
  if (letters.length < 3) return 0;
  return letters.length < 5 ? 1 : 2;
};

/** Letters to change, add, drop or swap between two names; more than `most` is told as `most + 1`. */
function distance(a: readonly string[], b: readonly string[], most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let [older, old]: [number[], number[]] = [[], [...b.keys(), b.length]];
  for (let row = 1; row <= a.length; row += 1) {
    const now = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      now[column] = Math.min(
        (old[column - 1] ?? 0) + (same ? 0 : 1),
        (old[column] ?? 0) + 1,
        (now[column - 1] ?? 0) + 1,
        swapped ? (older[column - 2] ?? most) + 1 : most + 1,
      );
    }
    if (Math.min(...now) > most) return most + 1;
    [older, old] = [old, now];
  }
  return old[b.length] ?? most + 1;
}

/** Whether two names begin alike and end otherwise, as APPLY and APPLIES do. */
function sameStem(a: readonly string[], b: readonly string[]): boolean {
  const stem = Math.max(4, Math.min(a.length, b.length) - 1);
  if (Math.abs(a.length - b.length) > 3 || Math.min(a.length, b.length) < stem) return false;
  return a.slice(0, stem).every((letter, at) => letter === b[at]);
}

/** At most three of the names that may have been meant, nearest first; those in front win a tie. */
export function nearest(wrong: string, names: Iterable<string>): string[] {
  const letters = [...wrong.toLowerCase()];
  const most = slips(letters);
  const found: { name: string; far: number }[] = [];
  for (const name of new Set(names)) {
    // One letter alone is near whatever holds it, not near every other letter.
    if (
      name === wrong ||
      (letters.length === 1 && !name.toLowerCase().includes(letters[0] ?? wrong))
    )
      continue;
    const others = [...name.toLowerCase()];
    const far = distance(letters, others, most);
    if (far <= most || sameStem(letters, others)) found.push({ name, far });
  }
  return found
    .toSorted((a, b) => a.far - b.far)
    .slice(0, 3)
    .map(({ name }) => name);
}
