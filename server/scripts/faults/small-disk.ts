import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const mount = (...args: string[]): boolean => spawnSync("mount", args).status === 0;

/** A disk of its own, small enough to be filled. */
export interface SmallDisk {
  folder: string;
  /** Fills it but for so many kilobytes. */
  fill(freeKb: number): void;
  empty(): void;
  allowWrites(allowed: boolean): void;
  remove(): void;
}

/** A disk in memory, or null where this user may not mount one. */
export function smallDisk(kilobytes: number): SmallDisk | null {
  const folder = mkdtempSync(join(tmpdir(), "chengmai-disk-"));
  if (!mount("-t", "tmpfs", "-o", `size=${kilobytes}k`, "tmpfs", folder)) {
    rmSync(folder, { recursive: true });
    process.stderr.write(
      "\n!!! No small disk can be mounted: every test of a full one is SKIPPED.\n",
    );
    return null;
  }
  const filler = join(folder, "filler");
  return {
    folder,
    fill(freeKb) {
      const { bavail, bsize } = statfsSync(folder);
      try {
        writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - freeKb * 1024)));
      } catch (error) {
        // Others write there too, so it may be full sooner.
        if (!(error instanceof Error && "code" in error && error.code === "ENOSPC")) throw error;
      }
    },
    empty: () => rmSync(filler, { force: true }),
    allowWrites(allowed) {
      if (!mount("-o", `remount,${allowed ? "rw" : "ro"}`, folder))
        throw new Error(`${folder} cannot be mounted anew`);
    },
    remove() {
      spawnSync("umount", ["--lazy", folder]);
      rmSync(folder, { recursive: true });
    },
  };
}
