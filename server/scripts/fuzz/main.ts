import { spawn } from "node:child_process";
import { parseArgs } from "node:util";
import { project } from "../testing/run.ts";

// npm run fuzz -- --seed N --requests N: the suite's own fuzz, for longer or by another seed.
const { values } = parseArgs({
  options: {
    seed: { type: "string", default: String(Date.now() % 1_000_000_000) },
    requests: { type: "string", default: "5000" },
  },
});
const vitest = spawn(
  "npx",
  ["vitest", "run", "--project", "server", "test/api/fuzz.test.ts", "--reporter=verbose"],
  {
    cwd: project,
    stdio: "inherit",
    env: {
      ...process.env,
      CHENGMAI_FUZZ_SEED: values.seed,
      CHENGMAI_FUZZ_REQUESTS: values.requests,
    },
  },
);
vitest.once("exit", (code) => (process.exitCode = code ?? 1));
