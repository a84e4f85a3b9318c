import { useEffect, useState } from "react";

/** Puts text into the clipboard; false where the browser does not allow it. */
export const intoClipboard = (text: string): Promise<boolean> =>
  // Undefined on pages that are not served securely.
  Promise.resolve(navigator.clipboard)
    .then((clipboard) => clipboard.writeText(text))
    .then(
      () => true,
      () => false,
    );

/** Milliseconds for which the page says what it has done. */
const toldFor = 2500;

/** A short word of what was done, which goes away by itself; null while there is none. */
export function useTold<Told = string>(): [Told | null, (told: Told) => void] {
  const [told, tell] = useState<Told | null>(null);
  useEffect(() => {
    if (told === null) return undefined;
    const timer = window.setTimeout(() => tell(null), toldFor);
    return () => window.clearTimeout(timer);
  }, [told]);
  return [told, tell];
}

/** Copies a text and tells for a moment whether that worked. */
export function useCopied() {
  const [state, tell] = useTold<"copied" | "uncopied">();
  const copy = (text: string) =>
    void intoClipboard(text).then((done) => tell(done ? "copied" : "uncopied"));
  return { state, copy };
}
