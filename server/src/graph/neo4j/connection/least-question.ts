import type { Session } from "neo4j-driver";
import { isUnreachable } from "../errors/errors.ts";

const once = async (open: () => Session): Promise<void> => {
  const session = open();
  try {
    await session.run("RETURN 1");
  } finally {
    await session.close().catch(() => undefined);
  }
};

/** Asks next to nothing, since a server may take a password and answer nothing until it is changed. */
export const leastQuestion = (open: () => Session): Promise<void> =>
  once(open).catch((error: unknown) => {
    // A pooled connection may have died with a server that is back already.
    if (isUnreachable(error)) return once(open);
    throw error;
  });
