/** A name cut to so many letters; that it is cut is seen. */
export function short(name: string, most: number): string {
  const letters = [...name];
  return letters.length > most ? `${letters.slice(0, most - 1).join("")}…` : name;
}

/** A name on so many lines at most, broken at blanks where there are any. */
export function lined(name: string, most: number, lines = 2): string[] {
  if ([...name].length <= most || lines === 1) return [short(name, most)];
  const words = name.split(" ");
  let first = 0;
  while (first < words.length && [...words.slice(0, first + 1).join(" ")].length <= most)
    first += 1;
  const letters = [...name];
  const [line, rest] =
    first === 0
      ? [letters.slice(0, most).join(""), letters.slice(most).join("")]
      : [words.slice(0, first).join(" "), words.slice(first).join(" ")];
  return [line, ...lined(rest, most, lines - 1)];
}
