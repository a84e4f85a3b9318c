import { mkdir, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { type Server, startServer } from "./child.ts";
import { jarsOf } from "./jars.ts";
import { choose, findJavas } from "./java.ts";

const opened = [
  "java.base/java.nio",
  "java.base/java.io",
  "java.base/sun.nio.ch",
  "java.base/java.util.concurrent",
  "java.base/java.lang",
];

const configuration = (home: string, port: number): string =>
  [
    `server.directories.data=${join(home, "data")}`,
    `server.directories.logs=${join(home, "logs")}`,
    "server.bolt.enabled=true",
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    "server.http.enabled=false",
    "server.https.enabled=false",
    "server.memory.pagecache.size=128m",
    // Without it a stop waits ten seconds for nothing.
    "internal.server.bolt.thread_pool_shutdown_wait_time=200ms",
    "dbms.usage_report.enabled=false",
    "",
  ].join("\n");

// Most of a short life would go into making code faster that then runs no more.
const soon = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"];

/** Starts Neo4j Community from its jars with a Java found on this machine. */
export async function startByMaven(
  folder: string,
  port: number,
  log: (line: string) => void,
  forTests: boolean,
): Promise<Server> {
  const wanted = process.env["CHENGMAI_NEO4J_VERSION"];
  const { release, java } = choose(await findJavas(), wanted === "" ? undefined : wanted);
  const home = join(folder, release.version);
  const lib = await jarsOf(release.version, home, log);
  const conf = join(home, "conf");
  await mkdir(conf, { recursive: true });
  await writeFile(join(conf, "neo4j.conf"), configuration(home, port));
  log(`Starting Neo4j Community ${release.version} on Java ${java.feature} …`);
  const args = [
    "-Xmx512m",
    ...(forTests ? soon : []),
    ...opened.map((name) => `--add-opens=${name}=ALL-UNNAMED`),
    "-cp",
    [conf, join(lib, "*")].join(delimiter),
    release.mainClass,
    `--home-dir=${home}`,
    `--config-dir=${conf}`,
  ];
  const env = { JAVA_HOME: java.home };
  // Tests load the machine by themselves, and wait for it: there it may not fall behind.
  return startServer({ command: java.command, args, env, aside: !forTests });
}
