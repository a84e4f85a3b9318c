import { setTimeout as pause } from "node:timers/promises";
import { Refused } from "../refused.ts";

/** How wrong tries are held up, for each address. */
interface Patience {
  /** Answered at once. */
  free: number;
  /** Each further one waits so long for its answer. */
  waitMs: number;
  /** Waiting at once; more are refused unheard. */
  most: number;
  /** After so long without one, an address is as good as new. */
  forgetMs: number;
}

/** Addresses that are remembered; the one heard of longest ago is forgotten first. */
const mostAddresses = 10_000;

/**
 * Holds up whoever was wrong, longer and longer refused; who is right never comes here, so that a guesser
 * at the same address, or behind the same proxy, does not keep them out.
 * @throws Refused `busy` when too many of an address wait
 */
export const wrongTries = ({ free, waitMs, most, forgetMs }: Patience) => {
  const known = new Map<string, { tries: number; waiting: number; at: number }>();
  return async (address: string): Promise<void> => {
    const now = performance.now();
    let entry = known.get(address);
    if (!entry || (entry.waiting === 0 && now - entry.at > forgetMs)) {
      entry = { tries: 0, waiting: 0, at: now };
    }
    entry.tries += 1;
    entry.at = now;
    known.delete(address);
    known.set(address, entry);
    for (const oldest of known.keys()) {
      if (known.size <= mostAddresses) break;
      known.delete(oldest);
    }
    if (entry.tries <= free) return;
    if (entry.waiting >= most) {
      const headers = { "Retry-After": String(Math.ceil(waitMs / 1000)) };
      throw new Refused("busy", "Too many wrong tokens came from your address; wait a little", {
        headers,
      });
    }
    entry.waiting += 1;
    try {
      await pause(waitMs);
    } finally {
      entry.waiting -= 1;
    }
  };
};
