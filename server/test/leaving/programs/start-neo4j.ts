import { startServer } from "../../../scripts/local-neo4j/child.ts";

// Starts a command as the local Neo4j is started, and waits to be killed.
const [command = "", ...args] = process.argv.slice(2);
startServer({ command, args });
process.stdout.write("started\n");
