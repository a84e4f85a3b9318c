import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { tsx } from "../app.ts";
import type { ReaderReply, Reading, Seen } from "./reader.ts";

/** A process that reads rows and does nothing else. */
export interface RowReader {
  read(reading: Reading): Promise<Seen>;
  stop(): void;
}

export const startRowReader = (): RowReader => {
  const child = fork(fileURLToPath(new URL("./reader.ts", import.meta.url)), {
    execArgv: ["--import", tsx, "--conditions=source"],
  });
  return {
    read: (reading) =>
      new Promise((resolve, reject) => {
        const gone = (): void => reject(new Error("A reader of rows ended."));
        child.once("exit", gone);
        child.once("message", (reply: ReaderReply) => {
          child.off("exit", gone);
          if ("seen" in reply) resolve(reply.seen);
          else reject(new Error(reply.failed));
        });
        child.send(reading);
      }),
    stop: () => void child.kill(),
  };
};
