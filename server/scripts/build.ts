import { spawnSync } from "node:child_process";
import { staleness } from "./freshness.ts";

/** Builds what is missing or older than its sources. @throws Error with what the build said */
export const buildWhenStale = (project: string, say: (line: string) => void): void => {
  const why = staleness(project);
  if (why === null) return;
  say(`The build is ${why}: building, this takes a moment …`);
  const built = spawnSync("npm", ["run", "build"], { cwd: project, encoding: "utf8" });
  if (built.status === 0) return;
  throw new Error(
    `${built.stdout ?? ""}${built.stderr ?? ""}\nThe build failed, so nothing was started.`,
  );
};
