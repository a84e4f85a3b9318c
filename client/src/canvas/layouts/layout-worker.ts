import { layouts } from "./index.ts";
import type { LayoutTask, LayoutWord } from "./layout-task.ts";

const say = (word: LayoutWord) => self.postMessage(word);

/** Lays a graph out apart from the page, which would freeze meanwhile. */
self.addEventListener("message", ({ data }: MessageEvent<LayoutTask>) => {
  const layout = layouts.find(({ id }) => id === data.layout);
  Promise.resolve(layout?.run(data, (done) => say({ done }))).then(
    (answer) => say({ answer: answer ?? [] }),
    (thrown: unknown) => say({ failed: thrown instanceof Error ? thrown.message : String(thrown) }),
  );
});
