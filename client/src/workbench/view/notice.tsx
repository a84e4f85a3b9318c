import "./notice.css";
import { useEffect } from "react";
import { useStore } from "zustand";
import { Button } from "../../ui/buttons/button.tsx";
import { useSay } from "../../i18n/say.ts";
import { dismiss, notice, takeBack } from "../model/undo.ts";
import { signs } from "./parts/icons.tsx";

/** Milliseconds that the line stands; longer where something can be had back. */
const brief = 5000;
const long = 12_000;

/** What was just done, with the way back. */
export function NoticeLine() {
  const say = useSay();
  const now = useStore(notice, (state) => state.now);
  const link = now?.kind === "link-uncopied" ? now.values?.["link"] : undefined;
  useEffect(() => {
    if (now === null || link !== undefined) return undefined;
    const timer = setTimeout(dismiss, now.undo === null ? brief : long);
    return () => clearTimeout(timer);
  }, [now, link]);
  return (
    <div className="wb-notice" role="status" hidden={now === null}>
      {now !== null && (
        <>
          <span>{say(`workbench.told.${now.kind}`, now.values)}</span>
          {link !== undefined && (
            <input
              className="control"
              readOnly
              value={link}
              aria-label={say("workbench.link")}
              onFocus={({ target }) => target.select()}
            />
          )}
          {now.undo !== null && (
            <Button size="compact-xs" variant="light" onClick={takeBack}>
              {say("workbench.undo")}
            </Button>
          )}
          <button
            type="button"
            className="wb-small"
            aria-label={say("card.close")}
            onClick={dismiss}
          >
            {signs.close}
          </button>
        </>
      )}
    </div>
  );
}
