import { createContext } from "react";

/** Whether the database keeps claims at all: where it keeps none, nobody is told that one is missing. */
export const ClaimsKept = createContext(true);
