import { randomUUID } from "node:crypto";
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

interface Spilling {
  /** What a process that opens the engine is to be given. */
  env(): NodeJS.ProcessEnv;
  /** Removes what a process that has ended left. */
  forget(pid: number): void;
  close(): void;
}

const quietly = (act: () => void): void => {
  try {
    act();
  } catch {
    // No room, or somebody has tidied up: nothing hangs on it.
  }
};

const remove = (path: string): void => rmSync(path, { recursive: true, force: true });

/**
 * A folder within the system's own for what the engine has no room for: it makes one in there for each open file,
 * and one that is killed, as most are, leaves it.
 */
export function openSpilling(): Spilling {
  const folder = join(tmpdir(), `chengmai-spill-${randomUUID()}`);
  return {
    env() {
      // The system may tidy up what was long unused.
      quietly(() => mkdirSync(folder, { recursive: true, mode: 0o700 }));
      return { TMPDIR: folder };
    },
    forget: (pid) =>
      quietly(() => {
        for (const name of readdirSync(folder))
          if (name.includes(`-${pid}-`)) remove(join(folder, name));
      }),
    close: () => quietly(() => remove(folder)),
  };
}
