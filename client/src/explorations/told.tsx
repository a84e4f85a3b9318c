import "./told.css";
import { Button } from "../ui/buttons/button.tsx";
import { useSay } from "../i18n/say.ts";
import { Close } from "../ui/buttons/tool.tsx";
import { togglePanel } from "../exploration/acts/panels.ts";
import { useExplorations, useTabs } from "./at-hand.tsx";
import { useTitle } from "./use-title.ts";

/** What was just done to the explorations, or found when one was taken up again, with the way on. */
export function ToldOfExplorations() {
  const say = useSay();
  const titleOf = useTitle();
  const { reopen, tell, forgetFound } = useExplorations();
  const told = useTabs((now) => now.told);
  const front = useTabs((now) => now.front);
  const found = useTabs((now) => now.found.get(front));
  return (
    <div className="explorations-told" role="status">
      {told !== null && (
        <p>
          {told.kind === "closed" && say("explorations.closed", { name: titleOf(told.tab) })}
          {told.kind === "unkept" && say("explorations.unkept", { reason: told.reason })}
          {(told.kind === "address" ||
            told.kind === "emptied" ||
            told.kind === "nowhere" ||
            told.kind === "rekept") &&
            say(`explorations.${told.kind}`)}
          {told.kind === "closed" && (
            <Button size="compact-xs" variant="light" onClick={reopen}>
              {say("header.undo")}
            </Button>
          )}
          <Close label={say("explorations.dismiss")} act={() => tell(null)} />
        </p>
      )}
      {found !== undefined && (
        <p>
          {say("found.sum", {
            gone: found.gone.nodes.length + found.gone.relationships.length,
            changed: found.changed.length,
          })}
          <Button size="compact-xs" variant="light" onClick={() => togglePanel("found")}>
            {say("found.show")}
          </Button>
          <Close label={say("explorations.dismiss")} act={() => forgetFound(front)} />
        </p>
      )}
    </div>
  );
}
