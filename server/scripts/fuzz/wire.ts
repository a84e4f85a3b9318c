import type { Random } from "./random.ts";
import { anyText } from "./hostile.ts";

const methods = [
  "GET",
  "HEAD",
  "POST",
  "PUT",
  "PATCH",
  "DELETE",
  "OPTIONS",
  "TRACE",
  "BREW",
  "get",
  "",
];
const targets = [
  "/",
  "*",
  "/api/health",
  "/API/health",
  "/api//health",
  "//evil.example/api/health",
  "http://evil.example/api/health",
  "/api/%",
  "/%zz",
  "/api/nodes/%c0%af",
  "/api/../etc/passwd",
  "/?token=wrong-and-wrong-again",
  "/assets/../../package.json",
  "/assets/%2e%2e/%2e%2e/package.json",
  `/${"a".repeat(17_000)}`,
  "",
];
const versions = ["HTTP/1.1", "HTTP/1.0", "HTTP/2.0", "HTTP/0.9", "HTTQ/1.1", ""];
const lines = [
  "Host: 127.0.0.1",
  "Host: evil.example",
  "Host: a@127.0.0.1",
  "Host:",
  "Content-Length: 5",
  "Content-Length: -5",
  "Content-Length: 99999999999999999999",
  "Content-Length: 0x5",
  "Transfer-Encoding: chunked",
  "Transfer-Encoding: chunked, gzip",
  "Transfer-Encoding: nonsense",
  "Content-Type: application/json",
  "Content-Encoding: gzip",
  "Expect: 100-continue",
  "Expect: tea",
  "Upgrade: websocket",
  "Connection: upgrade",
  "Connection: close",
  "Origin: https://evil.example",
  "Range: bytes=-1",
  "If-None-Match: *",
  "Cookie: chengmai_session=x; ; =; a",
  "Authorization: Bearer",
  "Authorization: Bearer wrong-and-wrong-again",
  "Accept: */*;q=nonsense",
  "no colon",
  " folded: line",
  "X\u0000: nul",
  `X-Long: ${"x".repeat(17_000)}`,
];
const bodies = ["", "hello", "{}", "5\r\nhello\r\n0\r\n\r\n", "zz\r\n", "FFFFFFFFFFFFFFFFF\r\n"];

/** Bytes that a client with a broken mind would send as HTTP; some are HTTP after all. */
export const brokenBytes = (random: Random): string => {
  if (random.chance(0.1)) {
    return Array.from({ length: 1 + random.below(200) }, () =>
      String.fromCharCode(random.below(256)),
    ).join("");
  }
  const start = `${random.pick(methods)} ${random.pick(targets)} ${random.pick(versions)}`;
  const host = random.chance(0.7) ? ["Host: 127.0.0.1"] : [];
  const more = Array.from({ length: random.below(5) }, () => random.pick(lines));
  const extra = random.chance(0.2) ? [`X-Text: ${anyText(random)}`] : [];
  const whole = `${[start, ...host, ...more, ...extra].join("\r\n")}\r\n\r\n${random.pick(bodies)}`;
  return random.chance(0.15) ? whole.slice(0, random.below(whole.length)) : whole;
};
