import { useState } from "react";
import { asRefusal, type Refusal } from "../../api/problem.ts";

/** For what is asked for by a click before it is shown: how the last one was refused, and a way to begin one. */
export function useOpening() {
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const opening = (asked: Promise<void>): void => {
    setRefusal(null);
    asked.catch((thrown: unknown) => setRefusal(asRefusal(thrown)));
  };
  return { refusal, opening };
}
