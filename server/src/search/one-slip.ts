const rest = (letters: string[], from: number): string => letters.slice(from).join("");

/**
 * True when one letter was left out, put in, mistaken, or swapped with its neighbour: a
 * Damerau-Levenshtein distance of one. A table of distances is not needed to know that much.
 */
export const oneSlip = (a: string, b: string): boolean => {
  // Most words differ too much in length to be looked at letter by letter; a letter is two units at most.
  if (Math.abs(a.length - b.length) > 2) return false;
  const [short, long] = a.length <= b.length ? [[...a], [...b]] : [[...b], [...a]];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (long.length > short.length) return rest(short, at) === rest(long, at + 1);
  if (at === short.length) return false;
  if (rest(short, at + 1) === rest(long, at + 1)) return true;
  const swapped = short[at] === long[at + 1] && short[at + 1] === long[at];
  return swapped && rest(short, at + 2) === rest(long, at + 2);
};
