import { restoreGraph } from "../../src/care.ts";
import { readEnv } from "../../src/env.ts";
import { runCommand, say, typedPath, usage } from "./command.ts";

const [from, ...others] = process.argv.slice(2);
if (from === undefined || from.startsWith("-") || others.length > 0)
  usage("To stand a backup in the embedded graph's place: npm run restore -- FILE");

await runCommand(async () => {
  const path = typedPath(from ?? "");
  const { nodes, relationships, kept } = await restoreGraph(readEnv(process.env), path);
  say(`The graph is what ${path} holds: ${nodes} nodes and ${relationships} relationships.`);
  if (kept !== null) say(`What stood there before is kept as ${kept}.`);
});
