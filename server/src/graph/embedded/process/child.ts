import { openChannel, type Channel } from "./channel.ts";
import type { ProgramName } from "./program.ts";
import { openStarter, StarterGone, type Started } from "./starter-handle.ts";

/** A process of this folder's programs, and what is said to it and heard from it. */
export type Child<Heard, Said> = Channel<Heard, Said> & Omit<Started, "socket">;

let starter: ReturnType<typeof openStarter> | null = null;

/** Starts one of the programs. @throws Error of the system, where it has no room for one. */
export async function startChild<Heard, Said>(
  program: ProgramName,
  ...args: readonly string[]
): Promise<Child<Heard, Said>> {
  const start = () => {
    if (starter?.alive() !== true) starter = openStarter();
    return starter.start({ program, args });
  };
  const { socket, ...started } = await start().catch((error: unknown) => {
    if (error instanceof StarterGone) return start();
    throw error;
  });
  return { ...openChannel<Heard, Said>(socket), ...started };
}
