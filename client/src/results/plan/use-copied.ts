import { useEffect, useState } from "react";

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
    // Undefined on pages that are not served securely.
    void Promise.resolve(navigator.clipboard)
      .then((clipboard) => clipboard.writeText(text))
      .then(
        () => setState("copied"),
        () => setState("uncopied"),
      );
  return { state, copy };
}
