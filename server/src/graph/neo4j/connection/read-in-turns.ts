import type { Socket } from "node:net";
import type { Driver } from "neo4j-driver";

/** Bytes above which more is on its way: an answer to one question of the house's own is smaller. */
const large = 16_384;

/**
 * Lets others have their turn after each part that a socket reads. Without it a turn takes all that has come, some
 * megabytes of a large answer, and the driver makes values of them at once.
 */
export const readInTurns = (socket: Socket): void => {
  socket.on("data", (part: Buffer) => {
    if (part.length < large) return;
    socket.pause();
    setImmediate(() => socket.resume());
  });
};

/** What the driver makes its connections with, by its own names. */
interface Provided {
  _createChannelConnection?: (address: unknown) => Promise<{ _ch?: { _conn?: Socket } }>;
}

/** Has all connections of a driver read in turns: it has no word for that. */
export const driverInTurns = (driver: Driver): Driver => {
  /* oxlint-disable no-underscore-dangle -- the driver's own names */
  const making = driver as unknown as {
    _createConnectionProvider?: (...told: unknown[]) => Provided;
  };
  const make = making._createConnectionProvider;
  if (make === undefined) return driver;
  making._createConnectionProvider = (...told) => {
    const provider = make(...told);
    const connect = provider._createChannelConnection;
    if (connect !== undefined) {
      provider._createChannelConnection = async (address) => {
        const connection = await connect(address);
        if (connection._ch?._conn) readInTurns(connection._ch._conn);
        return connection;
      };
    }
    return provider;
  };
  return driver;
};
