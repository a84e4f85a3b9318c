/** A name cut to so many letters; that it is cut is seen. */
export function short(name: string, most: number): string {
  const letters = [...name];
  return letters.length > most ? `${letters.slice(0, most - 1).join("")}…` : name;
}

/** A name on two lines at most, broken at a blank where there is one. */
export function lined(name: string, most: number): string[] {
  if ([...name].length <= most) return [name];
  const words = name.split(" ");
  let first = 0;
  while (first < words.length && [...words.slice(0, first + 1).join(" ")].length <= most)
    first += 1;
  const letters = [...name];
  return first === 0
    ? [letters.slice(0, most).join(""), short(letters.slice(most).join(""), most)]
    : [words.slice(0, first).join(" "), short(words.slice(first).join(" "), most)];
}
