import type { Parsed } from "../../contract/index.ts";
import { guard } from "../graph/guard/guard.ts";
import { guardedStream } from "../graph/guard/guarded-stream.ts";
import { attended } from "../http/sending/attended.ts";
import { writingOf } from "../http/files/formats.ts";
import { fileName, sendFile } from "../http/files/send-file.ts";
import { handle, type Route } from "../http/handle.ts";
import { readInput } from "../http/read-input.ts";
import { tickets } from "../http/tickets.ts";
import { reading, type House } from "./house.ts";

const limits = { most: 100, mostEach: 20, goodForMs: 60_000 };

/** All rows as a file: ordered by POST, fetched by a plain link, so that a browser saves it by itself. */
export const exportRoutes = ({ graph, takeTurn, timeoutMs, patienceMs }: House): Route[] => {
  const orders = tickets<Parsed<"exportRows">>(limits);
  return [
    handle("exportRows", async (order, signal, asker) => {
      const { text, params = {} } = order;
      await guard(graph, text, params, { ...reading(order, signal), timeoutMs });
      return { address: `/api/cypher/exports/${orders.issue(order, asker.name)}` };
    }),
    {
      name: "exported",
      once: true,
      handler: async (request, response) => {
        const { ticket } = readInput("exported", request);
        const giveBack = takeTurn();
        try {
          await attended(response, async (signal) => {
            const {
              text,
              params = {},
              format,
              byteOrderMark = false,
              ...order
            } = orders.redeem(ticket);
            const options = { ...reading(order, signal), timeoutMs, rowLimit: Infinity };
            const stream = await guardedStream(graph, text, params, options);
            stream.summary.then(giveBack, giveBack);
            const writing = writingOf(format, byteOrderMark);
            const file = { name: fileName(order.name, format), writing };
            await sendFile({ response, signal, patienceMs }, stream, file);
          });
        } finally {
          giveBack();
        }
      },
    },
  ];
};
