import type { IncomingMessage } from "node:http";
import { BlockList, isIP } from "node:net";

const ownMachine = (): BlockList => {
  const list = new BlockList();
  list.addSubnet("127.0.0.0", 8, "ipv4");
  list.addAddress("::1", "ipv6");
  return list;
};

/** Whether only programs of this machine can reach what listens there; a name counts as reachable. */
export const isLoopback = (host: string): boolean => {
  const family = isIP(host);
  if (family === 0) return host.toLowerCase() === "localhost";
  return ownMachine().check(host, family === 6 ? "ipv6" : "ipv4");
};

const isMapped = /^::ffff:(?=\d+\.)/i;

/** Who is at the other end, as far as addresses tell: one of IPv4, or a /64 of IPv6, which one owner has. */
export const neighbourOf = ({ socket }: Pick<IncomingMessage, "socket">): string => {
  const address = (socket.remoteAddress ?? "").replace(isMapped, "");
  if (isIP(address) !== 6) return address;
  const [before = "", after] = address.split("::");
  const groups = before.split(":").filter(Boolean);
  if (after === undefined) return groups.slice(0, 4).join(":");
  const rest = after.split(":").filter(Boolean);
  const zeros = Array.from({ length: 8 - groups.length - rest.length }, () => "0");
  return [...groups, ...zeros, ...rest].slice(0, 4).join(":");
};
