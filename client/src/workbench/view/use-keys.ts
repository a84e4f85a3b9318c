import { useRef, type RefObject } from "react";
import type { EditorHandle } from "../../editor/handle.ts";
import { useLanguage } from "../../i18n/say.ts";
import { useActs, type Act } from "../../ui/keys/acts.ts";
import { frontTab, openTab, workbench } from "../model/store.ts";
import { closeFront, showNext } from "../model/tabs.ts";
import { cancelFront, runHere, runWhole, saveFront } from "./parts/acts.ts";

const front = () => frontTab(workbench.getState());

/** Milliseconds within which a second Escape means "end it". */
const twice = 700;

/**
 * The keys that work anywhere in the workbench; what a part has taken for itself is left to it. They work also
 * while nothing has the focus: a button that goes away with what it did leaves it to the page.
 */
export function useKeys(
  editor: RefObject<EditorHandle | null>,
  own: RefObject<HTMLElement | null>,
): void {
  const language = useLanguage();
  const escaped = useRef(0);
  const here = ({ target }: KeyboardEvent) =>
    target === document.body || (target instanceof Node && own.current?.contains(target) === true);
  const free = (event: KeyboardEvent) => here(event) && !event.defaultPrevented;
  const act = (id: string, words: Act["words"], keys: string, run: () => void): Act => ({
    id: `workbench.${id}`,
    words,
    keys: [keys],
    when: free,
    run: () => run(),
  });
  useActs([
    act("run", "workbench.key.run", "Mod+Enter", () => runHere(front(), editor.current)),
    act("run-all", "workbench.key.run-all", "Mod+Shift+Enter", () => runWhole(front())),
    act("save", "workbench.key.save", "Mod+KeyS", () => saveFront(language)),
    act("new", "workbench.key.new", "Mod+Alt+KeyT", () => openTab()),
    act("close", "workbench.key.close", "Mod+Alt+KeyW", closeFront),
    act("previous", "workbench.key.next", "Mod+Alt+ArrowLeft", () => showNext(-1)),
    act("next", "workbench.key.next", "Mod+Alt+ArrowRight", () => showNext(1)),
    {
      id: "workbench.cancel",
      words: "workbench.key.cancel",
      keys: ["Escape"],
      when: here,
      run({ timeStamp }) {
        const again = timeStamp - escaped.current < twice;
        escaped.current = again ? 0 : timeStamp;
        if (again) cancelFront();
        return false;
      },
    },
  ]);
}
