import { existsSync } from "node:fs";
import { run, say } from "./run.ts";

/** True where packages of the system may be installed: root on a Debian or Ubuntu. */
export const mayInstall = (): boolean => process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");

const env = { DEBIAN_FRONTEND: "noninteractive" };
let updated: Promise<unknown> | undefined;

/** Installs the first of these sets of packages that this system has. */
export async function install(...choices: readonly string[][]): Promise<boolean> {
  updated ??= run("apt-get", ["update", "-q"], { env, quiet: true });
  await updated;
  for (const packages of choices) {
    say(`  apt-get install ${packages.join(" ")} …`);
    const args = ["install", "-y", "-q", "--no-install-recommends", ...packages];
    const { code, output } = await run("apt-get", args, { env, quiet: true });
    if (code === 0) return true;
    say(`  ${output.trim().split("\n").at(-1) ?? "apt-get failed"}`);
  }
  return false;
}
