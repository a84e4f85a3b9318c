import { newId } from "./id.ts";

const place = "chengmai.window";
const lockOf = (id: string): string => `chengmai.window.${id}`;

/** Resolves once the name is this window's alone, until the window is gone; false where another holds it. */
function held(id: string): Promise<boolean> {
  const { locks } = navigator as { locks?: LockManager };
  // Locks are missing on plain http; then windows are taken to be alone, and tabs are still written one by one.
  if (locks === undefined) return Promise.resolve(true);
  return new Promise((resolve) => {
    // A reload asks before the page it replaces has let go.
    const patience = AbortSignal.timeout(800);
    locks
      .request(lockOf(id), { signal: patience }, () => {
        resolve(true);
        return new Promise<never>(() => undefined);
      })
      .catch(() => resolve(false));
  });
}

function remembered(): string | null {
  try {
    return sessionStorage.getItem(place);
  } catch {
    return null;
  }
}

async function named(): Promise<string> {
  const before = remembered();
  const own = before !== null && (await held(before)) ? before : newId();
  if (own !== before) await held(own);
  try {
    sessionStorage.setItem(place, own);
  } catch {
    // Then a reload finds the tabs as those of a window that is gone.
  }
  return own;
}

let naming: Promise<string> | null = null;

/** This window's name: the same after a reload, another for a window that was copied from it. */
export const ownWindow = (): Promise<string> => (naming ??= named());

/** Names of the windows that are open now, this one included. */
export async function openWindows(): Promise<ReadonlySet<string>> {
  const { locks } = navigator as { locks?: LockManager };
  const names = ((await locks?.query())?.held ?? []).flatMap(({ name = "" }) =>
    name.startsWith(lockOf("")) ? [name.slice(lockOf("").length)] : [],
  );
  return new Set(names);
}
