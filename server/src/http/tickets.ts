import { randomBytes } from "node:crypto";
import { GraphError } from "../graph/graph-error.ts";

/** Orders that wait to be fetched, each by a ticket nobody can guess. */
interface Tickets<Order> {
  /** `client` is who may have so many waiting. @throws GraphError `busy` when too many wait */
  issue(order: Order, client: string): string;
  /** The order, which is then gone. @throws GraphError `not-found` */
  redeem(ticket: string): Order;
}

/** Tickets that are good once and for so long; no more than `most` wait, and `mostEach` of one client. */
export const tickets = <Order>(limits: {
  most: number;
  mostEach: number;
  goodForMs: number;
}): Tickets<Order> => {
  const { most, mostEach, goodForMs } = limits;
  const waiting = new Map<string, { order: Order; client: string; timer: NodeJS.Timeout }>();
  return {
    issue(order, client) {
      const own = [...waiting.values()].filter((each) => each.client === client).length;
      if (own >= mostEach) {
        throw new GraphError("busy", `${own} of your files wait to be fetched; fetch them first`);
      }
      if (waiting.size >= most) {
        throw new GraphError("busy", `${most} files wait to be fetched; try again in a moment`);
      }
      const ticket = randomBytes(24).toString("base64url");
      const timer = setTimeout(() => waiting.delete(ticket), goodForMs).unref();
      waiting.set(ticket, { order, client, timer });
      return ticket;
    },
    redeem(ticket) {
      const found = waiting.get(ticket);
      if (!found) {
        throw new GraphError(
          "not-found",
          "This address of a file is good once and for a minute; order the file again",
        );
      }
      clearTimeout(found.timer);
      waiting.delete(ticket);
      return found.order;
    },
  };
};
