import type { Node } from "@chengmai/cypher/values";
import { createContext } from "react";

/** What the reader has in hand on the page, from which a form takes what it can. */
interface InHand {
  /** What the page shows, by the name of the parameter that it answers. */
  shown: Readonly<Record<string, string>>;
  /** Nodes that are chosen, the likeliest first. */
  nodes: () => readonly Node[];
}

/** The app says what is in hand; without it, nothing is. */
export const Hand = createContext<InHand>({ shown: {}, nodes: () => [] });
