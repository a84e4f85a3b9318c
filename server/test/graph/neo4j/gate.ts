import { connect, createServer, type AddressInfo, type Server, type Socket } from "node:net";

/** A door before the real server, so that a test can shut it without stopping the server of others. */
export interface Gate {
  uri: string;
  open(): Promise<void>;
  shut(): Promise<void>;
  /** Connections that came through so far. */
  passed(): number;
}

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });

/** A gate that begins shut, at an address of its own. */
export async function gateTo(uri: string): Promise<Gate> {
  const { hostname, port: behind } = new URL(uri);
  const sockets = new Set<Socket>();
  let passed = 0;
  const server = createServer((front) => {
    passed += 1;
    const back = connect(Number(behind || 7687), hostname);
    for (const socket of [front, back]) {
      sockets.add(socket);
      socket.on("error", () => undefined);
      socket.on("close", () => {
        sockets.delete(socket);
        front.destroy();
        back.destroy();
      });
    }
    front.pipe(back).pipe(front);
  });
  const port = await listen(server, 0);
  const shut = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
  await shut();
  return {
    uri: `bolt://127.0.0.1:${port}`,
    open: async () => void (await listen(server, port)),
    shut,
    passed: () => passed,
  };
}
