import { useState } from "react";
import { useStore } from "zustand";
import { Button } from "../../../ui/buttons/button.tsx";
import { useSay } from "../../../i18n/say.ts";
import { clearHistory, foundIn, history } from "../../model/history.ts";
import { Filter } from "../../../values/fields/filter.tsx";
import { PastItem } from "./past-item.tsx";

/** Items that are drawn at first, and each time more are asked for. */
const some = 100;

/** Every run of this browser, newest first; pinned ones stay on top. */
export function HistoryList() {
  const say = useSay();
  const { runs } = useStore(history);
  const [typed, setTyped] = useState("");
  const [many, setMany] = useState(some);
  const found = foundIn(runs, typed);
  if (runs.length === 0) return <p className="quiet wb-list">{say("history.none")}</p>;
  return (
    <div className="wb-list">
      <div className="wb-list-tools">
        <Filter label={say("history.search")} typed={typed} change={setTyped} />
        <Button size="compact-xs" variant="subtle" color="gray" onClick={clearHistory}>
          {say("history.clear")}
        </Button>
      </div>
      {found.length === 0 && (
        <p className="quiet" role="status">
          {say("workbench.search.none")}
        </p>
      )}
      <ul>
        {found.slice(0, many).map((past) => (
          <PastItem key={past.id} past={past} />
        ))}
      </ul>
      {found.length > many && (
        <button type="button" className="link" onClick={() => setMany(many + some)}>
          {say("history.more", { count: found.length - many })}
        </button>
      )}
    </div>
  );
}
