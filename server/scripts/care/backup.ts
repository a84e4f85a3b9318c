import { backUpGraph } from "../../src/care.ts";
import { readEnv } from "../../src/env.ts";
import { runCommand, say, typedPath, usage } from "./command.ts";

const args = process.argv.slice(2);
const force = args.includes("--force");
const [target, ...others] = args.filter((arg) => arg !== "--force");
if (target === undefined || target.startsWith("-") || others.length > 0)
  usage("To copy the embedded graph, also while a server runs: npm run backup -- FILE [--force]");

await runCommand(async () => {
  const path = typedPath(target ?? "");
  const { nodes, relationships, bytes } = await backUpGraph(readEnv(process.env), path, { force });
  say(`${path} holds ${nodes} nodes and ${relationships} relationships in ${bytes} bytes.`);
  say(`It was opened and counted. To stand it in the graph's place: npm run restore -- ${path}`);
});
