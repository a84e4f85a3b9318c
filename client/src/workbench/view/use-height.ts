import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { layout, setLayout } from "../model/layout.ts";
import { least } from "../../ui/use-height.ts";

/** The page's header, and the strip of the picture that stays free. */
const header = 52;
const uncovered = 56;

/** The drawer's height in pixels, as it was left, kept between `least` and what leaves a strip of the picture. */
export function useHeight() {
  const wished = useStore(layout, (state) => state.height);
  const whole = useStore(layout, (state) => state.whole);
  const [room, setRoom] = useState(() => globalThis.innerHeight - header);
  useEffect(() => {
    const watch = () => setRoom(globalThis.innerHeight - header);
    addEventListener("resize", watch);
    return () => removeEventListener("resize", watch);
  }, []);
  const most = Math.max(least, room - uncovered);
  const within = (height: number) => Math.round(Math.min(most, Math.max(least, height)));
  return {
    height: whole ? room : within(wished ?? room * 0.52),
    most,
    resize: (height: number) => setLayout({ height: within(height), whole: false }),
  };
}
