import neo4j, { type Driver, type Session } from "neo4j-driver";
import { GraphError } from "../graph-error.ts";
import { mostAhead } from "./pace.ts";
import { type Presence, watchPresence } from "./presence.ts";
import type { Neo4jSettings } from "./settings.ts";

export interface Connection {
  readonly driver: Driver;
  /** `ahead`: rows asked for at once. */
  read(database: string | undefined, ahead?: number): Session;
  write(database: string | undefined): Session;
  readonly presence: Presence;
  /** What later reads wait for, so that a cluster's followers show what was just written. */
  wrote(bookmarks: string[]): void;
}

/** A driver that connects when first asked, so that a server that is away does not stop the app. */
export function connect(settings: Neo4jSettings): Connection {
  const { uri, username, password, database, log = () => undefined } = settings;
  let bookmarks: string[] = [];
  let driver: Driver;
  try {
    driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
      useBigInt: true,
      connectionTimeout: 5000,
      connectionAcquisitionTimeout: 10_000,
      connectionLivenessCheckTimeout: 5000,
      maxTransactionRetryTime: 5000,
      maxConnectionPoolSize: 50,
      telemetryDisabled: true,
      userAgent: "chengmai",
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new GraphError("graph-unreachable", `“${uri}” is no address of a Neo4j: ${reason}`);
  }
  const session = (
    named: string | undefined,
    mode: "READ" | "WRITE",
    fetchSize = mostAhead,
  ): Session => {
    if (named?.toLowerCase() === "system") {
      throw new GraphError("not-found", "The database “system” is not for exploring.");
    }
    const name = named ?? database;
    return driver.session({
      defaultAccessMode: mode,
      fetchSize,
      bookmarks,
      ...(name === undefined ? {} : { database: name }),
    });
  };
  return {
    driver,
    presence: watchPresence(log),
    read: (named, ahead) => session(named, "READ", ahead),
    write: (named) => session(named, "WRITE"),
    wrote(after) {
      bookmarks = after;
    },
  };
}
