import type { ReactNode } from "react";
import { useSay } from "../../i18n/say.ts";
import { Close } from "../../ui/buttons/tool.tsx";

interface SheetProps {
  side: "left" | "right";
  label?: string;
  open: boolean;
  close: () => void;
  children: ReactNode;
}

/** A side of the page; where the window is narrow a sheet over the picture, with a handle and a way to close it. */
export function Sheet({ side, label, open, close, children }: SheetProps) {
  const say = useSay();
  const Side = label === undefined ? "div" : "aside";
  return (
    <>
      {side === "left" && open && <div className="scrim" aria-hidden="true" onClick={close} />}
      <Side className={`side side-${side}`} hidden={!open} aria-label={label}>
        <div className="sheet-head">
          <span className="sheet-handle" aria-hidden="true" onClick={close} />
          <Close label={say("sheet.close")} act={close} />
        </div>
        {children}
      </Side>
    </>
  );
}
