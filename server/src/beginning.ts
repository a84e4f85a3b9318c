import { pino, type Logger } from "pino";
import { readEnv, type Settings } from "./env.ts";

/** What both programs of the server begin with. @throws EnvError */
export const beginning = (): { settings: Settings; log: Logger; strict: boolean } => {
  const settings = readEnv(process.env);
  const log = pino({ level: settings.logLevel }, pino.destination(2));
  // What nobody waited for is told, and costs no other reader theirs.
  process.on("unhandledRejection", (error) => log.error({ err: error }, "unforeseen, unawaited"));
  return { settings, log, strict: process.env["NODE_ENV"] === "development" };
};
