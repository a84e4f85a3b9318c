import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const sources = new URL("../", import.meta.url).href;
const built = new URL("../dist/src/", sources).href;

const isSource = (place: string): boolean => place.endsWith(".ts");
const tsx = () => pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;

/** Who has built the house just now says so (`npm test`): a program starts from there in a fraction of the time. */
const isFreshlyBuilt = (): boolean => process.env["CHENGMAI_BUILT"] === "1";

/** Where another program of the house begins, named without its ending from a module that says its own URL. */
export const programAt = (place: string, from: string): URL => {
  const { href } = new URL(place, from);
  if (!isSource(import.meta.url)) return new URL(`${href}.js`);
  return new URL(isFreshlyBuilt() ? `${href.replace(sources, built)}.js` : `${href}.ts`);
};

/** In whose words packages are read by what begins there. */
export const conditions = ({ href }: URL): string[] =>
  isSource(href) ? ["--conditions=source"] : [];

/** What Node is told to run what begins there: sources need the TypeScript loader, what is built nothing. */
export const loading = (place: URL): string[] =>
  isSource(place.href) ? ["--import", tsx(), ...conditions(place)] : [];

/** Where a worker begins: Node 20 loads none by a flag, so that from source it loads the loader first. */
export const workerAt = (place: URL): URL => {
  if (!isSource(place.href)) return place;
  const api = new URL("./esm/api/index.mjs", tsx()).href;
  const text = `import { register } from "${api}"; register(); await import("${place.href}");`;
  return new URL(`data:text/javascript,${encodeURIComponent(text)}`);
};
