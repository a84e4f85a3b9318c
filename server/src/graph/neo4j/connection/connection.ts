import neo4j, { type Driver, type Session } from "neo4j-driver";
import { GraphError } from "../../graph-error.ts";
import { graphError, refusalOf } from "../errors/errors.ts";
import { openGrowth } from "./growth.ts";
import { leastQuestion } from "./least-question.ts";
import { mostAhead } from "./pace.ts";
import { type Presence, watchPresence } from "./presence.ts";
import { driverInTurns } from "./read-in-turns.ts";
import { isBrief } from "../errors/sign-in-words.ts";
import type { Neo4jSettings } from "../settings.ts";
import { openSignIn, type SignIn } from "./sign-in.ts";

export interface Connection {
  readonly driver: Driver;
  /** `ahead`: rows asked for at once. */
  read(database: string | undefined, ahead?: number): Session;
  write(database: string | undefined): Session;
  /** Resolves where the server lets this session in; throws where it does not, without asking again and again. */
  ready(session: Session): Promise<void>;
  readonly signIn: Pick<SignIn, "again">;
  readonly presence: Presence;
  /** The failure as the port's error, and what follows from it for those who ask next. */
  failed(error: unknown, linesBefore?: number): GraphError;
  /** What later reads wait for, so that a cluster's followers show what was just written. */
  wrote(bookmarks: string[]): void;
}

const mostConnections = 50;

/** A driver that connects when first asked, so that a server that is away does not stop the app. */
export function connect(settings: Neo4jSettings): Connection {
  const { uri, username, password, database, log = () => undefined } = settings;
  let bookmarks: string[] = [];
  let driver: Driver;
  try {
    const made = neo4j.driver(uri, neo4j.auth.basic(username, password), {
      useBigInt: true,
      connectionTimeout: 5000,
      connectionAcquisitionTimeout: 10_000,
      connectionLivenessCheckTimeout: 5000,
      maxTransactionRetryTime: 5000,
      maxConnectionPoolSize: mostConnections,
      telemetryDisabled: true,
      userAgent: "chengmai",
    });
    driver = driverInTurns(made);
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
  const presence = watchPresence(log);
  const failed = (error: unknown, linesBefore?: number): GraphError => {
    const failure = graphError(error, { ...settings, linesBefore });
    if (failure.slug === "sign-in-refused") {
      signIn.refused(failure, isBrief(refusalOf(failure)));
      presence.away(failure);
    }
    if (failure.slug === "graph-unreachable") {
      presence.away(failure);
      signIn.forget();
      growth.forget();
      // A server that comes back from an older state would be waited for in vain.
      bookmarks = [];
    }
    return failure;
  };
  const login = async (): Promise<void> => {
    try {
      await leastQuestion(() => session(undefined, "READ"));
    } catch (error) {
      const failure = failed(error);
      // Any other failure is the database's: this user was let in.
      if (failure.slug === "sign-in-refused" || failure.slug === "graph-unreachable") throw failure;
    }
  };
  const signIn = openSignIn(login);
  const growth = openGrowth({ ready: signIn.ready, login }, mostConnections);
  return {
    driver,
    presence,
    signIn,
    failed,
    ready: growth.enter,
    read: (named, ahead) => session(named, "READ", ahead),
    write: (named) => session(named, "WRITE"),
    wrote(after) {
      bookmarks = after;
    },
  };
}
