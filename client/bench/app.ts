import { spawn, spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import { fileURLToPath, pathToFileURL } from "node:url";

const client = fileURLToPath(new URL("..", import.meta.url));
const main = fileURLToPath(new URL("../../server/src/main.ts", import.meta.url));
const planting = (name: "dense" | "wide") =>
  fileURLToPath(new URL(`../../server/test/foreign/plant-${name}.ts`, import.meta.url));
const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;

/** Builds the page as `npm run build` does, but into a folder of its own. */
export const buildPage = (folder: string): void => {
  const args = ["vite", "build", "--outDir", folder, "--emptyOutDir", "--logLevel", "warn"];
  const { status } = spawnSync("npx", args, {
    cwd: client,
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 0) throw new Error("The page could not be built.");
};

const plant = (name: "dense" | "wide", file: string): void => {
  const args = ["--import", tsx, "--conditions=source", planting(name), file];
  const { status } = spawnSync(process.execPath, args, { stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) throw new Error(`The ${name} graph could not be planted.`);
};

/** Fills an embedded file with a dense graph. */
export const plantDense = (file: string): void => plant("dense", file);

/** Fills an embedded file with what makes a large matrix. */
export const plantWide = (file: string): void => plant("wide", file);

/** Starts the server on a new built-in graph; resolves when it answers. */
export const startServer = async (dataFolder: string, more: Record<string, string> = {}) => {
  const child = spawn(process.execPath, ["--import", tsx, "--conditions=source", main], {
    stdio: ["ignore", "pipe", "inherit"],
    env: {
      ...process.env,
      NODE_ENV: "production",
      HOST: "127.0.0.1",
      PORT: "0",
      NEO4J_URI: "",
      CHENGMAI_DATA: dataFolder,
      ...more,
    },
  });
  const kill = (): boolean => child.kill("SIGKILL");
  process.once("exit", kill);
  const ended = new Promise<void>((done) => void child.once("exit", () => done()));
  const url = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).on("line", (line) => {
      const address = /http:\/\/\S+/.exec(line)?.[0];
      if (address !== undefined) resolve(address);
    });
    void ended.then(() => reject(new Error("The server ended before it was ready.")));
  });
  return {
    url,
    async stop() {
      child.kill("SIGTERM");
      await ended;
      process.off("exit", kill);
    },
  };
};
