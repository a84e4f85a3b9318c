import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

/** True where the house runs from its sources, and so do its processes and workers. */
export const fromSource = import.meta.url.endsWith(".ts");

const tsx = () => pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;

/** What Node is told to run another program of the house: from source it needs the TypeScript loader, from dist nothing. */
export const loading = (): string[] => (fromSource ? ["--import", tsx(), ...conditions()] : []);

/** Whose words packages are read in. */
export const conditions = (): string[] => (fromSource ? ["--conditions=source"] : []);

/** Where a worker begins: Node 20 loads none by a flag, so that from source it loads the loader first. */
export const workerAt = (place: URL): URL => {
  if (!fromSource) return place;
  const api = new URL("./esm/api/index.mjs", tsx()).href;
  const text = `import { register } from "${api}"; register(); await import("${place.href}");`;
  return new URL(`data:text/javascript,${encodeURIComponent(text)}`);
};
