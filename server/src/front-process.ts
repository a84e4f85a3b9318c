import type { AddressInfo } from "node:net";
import { beginning } from "./beginning.ts";
import { createFront } from "./front.ts";
import { tokensFor } from "./http/door.ts";
import { openStrands, type Along } from "./http/passing/strands.ts";
import { createSocket } from "./http/wire/socket.ts";
import { project } from "./project.ts";
import { startFailure } from "./start-failure.ts";
import { addressOf, warnings } from "./welcome.ts";

/** What the server says to its front. */
export type ToFront =
  | { said: readonly Along[] }
  /** The graph is there to be asked. */
  | "listen"
  /** What still runs is ended with a word, nothing new begins, and then the front ends. */
  | "leave";

/** What the front says. */
export type FromFront =
  | { said: readonly Along[] }
  /** To the operator. */
  | { say: string }
  /** Where it listens: to whoever started it. */
  | { at: string }
  | { failed: string };

const tell = (heard: FromFront): void => void process.send?.(heard);
const hear = (listener: (said: ToFront) => void): void => void process.on("message", listener);

const begin = (): void => {
  const { settings, log, strict } = beginning();
  const leaving = new AbortController();
  const asked = tokensFor(settings.host, settings.tokens);
  const connect = openStrands({
    say: (said) => tell({ said }),
    onHeard: (listener) =>
      hear((heard) => {
        if (typeof heard === "object") listener(heard.said);
      }),
  });
  const tokens = asked?.tokens ?? null;
  const wanted = { ...settings, ...project(), strict, tokens, leaving: leaving.signal };
  const { server, close } = createSocket(createFront(connect, wanted, log), { tls: settings.tls });

  server.once("error", (error) => tell({ failed: startFailure(error, settings) }));
  server.once("listening", () => {
    const { port } = server.address() as AddressInfo;
    const address = addressOf({ ...settings, port });
    for (const line of warnings({ ...settings, port })) tell({ say: line });
    // A token that was made is printed here alone, once; one that was given is its operator's to tell.
    const link = asked?.made
      ? `Sign in by this link: ${address}/?token=${encodeURIComponent(asked.tokens.write)}\n`
      : "";
    tell({ at: `Chengmai is at ${address}\n${link}` });
  });
  hear((said) => {
    if (said === "listen") server.listen(settings.port, settings.host);
    if (said !== "leave") return;
    leaving.abort();
    void close().finally(() => process.exit());
  });
};

// A terminal tells all programs of a window to end; when this one does, the server says.
process.on("SIGINT", () => undefined);
process.on("SIGTERM", () => undefined);
// The server was killed and can say nothing any more.
process.once("disconnect", () => process.exit());
try {
  begin();
} catch (error) {
  tell({ failed: startFailure(error) });
}
