import "./library.css";
import { useSay } from "../../../i18n/say.ts";
import { setLayout, type Side } from "../../model/layout.ts";
import { signs } from "../parts/icons.tsx";
import { Tool } from "../../../ui/buttons/tool.tsx";
import { HistoryList } from "./history.tsx";
import { SavedList } from "./saved.tsx";
import { SnippetList } from "./snippets.tsx";

const lists = { saved: SavedList, history: HistoryList, snippets: SnippetList };

/** What stands beside the editor: saved queries, past runs, or snippets to learn from. */
export function Library({ side }: { side: Side }) {
  const say = useSay();
  const List = lists[side];
  return (
    <section className="wb-library" aria-label={say(`workbench.${side}`)}>
      <header className="wb-library-head">
        <h2>{say(`workbench.${side}`)}</h2>
        <Tool label={say("workbench.side.close")} act={() => setLayout({ side: null })}>
          {signs.close}
        </Tool>
      </header>
      <List />
    </section>
  );
}
