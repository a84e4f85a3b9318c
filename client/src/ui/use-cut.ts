import { useEffect, type RefObject } from "react";

const sidesOf = (element: HTMLElement): string => {
  const { scrollLeft, scrollTop, scrollWidth, scrollHeight, clientWidth, clientHeight } = element;
  return [
    scrollLeft > 1 ? "left" : "",
    scrollTop > 1 ? "top" : "",
    scrollLeft + clientWidth < scrollWidth - 1 ? "right" : "",
    scrollTop + clientHeight < scrollHeight - 1 ? "bottom" : "",
  ]
    .filter((side) => side !== "")
    .join(" ");
};

/** Says at what scrolls, by `data-cut`, on which sides it goes on beyond what is seen of it. */
export function useCut(of: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = of.current;
    if (element === null) return undefined;
    const tell = () => {
      element.dataset["cut"] = sidesOf(element);
    };
    const watcher = new ResizeObserver(tell);
    for (const each of [element, ...element.children]) watcher.observe(each);
    element.addEventListener("scroll", tell, { passive: true });
    return () => {
      watcher.disconnect();
      element.removeEventListener("scroll", tell);
    };
  }, [of]);
}
