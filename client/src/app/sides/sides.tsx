import "./sides.css";
import type { ReactNode } from "react";
import { useExploration } from "../../exploration/context/at-hand.tsx";
import { openOverview } from "../../exploration/model/acts.ts";
import { useSay } from "../../i18n/say.ts";
import { Tool } from "../../ui/buttons/tool.tsx";
import { useActs } from "../../ui/keys/acts.ts";
import { useCopied } from "../../ui/taking/clipboard.ts";
import { icons } from "../../ui/icons.tsx";

interface Gate {
  /** What it does, and in one word, which stands under the sign where there is room for nothing more. */
  words: "header.left" | "header.overview" | "header.right" | "header.share";
  word: string;
  pressed?: boolean;
  run: () => void;
  sign: ReactNode;
}

interface SidesProps {
  left: boolean;
  right: boolean;
  toggle: (side: "left" | "right") => void;
}

/** The ways to the sides, back to the whole, and to somebody else; on a phone a bar under the picture. */
export function Sides({ left, right, toggle }: SidesProps) {
  const say = useSay();
  const exploration = useExploration();
  const { state, copy } = useCopied();
  const back = () => {
    exploration.looking.select(null);
    void openOverview(exploration);
  };
  const gates: Gate[] = [
    {
      words: "header.left",
      word: say("header.left.word"),
      pressed: left,
      run: () => toggle("left"),
      sign: icons.left,
    },
    {
      words: "header.overview",
      word: say("header.overview.word"),
      run: back,
      sign: icons.home,
    },
    {
      words: "header.right",
      word: say("header.right.word"),
      pressed: right,
      run: () => toggle("right"),
      sign: icons.right,
    },
    {
      words: "header.share",
      word: say(state === null ? "header.share.word" : `header.share.${state}`),
      run: () => copy(location.href),
      sign: state === "copied" ? icons.done : icons.share,
    },
  ];
  useActs(gates.map(({ words, run }) => ({ id: words, words, keys: [], run })));
  return (
    <div className="sides">
      {gates.map(({ words, word, pressed, run, sign }) => (
        <div key={words} className="gate">
          <Tool
            framed
            // Who speaks to the page says what is written there.
            label={say(
              words === "header.share" && state !== null ? `header.share.${state}` : words,
            )}
            aria-pressed={pressed}
            act={run}
          >
            {sign}
          </Tool>
          <span aria-hidden="true">{word}</span>
        </div>
      ))}
      <span className="unseen" role="status">
        {state !== null && say(`header.share.${state}`)}
      </span>
    </div>
  );
}
