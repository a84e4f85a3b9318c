import type { Output } from "../../contract/index.ts";
import { lately } from "../graph/lately.ts";
import { orAborted } from "../graph/or-aborted.ts";
import { handle, type Route } from "../http/handle.ts";
import { askBehind, type Connect } from "../http/passing/pass-on.ts";

// Who only wants to know whether the graph is there waits for nobody else's work.
const bounds = { patienceMs: 10, staleMs: 5000 };

/** Health, as the front tells it: as it was a moment ago, and marked so, where the program behind it has much to do. */
export const healthRoute = (connect: Connect): Route => {
  const asked = async (search: Record<string, string>, signal?: AbortSignal) =>
    (await askBehind(
      connect,
      `/api/health?${new URLSearchParams(search)}`,
      signal,
    )) as Output<"health">;
  const known = lately((database) => asked(database === "" ? {} : { database }), bounds);
  return handle("health", async ({ database, retry }, signal) => {
    if (retry) return asked({ ...(database !== undefined && { database }), retry: "true" }, signal);
    const { value, settled } = await orAborted(known(database ?? ""), signal);
    return { ...value, settled };
  });
};
