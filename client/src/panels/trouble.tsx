import { Button } from "@mantine/core";
import type { Refusal } from "../api/problem.ts";
import { useSay } from "../i18n/say.ts";

/** A refusal in the reader's language: what happened, how to go on, the server's own words behind a fold. */
export function Trouble({ refusal, retry }: { refusal: Refusal; retry?: () => void }) {
  const say = useSay();
  const { problem } = refusal;
  const place = { line: problem?.line ?? "?", column: problem?.column ?? "?" };
  return (
    <div className="trouble" role="alert">
      <p>{say(`problem.${refusal.slug}`, place)}</p>
      {refusal.message !== "" && (
        <details>
          <summary>{say("problem.detail")}</summary>
          <p lang="en">{refusal.message}</p>
          {problem?.errors?.map(({ path, message }) => (
            <p lang="en" key={path + message}>
              <code>{path}</code> {message}
            </p>
          ))}
        </details>
      )}
      {retry !== undefined && (
        <Button size="xs" variant="light" onClick={retry}>
          {say("state.retry")}
        </Button>
      )}
    </div>
  );
}
