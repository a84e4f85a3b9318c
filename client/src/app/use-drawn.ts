import { useEffect, useState } from "react";
import { useExplored } from "../exploration/context/at-hand.tsx";

/**
 * True once the first picture has been drawn, or cannot be: what stands beside it is built after it, for both are built
 * on the one thread.
 */
export function useDrawn(): boolean {
  const answered = useExplored(({ entries, refusal }) => entries.length > 0 || refusal !== null);
  const [drawn, setDrawn] = useState(false);
  useEffect(() => {
    if (!answered) return undefined;
    // The canvas draws in the frame after its elements have come; it has done so by the next one.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => setDrawn(true));
    });
    return () => cancelAnimationFrame(frame);
  }, [answered]);
  return drawn;
}
