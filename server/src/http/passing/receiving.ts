import { createServer, type RequestListener } from "node:http";
import { openStrands, type Cable } from "./strands.ts";

const mostHead = 65_536;

/** Answers what is asked over a cable. Who asks is the house itself, which is not waited for and sends what is well formed. */
export const receiveOver = (cable: Cable, app: RequestListener): void => {
  const patient = { headersTimeout: 0, requestTimeout: 0, requireHostHeader: false };
  // What was let in is not too long here, though the front has added a word of its own.
  const server = createServer({ ...patient, maxHeaderSize: mostHead }, app);
  server.maxHeadersCount = 0;
  openStrands(cable, (socket) => void server.emit("connection", socket));
};
