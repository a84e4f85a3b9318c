import { createContext } from "react";

/** Whether the database keeps claims, as the built-in graph does; the app tells it. */
export const ClaimsKept = createContext(true);
