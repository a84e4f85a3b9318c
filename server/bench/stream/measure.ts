import { fileURLToPath, pathToFileURL } from "node:url";
import { startApp, tsx } from "../app.ts";
import type { Engine } from "../engines.ts";
import { memories } from "./memory.ts";
import type { StreamPart } from "./report.ts";
import { speeds } from "./speed.ts";

const effort = {
  rounds: 7,
  rows: { "small values": 100_000, nodes: 20_000 },
  firsts: 20,
};

const limits = {
  CHENGMAI_ROWS: "1000000",
  CHENGMAI_BYTES: "1000000000",
  CHENGMAI_TIMEOUT_MS: "600000",
};

const collector = new URL("./collect-garbage.ts", import.meta.url);

/** Speed and memory of streams on one engine, by one server. */
export const measureStreams = async ({ name, env, where }: Engine): Promise<StreamPart> => {
  const preloaded = [tsx, pathToFileURL(fileURLToPath(collector)).href];
  const app = await startApp({
    ...env,
    ...limits,
    NODE_OPTIONS: preloaded.map((each) => `--import=${each}`).join(" "),
  });
  try {
    return {
      engine: name,
      speeds: await speeds(app, where, effort),
      memories: await memories(app),
    };
  } finally {
    await app.stop();
  }
};
