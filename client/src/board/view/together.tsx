import "./together.css";
import { Button } from "../../ui/buttons/button.tsx";
import { useExploration, useExplored } from "../../exploration/context/at-hand.tsx";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { nameOf } from "../../values/name.ts";
import { isOfPair } from "../model/choose-also.ts";
import { compose } from "../model/compose.ts";
import { askPair } from "../model/pair.ts";
import { reachOf } from "../model/reach.ts";
import { begun } from "@chengmai/cypher/in-sentence";
import { inSentence } from "./in-sentence.ts";

/** Of two places that were chosen one after the other: what both have, and the way to all that joins them. */
export function Together({ a, b }: { a: string | null; b: string }) {
  const say = useSay();
  const language = useLanguage();
  const exploration = useExploration();
  const composed = useExplored(({ state }) => compose(state));
  const [one, other] = [a ?? "", b].map((id) => composed.state.nodes.get(id));
  if (!isOfPair(one) || !isOfPair(other) || one === other) return null;
  const names = { a: inSentence(one, language), b: inSentence(other, language) };
  const own = new Set(reachOf(one.id, composed).map((reached) => reached.other.id));
  const both = reachOf(other.id, composed).filter((reached) => own.has(reached.other.id));
  const listed = both.map((reached) => nameOf(reached.other, language));
  return (
    <section className="together">
      {both.length > 0 && (
        <p>
          {begun(
            say("together.both", {
              ...names,
              count: both.length,
              names: listed.join(language === "zh" ? "、" : ", "),
            }),
          )}
        </p>
      )}
      <Button
        size="compact-xs"
        variant="light"
        onClick={() => void askPair(exploration, one, other)}
      >
        {say("question.between", names)}
      </Button>
    </section>
  );
}
