import { useLanguage, useSay } from "../../i18n/say.ts";
import { at } from "../model/lens.ts";
import { inWorld } from "../model/world.ts";
import { listed } from "../parts/names.tsx";
import { rowsWith, type PartProps } from "./found.ts";

interface Rule {
  if: readonly number[];
  then: readonly number[];
}

interface ListProps<Own extends Rule> {
  title: string;
  rules: readonly Own[];
  said: (rule: Own) => { sentence: string; beside: string | null };
  open: (rule: Own) => void;
}

/** Rules one after another, each a sentence that opens what it rests on. */
function RuleList<Own extends Rule>({ title, rules, said, open }: ListProps<Own>) {
  const say = useSay();
  return (
    <>
      <h3>{title}</h3>
      {rules.length === 0 && <p className="quiet">{say("concepts.rules.none")}</p>}
      <ul className="concept-list">
        {rules.map((rule) => {
          const { sentence, beside } = said(rule);
          return (
            <li key={`${rule.if.join(" ")}>${rule.then.join(" ")}`}>
              <button type="button" className="patterns-line" onClick={() => open(rule)}>
                <span>{sentence}</span>
                {beside !== null && <small>{beside}</small>}
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** What follows from what, and what nearly does, in plain words with its exceptions. */
export function Rules({ found, open }: PartProps) {
  const say = useSay();
  const language = useLanguage();
  const columns = (places: readonly number[]) => listed(at(found.columns, places), language);
  const all = found.implications.toSorted((a, b) => b.support - a.support);
  const most = found.nearly.toSorted(
    (a, b) => b.confidence - a.confidence || b.support - a.support,
  );
  const show = (rule: Rule) => open(rowsWith(found, rule.if), [...rule.if, ...rule.then]);
  const follows = (rule: (typeof all)[number]) => {
    const values = {
      count: rule.support,
      names: listed(at(found.rows, rowsWith(found, rule.if)), language),
      if: columns(rule.if),
      then: columns(rule.then),
    };
    return {
      sentence: say(
        inWorld(rule.if.length === 0 ? "concepts.rule.everyone" : "concepts.rule", found.world),
        values,
      ),
      beside: rule.support === 1 ? say("concepts.rule.single") : null,
    };
  };
  const nearly = (rule: (typeof most)[number]) => {
    const values = {
      count: rule.support - rule.exceptions.length,
      of: rule.support,
      if: columns(rule.if),
      then: columns(rule.then),
      except: listed(at(found.rows, rule.exceptions), language),
    };
    return {
      sentence: say(
        inWorld(rule.if.length === 0 ? "concepts.rule.most" : "concepts.rule.nearly", found.world),
        values,
      ),
      beside: `${Math.round(rule.confidence * 100)} %`,
    };
  };
  return (
    <>
      <RuleList
        title={say("concepts.rules.all", { count: all.length })}
        rules={all}
        said={follows}
        open={show}
      />
      <RuleList
        title={say("concepts.rules.nearly", { count: most.length })}
        rules={most}
        said={nearly}
        open={show}
      />
    </>
  );
}
