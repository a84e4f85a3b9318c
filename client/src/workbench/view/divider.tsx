import "./divider.css";
import type { PointerEvent } from "react";
import { useStore } from "zustand";
import { useSay } from "../../i18n/say.ts";
import { Separator } from "../../ui/drawer/separator.tsx";
import { layout, setLayout } from "../model/layout.ts";

/** Shares of the editor, in hundredths. */
const least = 20;
const most = 80;
const usual = 40;
const stride = 3;

const resize = (percent: number) =>
  setLayout({ split: Math.min(most, Math.max(least, percent)) / 100 });

function percentAt({ currentTarget, clientX, clientY }: PointerEvent): number | null {
  const box = currentTarget.parentElement?.getBoundingClientRect();
  const first = currentTarget.previousElementSibling?.getBoundingClientRect();
  if (box === undefined || first === undefined) return null;
  // Stacked on a phone, the line moves up and down.
  const stacked = first.width > box.width * 0.9;
  return stacked
    ? (100 * (clientY - first.top)) / (box.bottom - first.top)
    : (100 * (clientX - first.left)) / (box.right - first.left);
}

/** The line between editor and result; a double click puts it back. */
export function Divider() {
  const say = useSay();
  const percent = Math.round(useStore(layout, ({ split }) => split) * 100);
  const [less, more] = [percent - stride, percent + stride];
  return (
    <Separator
      className="wb-divider"
      label={say("workbench.divide")}
      orientation="vertical"
      value={percent}
      least={least}
      most={most}
      keys={{
        ArrowLeft: less,
        ArrowRight: more,
        ArrowUp: less,
        ArrowDown: more,
        Home: least,
        End: most,
      }}
      pointed={percentAt}
      move={resize}
      back={() => resize(usual)}
    />
  );
}
