import { explorationActs } from "../exploration/acts/index.ts";
import { useExploration } from "../exploration/context/at-hand.tsx";
import { isTyping, useActs } from "../ui/keys/acts.ts";

/** Offers by their keys what can be done with the exploration. */
export function Acting() {
  const exploration = useExploration();
  useActs(
    explorationActs
      .filter(({ keys }) => keys.length > 0)
      .map(({ id, words, keys, when, run }) => ({
        id,
        words,
        keys,
        when: (event) => !isTyping(event) && !event.defaultPrevented && when(exploration),
        run: () => run(exploration),
      })),
  );
  return null;
}
