import { Socket } from "node:net";
import { openChannel, type Channel } from "./channel.ts";

// After the three that every process has; see the starter.
const place = 3;

/** What a reader or writer speaks with its server over; it ends at once when the server has. */
export function openToServer<Heard, Said>(): Channel<Heard, Said> {
  const server = openChannel<Heard, Said>(new Socket({ fd: place }));
  // Not by exit, which waits for what the engine does on its threads.
  server.onGone(() => process.kill(process.pid, "SIGKILL"));
  return server;
}
