import { createServer, type AddressInfo } from "node:net";

const listen = (port: number): Promise<number | null> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(null));
    server.listen(port, "127.0.0.1", () => {
      const { port: got } = server.address() as AddressInfo;
      server.close(() => resolve(got));
    });
  });

/** True when nothing listens on that port of 127.0.0.1. */
export const isFree = async (port: number): Promise<boolean> => (await listen(port)) !== null;

/** The wanted port, or any free one when none is wanted; an error when the wanted one is taken. */
export async function portFor(wanted?: number): Promise<number> {
  const port = await listen(wanted ?? 0);
  if (port === null) throw new Error(`Port ${wanted} on 127.0.0.1 is taken; choose another.`);
  return port;
}
