import { useEffect, useState, type RefObject } from "react";

/** Least height of a drawer: its head and two rows. */
export const least = 150;
const uncovered = 56;
/** The page's header, as high as the style sheets have it. */
export const header = 52;

interface HeightProps {
  /** Pixels the reader wishes for; null until there is such a wish, then `share` of the room is taken. */
  wished: number | null;
  share: number;
  wish: (height: number) => void;
  /** What stands above the drawer within its parent, pixels. */
  above?: number;
}

/** A drawer's height in pixels, kept between `least` and what leaves a strip of the picture free. */
export function useHeight(
  drawer: RefObject<HTMLElement | null>,
  { wished, share, wish, above = 0 }: HeightProps,
) {
  const [room, setRoom] = useState(() => document.documentElement.clientHeight - header);
  useEffect(() => {
    const parent = drawer.current?.parentElement;
    if (parent === null || parent === undefined) return undefined;
    const watcher = new ResizeObserver(() => setRoom(parent.clientHeight - above));
    watcher.observe(parent);
    return () => watcher.disconnect();
  }, [drawer, above]);
  const most = Math.max(least, room - uncovered);
  const within = (height: number) => Math.round(Math.min(most, Math.max(least, height)));
  const height = within(wished ?? room * share);
  return { room, height, most, resize: (next: number) => wish(within(next)) };
}
