import { remember, remembered } from "../../../storage/remembered.ts";
import type { Spot } from "../../model/state.ts";

/** What a reader made of a schema's picture: where labels stand, and which are shown; null: the first ones. */
export interface Put {
  spots: Readonly<Record<string, Spot>>;
  chosen: readonly string[] | null;
  /** Label → the property by which its nodes are called. */
  names?: Readonly<Record<string, string>>;
}

const nowhere: Put = { spots: {}, chosen: null };
const name = (database: string) => `schema.${database}`;

/** What this browser keeps of a database's schema picture. */
export function putIn(database: string): Put {
  try {
    const kept: unknown = JSON.parse(remembered(name(database)) ?? "null");
    return typeof kept === "object" && kept !== null && "spots" in kept ? (kept as Put) : nowhere;
  } catch {
    return nowhere;
  }
}

export const keepPut = (database: string, put: Put): void =>
  remember(name(database), JSON.stringify(put));
