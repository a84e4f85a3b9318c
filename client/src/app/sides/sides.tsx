import "./sides.css";
import type { ReactNode } from "react";
import { useExploration } from "../../exploration/context/at-hand.tsx";
import { openOverview } from "../../exploration/model/acts.ts";
import { useSay } from "../../i18n/say.ts";
import { Tool } from "../../ui/buttons/tool.tsx";
import { useCopied } from "../../ui/taking/clipboard.ts";
import { icons } from "../../ui/icons.tsx";

interface GateProps {
  /** What it does, and in one word, which stands under the sign where there is room for nothing more. */
  label: string;
  word: string;
  pressed?: boolean;
  act: () => void;
  children: ReactNode;
}

function Gate({ label, word, pressed, act, children }: GateProps) {
  return (
    <div className="gate">
      <Tool framed label={label} aria-pressed={pressed} act={act}>
        {children}
      </Tool>
      <span aria-hidden="true">{word}</span>
    </div>
  );
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
  return (
    <div className="sides">
      <Gate
        label={say("header.left")}
        word={say("header.left.word")}
        pressed={left}
        act={() => toggle("left")}
      >
        {icons.left}
      </Gate>
      <Gate label={say("header.overview")} word={say("header.overview.word")} act={back}>
        {icons.home}
      </Gate>
      <Gate
        label={say("header.right")}
        word={say("header.right.word")}
        pressed={right}
        act={() => toggle("right")}
      >
        {icons.right}
      </Gate>
      <Gate
        label={say("header.share")}
        word={say(state === null ? "header.share.word" : `header.share.${state}`)}
        act={() => copy(location.href)}
      >
        {state === "copied" ? icons.done : icons.share}
      </Gate>
      <span className="unseen" role="status">
        {state !== null && say(`header.share.${state}`)}
      </span>
    </div>
  );
}
