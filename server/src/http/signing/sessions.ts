import { createHash, randomBytes } from "node:crypto";
import type { May } from "./asker.ts";

/** Who signed in and has not left; an id is a secret, and only its digest is kept. */
interface Sessions {
  /** A new id. Beyond the most of a kind, the one that was not seen for longest is ended. */
  open(may: May): string;
  /** What the holder of this id may do, and a name for the session that is no secret; null for none. */
  find(id: string): { may: May; name: string } | null;
  end(id: string): void;
}

const digest = (id: string): string => createHash("sha256").update(id).digest("hex");

/** Sessions that end when nobody used them for so long. */
export const sessions = (limits: { most: number; idleMs: number }): Sessions => {
  // Apart, so that whoever may only read cannot crowd out who may write. The longest unseen is first.
  const kept = { write: new Map<string, number>(), read: new Map<string, number>() };
  const see = (may: May, name: string): void => {
    kept[may].delete(name);
    kept[may].set(name, performance.now());
  };
  return {
    open(may) {
      const id = randomBytes(32).toString("base64url");
      see(may, digest(id));
      for (const name of kept[may].keys()) {
        if (kept[may].size <= limits.most) break;
        kept[may].delete(name);
      }
      return id;
    },
    find(id) {
      const name = digest(id);
      for (const may of ["write", "read"] as const) {
        const seen = kept[may].get(name);
        if (seen === undefined) continue;
        if (performance.now() - seen > limits.idleMs) {
          kept[may].delete(name);
          return null;
        }
        see(may, name);
        return { may, name };
      }
      return null;
    },
    end(id) {
      const name = digest(id);
      kept.write.delete(name);
      kept.read.delete(name);
    },
  };
};
