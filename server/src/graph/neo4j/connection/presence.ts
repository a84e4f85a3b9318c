import type { GraphError } from "../../graph-error.ts";

export interface Presence {
  here(): void;
  away(failure: GraphError): void;
}

/** Logs when the server goes, refuses us and is back, once each. */
export function watchPresence(log: (message: string) => void): Presence {
  let known = "here";
  return {
    here() {
      if (known !== "here") log("Neo4j answers again.");
      known = "here";
    },
    away({ slug, message }) {
      if (known !== slug) log(message);
      known = slug;
    },
  };
}
