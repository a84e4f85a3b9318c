/** One Neo4j release this project knows how to start, and the Javas it runs on. */
export interface Release {
  version: string;
  mainClass: string;
  /** Java feature versions, best first. */
  javas: readonly number[];
}

/** Tried on this project's machines; the first that a found Java can run is taken. */
export const releases: readonly Release[] = [
  {
    version: "5.26.12",
    mainClass: "org.neo4j.server.CommunityEntryPoint",
    javas: [21, 17],
  },
  {
    version: "2026.08.1",
    mainClass: "org.neo4j.server.Neo4jCommunity",
    javas: [25, 21],
  },
];

/** The release of that version; another patch of a known line is started in the same way. */
export function releaseOf(version: string): Release {
  const line = version.startsWith("5.") ? releases[0] : releases[1];
  if (line === undefined || !/^(?:5\.\d+|20\d\d\.\d+)\.\d+$/u.test(version)) {
    throw new Error(
      `CHENGMAI_NEO4J_VERSION is "${version}"; it may be a full version such as ${releases.map((release) => release.version).join(" or ")}.`,
    );
  }
  return { ...line, version };
}
