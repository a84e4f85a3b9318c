import type { Progress } from "../../exploration/model/exploration.ts";

/** A place by its id. */
interface Positioned {
  id: string;
  x: number;
  y: number;
}

/** A node as a layout knows it. */
interface LaidNode {
  id: string;
  label: string;
  name: string;
  /** Degrees east and north, where the node says them. */
  geo: { lon: number; lat: number } | null;
}

/** What the layout worker is asked: which layout, nodes, ends, and nodes that must stay where they are. */
export interface LayoutTask {
  layout: string;
  parameters: Readonly<Record<string, string>>;
  nodes: readonly LaidNode[];
  edges: readonly { from: string; to: string }[];
  fixed: readonly Positioned[];
  /** The nodes that the reader chose: where a layout begins somewhere, it begins there. */
  roots: readonly string[];
  /** True where the window is taller than wide. */
  tall: boolean;
}

export type LayoutAnswer = Positioned[];

/** Hears how far a layout is. */
export type Tell = (far: Progress) => void;

/** What the worker says: how far it is, where all came to stand, or why it could not lay them out. */
export type LayoutWord = { far: Progress } | { answer: LayoutAnswer } | { failed: string };
