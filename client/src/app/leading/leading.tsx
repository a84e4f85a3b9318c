import { Pair } from "../../board/view/pair/pair.tsx";
import { Questions } from "./questions.tsx";

/** What the left side leads with: questions to begin with, and the two places to ask about. */
export function Leading() {
  return (
    <>
      <Questions />
      <Pair />
    </>
  );
}
