import { Suspense } from "react";
import type { View } from "../board/model/views/view.ts";
import { laterHere } from "../ui/later.tsx";

/** With its words, asked for at once with it. */
async function withViewWords<Part>(part: Promise<Part>): Promise<Part> {
  const [own, { addViewWords }] = await Promise.all([part, import("../i18n/view-words.ts")]);
  addViewWords();
  return own;
}

// The lines come first; a matrix and a map, and their words, are fetched when they are first wanted.
const Matrix = laterHere(
  async () => (await withViewWords(import("../board/matrix/matrix.tsx"))).Matrix,
);

const BoardMap = laterHere(
  async () => (await withViewWords(import("../board/map/map.tsx"))).BoardMap,
);

/** What stands in the place of the lines; nothing where they are what is wanted. */
export function OtherView({ view }: { view: View }) {
  if (view === "lines") return null;
  return <Suspense fallback={null}>{view === "matrix" ? <Matrix /> : <BoardMap />}</Suspense>;
}
