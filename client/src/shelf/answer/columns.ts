import type { Language } from "../../i18n/language.ts";

const words: Record<string, readonly [zh: string, en: string]> = {
  a: ["一方", "One side"],
  about: ["所涉", "About"],
  b: ["另一方", "The other side"],
  by: ["落实者", "Carried out by"],
  cities: ["城市", "Cities"],
  city: ["城市", "City"],
  claim: ["论断", "Claim"],
  claims: ["论断", "Claims"],
  cluster: ["城市群", "Cluster"],
  column: ["列", "Column"],
  count: ["数目", "Count"],
  from: ["从", "From"],
  fromA: ["一方的来路", "From one side"],
  fromB: ["另一方的来路", "From the other side"],
  how: ["怎样", "How"],
  label: ["标签", "Label"],
  links: ["连通", "Links"],
  locator: ["原文出处", "Locator"],
  mechanism: ["机制", "Mechanism"],
  mechanisms: ["机制", "Mechanisms"],
  memberships: ["归属", "Memberships"],
  node: ["节点", "Node"],
  nodes: ["节点", "Nodes"],
  place: ["地方", "Place"],
  places: ["地方", "Places"],
  policy: ["政策", "Policy"],
  project: ["项目", "Project"],
  relationship: ["关系", "Relationship"],
  relationships: ["关系", "Relationships"],
  role: ["分工", "Role"],
  row: ["行", "Row"],
  sector: ["产业", "Sector"],
  strength: ["陈述方式", "How stated"],
  supported: ["被支撑的", "Supported"],
  text: ["原文大意", "Text"],
  ties: ["关系", "Ties"],
  to: ["到", "To"],
  type: ["类型", "Type"],
  ways: ["来路", "Ways"],
};

/** A column of our own queries in the reader's language; any other as the query spells it. */
export const columnWord = (column: string, language: Language): string => {
  const [zh, en] = words[column] ?? words[column.replace(/En$/, "")] ?? [column, column];
  return language === "zh" ? zh : en;
};

/** Which columns to show: of a pair such as `text` and `textEn` only the one in the reader's language. */
export function shownColumns(columns: readonly string[], language: Language): number[] {
  const twin = (column: string) =>
    language === "zh"
      ? column.endsWith("En") && columns.includes(column.slice(0, -2))
      : columns.includes(`${column}En`);
  return columns.flatMap((column, at) => (twin(column) ? [] : [at]));
}
