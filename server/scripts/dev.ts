import { spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createServer } from "vite";

const project = fileURLToPath(new URL("../..", import.meta.url));
const apiPort = process.env["PORT"] ?? "7475";

// Queries and facts are no modules, and the watcher sees what its own program loads, not what the front does.
const watched = [
  "cypher/*/*.cypher",
  "data/facts/**/*.json",
  "server/{src,contract}/**/*.ts",
].flatMap((glob) => ["--include", glob]);
const tsx = join(project, "node_modules", ".bin", "tsx");
const args = ["watch", "--clear-screen=false", ...watched, "--conditions=source"];
const server = spawn(tsx, [...args, "server/src/main.ts"], {
  cwd: project,
  env: { ...process.env, NODE_ENV: "development", PORT: apiPort },
  stdio: ["ignore", "inherit", "inherit"],
});

const page = await createServer({
  root: join(project, "client"),
  // The Host stays the page's own, so that the server sees its own page asking.
  server: { host: "127.0.0.1", proxy: { "/api": { target: `http://127.0.0.1:${apiPort}` } } },
});
await page.listen();
page.printUrls();

const end = async (): Promise<void> => {
  server.kill("SIGTERM");
  await page.close();
  process.exit();
};
process.once("SIGINT", () => void end());
process.once("SIGTERM", () => void end());
server.once("exit", () => void end());
