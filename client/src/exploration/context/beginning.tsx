import { createContext } from "react";
import type { Beginning } from "../model/exploration.ts";

/** Begins another exploration, called by a name, beside the one at hand; the app brings it, since it has them all. */
export const BeginningAnother = createContext<((name: string, begin: Beginning) => void) | null>(
  null,
);
