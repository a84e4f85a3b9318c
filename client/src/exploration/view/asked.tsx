import "./asked.css";
import { use, useState } from "react";
import { Button } from "../../ui/buttons/button.tsx";
import { say as sayIn, useSay } from "../../i18n/say.ts";
import { useCopied } from "../../ui/taking/clipboard.ts";
import type { Asked } from "../../values/result.ts";
import { AskingAgain } from "../context/ask-again.tsx";

const [inZh, inEn] = [sayIn("zh"), sayIn("en")];

// A step over many nodes names each of them; more would bury the text.
const widest = 400;

/** Letters that would turn the line are written by their numbers, as Cypher reads them too. */
const told = (value: unknown): string =>
  JSON.stringify(value).replaceAll(
    /[\u202a-\u202e\u2066-\u2069]/gu,
    (letter) => `\\u${letter.charCodeAt(0).toString(16)}`,
  );

const written = (value: unknown): string => {
  const text = told(value);
  return text.length > widest ? `${text.slice(0, widest)}…` : text;
};

/** The text with its parameters as comments, so that nothing is missing where it is pasted. */
const whole = ({ text, params }: Asked): string =>
  [...Object.entries(params).map(([name, value]) => `// $${name} = ${told(value)}`), text].join(
    "\n",
  );

function Question({ asked }: { asked: Asked }) {
  const say = useSay();
  const again = use(AskingAgain);
  const { state, copy } = useCopied();
  const [kept, setKept] = useState(false);
  const params = Object.entries(asked.params);
  return (
    <li>
      <pre tabIndex={0}>{asked.text}</pre>
      {params.length > 0 && (
        <p className="asked-params quiet">
          {params.map(([name, value]) => (
            <span key={name}>
              <code>{`$${name} = ${written(value)}`}</code>{" "}
            </span>
          ))}
        </p>
      )}
      <div className="chips">
        <Button size="compact-xs" variant="default" onClick={() => copy(whole(asked))}>
          {say(
            state === null ? "asked.copy" : state === "copied" ? "asked.copied" : "asked.uncopied",
          )}
        </Button>
        {again !== null && (
          <>
            <Button size="compact-xs" variant="default" onClick={() => again.open(asked)}>
              {say("asked.open")}
            </Button>
            <Button
              size="compact-xs"
              variant="default"
              onClick={() =>
                void again
                  .keep(asked, { zh: inZh("asked.saved"), en: inEn("asked.saved") })
                  .then(() => setKept(true))
              }
            >
              {say(kept ? "asked.kept" : "asked.keep")}
            </Button>
          </>
        )}
      </div>
    </li>
  );
}

/** The Cypher behind a step, to be read, copied, run again or kept. Nothing where the database was not asked. */
export function AskedCypher({ asked }: { asked: readonly Asked[] | undefined }) {
  const say = useSay();
  if (asked === undefined || asked.length === 0) return null;
  return (
    <details className="asked">
      <summary>{say("asked.title", { count: asked.length })}</summary>
      <ul className="asked-list">
        {asked.map((each, at) => (
          <Question key={at} asked={each} />
        ))}
      </ul>
    </details>
  );
}
