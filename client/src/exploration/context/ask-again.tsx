import { createContext } from "react";
import type { Entry } from "../model/step.ts";

type Asked = NonNullable<Entry["asked"]>[number];

/** What can be done with a question that a step asked; the app brings it, since it leads to the workbench. */
export interface AskAgain {
  /** Opens it in the workbench, with its parameters. */
  open(asked: Asked): void;
  /** Keeps it among the reader's own queries. */
  keep(asked: Asked, title: { zh: string; en: string }): Promise<void>;
}

export const AskingAgain = createContext<AskAgain | null>(null);
