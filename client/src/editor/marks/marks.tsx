import type { Mark } from "./mark.ts";
import { useSay } from "../../i18n/say.ts";

interface MarksProps {
  marks: readonly Mark[];
  /** A click on one: hand it to the editor's `goTo`. */
  onGo(mark: Mark): void;
}

/** What is to say of the text, in a list under the editor; announced when it changes. */
export function Marks({ marks, onGo }: MarksProps) {
  const say = useSay();
  return (
    <section className="marks" aria-label={say("editor.marks", { count: marks.length })}>
      <p role="status" className="marks-count">
        {marks.length === 0
          ? say("editor.marks.none")
          : say("editor.marks", { count: marks.length })}
      </p>
      <ul>
        {marks.map((mark) => (
          <li key={`${mark.from} ${mark.to} ${mark.words}`} data-severity={mark.severity}>
            <button type="button" onClick={() => onGo(mark)}>
              <span className="marks-sign" />
              <b>
                <span className="unseen">{say(`editor.mark.${mark.severity}`)} </span>
                {say("editor.mark.line", { line: mark.line })}
              </b>
              <span className="marks-words">{mark.words}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
