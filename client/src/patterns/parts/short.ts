const wide = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/u;

/** True of text in which a letter is as wide as it is high. */
export const isWide = (text: string): boolean => wide.test(text);

/** About how wide a text is, in sizes of its letters. */
export const emsOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (isWide(letter) ? 1 : 0.56), 0);

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
