import { lazy, type ComponentType, type LazyExoticComponent } from "react";
import { Missing } from "./missing.tsx";

/** Resolves when the page as it is now has been painted; at once where nobody sees it. */
export const afterPaint = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.hidden) resolve();
    else requestAnimationFrame(() => setTimeout(resolve));
  });

/**
 * A part of the page that is fetched when it is first drawn, behind what is painted meanwhile: to begin many at
 * once held the first picture up. One that cannot be had is said in its place.
 */
export const later = <Props extends object>(
  fetchPart: () => Promise<ComponentType<Props>>,
  missing: ComponentType = Missing,
): LazyExoticComponent<ComponentType<Props>> =>
  lazy(() =>
    afterPaint()
      .then(fetchPart)
      .then(
        (own) => ({ default: own }),
        () => ({ default: missing as ComponentType<Props> }),
      ),
  );

const MissingHere = () => (
  <div className="standing">
    <Missing />
  </div>
);

/** The same for what stands over the picture. */
export const laterHere = <Props extends object>(fetchPart: () => Promise<ComponentType<Props>>) =>
  later(fetchPart, MissingHere);
