import { useEffect, useRef } from "react";
import { asRefusal } from "../../api/problem.ts";
import { layouts } from "../layouts/index.ts";
import { openLayouts, type Lay } from "../layouts/lay-out.ts";
import type { Layout } from "../layouts/layout.ts";
import { useActs } from "../../ui/keys/acts.ts";
import type { Stage } from "../stage.ts";
import { turn } from "../slices.ts";
import { onPicture } from "./on-picture.ts";

/** Layouts as acts with keys; gives back how to begin one. */
export function useLayouts({ cy, exploration }: Stage, offered: boolean) {
  const worker = useRef<ReturnType<typeof openLayouts> | null>(null);
  useEffect(() => () => worker.current?.close(), []);
  const start = async (layout: Layout, parameters: Readonly<Record<string, string>> = {}) => {
    worker.current ??= openLayouts();
    const own = worker.current;
    const lay: Lay = async (task, signal, tell) => {
      const answer = await own.lay(task, signal, tell);
      // To read an answer takes a while; who follows the exploration has a turn of its own.
      await turn();
      signal.throwIfAborted();
      return answer;
    };
    const tall = cy.height() > cy.width();
    // Fetched with the first layout that is asked for.
    await import("../layouts/laid-out.ts").then(
      ({ layOut }) => layOut(exploration, layout, { parameters, tall, lay }),
      (thrown: unknown) => exploration.log.setState({ refusal: asRefusal(thrown) }),
    );
  };
  useActs(
    layouts.map((layout, at) => ({
      id: `layout.${layout.id}`,
      words: layout.words,
      keys: [`Alt+Shift+Digit${at + 1}`],
      can: () => offered,
      when: (event) => offered && onPicture(event),
      run: () => void start(layout),
    })),
  );
  return start;
}
