import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

// Loaded before the server: a signal makes it give back what it can, so that what is kept can be told.
setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;
process.on("SIGUSR2", () => {
  collect();
  collect();
});
