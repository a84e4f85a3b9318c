import type { Response } from "express";

/** What a token lets its holder do. */
export type May = "write" | "read";

/** Who asks. `name` tells one from another, for what is counted for each; it is no secret. */
export interface Asker {
  may: May | null;
  name: string;
}

const place = "asker";

/** Says who asks, for all that comes after. */
export const askedBy = (response: Response, asker: Asker): void => {
  response.locals[place] = asker;
};

/** Who asks. @throws TypeError where nobody has said so: a route stands before the door */
export const askerOf = (response: Response): Asker => {
  const asker = response.locals[place] as Asker | undefined;
  if (asker === undefined) throw new TypeError("nobody was let in here");
  return asker;
};
