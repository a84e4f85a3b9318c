const place = (name: string): string => `chengmai.${name}`;

/** A short text that this browser keeps under a name; null where there is none, or the browser keeps nothing. */
export function remembered(name: string): string | null {
  try {
    return globalThis.localStorage?.getItem(place(name)) ?? null;
  } catch {
    return null;
  }
}

/** Keeps a short text under a name. A browser that keeps nothing forgets it with the page. */
export function remember(name: string, text: string): void {
  try {
    globalThis.localStorage?.setItem(place(name), text);
  } catch {
    // What was chosen still holds for now.
  }
}
