import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

const fileOf = (folder: string): string => join(folder, "password");

/** The password kept in that folder, made when there is none; the file is readable by its owner alone. */
export async function keptPassword(folder: string): Promise<string> {
  const kept = await readFile(fileOf(folder), "utf8").catch(() => "");
  if (kept.trim() !== "") return kept.trim();
  const password = randomBytes(18).toString("base64url");
  await mkdir(folder, { recursive: true });
  await writeFile(fileOf(folder), `${password}\n`, { mode: 0o600 });
  return password;
}
