export interface Presence {
  here(): void;
  away(reason: string): void;
}

/** Logs when the server goes and when it is back, once each. */
export function watchPresence(log: (message: string) => void): Presence {
  let known: "here" | "away" = "here";
  return {
    here() {
      if (known === "away") log("Neo4j answers again.");
      known = "here";
    },
    away(reason) {
      if (known === "here") log(reason);
      known = "away";
    },
  };
}
