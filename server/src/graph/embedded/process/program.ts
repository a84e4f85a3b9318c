import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";

// Run from source a program needs the TypeScript loader, from dist nothing.
const fromSource = import.meta.url.endsWith(".ts");
const tsx = () => pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;

/** What Node is given to run one of this folder's programs. */
export const programOf = (name: "reader" | "writer" | "starter") => ({
  path: fileURLToPath(new URL(`./${name}.${fromSource ? "ts" : "js"}`, import.meta.url)),
  execArgv: fromSource ? ["--import", tsx(), "--conditions=source"] : [],
});
