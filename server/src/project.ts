import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";

// The same project is seen from src/ and from dist/src/.
const projectAbove = (folder: string): string =>
  existsSync(join(folder, "client", "package.json")) ? folder : projectAbove(dirname(folder));

/** Where this project is, its built page, and its version. */
export const project = () => {
  const folder = projectAbove(dirname(fileURLToPath(import.meta.url)));
  const text = readFileSync(join(folder, "package.json"), "utf8");
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(text));
  return { folder, version, pageFolder: join(folder, "client", "dist") };
};
