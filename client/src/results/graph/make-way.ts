import { isNarrow } from "../../ui/media.ts";
import { layout, setLayout } from "../../workbench/model/layout.ts";
import { setOpen } from "../../workbench/model/store.ts";

/** Lets the picture be seen: on a phone the sheet closes, on a wide screen a full one becomes a drawer again. */
export function makeWay(): void {
  if (isNarrow()) setOpen(false);
  else if (layout.getState().whole) setLayout({ whole: false });
}
