import { execFile } from "node:child_process";
import { readdir, readFile, stat } from "node:fs/promises";
import { homedir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { promisify } from "node:util";
import { type Release, releaseOf, releases } from "./versions.ts";

const run = promisify(execFile);
const javaName = process.platform === "win32" ? "java.exe" : "java";

export interface Java {
  home: string;
  command: string;
  /** 17, 21, 25 … */
  feature: number;
}

const children = async (folder: string): Promise<string[]> =>
  (await readdir(folder).catch(() => [])).map((name) => join(folder, name));

async function homes(): Promise<string[]> {
  const named = process.env["JAVA_HOME"];
  const onPath = (process.env["PATH"] ?? "").split(delimiter).map((folder) => dirname(folder));
  const folders = ["/usr/lib/jvm", "/opt", "/usr/local/lib/jvm", join(homedir(), ".jdks")];
  folders.push(join(homedir(), ".sdkman/candidates/java"));
  const installed = (await Promise.all(folders.map(children))).flat();
  const mac = (await children("/Library/Java/JavaVirtualMachines")).map((home) =>
    join(home, "Contents/Home"),
  );
  return [...(named === undefined ? [] : [named]), ...onPath, ...installed, ...mac];
}

/** "17.0.15" → 17, "1.8.0" → 8. */
const featureOf = (version: string): number => Number(/^(?:1\.)?(\d+)/u.exec(version)?.[1] ?? 0);

async function javaAt(home: string): Promise<Java | null> {
  const command = join(home, "bin", javaName);
  if (!(await stat(command).catch(() => null))) return null;
  const release = await readFile(join(home, "release"), "utf8").catch(() => "");
  const stated = /^JAVA_VERSION="(?<version>[^"]+)"/mu.exec(release)?.groups?.["version"];
  if (stated !== undefined) return { home, command, feature: featureOf(stated) };
  const asked = await run(command, ["-version"]).catch(() => null);
  const version = /version "(?<version>[^"]+)"/u.exec(asked?.stderr ?? "")?.groups?.["version"];
  return version === undefined ? null : { home, command, feature: featureOf(version) };
}

/** Every Java on this machine, JAVA_HOME and PATH first. */
export async function findJavas(): Promise<Java[]> {
  const found = await Promise.all([...new Set(await homes())].map(javaAt));
  return found.filter((java) => java !== null);
}

/** The release to start and the Java to start it with, or an error that says what to install. */
export function choose(javas: readonly Java[], wanted?: string): { release: Release; java: Java } {
  const candidates = wanted === undefined ? releases : [releaseOf(wanted)];
  for (const release of candidates) {
    for (const feature of release.javas) {
      const java = javas.find((one) => one.feature === feature);
      if (java !== undefined) return { release, java };
    }
  }
  const needed = candidates.map(
    (release) => `Neo4j ${release.version} runs on Java ${release.javas.join(" or ")}`,
  );
  const have = [...new Set(javas.map((java) => java.feature))].join(", ");
  throw new Error(
    `${have === "" ? "No Java was found on this machine" : `Only Java ${have} was found on this machine`}; ${needed.join(", ")}. Install one of these, or start Docker.`,
  );
}
