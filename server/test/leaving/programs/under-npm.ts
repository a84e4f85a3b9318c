import { whenNpmIsGone } from "../../../scripts/ancestors.ts";

// Lives as long as the npm that runs it.
whenNpmIsGone(() => process.exit());
setInterval(() => undefined, 2 ** 30);
process.stdout.write("started\n");
