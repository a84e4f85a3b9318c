import { spawn } from "node:child_process";

// Starts the server as `npm start` does, and waits to be killed; what is named here tells it from others.
spawn(process.execPath, process.argv.slice(2), { stdio: ["inherit", "inherit", "inherit", "ipc"] });
