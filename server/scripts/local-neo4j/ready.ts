import { setTimeout as sleep } from "node:timers/promises";
import neo4j, { type Driver, Neo4jError } from "neo4j-driver";
import type { Server } from "./child.ts";

const firstUser = "neo4j";
const firstPassword = "neo4j";

const withDriver = async <T>(
  uri: string,
  password: string,
  use: (driver: Driver) => Promise<T>,
  username = firstUser,
): Promise<T> => {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
    connectionTimeout: 2000,
    maxTransactionRetryTime: 0,
  });
  try {
    return await use(driver);
  } finally {
    await driver.close();
  }
};

/** True when a server answers there to that user and password. */
export const answers = (uri: string, password: string, username?: string): Promise<boolean> =>
  withDriver(uri, password, (driver) => driver.executeQuery("RETURN 1"), username).then(
    () => true,
    () => false,
  );

const setPassword = (uri: string, password: string): Promise<unknown> =>
  withDriver(uri, firstPassword, (driver) =>
    driver.executeQuery(
      "ALTER CURRENT USER SET PASSWORD FROM $from TO $to",
      { from: firstPassword, to: password },
      { database: "system" },
    ),
  );

const isUnauthorized = (error: unknown): boolean =>
  error instanceof Neo4jError && error.code === "Neo.ClientError.Security.Unauthorized";

async function attempt(uri: string, password: string): Promise<boolean> {
  try {
    await withDriver(uri, password, (driver) => driver.executeQuery("RETURN 1"));
    return true;
  } catch (error) {
    if (!isUnauthorized(error)) return false;
  }
  try {
    await setPassword(uri, password);
  } catch (error) {
    if (!isUnauthorized(error)) return false;
    throw new Error(
      "The kept password is not this server's; remove the folder to begin afresh, or put the right one into its file `password`.",
      { cause: error },
    );
  }
  return false;
}

function whyEnded(server: Server): Error {
  const lines = server.lines();
  const text = lines.join("\n");
  if (/lock/iu.test(text) && /store|database files/iu.test(text)) {
    return new Error("Another Neo4j already runs on this folder's data; stop it first.");
  }
  const told = lines.filter((line) => /ERROR|Caused by|Exception|docker:/u.test(line)).slice(-3);
  return new Error(
    `Neo4j ended while starting: ${(told.length > 0 ? told : lines.slice(-5)).join(" / ")}`,
  );
}

/** Waits until the server answers to the password, giving it that password on its first start. */
export async function ready(
  uri: string,
  password: string,
  server: Server,
  patience: number,
): Promise<void> {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    if (server.ended()) throw whyEnded(server);
    if (await attempt(uri, password)) return;
    await sleep(250);
  }
  throw new Error(`Neo4j did not answer at ${uri} within ${patience / 1000} s.`);
}
