import { execFile } from "node:child_process";
import { mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

const pom = (version: string): string => {
  const dependency = (artifact: string): string =>
    `<dependency><groupId>org.neo4j</groupId><artifactId>${artifact}</artifactId><version>${version}</version></dependency>`;
  return `<project xmlns="http://maven.apache.org/POM/4.0.0">
<modelVersion>4.0.0</modelVersion>
<groupId>chengmai</groupId><artifactId>local-neo4j</artifactId><version>1</version><packaging>pom</packaging>
<dependencies>${dependency("neo4j")}${dependency("neo4j-bolt")}</dependencies>
</project>
`;
};

function explain(error: unknown, version: string): Error {
  const { code, stdout = "" } = error as { code?: unknown; stdout?: string };
  if (code === "ENOENT") {
    return new Error("Maven (`mvn`) was not found; install it, or start Docker.", { cause: error });
  }
  if (/Unknown host|Could not transfer|Connect(?:ion)? .*(?:refused|timed out)/iu.test(stdout)) {
    return new Error("Maven Central could not be reached; is there a network?", { cause: error });
  }
  const first = stdout.split("\n").find((line) => line.includes("ERROR")) ?? String(error);
  return new Error(`Maven could not bring Neo4j ${version}: ${first}`, { cause: error });
}

/** The folder with the jars of that version; brought from Maven Central once, then kept. */
export async function jarsOf(
  version: string,
  folder: string,
  log: (line: string) => void,
): Promise<string> {
  const lib = join(folder, "lib");
  if (await stat(lib).catch(() => null)) return lib;
  log(`Bringing Neo4j Community ${version} from Maven Central (about 115 MB, once) …`);
  // A folder under another name until it is whole, so that an interrupted copy is never taken for one.
  const partial = join(folder, `lib-${process.pid}`);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "pom.xml"), pom(version));
  const goal = ["-B", "dependency:copy-dependencies", "-DincludeScope=runtime"];
  try {
    await run("mvn", ["-q", ...goal, `-DoutputDirectory=${partial}`], {
      cwd: folder,
      maxBuffer: 2 ** 26,
      shell: process.platform === "win32",
    });
    await rename(partial, lib);
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    throw explain(error, version);
  }
  return lib;
}
