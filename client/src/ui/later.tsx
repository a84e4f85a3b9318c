import { lazy, type ComponentType, type LazyExoticComponent } from "react";
import { Missing } from "./missing.tsx";

/** A part of the page that is fetched when it is first drawn; one that cannot be had is said in its place. */
export const later = <Props extends object>(
  fetchPart: () => Promise<ComponentType<Props>>,
  missing: ComponentType = Missing,
): LazyExoticComponent<ComponentType<Props>> =>
  lazy(() =>
    fetchPart().then(
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
