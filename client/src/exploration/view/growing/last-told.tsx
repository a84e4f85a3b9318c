import { useSay } from "../../../i18n/say.ts";
import { useExplored } from "../../context/at-hand.tsx";
import { AskedCypher } from "../asked.tsx";

interface Found {
  count?: number;
  truncated?: boolean;
  connected?: boolean;
  exact?: boolean;
}

/** What came of the last step over several nodes, and the Cypher behind it. */
export function LastTold() {
  const say = useSay();
  const entry = useExplored((now) => now.entries.at(-1));
  const { count = 0, truncated = false, connected, exact } = (entry?.found ?? {}) as Found;
  return (
    <div role="status">
      {entry?.step.kind === "common" && (
        <p>
          {say("common.found", { count })}
          {truncated && ` ${say("common.truncated")}`}
        </p>
      )}
      {entry?.step.kind === "steiner" && (
        <p>
          {say(
            connected !== true ? "steiner.none" : exact === true ? "steiner.exact" : "steiner.near",
          )}
        </p>
      )}
      <AskedCypher asked={entry?.asked} />
    </div>
  );
}
