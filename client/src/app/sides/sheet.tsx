import type { ReactNode } from "react";
import { useSay } from "../../i18n/say.ts";
import { Close } from "../../ui/buttons/tool.tsx";

interface SheetProps {
  side: "left" | "right";
  label?: string;
  open: boolean;
  /** Whether the picture under the sheet is out of use while it is open. */
  over: boolean;
  close: () => void;
  children: ReactNode;
}

/** A side of the page; where the window is narrow a sheet over the picture, with a handle and a way to close it. */
export function Sheet({ side, label, open, over, close, children }: SheetProps) {
  const say = useSay();
  const Side = label === undefined ? "div" : "aside";
  return (
    <>
      {open && over && <div className={`scrim scrim-${side}`} aria-hidden="true" onClick={close} />}
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
