import { useSay } from "../../../i18n/say.ts";
import { useExploration } from "../../../exploration/context/at-hand.tsx";
import { leaveLinked, runLinked } from "../../model/open.ts";
import { statementsIn } from "../../model/statement.ts";
import type { Tab } from "../../model/tab.ts";
import { shown } from "../../model/parameters/in-one-line.ts";
import { Question } from "../parts/question.tsx";

/** Asks before a link's query is run. */
export function LinkAsk({ tab }: { tab: Tab }) {
  const say = useSay();
  const exploration = useExploration();
  const given = shown(tab.params);
  return (
    <Question
      title={say("workbench.linked.title")}
      about={say("workbench.linked.about")}
      text={tab.text}
      leave={{ words: say("workbench.linked.leave"), act: () => leaveLinked(tab) }}
      take={{
        words: say("workbench.linked.run"),
        act: () => void runLinked(tab, statementsIn(tab.text), exploration),
      }}
    >
      {given !== "" && (
        <p>
          {say("parameter.title")} <code>{given}</code>
        </p>
      )}
      {tab.database !== null && <p>{say("result.database", { name: tab.database })}</p>}
    </Question>
  );
}
