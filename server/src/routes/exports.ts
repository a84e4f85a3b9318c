import type { Parsed } from "../../contract/index.ts";
import { guard } from "../graph/guard/guard.ts";
import { guardedStream } from "../graph/guard/guarded-stream.ts";
import { BadInput } from "../http/problem.ts";
import { clientGone } from "../http/client-gone.ts";
import { writingOf } from "../http/files/formats.ts";
import { fileName, sendFile } from "../http/files/send-file.ts";
import { handle, type Route } from "../http/handle.ts";
import { readInput } from "../http/read-input.ts";
import { tickets } from "../http/tickets.ts";
import { reading, type House } from "./house.ts";

const limits = { most: 100, goodForMs: 60_000 };

/** All rows as a file: ordered by POST, fetched by a plain link, so that a browser saves it by itself. */
export const exportRoutes = ({ graph, takeTurn, timeoutMs }: House): Route[] => {
  const orders = tickets<Parsed<"exportRows">>(limits);
  return [
    handle("exportRows", async (order, signal) => {
      const { text, params = {} } = order;
      await guard(graph, text, params, { ...reading(order, signal), timeoutMs });
      return { address: `/api/cypher/exports/${orders.issue(order)}` };
    }),
    {
      name: "exported",
      handler: async (request, response) => {
        const { ticket } = readInput("exported", request);
        // Express answers HEAD by GET's handler; the order is for who fetches it.
        if (request.method !== "GET") {
          throw new BadInput([{ path: "", message: "A file can only be fetched, by GET" }]);
        }
        const signal = clientGone(response);
        const giveBack = takeTurn();
        try {
          const {
            text,
            params = {},
            format,
            byteOrderMark = false,
            ...order
          } = orders.redeem(ticket);
          const options = { ...reading(order, signal), timeoutMs, rowLimit: Infinity };
          const stream = await guardedStream(graph, text, params, options);
          const writing = writingOf(format, byteOrderMark);
          await sendFile(response, stream, { name: fileName(order.name, format), writing, signal });
        } finally {
          giveBack();
        }
      },
    },
  ];
};
