import type { Settings } from "./env.ts";
import { isLoopback } from "./http/wire/address.ts";

type Where = Pick<Settings, "host" | "port" | "tls">;

/** Where a browser of this machine finds the server; what listens on all addresses is at the loopback too. */
export const addressOf = ({ host, port, tls }: Where): string => {
  const wildcards: Record<string, string> = { "0.0.0.0": "127.0.0.1", "::": "::1" };
  const name = wildcards[host] ?? host;
  return `http${tls ? "s" : ""}://${name.includes(":") ? `[${name}]` : name}:${port}`;
};

/** What whoever starts the server should know of where it listens; nothing for this machine alone. */
export const warnings = ({ host, port, tls }: Where): string[] => {
  if (isLoopback(host)) return [];
  const open = `LISTENING BEYOND THIS MACHINE (HOST=${host}, port ${port}): everybody who has a token may ask.`;
  const plain =
    " What they send can be read on its way, token and all: set CHENGMAI_TLS_CERT and CHENGMAI_TLS_KEY, or put a proxy with HTTPS before it.";
  return [tls ? open : open + plain];
};
