import { fork, type ChildProcess } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";

// Run from source the child needs the TypeScript loader, from dist nothing.
const fromSource = import.meta.url.endsWith(".ts");
const tsx = () => pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
const loader = fromSource ? ["--import", tsx(), "--conditions=source"] : [];

/** Starts one of this folder's programs on a database file; `advanced` carries bigint and bytes. */
export function startChild(program: "reader" | "writer", file: string): ChildProcess {
  const path = fileURLToPath(new URL(`./${program}.${fromSource ? "ts" : "js"}`, import.meta.url));
  return fork(path, [file], {
    execArgv: loader,
    serialization: "advanced",
    // The engine prints its panics; they belong in no one's answer.
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
}
