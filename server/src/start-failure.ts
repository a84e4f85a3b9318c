import { HeaderError } from "@chengmai/cypher";
import { FactsError } from "@chengmai/data";
import { EnvError } from "./env.ts";
import { GraphError } from "./graph/graph-error.ts";

/** Why the server cannot start, in words that say what to mend; foreseen reasons without a stack. */
export const startFailure = (error: unknown, at?: { port: number; host: string }): string => {
  if (error instanceof EnvError) return `The settings cannot be used.\n${error.message}`;
  if (error instanceof FactsError) return `The facts in data/facts have a fault.\n${error.message}`;
  if (error instanceof HeaderError) return `A query in cypher/ cannot be read.\n${error.message}`;
  if (error instanceof GraphError) return error.message;
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error ? error.code : undefined;
  if (at && code === "EADDRINUSE") {
    const next = at.port + 1;
    return `Port ${at.port} is in use by another program. Set PORT to a free one: PORT=${next} npm start`;
  }
  if (at && (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")) {
    return `HOST=${at.host} is no address of this machine.`;
  }
  if (at && code === "EACCES") return `PORT=${at.port} needs rights that this program has not.`;
  return error.stack ?? error.message;
};
