import { createRoot } from "react-dom/client";
import { Button } from "../ui/buttons/button.tsx";
import { useSay } from "../i18n/say.ts";
import { Page } from "../ui/page.tsx";

function Broken({ thrown }: { thrown: unknown }) {
  const say = useSay();
  return (
    <div className="trouble" role="alert">
      <p>{say("page.broken")}</p>
      <details>
        <summary>{say("problem.detail")}</summary>
        <p lang="en">{String(thrown)}</p>
      </details>
      <Button size="xs" variant="light" onClick={() => globalThis.location.reload()}>
        {say("state.retry")}
      </Button>
    </div>
  );
}

/** Says in the page's place that it broke, and how to go on: React takes a page away that threw as it was drawn. */
export const standIn =
  (root: HTMLElement) =>
  (thrown: unknown): void => {
    globalThis.console.error(thrown);
    const own = root.ownerDocument.createElement("div");
    root.append(own);
    createRoot(own).render(
      <Page>
        <Broken thrown={thrown} />
      </Page>,
    );
  };
