import type { Language } from "../../i18n/language.ts";
import type { Say } from "../../i18n/say.ts";
import type { Finding, Pair } from "../model/findings/findings.ts";

interface Told {
  /** The number that strikes. */
  figure: string;
  sentence: string;
}

interface Words {
  say: Say;
  language: Language;
  nameOf: (id: string) => string;
}

const listed = (names: readonly string[], language: Language): string =>
  names.join(language === "zh" ? "、" : ", ");

/** How many pairs share each mechanism alone. */
function pairsBy(pairs: readonly Pair[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { shared } of pairs)
    for (const mechanism of shared) counts.set(mechanism, (counts.get(mechanism) ?? 0) + 1);
  return new Map([...counts].toSorted(([, a], [, b]) => b - a));
}

/** A finding as a sentence with its numbers. */
export function wordsOf(finding: Finding, { say, language, nameOf }: Words): Told {
  const names = (ids: readonly string[]) => listed(ids.map(nameOf), language);
  switch (finding.kind) {
    case "widest": {
      const { count, of, mechanisms } = finding;
      const sentence = say("finding.widest", { count, of, names: names(mechanisms) });
      return { figure: `${count}/${of}`, sentence };
    }
    case "fullest": {
      const { count, of, cluster, missing } = finding;
      const said = { name: nameOf(cluster), names: names(missing), count, of };
      const sentence = say(missing.length === 0 ? "finding.full" : "finding.fullest", said);
      return { figure: `${count}/${of}`, sentence };
    }
    case "closest": {
      const count = finding.pairs[0]?.shared.length ?? 0;
      const two = finding.pairs.map(({ clusters: [a, b] }) =>
        say("finding.two", { a: nameOf(a), b: nameOf(b) }),
      );
      const key = two.length === 1 ? "finding.closest" : "finding.closest.each";
      const between = language === "zh" ? "，" : "; ";
      return { figure: String(count), sentence: say(key, { count, names: two.join(between) }) };
    }
    case "single": {
      const count = finding.mechanisms.length;
      const said = { count, names: names(finding.mechanisms) };
      return { figure: String(count), sentence: say("finding.single", said) };
    }
    case "sole": {
      const count = finding.pairs.length;
      const each = [...pairsBy(finding.pairs)].map(([id, pairs]) =>
        say("finding.sole.mechanism", { name: nameOf(id), count: pairs }),
      );
      const said = { count, names: listed(each, language) };
      return { figure: String(count), sentence: say("finding.sole", said) };
    }
    case "lone": {
      const count = finding.clusters.length;
      const said = { count, names: names(finding.clusters) };
      return { figure: String(count), sentence: say("finding.lone", said) };
    }
    case "named": {
      const { count, of, most, places, strength } = finding;
      const sentence = say(strength === "stated" ? "finding.named" : "finding.reached", {
        count,
        of,
        most,
        names: names(places),
      });
      return { figure: `${count}/${of}`, sentence };
    }
  }
}
