import { tryLock } from "../../../../src/graph/embedded/file/lock.ts";

// Holds the lock of a graph's file until it is ended.
const [file = ""] = process.argv.slice(2);
process.stdout.write(tryLock(file) ? "held\n" : "refused\n");
setInterval(() => undefined, 2 ** 30);
