import { createPrivateKey, X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { EnvError } from "./env-error.ts";

/** A certificate, with those that vouch for it, and its key; both as PEM. */
export interface Tls {
  cert: string;
  key: string;
}

const textOf = (name: string, path: string): string => {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const why = error instanceof Error && "code" in error ? String(error.code) : "unreadable";
    throw new EnvError(`${name}=${path}: ${name} may be a file that can be read (${why})`);
  }
};

const read = <Value>(name: string, what: string, make: () => Value): Value => {
  try {
    return make();
  } catch {
    throw new EnvError(`${name} may be a PEM file that holds ${what}`);
  }
};

/**
 * The files that HTTPS needs; null where neither is named.
 * @throws EnvError where one is missing or unreadable, or where the two do not belong together
 */
export const readTls = (certFile: string | undefined, keyFile: string | undefined): Tls | null => {
  if (certFile === undefined && keyFile === undefined) return null;
  if (certFile === undefined || keyFile === undefined) {
    throw new EnvError("CHENGMAI_TLS_CERT and CHENGMAI_TLS_KEY may be set only together");
  }
  const cert = textOf("CHENGMAI_TLS_CERT", certFile);
  const key = textOf("CHENGMAI_TLS_KEY", keyFile);
  const certificate = read("CHENGMAI_TLS_CERT", "a certificate", () => new X509Certificate(cert));
  const ours = read("CHENGMAI_TLS_KEY", "a private key without a passphrase", () =>
    createPrivateKey(key),
  );
  if (!certificate.checkPrivateKey(ours)) {
    throw new EnvError("CHENGMAI_TLS_KEY may be only the key of CHENGMAI_TLS_CERT");
  }
  return { cert, key };
};
