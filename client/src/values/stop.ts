import { createContext } from "react";

/** The tab index of what can be chosen in a value: a table of one tab stop leads to it by its own keys. */
export const Stop = createContext<0 | -1>(0);
