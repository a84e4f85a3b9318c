import { isTyping, useActs, type Act } from "../ui/keys/acts.ts";
import { useExplorations, useTabs } from "./at-hand.tsx";

const act = (id: string, words: Act["words"], keys: string, run: () => void): Act => ({
  id: `explorations.${id}`,
  words,
  keys: [keys],
  when: (event) => !isTyping(event) && !event.defaultPrevented,
  run: () => run(),
});

/** Offers what can be done with the explorations that are open. */
export function useExplorationsActs(): void {
  const { add, next, close } = useExplorations();
  const front = useTabs((now) => now.front);
  useActs([
    act("new", "explorations.new", "Alt+KeyT", add),
    act("close", "explorations.close.front", "Alt+KeyW", () => close(front)),
    act("next", "explorations.next", "]", () => next(1)),
    act("previous", "explorations.previous", "[", () => next(-1)),
  ]);
}
