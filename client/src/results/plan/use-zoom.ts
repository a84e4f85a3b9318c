import { useEffect, useState, type RefObject } from "react";

const least = 0.4;
const most = 1.6;
const within = (zoom: number, top: number) => Math.max(least, Math.min(top, zoom));

/** How large a sheet of this size is drawn in its box: as wide as the box, never larger than life, until the reader says. */
export function useZoom(box: RefObject<HTMLElement | null>, wide: number, tall: number) {
  const [room, setRoom] = useState({ width: wide, height: tall });
  const [wished, setWished] = useState<number | null>(null);
  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const watcher = new ResizeObserver(() =>
      setRoom({ width: element.clientWidth, height: element.clientHeight }),
    );
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [box]);
  const zoom = wished ?? within(room.width / wide, 1);
  return {
    zoom,
    fit: () => setWished(within(Math.min(room.width / wide, room.height / tall), 1)),
    change: (by: number) => setWished(within(zoom * by, most)),
  };
}
