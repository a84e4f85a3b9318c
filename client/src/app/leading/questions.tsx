import "./questions.css";
import type { Node } from "@chengmai/cypher/values";
import { askPair } from "../../board/model/pair.ts";
import { twoCities, twoClusters } from "../../board/model/findings/questions.ts";
import { useExploration, useExplored } from "../../exploration/context/at-hand.tsx";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { want } from "../../shelf/wanted.ts";
import { inSentence } from "../../board/view/in-sentence.ts";

const ownId = ({ properties: { id } }: Node): string => (typeof id === "string" ? id : "");

/** Four questions of research, each asked at one click, with what the graph knows most of as its example. */
export function Questions() {
  const say = useSay();
  const language = useLanguage();
  const exploration = useExploration();
  const state = useExplored((now) => now.state);
  const named = ([a, b]: readonly [Node, Node]) => ({
    a: inSentence(a, language),
    b: inSentence(b, language),
  });
  const cities = twoCities(state);
  const clusters = twoClusters(state);
  const questions = [
    ...(cities === null
      ? []
      : [
          {
            words: say("question.between", named(cities)),
            ask: () => void askPair(exploration, ...cities),
          },
        ]),
    { words: say("question.widest"), ask: () => want("patterns/cluster-mechanism") },
    ...(clusters === null
      ? []
      : [
          {
            words: say("question.only", named(clusters)),
            ask: () =>
              want("patterns/only-in-one-of-two", {
                a: ownId(clusters[0]),
                b: ownId(clusters[1]),
              }),
          },
        ]),
    { words: say("question.together"), ask: () => want("patterns/cooperation-by-mechanism") },
  ];
  return (
    <section className="panel-part" aria-labelledby="questions">
      <h2 id="questions">{say("question.title")}</h2>
      <ul className="questions">
        {questions.map(({ words, ask }) => (
          <li key={words}>
            <button type="button" className="question" onClick={ask}>
              {words}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
