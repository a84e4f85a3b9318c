import { createStore } from "zustand/vanilla";
import { remember, remembered } from "../../storage/remembered.ts";
import { isNarrow } from "../../ui/media.ts";

/** What stands beside the editor, if anything. */
const sides = ["saved", "history", "snippets"] as const;
export type Side = (typeof sides)[number];

/** How the workbench is set out; kept in this browser. */
interface Layout {
  open: boolean;
  /** Of the drawer, in pixels; null until the reader sets one. */
  height: number | null;
  whole: boolean;
  /** Share of the width that the editor has. */
  split: number;
  side: Side | null;
}

const usual: Layout = { open: false, height: null, whole: false, split: 0.4, side: null };
const place = "workbench";

const number = (value: unknown): number | null => (typeof value === "number" ? value : null);

function before(): Layout {
  try {
    const found = JSON.parse(remembered(place) ?? "{}") as Partial<Layout>;
    return {
      open: found.open === true,
      height: number(found.height),
      whole: found.whole === true,
      split: Math.min(0.8, Math.max(0.2, number(found.split) ?? usual.split)),
      side: sides.find((side) => side === found.side) ?? null,
    };
  } catch {
    return usual;
  }
}

export const layout = createStore<Layout>(before);

export function setLayout(changed: Partial<Layout>): void {
  layout.setState(changed);
  remember(place, JSON.stringify(layout.getState()));
}

export const toggleSide = (side: Side): void =>
  setLayout({ side: layout.getState().side === side ? null : side });

/** On a phone the side lies over the editor: what was chosen there is to be seen. */
export function uncoverEditor(): void {
  if (isNarrow()) setLayout({ side: null });
}
