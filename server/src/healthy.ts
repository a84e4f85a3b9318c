import { request as requestPlain } from "node:http";
import { request as requestSecure } from "node:https";
import { readEnv } from "./env.ts";
import { addressOf } from "./welcome.ts";

/** Whether the server that this environment describes answers, on this machine, that its graph is there. */
const isHealthy = (): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const settings = readEnv(process.env);
    const { write, read } = settings.tokens;
    const token = write ?? read;
    const request = settings.tls ? requestSecure : requestPlain;
    const sent = request(`${addressOf(settings)}/api/health`, {
      headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
      // It asks itself, by an address that its certificate does not name.
      rejectUnauthorized: false,
      timeout: 5000,
    });
    sent.once("response", ({ statusCode }) => {
      // A token that the server made is known to nobody here: that it asks for it has to do.
      resolve(statusCode === 200 || (statusCode === 401 && token === undefined));
    });
    sent.once("timeout", () => sent.destroy(new Error("no answer within 5 s")));
    sent.once("error", reject).end();
  });

// For containers: node server/dist/src/healthy.js
process.exitCode = await isHealthy().then(
  (healthy) => (healthy ? 0 : 1),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  },
);
process.exit();
