import { orderOf, type Keys } from "./order.ts";
import type { SortTask } from "./sort-said.ts";

const parts: Keys[] = [];

/** Sorts apart from the page, which would freeze meanwhile; it is sent the keys piece by piece. */
self.addEventListener("message", ({ data }: MessageEvent<SortTask>) => {
  if (data.kind === "keys") parts.push(data.keys);
  else {
    const order = orderOf(parts, data.way, data.language);
    self.postMessage(order, { transfer: [order.buffer] });
  }
});
