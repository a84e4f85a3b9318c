import { Button } from "../../ui/buttons/button.tsx";
import { useSay } from "../../i18n/say.ts";
import type { Result } from "../../values/result.ts";
import { onlyNull } from "./held.ts";
import { suggestionOf } from "./suggest.ts";

interface NothingProps {
  result: Result;
  /** Opens another question with the same parameters. */
  ask: (text: string) => void;
}

/** Where only values or nulls came: how to get what they were taken from, by the reader's own query if it shows that. */
export function Nothing({ result: { asked, rows, count }, ask }: NothingProps) {
  const say = useSay();
  const suggestion = suggestionOf(asked.text);
  const why = onlyNull(rows) ? "graph.nulls" : "graph.scalars";
  return (
    <div className="graph-nothing">
      <b>{say(count === 0 ? "graph.empty" : why)}</b>
      {count > 0 && <p>{say(`${why}.about`)}</p>}
      {count > 0 && suggestion !== null && (
        <>
          <p>{say("graph.suggestion")}</p>
          <pre className="excerpt" tabIndex={0}>
            {suggestion}
          </pre>
          <Button size="xs" onClick={() => ask(suggestion)}>
            {say("graph.suggestion.open")}
          </Button>
        </>
      )}
    </div>
  );
}
