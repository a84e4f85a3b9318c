import { afterAll, beforeAll, describe } from "vitest";
import type { Abilities, Graph } from "../../../src/graph/graph.ts";
import { changeFacts } from "./changing.ts";
import { errorFacts } from "./errors.ts";
import { clear, plant } from "./sample.ts";
import { streamFacts } from "./streaming.ts";
import { tellingFacts } from "./telling.ts";
import { valueFacts } from "./values.ts";

/** What an engine cannot do, beyond the abilities that the port names. */
export interface SuiteAbilities extends Pick<Abilities, "temporalValues"> {
  /** A back-quote within a name, written twice. */
  backQuotes: boolean;
  /** Waits until the engine is at work on a text that writes. */
  writing: (graph: Graph) => Promise<void>;
}

/** What every engine behind the port must do; what one cannot is a flag among its abilities. */
export function engineSuite(
  name: string,
  open: () => Promise<Graph>,
  abilities: SuiteAbilities,
): void {
  describe(name, () => {
    let opened: Graph | undefined;
    const graph = (): Graph => {
      if (opened === undefined) throw new Error("The graph is not open.");
      return opened;
    };
    beforeAll(async () => {
      opened = await open();
      await plant(opened);
    });
    afterAll(async () => {
      if (opened === undefined) return;
      await clear(opened);
      await opened.close();
    });
    describe("values", () => valueFacts(graph, abilities));
    describe("streams", () => streamFacts(graph));
    describe("changes", () => changeFacts(graph, () => abilities.writing(graph())));
    describe("errors", () => errorFacts(graph));
    describe("tells of itself", () => tellingFacts(graph, abilities));
  });
}
