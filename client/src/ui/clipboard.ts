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

/** Milliseconds for which a button says what it has done. */
const told = 2000;

/** Copies a text and tells for two seconds whether that worked. */
export function useCopied() {
  const [state, setState] = useState<"copied" | "uncopied" | null>(null);
  useEffect(() => {
    if (state === null) return undefined;
    const timer = window.setTimeout(() => setState(null), told);
    return () => window.clearTimeout(timer);
  }, [state]);
  const copy = (text: string) =>
    void intoClipboard(text).then((done) => setState(done ? "copied" : "uncopied"));
  return { state, copy };
}
