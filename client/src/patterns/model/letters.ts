const wide = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/u;

/** True of text in which a letter is as wide as it is high. */
export const isWide = (text: string): boolean => wide.test(text);

/** About how wide a text is, in sizes of its letters. */
export const emsOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (isWide(letter) ? 1 : 0.56), 0);
