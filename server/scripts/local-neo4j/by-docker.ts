import { execFile } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { type Server, startServer } from "./child.ts";

const run = promisify(execFile);
const image = "neo4j:5.26-community";

/** True when a Docker engine answers within three seconds. */
export const dockerAnswers = (): Promise<boolean> =>
  run("docker", ["info"], { timeout: 3000 }).then(
    () => true,
    () => false,
  );

/** The user this process runs as, so that the files in the folder stay the user's own. */
const user = (): string[] =>
  process.getuid === undefined || process.getgid === undefined
    ? []
    : ["--user", `${process.getuid()}:${process.getgid()}`];

/** Starts Neo4j Community as a container whose data and logs lie in the folder. */
export async function startByDocker(
  folder: string,
  port: number,
  log: (line: string) => void,
): Promise<Server> {
  const home = join(folder, "docker");
  const mounts = ["data", "logs"].map((name) => ({ from: join(home, name), to: `/${name}` }));
  await Promise.all(mounts.map(({ from }) => mkdir(from, { recursive: true })));
  const name = `chengmai-neo4j-${port}`;
  log(`Starting ${image} with Docker (the image is pulled once) …`);
  const settings = [
    `NEO4J_server_bolt_advertised__address=127.0.0.1:${port}`,
    "NEO4J_server_memory_heap_max__size=512m",
    "NEO4J_server_memory_pagecache_size=128m",
    "NEO4J_dbms_usage__report_enabled=false",
  ];
  const args = ["run", "--rm", "--name", name, "--publish", `127.0.0.1:${port}:7687`, ...user()];
  args.push(...mounts.flatMap(({ from, to }) => ["--volume", `${from}:${to}`]));
  args.push(...settings.flatMap((setting) => ["--env", setting]), image);
  const pulling = (line: string): void => {
    if (/Pull|Download|Extract/u.test(line)) log(line);
  };
  const server = startServer({ command: "docker", args, log: pulling });
  return {
    ...server,
    async stop() {
      await run("docker", ["stop", "--time", "30", name]).catch(() => undefined);
      await server.stop();
    },
  };
}
