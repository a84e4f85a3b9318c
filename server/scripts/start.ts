import { spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { whenNpmIsGone } from "./ancestors.ts";
import { buildWhenStale } from "./build.ts";

const project = fileURLToPath(new URL("../..", import.meta.url));
const say = (line: string): boolean => process.stderr.write(`${line}\n`);

const localNeo4j = async () => {
  const { startLocalNeo4j } = await import("./local-neo4j/index.ts");
  return startLocalNeo4j({ folder: join(project, ".chengmai", "neo4j"), log: say });
};

/** Runs the built server until it ends; signals that only this process got are handed on. */
const serve = (env: NodeJS.ProcessEnv): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = spawn(process.execPath, [join(project, "server/dist/src/main.js")], {
      cwd: project,
      env: { NODE_ENV: "production", ...process.env, ...env },
      // The last is how the server sees that this process was killed.
      stdio: ["inherit", "inherit", "inherit", "ipc"],
    });
    for (const signal of ["SIGINT", "SIGTERM"] as const)
      process.on(signal, () => server.kill(signal));
    whenNpmIsGone(() => server.kill("SIGTERM"));
    server.once("error", reject);
    server.once("exit", (code) => resolve(code ?? 1));
  });

const main = async (args: readonly string[]): Promise<number> => {
  const unknown = args.find((arg) => arg !== "--neo4j");
  if (unknown !== undefined) {
    say(`${unknown} is not known here; there is: npm start -- --neo4j`);
    return 1;
  }
  buildWhenStale(project, say);
  if (!args.includes("--neo4j")) return serve({});
  const neo4j = await localNeo4j();
  try {
    const { uri: NEO4J_URI, username: NEO4J_USERNAME, password: NEO4J_PASSWORD } = neo4j;
    return await serve({ NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD });
  } finally {
    await neo4j.stop();
  }
};

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  say(error instanceof Error ? error.message : String(error));
  return 1;
});
