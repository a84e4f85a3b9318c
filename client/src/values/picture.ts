import type { Node } from "@chengmai/cypher/values";
import { createContext } from "react";

/** What the picture on the page knows of nodes, for whatever else on the page shows one. */
interface Picture {
  has: (id: string) => boolean;
  /** Address of the small sign that a node wears there. */
  signOf: (node: Node) => string;
  /** The same of a label, where the picture has no other sign for one of its nodes. */
  signOfLabel: (label: string) => string;
  /** Shows a node: chosen and in the middle, brought in first where it is missing. */
  goTo: (node: Node) => void;
}

/** The app gives the page its picture; without one, no node is anywhere. */
export const Pictured = createContext<Picture>({
  has: () => false,
  signOf: () => "",
  signOfLabel: () => "",
  goTo: () => undefined,
});
