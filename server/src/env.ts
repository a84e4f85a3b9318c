import { resolve } from "node:path";
import { z } from "zod";
import { EnvError } from "./env-error.ts";
import { readTls, type Tls } from "./tls.ts";

export { EnvError };

const whole = (least: number, most: number, usual: number) =>
  z
    .string()
    .refine((text) => /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most, {
      error: `may be a whole number, ${least} to ${most}`,
    })
    .transform(Number)
    .default(usual);

const names = z
  .string()
  .transform((text) => text.split(/[\s,]+/).filter(Boolean))
  .default([]);

// A token is carried in headers and links as it is, so it has no space and no letter beyond ASCII.
const token = z
  .string()
  .regex(
    /^[\w.~+/=!@$*:-]{16,200}$/,
    "may be 16 to 200 letters, digits and . ~ + / = ! @ $ * : _ -",
  )
  .optional();
const file = z.string().optional();

const databaseName = /^[A-Za-z][\w.-]{2,62}$/;

const variables = z.object({
  PORT: whole(0, 65_535, 7475),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, "may be a host name or an address to listen on")
    .default("127.0.0.1"),
  CHENGMAI_HOSTS: names,
  CHENGMAI_TOKEN: token,
  CHENGMAI_READ_TOKEN: token,
  CHENGMAI_TLS_CERT: file,
  CHENGMAI_TLS_KEY: file,
  NEO4J_URI: z
    .string()
    .regex(
      /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s/@]+\/?$/,
      "may be bolt:// or neo4j://, with +s or +ssc where encrypted, and host:port, without a password",
    )
    .optional(),
  NEO4J_USERNAME: z.string().default("neo4j"),
  NEO4J_PASSWORD: z.string().default(""),
  NEO4J_DATABASE: z
    .string()
    .regex(databaseName, "may be a database's name, 3 to 63 letters, digits, . or -")
    .optional(),
  CHENGMAI_DATA: z.string().default(".chengmai"),
  CHENGMAI_ROWS: whole(1, 1_000_000, 10_000),
  CHENGMAI_BYTES: whole(1000, 1_000_000_000, 32_000_000),
  CHENGMAI_WRITES: names.refine(
    (given) => given.every((name) => databaseName.test(name) && name.toLowerCase() !== "system"),
    { error: "may be names of databases, separated by commas; not system" },
  ),
  CHENGMAI_TIMEOUT_MS: whole(100, 600_000, 30_000),
  CHENGMAI_LOG: z
    .enum(["debug", "info", "warn", "error", "silent"], {
      error: "may be debug, info, warn, error or silent",
    })
    .default("warn"),
});

/** What opens the door: to all that may be done here, or to reading alone. */
interface Tokens {
  write?: string | undefined;
  read?: string | undefined;
}

/** What the environment sets, checked. */
export interface Settings {
  port: number;
  host: string;
  hosts: string[];
  tokens: Tokens;
  tls: Tls | null;
  neo4j: { uri: string; username: string; password: string; database?: string | undefined } | null;
  dataFolder: string;
  rowLimit: number;
  /** Databases to which texts from outside may write. */
  unlocked: string[];
  byteLimit: number;
  timeoutMs: number;
  logLevel: "debug" | "info" | "warn" | "error" | "silent";
}

const secret = new Set(["NEO4J_PASSWORD", "NEO4J_URI", "CHENGMAI_TOKEN", "CHENGMAI_READ_TOKEN"]);

const told = (name: string, given: string | undefined): string =>
  secret.has(name) ? name : `${name}=${given ?? ""}`;

/**
 * Reads the settings; an empty variable counts as none.
 * @throws EnvError
 */
export const readEnv = (env: Readonly<Record<string, string | undefined>>): Settings => {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));
  const read = variables.safeParse(given);
  if (!read.success) {
    const faults = read.error.issues.map(({ path, message }) => {
      const name = String(path[0]);
      return `${told(name, given[name])}: ${name} ${message}`;
    });
    throw new EnvError(faults.join("\n"));
  }
  const set = read.data;
  const tokens = { write: set.CHENGMAI_TOKEN, read: set.CHENGMAI_READ_TOKEN };
  if (tokens.read !== undefined && tokens.read === tokens.write) {
    throw new EnvError("CHENGMAI_READ_TOKEN: it may be another token than CHENGMAI_TOKEN only");
  }
  return {
    port: set.PORT,
    host: set.HOST,
    hosts: set.CHENGMAI_HOSTS,
    tokens,
    tls: readTls(set.CHENGMAI_TLS_CERT, set.CHENGMAI_TLS_KEY),
    neo4j: set.NEO4J_URI
      ? {
          uri: set.NEO4J_URI,
          username: set.NEO4J_USERNAME,
          password: set.NEO4J_PASSWORD,
          database: set.NEO4J_DATABASE,
        }
      : null,
    dataFolder: resolve(set.CHENGMAI_DATA),
    rowLimit: set.CHENGMAI_ROWS,
    unlocked: set.CHENGMAI_WRITES,
    byteLimit: set.CHENGMAI_BYTES,
    timeoutMs: set.CHENGMAI_TIMEOUT_MS,
    logLevel: set.CHENGMAI_LOG,
  };
};
