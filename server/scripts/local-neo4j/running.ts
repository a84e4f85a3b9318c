import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { keptPassword } from "./password.ts";
import { answers } from "./ready.ts";

const fileOf = (folder: string): string => join(folder, "running.json");

/** Where a server is and how to enter. */
export interface Access {
  uri: string;
  username: string;
  password: string;
}

/** The server that runs on this folder already, if it still answers. */
export async function findRunning(folder: string): Promise<(Access & { pid: number }) | null> {
  const text = await readFile(fileOf(folder), "utf8").catch(() => null);
  if (text === null) return null;
  const { uri, username, pid } = JSON.parse(text) as { uri: string; username: string; pid: number };
  const password = await keptPassword(folder);
  return (await answers(uri, password)) ? { uri, username, password, pid } : null;
}

/** Lets other processes find it; the password stays in its own file. */
export const noteRunning = (folder: string, uri: string, pid: number | undefined): Promise<void> =>
  writeFile(fileOf(folder), `${JSON.stringify({ uri, username: "neo4j", pid })}\n`, {
    mode: 0o600,
  });

export const forgetRunning = (folder: string): Promise<void> => rm(fileOf(folder), { force: true });
