import { checks, runChecks } from "./testing/checks.ts";
import { say } from "./testing/run.ts";

const { failed } = await runChecks(say);
say(failed.length === 0 ? `${checks.length} checks hold.` : `Failed: ${failed.join(", ")}.`);
process.exitCode = failed.length === 0 ? 0 : 1;
