import { execFileSync, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readEnv } from "../../src/env.ts";
import { createSocket } from "../../src/http/wire/socket.ts";
import { readTls } from "../../src/tls.ts";
import { toRun } from "../processes.ts";
import { start } from "./started.ts";

const healthy = (env: Record<string, string>): number | null => {
  const { PATH, HOME } = process.env;
  return spawnSync(process.execPath, toRun("healthy"), { env: { PATH, HOME, ...env } }).status;
};

const hasOpenssl = spawnSync("openssl", ["version"]).status === 0;
if (!hasOpenssl) process.stderr.write("SKIPPED: HTTPS is not tested, there is no openssl here.\n");

describe.skipIf(!hasOpenssl)("HTTPS", { timeout: 120_000 }, () => {
  let folder: string;
  const file = (name: string): string => join(folder, name);
  const make = (name: string): void => {
    const subject = ["-subj", "/CN=localhost", "-addext", "subjectAltName=IP:127.0.0.1"];
    const out = ["-keyout", file(`${name}.key`), "-out", file(`${name}.pem`), "-nodes"];
    const kind = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-days", "2"];
    execFileSync("openssl", ["req", "-x509", ...kind, ...out, ...subject], { stdio: "ignore" });
  };
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "chengmai-tls-"));
    make("ours");
    make("other");
    writeFileSync(file("nonsense.pem"), "this is no certificate");
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const get = (url: string): Promise<{ status: number; headers: Record<string, unknown> }> =>
    new Promise((resolve, reject) => {
      const sent = request(url, { ca: readFileSync(file("ours.pem")) }, (response) => {
        response.resume();
        resolve({ status: response.statusCode ?? 0, headers: response.headers });
      });
      sent.on("error", reject).end();
    });

  it.each([
    ["a file that is not there", "gone.pem", "ours.key", /TLS_CERT may be a file .*ENOENT/],
    ["a key that is not there", "ours.pem", "gone.key", /TLS_KEY may be a file .*ENOENT/],
    ["a folder", ".", "ours.key", /TLS_CERT may be a file .*EISDIR/],
    ["what is no certificate", "nonsense.pem", "ours.key", /TLS_CERT may be a PEM file/],
    ["a key as the certificate", "ours.key", "ours.key", /TLS_CERT may be a PEM file/],
    ["a certificate as the key", "ours.pem", "ours.pem", /TLS_KEY may be a PEM file/],
    ["a key of another certificate", "ours.pem", "other.key", /only the key of CHENGMAI_TLS_CERT/],
  ])("is not begun with %s", (_what, cert, key, message) => {
    const env = { CHENGMAI_TLS_CERT: file(cert), CHENGMAI_TLS_KEY: file(key) };
    expect(() => readEnv(env)).toThrow(message);
  });

  it("is spoken by the program, which prints its link once and marks its cookie", async () => {
    const env = {
      HOST: "0.0.0.0",
      CHENGMAI_DATA: folder,
      CHENGMAI_LOG: "debug",
      CHENGMAI_TLS_CERT: file("ours.pem"),
      CHENGMAI_TLS_KEY: file("ours.key"),
    };
    const server = await start({ ...env, PORT: "0" });
    expect(server.url).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/);
    expect(server.said()).toMatch(/LISTENING BEYOND THIS MACHINE/);
    expect(server.said()).not.toMatch(/can be read on its way/);
    const [link = "", token = ""] = /https:\S+\?token=(\S+)/.exec(server.said()) ?? [];
    expect((await get(`${server.url}/api/health`)).status).toBe(401);
    const { status, headers } = await get(link);
    expect([status, headers["location"]]).toEqual([303, "/"]);
    expect(String(headers["set-cookie"])).toMatch(/HttpOnly; Secure; SameSite=Strict/);
    await get(`${server.url}/api/nowhere?token=${token}`);
    const { port } = new URL(server.url ?? "");
    expect(healthy({ ...env, PORT: port })).toBe(0);
    expect(healthy({ ...env, PORT: port, CHENGMAI_TOKEN: token })).toBe(0);
    expect(healthy({ ...env, PORT: port, CHENGMAI_TOKEN: "wrong-and-wrong-again" })).toBe(1);
    await server.stop();
    expect(healthy({ ...env, PORT: port })).toBe(1);
    expect(server.said().split(token)).toHaveLength(2);
  });

  it("is not mistaken for HTTP, nor HTTP for it", async () => {
    const tls = readTls(file("ours.pem"), file("ours.key"));
    const { server, close } = createSocket((_request, response) => void response.end(), { tls });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow();
    expect((await get(`https://127.0.0.1:${port}/`)).status).toBe(200);
    await close();
  });
});
