import { useEffect, useState, type RefObject } from "react";

interface Size {
  width: number;
  height: number;
}

/** Size of an element in whole pixels, kept up with; 0 before it is known. */
export function useSize(of: RefObject<HTMLElement | null>): Size {
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  useEffect(() => {
    const element = of.current;
    if (element === null) return undefined;
    const watcher = new ResizeObserver(() => {
      const [width, height] = [Math.floor(element.clientWidth), Math.floor(element.clientHeight)];
      setSize((was) => (was.width === width && was.height === height ? was : { width, height }));
    });
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [of]);
  return size;
}
