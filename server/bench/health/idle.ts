import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

// A server that does nothing at all: what the machine alone lets its askers wait.
const server = createServer((_request, response) => void response.end("{}"));
server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
