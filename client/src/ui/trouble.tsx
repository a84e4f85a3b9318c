import "./trouble.css";
import { useState } from "react";
import { Button } from "./buttons/button.tsx";
import type { Refusal, RefusalSlug } from "../api/problem.ts";
import { useSay } from "../i18n/say.ts";

/** Where only the server's own words name the cause, and the page's name but the kind. */
const causeInDetail: ReadonlySet<RefusalSlug> = new Set([
  "invalid-request",
  "not-allowed",
  "engine-cannot",
  "cypher-failed",
  "too-deep",
  "disk-full",
  "damaged",
  "sign-in-refused",
  "other",
]);

/** The server's own words, and what it found wrong part by part. */
function Own({ refusal }: { refusal: Refusal }) {
  return (
    <>
      {refusal.message !== "" && <p lang="en">{refusal.message}</p>}
      {refusal.problem?.errors?.map(({ path, message }) => (
        <p lang="en" key={path + message}>
          <code>{path}</code> {message}
        </p>
      ))}
    </>
  );
}

interface TroubleProps {
  refusal: Refusal;
  /** What the server's own words mean, where that is known in the reader's language. */
  cause?: string | null;
  retry?: () => unknown;
}

/** A refusal in the reader's language: the cause, how to go on, and the server's own words. */
export function Trouble({ refusal, cause = null, retry }: TroubleProps) {
  const say = useSay();
  const [trying, setTrying] = useState(false);
  const { slug, problem, wait } = refusal;
  const place = { line: problem?.line ?? "?", column: problem?.column ?? "?" };
  const told = refusal.message !== "" || (problem?.errors?.length ?? 0) > 0;
  return (
    <div className="trouble" role="alert">
      {cause !== null && <p>{cause}</p>}
      <p>{say(`problem.${slug}`, place)}</p>
      {told &&
        (cause === null && causeInDetail.has(slug) ? (
          <div className="trouble-cause">
            <Own refusal={refusal} />
          </div>
        ) : (
          <details>
            <summary>{say("problem.detail")}</summary>
            <Own refusal={refusal} />
          </details>
        ))}
      {wait !== null && wait > 1 && <p className="quiet">{say("problem.wait", { count: wait })}</p>}
      {retry !== undefined && (
        <Button
          size="xs"
          variant="light"
          loading={trying}
          onClick={() => {
            setTrying(true);
            void Promise.resolve(retry()).finally(() => setTrying(false));
          }}
        >
          {say("state.retry")}
        </Button>
      )}
    </div>
  );
}
