import { deleting, putting, rangeOf, standingIn } from "./asking.ts";
import type { Asked, Standing, Written } from "./asking.ts";
import type { Database, Store } from "./database.ts";
import type { Kind } from "./envelope.ts";
import { laidOut } from "./in-parts.ts";
import { unit } from "./parts.ts";

const unheard = () => undefined;

/** Asks for all of it now. */
function atOnce<Result>(asking: Generator<Asked, Result>): Result {
  for (;;) {
    const { done, value } = asking.next();
    if (done === true) return value;
    // That one failed is told by the transaction, which fails with it.
    value.request.catch(unheard);
  }
}

/** Asks for a task's worth at a time: what was asked for is answered in another task. */
function bitByBit() {
  let weight = 0;
  return async <Result>(asking: Generator<Asked, Result>): Promise<Result> => {
    for (;;) {
      const { done, value } = asking.next();
      if (done === true) return value;
      value.request.catch(unheard);
      weight += value.weight;
      if (weight < unit) continue;
      await value.request;
      weight = 0;
    }
  };
}

const allAnew = ({ inParts }: { inParts?: true }, { id }: { id: string }): Standing => ({
  lists: new Map(),
  others: inParts === true ? [rangeOf(id)] : [],
});

interface Changes<Value> {
  changed: readonly Value[];
  gone: readonly string[];
}

/** Writes some things and deletes others, all or none of them; `leaving` where the page may be gone the next moment. */
export function writerOf<Value extends { id: string }>(
  database: Database,
  kind: Kind<Value> & { name: Store },
): (changes: Changes<Value>, leaving: boolean) => Promise<void> {
  const written = new Map<string, Written>();
  let running: { abort: () => void } | null = null;
  return async ({ changed, gone }, leaving) => {
    // The page would end before the rest of it is asked for: whatever it was to write is written now.
    if (leaving) running?.abort();
    const transaction = database.transaction(kind.name, "readwrite");
    const { store, done } = transaction;
    done.catch(unheard);
    const abort = () => {
      try {
        transaction.abort();
      } catch {
        // It has ended by itself.
      }
    };
    const own = { abort };
    running = own;
    const now = new Map<string, Written>();
    try {
      const bits = bitByBit();
      for (const value of changed) {
        const laid = laidOut(kind, value);
        const before = written.get(value.id);
        if (leaving) now.set(value.id, atOnce(putting(store, laid, allAnew(kind, value))));
        else {
          const standing =
            before === undefined ? allAnew(kind, value) : await standingIn(store, laid, before);
          now.set(value.id, await bits(putting(store, laid, standing)));
        }
      }
      atOnce(deleting(store, gone));
      // A page that ends takes along what was not asked to be kept.
      transaction.commit();
      await done;
    } catch (thrown) {
      abort();
      throw transaction.error ?? thrown;
    } finally {
      if (running === own) running = null;
    }
    // Only now: what was not kept is not there.
    for (const id of [...gone, ...now.keys()]) written.delete(id);
    for (const [id, lists] of now) if (lists.size > 0) written.set(id, lists);
  };
}
