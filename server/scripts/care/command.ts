import { resolve } from "node:path";
import { startFailure } from "../../src/start-failure.ts";

export const say = (line: string): boolean => process.stdout.write(`${line}\n`);

/** A path as it was typed, where npm was called and not where it runs. */
export const typedPath = (path: string): string => resolve(process.env["INIT_CWD"] ?? ".", path);

/** Runs a command; a failure is told in plain words and ends it with 1. */
export const runCommand = async (command: () => Promise<void>): Promise<void> => {
  try {
    await command();
  } catch (error) {
    process.stderr.write(`${startFailure(error)}\n`);
    process.exitCode = 1;
  }
};

/** A command that was called with words it does not know. */
export const usage = (words: string): never => {
  process.stderr.write(`${words}\n`);
  process.exit(1);
};
