import { useEffect, useState, type RefObject } from "react";

/** Least height of the drawer: its head and two rows. */
export const least = 150;
const uncovered = 56;

/** The drawer's height in pixels, kept between `least` and what leaves a strip of the picture free. */
export function useHeight(drawer: RefObject<HTMLElement | null>, share: number) {
  const [wished, setWished] = useState<number | null>(null);
  const [room, setRoom] = useState(() => globalThis.innerHeight - 52);
  useEffect(() => {
    const stage = drawer.current?.parentElement;
    if (stage === null || stage === undefined) return undefined;
    const watcher = new ResizeObserver(() => setRoom(stage.clientHeight));
    watcher.observe(stage);
    return () => watcher.disconnect();
  }, [drawer]);
  const most = Math.max(least, room - uncovered);
  const within = (height: number) => Math.round(Math.min(most, Math.max(least, height)));
  const height = within(wished ?? room * share);
  useEffect(() => {
    const stage = drawer.current?.parentElement;
    stage?.style.setProperty("--answer-height", `${height}px`);
    return () => void stage?.style.removeProperty("--answer-height");
  }, [drawer, height]);
  return { height, most, resize: (next: number) => setWished(within(next)) };
}
