const place = (name: string): string => `chengmai.last.${name}.`;

/** What a window noted last under a name, as text. */
interface Noted {
  window: string;
  text: string;
}

/**
 * Notes at once what the database may be too late for: a page that ends does not wait for it. False where it is too
 * much, or the browser keeps nothing; what was noted before is gone then, since it is older.
 */
export function noteLast(name: string, { window, text }: Noted): boolean {
  try {
    localStorage.setItem(place(name) + window, text);
    return true;
  } catch {
    forgetLast(name, window);
    return false;
  }
}

/** Drops what a window noted: the database has it. */
export function forgetLast(name: string, window: string): void {
  try {
    localStorage.removeItem(place(name) + window);
  } catch {
    // Then nothing was noted either.
  }
}

/** What windows noted and the database may lack. */
export function notedLast(name: string): readonly Noted[] {
  try {
    const own = place(name);
    return Object.keys(localStorage).flatMap((key) =>
      key.startsWith(own)
        ? [{ window: key.slice(own.length), text: localStorage.getItem(key) ?? "" }]
        : [],
    );
  } catch {
    return [];
  }
}
