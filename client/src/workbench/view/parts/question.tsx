import { Button } from "../../../ui/buttons/button.tsx";
import "./question.css";
import { useId, useLayoutEffect, useRef, type ReactNode } from "react";

interface Answered {
  words: string;
  act(): void;
}

interface QuestionProps {
  title: string;
  about?: string;
  /** The Cypher that it is asked of. */
  text: string;
  /** True where what is asked for cannot be taken back. */
  grave?: boolean;
  leave: Answered;
  take: Answered & { ready?: boolean };
  children?: ReactNode;
}

/** Asks before a text is run. Leaving it is what Enter and Escape do. */
export function Question(own: QuestionProps) {
  const { title, about, text, grave = false, leave, take, children } = own;
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  // With its first picture: a key pressed at once must not go to what stood there before.
  useLayoutEffect(() => button.current?.focus(), []);
  return (
    <section
      className="wb-question"
      role="alertdialog"
      aria-labelledby={id}
      data-grave={grave}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        // It has answered the question, and ends nothing besides.
        event.stopPropagation();
        leave.act();
      }}
    >
      <h3 id={id}>{title}</h3>
      {about !== undefined && <p className="quiet">{about}</p>}
      <pre className="excerpt" tabIndex={0}>
        {text}
      </pre>
      {children}
      <div className="wb-acts">
        <Button ref={button} size="compact-sm" variant="default" onClick={leave.act}>
          {leave.words}
        </Button>
        <Button
          size="compact-sm"
          {...(grave ? { color: "red" } : {})}
          disabled={take.ready === false}
          onClick={take.act}
        >
          {take.words}
        </Button>
      </div>
    </section>
  );
}
