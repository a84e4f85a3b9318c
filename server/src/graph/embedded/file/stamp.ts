import { createHash } from "node:crypto";
import { closeSync, openSync, readSync, statSync } from "node:fs";

// Every checkpoint of the engine writes one of the headers that stand here.
const headBytes = 12_288;

const headOf = (file: string): string => {
  const handle = openSync(file, "r");
  try {
    const head = Buffer.alloc(headBytes);
    const read = readSync(handle, head, 0, headBytes, 0);
    return createHash("sha256").update(head.subarray(0, read)).digest("hex");
  } finally {
    closeSync(handle);
  }
};

/**
 * What tells one state of a file from another, or null where there is none: times can be set back, so the
 * time of the inode, which cannot, and the engine's headers count too.
 */
export function stampOf(file: string): string | null {
  const stat = statSync(file, { bigint: true, throwIfNoEntry: false });
  if (!stat) return null;
  const { ino, size, mtimeNs, ctimeNs } = stat;
  return [ino, size, mtimeNs, ctimeNs, headOf(file)].join(":");
}
