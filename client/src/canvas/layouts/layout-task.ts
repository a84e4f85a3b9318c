interface Positioned {
  id: string;
  x: number;
  y: number;
}

/** What the layout worker is asked: ids, ends, and nodes that must stay where they are. */
export interface LayoutTask {
  nodes: string[];
  edges: { from: string; to: string }[];
  fixed: Positioned[];
}

export type LayoutAnswer = Positioned[];
