import type { Page } from "@playwright/test";

interface Traced {
  name: string;
  pid: number;
  tid: number;
  args: { name?: string };
  /** Microseconds on the clock, and of the processor. */
  dur?: number;
  tdur?: number;
}

/** One task of the page's main thread, milliseconds. */
export interface Task {
  wall: number;
  own: number;
}

const thread = ({ pid, tid }: Traced): string => `${pid} ${tid}`;

/** The tasks of the page's main thread while something is done, longest on the clock first. */
export const tasksDuring = async (page: Page, act: () => Promise<void>): Promise<Task[]> => {
  const session = await page.context().newCDPSession(page);
  const events: Traced[] = [];
  session.on("Tracing.dataCollected", ({ value }) => {
    for (const event of value) events.push(event as unknown as Traced);
  });
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["__metadata", "disabled-by-default-devtools.timeline"] },
  });
  await act();
  const ended = new Promise<void>((done) => session.once("Tracing.tracingComplete", () => done()));
  await session.send("Tracing.end");
  await ended;
  await session.detach();
  const main = new Set(
    events
      .filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain")
      .map(thread),
  );
  return events
    .filter((event) => event.name === "RunTask" && main.has(thread(event)))
    .map(({ dur = 0, tdur = 0 }) => ({ wall: dur / 1000, own: tdur / 1000 }))
    .toSorted((a, b) => b.wall - a.wall);
};
