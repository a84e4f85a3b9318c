import { lazy, Suspense, type ComponentType } from "react";
import type { View } from "../board/model/views/view.ts";
import { Missing } from "../ui/missing.tsx";

const fetchWords = async () => (await import("../i18n/view-words.ts")).addViewWords();

const MissingView = () => (
  <div className="standing">
    <Missing />
  </div>
);

// The lines come first; a matrix and a map, and their words, are fetched when they are first wanted.
const Matrix = lazy<ComponentType>(() =>
  Promise.all([import("../board/matrix/matrix.tsx"), fetchWords()]).then(
    ([own]) => ({ default: own.Matrix }),
    () => ({ default: MissingView }),
  ),
);

const BoardMap = lazy<ComponentType>(() =>
  Promise.all([import("../board/map/map.tsx"), fetchWords()]).then(
    ([own]) => ({ default: own.BoardMap }),
    () => ({ default: MissingView }),
  ),
);

/** What stands in the place of the lines; nothing where they are what is wanted. */
export function OtherView({ view }: { view: View }) {
  if (view === "lines") return null;
  return <Suspense fallback={null}>{view === "matrix" ? <Matrix /> : <BoardMap />}</Suspense>;
}
