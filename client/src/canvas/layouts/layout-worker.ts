import { layouts } from "./index.ts";
import type { LayoutTask, LayoutWord, Tell } from "./layout-task.ts";

const say = (word: LayoutWord) => self.postMessage(word);

/** Milliseconds between two words of how far it is: rounds may take less than one. */
const pause = 80;

/** Lays a graph out apart from the page, which would freeze meanwhile. */
self.addEventListener("message", ({ data }: MessageEvent<LayoutTask>) => {
  const layout = layouts.find(({ id }) => id === data.layout);
  let last = Number.NEGATIVE_INFINITY;
  const tell: Tell = (far) => {
    const now = performance.now();
    if (now - last < pause) return;
    last = now;
    say({ far });
  };
  Promise.resolve(layout?.run(data, tell)).then(
    (answer) => say({ answer: answer ?? [] }),
    (thrown: unknown) => say({ failed: thrown instanceof Error ? thrown.message : String(thrown) }),
  );
});
