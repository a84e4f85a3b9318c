import type { Neo4jSettings } from "../settings.ts";

/** Who knocks where: named in a refusal, never with the password. */
export type Knocking = Pick<Neo4jSettings, "uri" | "username" | "password">;

type Said = (who: Knocking, message: string) => string;

const unauthorized: Said = ({ uri, username, password }) =>
  password === ""
    ? `Neo4j at ${uri} wants a password of the user “${username}”, and NEO4J_PASSWORD is empty. Set it and start this server again.`
    : `Neo4j at ${uri} refuses the user “${username}” or its password. Mend NEO4J_USERNAME or NEO4J_PASSWORD and start this server again, or change the password in Neo4j and ask to try again.`;

const said: Partial<Record<string, Said>> = {
  Unauthorized: unauthorized,
  AuthenticationRateLimit: ({ uri, username }) =>
    `Neo4j at ${uri} lets the user “${username}” wait some seconds after too many wrong passwords. If NEO4J_PASSWORD is right, this ends by itself; else mend it and start this server again.`,
  CredentialsExpired: ({ uri, username }) =>
    `Neo4j at ${uri} answers the user “${username}” only when its first password has been changed. Do that on the database system, ALTER CURRENT USER SET PASSWORD FROM 'old' TO 'new', then set NEO4J_PASSWORD to the new one and start this server again.`,
  TokenExpired: ({ uri, username }) =>
    `The sign-in of the user “${username}” at ${uri} has run out. Set NEO4J_PASSWORD anew and start this server again.`,
};

const other: Said = ({ uri, username }, message) =>
  `Neo4j at ${uri} does not let the user “${username}” in: ${message}. Ask whoever runs it, then ask to try again.`;

/** The last part of the server's code, of what refuses the sign-in; undefined for any other code. */
export const refusalIn = (code: string): string | undefined =>
  /\.Security\.(?!Forbidden$|AuthorizationExpired$)(?<name>\w+)$/u.exec(code)?.groups?.["name"];

/** Why the server lets us not in, and what helps. */
export const signInWords = (name: string, who: Knocking, message: string): string =>
  (said[name] ?? other)(who, message.replace(/\.$/u, ""));

/** True of a refusal that ends by itself. */
export const isBrief = (name: string | undefined): boolean => name === "AuthenticationRateLimit";
