import { createServer, type RequestListener } from "node:http";
import { openStrands, type Cable } from "./strands.ts";

/** Answers what is asked over a cable. Who asks is the house itself, which is not waited for and sends what is well formed. */
export const receiveOver = (cable: Cable, app: RequestListener): void => {
  const patient = { headersTimeout: 0, requestTimeout: 0, requireHostHeader: false };
  const server = createServer(patient, app);
  server.maxHeadersCount = 0;
  openStrands(cable, (socket) => void server.emit("connection", socket));
};
