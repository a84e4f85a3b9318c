import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

// Starts the server as `npm start` does, and waits to be killed; what is named here tells it from others.
const main = fileURLToPath(new URL("../../../src/main.ts", import.meta.url));
spawn(process.execPath, ["--conditions=source", "--import=tsx", main, ...process.argv.slice(2)], {
  stdio: ["inherit", "inherit", "inherit", "ipc"],
});
