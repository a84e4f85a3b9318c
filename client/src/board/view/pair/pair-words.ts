import type { Path } from "@chengmai/cypher/values";
import type { ToldClaim } from "../../../evidence/claims.ts";
import type { Language } from "../../../i18n/language.ts";
import type { Say } from "../../../i18n/say.ts";
import { typeWord } from "../../../i18n/vocabulary.ts";
import { nameOf } from "../../../values/name.ts";
import { stepsOf, type Told } from "../../model/answer/told.ts";
import { begun } from "@chengmai/cypher/in-sentence";

interface Words {
  say: Say;
  language: Language;
}

interface Names {
  a: string;
  b: string;
}

/** The answer in one sentence: how many connect the two, and how many both merely have. */
export function sumOf(told: readonly Told[], names: Names, { say, language }: Words): string {
  const connecting = told.filter(({ connects }) => connects).length;
  const counts = [
    ...(connecting > 0 ? [say("pair.connects", { count: connecting })] : []),
    ...(told.length > connecting
      ? [say(connecting > 0 ? "pair.shares" : "pair.only", { count: told.length - connecting })]
      : []),
  ];
  return begun(say("pair.sum", { ...names, counts: counts.join(language === "zh" ? "，" : ", ") }));
}

/** What is said over the mechanisms that connect the two, or over those that both merely have. */
export const groupTitle = (all: readonly Told[], connects: boolean) => {
  if (connects) return "pair.connects.about";
  return all.some((each) => each.connects) ? "pair.shares.about" : "pair.only.about";
};

/** A path in letters: names, and between them what each relationship says, from where it begins. */
export function trailText({ nodes, relationships }: Path, language: Language): string {
  return nodes
    .map((node, index) => {
      const next = relationships[index];
      if (next === undefined) return nameOf(node, language);
      const word = typeWord(next.type, language);
      const arrow = next.from === node.id ? `—${word}→` : `←${word}—`;
      return `${nameOf(node, language)} ${arrow} `;
    })
    .join("");
}

const howOf = ({ ways: [first] }: Told, language: Language): string =>
  (language === "zh" ? first?.how : first?.howEn) ?? "";

const numbered = ({ mechanism }: Told, language: Language): string =>
  `${String(mechanism.properties["number"] ?? "")} ${nameOf(mechanism, language)}`.trim();

// What Markdown would take for its own.
const plain = (text: string): string => text.replaceAll(/[\\`*_[\]<>#|~]/g, "\\$&");

interface Answer {
  told: readonly Told[];
  claims: ReadonlyMap<string, ToldClaim>;
  names: Names;
}

/** The answer as a Markdown brief: every mechanism with its paths, and its claims with their places in the article. */
export function briefOf(
  { told, claims, names }: Answer,
  { strength, address }: { strength: string; address: string },
  words: Words,
): string {
  const { say, language } = words;
  const cited = (id: string) => {
    const claim = claims.get(id);
    if (claim === undefined) return [];
    const text = language === "zh" ? claim.text : claim.textEn;
    const said =
      claim.locator === null
        ? `${text} (${say(`strength.${claim.strength}`)})`
        : say("evidence.citation", { locator: claim.locator, text });
    return [`- ${plain(said)}`];
  };
  const parts = told.map((each) => [
    `### ${plain(numbered(each, language))}`,
    "",
    `${say(each.connects ? "pair.kind.connects" : "pair.kind.shares")} · ${howOf(each, language)}`,
    "",
    ...stepsOf(each).map(({ path }) => `> ${plain(trailText(path, language))}  `),
    "",
    ...each.claims.flatMap(cited),
    "",
  ]);
  const group = (connects: boolean) => {
    const own = parts.filter((_, index) => told[index]?.connects === connects);
    const title = say(groupTitle(told, connects));
    return own.length === 0 ? [] : [`## ${plain(title)}`, "", ...own.flat()];
  };
  return [
    `# ${plain(sumOf(told, names, words))}`,
    "",
    say("pair.brief.strength", { strength }),
    "",
    ...group(true),
    ...group(false),
    "---",
    "",
    plain(say("evidence.source")),
    "",
    say("pair.brief.address", { address: `<${address}>` }),
    "",
  ].join("\n");
}

/** The answer as rows: one for each claim of each mechanism, under headings in the reader's language. */
export function rowsOf(
  { told, claims }: Omit<Answer, "names">,
  { say, language }: Words,
): string[][] {
  const heading = (
    ["number", "mechanism", "kind", "how", "paths", "locator", "claim", "strength"] as const
  ).map((column) => say(`pair.column.${column}`));
  const body = told.flatMap((each) => {
    const { mechanism, connects } = each;
    const own = [
      String(mechanism.properties["number"] ?? ""),
      nameOf(mechanism, language),
      say(connects ? "pair.kind.connects" : "pair.kind.shares"),
      howOf(each, language),
      stepsOf(each)
        .map(({ path }) => trailText(path, language))
        .join("\n"),
    ];
    const found = each.claims.flatMap((id) => claims.get(id) ?? []);
    if (found.length === 0) return [[...own, "", "", ""]];
    return found.map((claim) => [
      ...own,
      claim.locator ?? "",
      language === "zh" ? claim.text : claim.textEn,
      say(`strength.${claim.strength}`),
    ]);
  });
  return [heading, ...body];
}
