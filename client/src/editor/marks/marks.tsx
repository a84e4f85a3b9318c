import type { Fix, Mark } from "./mark.ts";
import { memo } from "react";
import { useSay } from "../../i18n/say.ts";

interface MarksProps {
  marks: readonly Mark[];
  /** A click on one: hand it to the editor's `goTo`. */
  onGo(mark: Mark): void;
  /** A click on its fix: hand both to the editor's `mend`. */
  onMend(mark: Mark, fix: Fix): void;
}

const sameMarks = (before: MarksProps, now: MarksProps): boolean => before.marks === now.marks;

// A text of hundreds of marks is not read as a list; what is first in it is mended first.
const mostShown = 60;

/**
 * What is to say of the text, in a list under the editor; announced when it changes. It is drawn
 * anew only for other marks, so what it is given must do the same whenever it is made.
 */
export const Marks = memo(function Marks({ marks, onGo, onMend }: MarksProps) {
  const say = useSay();
  return (
    <section className="marks" aria-label={say("editor.marks", { count: marks.length })}>
      <p role="status" className="marks-count">
        {marks.length === 0
          ? say("editor.marks.none")
          : say("editor.marks", { count: marks.length })}
      </p>
      <ul>
        {marks.slice(0, mostShown).map((mark) => (
          <li key={`${mark.from} ${mark.to} ${mark.words}`} data-severity={mark.severity}>
            <button type="button" onClick={() => onGo(mark)}>
              <span className="marks-sign" />
              <b>
                <span className="unseen">{say(`editor.mark.${mark.severity}`)} </span>
                {say("editor.mark.line", { line: mark.line })}
              </b>
              <span className="marks-words">{mark.words}</span>
            </button>
            {mark.fixes.map((fix) => (
              <button
                key={fix.name}
                type="button"
                className="marks-fix"
                onClick={() => onMend(mark, fix)}
              >
                {say("editor.fix", { name: fix.name })}
              </button>
            ))}
          </li>
        ))}
      </ul>
      {marks.length > mostShown && (
        <p className="marks-count">
          {say("editor.marks.more", { count: marks.length - mostShown })}
        </p>
      )}
    </section>
  );
}, sameMarks);
