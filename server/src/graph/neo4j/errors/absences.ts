import type { Neo4jSettings } from "../settings.ts";

type Said = (uri: string) => string;

const encrypted = (uri: string): boolean => /^\w+\+s/u.test(uri);
const scheme = (uri: string): string => uri.split(":")[0] ?? uri;
/** The same address with another word, or none, for its encryption. */
const by = (uri: string, encryption: string): string =>
  uri.replace(/^(\w+)[^:]*/u, `$1${encryption}`);

const closed: Said = (uri) =>
  encrypted(uri)
    ? `it broke off the encryption that ${scheme(uri)}:// asks for. If it speaks plainly, set NEO4J_URI to ${by(uri, "")}`
    : `it broke off the connection. If it is not just stopping, it may want encryption: set NEO4J_URI to ${by(uri, "+s")}`;

/** What the driver says when it cannot talk to a server; first match wins. */
const said: readonly (readonly [RegExp, Said])[] = [
  [/ECONNREFUSED/u, () => "nothing listens there. Start Neo4j, or mend NEO4J_URI"],
  [
    /ENOTFOUND|EAI_AGAIN/u,
    () => "no machine of that name is known. Mend the name in NEO4J_URI, or look at the network",
  ],
  [
    /EHOSTUNREACH|ENETUNREACH|ETIMEDOUT/u,
    () => "no way leads to that machine. Look at the network, or mend NEO4J_URI",
  ],
  [
    /responded HTTP/u,
    () =>
      "a web server (HTTP) answers there. NEO4J_URI has to name the Bolt port, 7687 unless it was changed",
  ],
  [
    /Unknown Bolt protocol version|does not support any protocol|ProtocolError/u,
    () => "what answers there is no Neo4j. Mend the port in NEO4J_URI",
  ],
  [
    /self[- ]signed|unable to (?:verify|get)|altnames|certificate/iu,
    (uri) =>
      `its certificate is not trusted. If you know it for the right one, set NEO4J_URI to ${by(uri, "+ssc")}`,
  ],
  [/secure TLS|wrong version number|SSL routines|ECONNRESET|closed by server/iu, closed],
  [
    /acquisition timed out|Failed to establish connection in/u,
    () =>
      "it takes the connection and then says nothing. Look whether it is Neo4j and still starting",
  ],
];

/** An error and all that caused it, as one text. */
const whole = (error: unknown): string =>
  error instanceof Error ? `${error.message}\n${whole(error.cause)}` : "";

const reason = (error: unknown, uri: string): string | undefined => {
  const message = whole(error);
  return said.find(([pattern]) => pattern.test(message))?.[1](uri);
};

/** True of an error without a code that tells of an absence all the same. */
export const isAbsence = (error: unknown): boolean => reason(error, "") !== undefined;

/** Why nobody answers at that address, and what helps; the driver's own `words` where it is not known. */
export const absenceWords = (
  error: unknown,
  { uri }: Pick<Neo4jSettings, "uri">,
  words: string,
): string => `Neo4j does not answer at ${uri}: ${reason(error, uri) ?? words.replace(/\.$/u, "")}.`;
