/** A word in both languages. */
type Word = readonly [zh: string, en: string];

/** What labels of the built-in graph are called, the one that says most first. */
export const labelWords: Readonly<Record<string, Word>> = {
  Cluster: ["城市群", "City cluster"],
  Area: ["片区", "Area"],
  City: ["城市", "City"],
  Mechanism: ["机制", "Mechanism"],
  Policy: ["政策", "Policy"],
  Project: ["项目", "Project"],
  Sector: ["产业", "Sector"],
  Claim: ["论断", "Claim"],
};

/** Relationship types of the built-in graph, each as a verb. */
export const typeWords: Readonly<Record<string, Word>> = {
  MEMBER_OF: ["属于", "is a member of"],
  PART_OF: ["隶属于", "is part of"],
  APPLIES: ["采用", "works by"],
  TAKES_PART_IN: ["参与", "takes part in"],
  IMPLEMENTS: ["落实", "puts into practice"],
  COVERS: ["适用于", "is in force in"],
  SITED_IN: ["位于", "stands in"],
  LINKS: ["连通", "links"],
  COOPERATES_WITH: ["协作", "cooperates with"],
  WORKS_IN: ["从事", "works in"],
  SUPPORTS: ["支撑", "supports"],
  SUPPORTED_BY: ["依据", "rests on"],
  ABOUT: ["说的是", "speaks of"],
};

/** Types that are said of both ends alike. */
export const mutualTypes: ReadonlySet<string> = new Set(["COOPERATES_WITH"]);

/** Whether a label's names stand in an English sentence with an article where they are named by their kind: "the Pearl River Delta". */
export const hasArticles = (label: string): boolean => label === "Cluster" || label === "Area";
