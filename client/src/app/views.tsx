import { Suspense } from "react";
import type { View } from "../board/model/views/view.ts";
import { withWords } from "../i18n/with-words.ts";
import { laterHere } from "../ui/later.tsx";

// The lines come first; a matrix and a map, and their words, are fetched when they are first wanted.
const Matrix = laterHere(
  async () => (await withWords(import("../board/matrix/matrix.tsx"), "view")).Matrix,
);

const BoardMap = laterHere(
  async () => (await withWords(import("../board/map/map.tsx"), "view")).BoardMap,
);

/** What stands in the place of the lines; nothing where they are what is wanted. */
export function OtherView({ view }: { view: View }) {
  if (view === "lines") return null;
  return (
    <div className="other">
      <Suspense fallback={null}>{view === "matrix" ? <Matrix /> : <BoardMap />}</Suspense>
    </div>
  );
}
