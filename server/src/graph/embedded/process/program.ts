import { fileURLToPath } from "node:url";
import { loading, programAt } from "../../loading.ts";

/** The programs of this engine, and what Node is told beside their place. */
const programs = {
  starter: { place: "./starter", flags: [] },
  reader: { place: "./reader", flags: [] },
  writer: { place: "./writer", flags: [] },
  // A parser goes deep, and the usual stack of a process is 8 MB; its memory is watched, and this is behind that.
  translator: {
    place: "../translator/translator",
    flags: ["--stack-size=7000", "--max-old-space-size=640"],
  },
} as const;

/** Said to a reader that is started before it is wanted. */
export const spareFlag = "--spare";

export type ProgramName = keyof typeof programs;

/** What Node is given to run one of them. */
export const programOf = (name: ProgramName) => {
  const { place, flags } = programs[name];
  const at = programAt(place, import.meta.url);
  return { path: fileURLToPath(at), execArgv: [...flags, ...loading(at)] };
};
