import type { Session } from "neo4j-driver";
import { setImmediate } from "node:timers/promises";

/** The driver's connections, of which each new one is a sign-in of its own. */
interface Growth {
  /** Resolves when this session may use a connection; a new one is first tried alone. */
  enter(session: Session): Promise<void>;
  /** To be told that the connections so far are lost. */
  forget(): void;
}

/** One is there when the server has let us in at all. */
const least = 1;

/**
 * Lets the connections grow one after the other, so that a password that was changed meanwhile is
 * refused once and not by all who ask at the same time. `ready` throws while a refusal stands.
 */
export function openGrowth(
  { ready, login }: { ready: () => Promise<void>; login: () => Promise<void> },
  most: number,
): Growth {
  let tried = least;
  let used = 0;
  let growing: Promise<unknown> = Promise.resolve();

  const grow = async (): Promise<void> => {
    await ready();
    if (used >= tried && tried < most) {
      // Those that were let in before take their connections first.
      await setImmediate();
      await login();
      tried += 1;
    }
    used += 1;
  };
  const pass = async (): Promise<void> => {
    await ready();
    if (used < tried) {
      used += 1;
      return;
    }
    const turn = growing.then(grow);
    growing = turn.catch(() => undefined);
    await turn;
  };
  return {
    async enter(session) {
      let uses = false;
      let closed = false;
      const close = session.close.bind(session);
      // The driver tells nobody when a session has given its connection back.
      session.close = async () => {
        if (uses) used -= 1;
        uses = false;
        closed = true;
        await close();
      };
      await pass();
      if (closed) used -= 1;
      else uses = true;
    },
    forget: () => void (tried = least),
  };
}
