import { spawn } from "node:child_process";
import { giveWayAsSession } from "../../src/graph/giving-way.ts";

// Runs a command that ends with whoever started this: even one that is killed lets go of our input.
const [where, command = "", ...args] = process.argv.slice(2);
const patienceMs = 10_000;

if (where === "aside") giveWayAsSession();
const child = spawn(command, args, { stdio: ["ignore", "inherit", "inherit"] });
child.once("error", ({ message }) => {
  process.stderr.write(`${message}\n`);
  process.exit(127);
});
child.once("exit", (code) => process.exit(code ?? 1));
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => child.kill(signal));
process.stdin.resume();
process.stdin.once("close", () => {
  child.kill("SIGTERM");
  setTimeout(() => child.kill("SIGKILL"), patienceMs);
});
