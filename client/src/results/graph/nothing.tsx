import { Button } from "@mantine/core";
import { useSay } from "../../i18n/say.ts";
import { openText } from "../../workbench/model/open.ts";
import { draftOf } from "../../workbench/model/parameters/write.ts";
import type { Result } from "../../workbench/model/result.ts";
import { changeFront } from "../../workbench/model/store.ts";
import { onlyNull } from "./held.ts";
import { suggestionOf } from "./suggest.ts";

/** Where only values or nulls came: how to get what they were taken from, by the reader's own query if it shows that. */
export function Nothing({ result: { asked, rows, count } }: { result: Result }) {
  const say = useSay();
  const suggestion = suggestionOf(asked.text);
  const why = onlyNull(rows) ? "graph.nulls" : "graph.scalars";
  const open = (text: string) => {
    const drafts = Object.entries(asked.params).map(([name, value]) => [name, draftOf(value)]);
    openText(text, Object.fromEntries(drafts));
    changeFront({ view: "graph", database: asked.database });
  };
  return (
    <div className="graph-nothing">
      <b>{say(count === 0 ? "graph.empty" : why)}</b>
      {count > 0 && <p>{say(`${why}.about`)}</p>}
      {count > 0 && suggestion !== null && (
        <>
          <p>{say("graph.suggestion")}</p>
          <pre tabIndex={0}>{suggestion}</pre>
          <Button size="xs" onClick={() => open(suggestion)}>
            {say("graph.suggestion.open")}
          </Button>
        </>
      )}
    </div>
  );
}
