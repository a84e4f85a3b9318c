import { mkdir } from "node:fs/promises";
import { resolve } from "node:path";
import { dockerAnswers, startByDocker } from "./by-docker.ts";
import { startByMaven } from "./by-maven.ts";
import { keptPassword } from "./password.ts";
import { portFor } from "./port.ts";
import { ready } from "./ready.ts";
import { type Access, findRunning, forgetRunning, noteRunning } from "./running.ts";

export interface LocalNeo4jOptions {
  /** Keeps jars, data, logs and the password. */
  folder: string;
  /** Any free port when absent. */
  boltPort?: number | undefined;
  log?: ((line: string) => void) | undefined;
  /** Lives for minutes and is asked each query once, so that it need not become fast. */
  forTests?: boolean;
}

export interface LocalNeo4j extends Access {
  /** False when a server that ran on this folder already was found; `stop` leaves it running. */
  started: boolean;
  stop(): Promise<void>;
}

const nothing = (): void => undefined;

/**
 * Starts a real Neo4j Community server on 127.0.0.1, by Docker where an engine answers,
 * else from Maven Central with a Java of this machine; throws an Error in plain words.
 */
export async function startLocalNeo4j(options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  const { boltPort, log = nothing, forTests = false } = options;
  const folder = resolve(options.folder);
  const running = await findRunning(folder);
  if (running !== null) {
    const { uri, username, pid } = running;
    log(`A Neo4j runs on this folder already, at ${uri} (process ${pid}).`);
    return {
      uri,
      username,
      password: running.password,
      started: false,
      stop: () => Promise.resolve(),
    };
  }
  await mkdir(folder, { recursive: true });
  const password = await keptPassword(folder);
  const port = await portFor(boltPort);
  const byDocker = await dockerAnswers();
  const server = await (byDocker
    ? startByDocker(folder, port, log)
    : startByMaven(folder, port, log, forTests));
  const uri = `bolt://127.0.0.1:${port}`;
  try {
    // Docker may have to pull the image first.
    await ready(uri, password, server, byDocker ? 600_000 : 120_000);
  } catch (error) {
    await server.stop();
    throw error;
  }
  await noteRunning(folder, uri, server.pid);
  return {
    uri,
    username: "neo4j",
    password,
    started: true,
    async stop() {
      await forgetRunning(folder);
      await server.stop();
    },
  };
}
