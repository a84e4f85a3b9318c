import { useLanguage, useSay } from "../../i18n/say.ts";
import { at } from "../model/lens.ts";
import { listed } from "../parts/names.tsx";
import type { Found, PartProps } from "./found.ts";

/** The rows that have all of some columns: those of the largest group that has them. */
const rowsWith = ({ concepts }: Found, columns: readonly number[]): readonly number[] =>
  concepts.find(({ intent }) => columns.every((column) => intent.includes(column)))?.extent ?? [];

/** What follows from what, and what nearly does, in plain words with its exceptions. */
export function Rules({ found, open }: PartProps) {
  const say = useSay();
  const language = useLanguage();
  const columns = (places: readonly number[]) => listed(at(found.columns, places), language);
  const all = found.implications.toSorted((a, b) => b.support - a.support);
  const most = found.nearly.toSorted(
    (a, b) => b.confidence - a.confidence || b.support - a.support,
  );
  return (
    <>
      <h3>{say("concepts.rules.all", { count: all.length })}</h3>
      {all.length === 0 && <p className="quiet">{say("concepts.rules.none")}</p>}
      <ul className="concept-list">
        {all.map((rule) => {
          const rows = rowsWith(found, rule.if);
          const values = {
            count: rule.support,
            names: listed(at(found.rows, rows), language),
            if: columns(rule.if),
            then: columns(rule.then),
          };
          return (
            <li key={`${rule.if.join(" ")}>${rule.then.join(" ")}`}>
              <button
                type="button"
                className="patterns-line"
                onClick={() => open(rows, [...rule.if, ...rule.then])}
              >
                <span>
                  {say(rule.if.length === 0 ? "concepts.rule.everyone" : "concepts.rule", values)}
                </span>
                {rule.support === 1 && <small>{say("concepts.rule.single")}</small>}
              </button>
            </li>
          );
        })}
      </ul>
      <h3>{say("concepts.rules.nearly", { count: most.length })}</h3>
      {most.length === 0 && <p className="quiet">{say("concepts.rules.none")}</p>}
      <ul className="concept-list">
        {most.map((rule) => {
          const rows = rowsWith(found, rule.if);
          const values = {
            count: rule.support - rule.exceptions.length,
            of: rule.support,
            if: columns(rule.if),
            then: columns(rule.then),
            except: listed(at(found.rows, rule.exceptions), language),
          };
          return (
            <li key={`${rule.if.join(" ")}>${rule.then.join(" ")}`}>
              <button
                type="button"
                className="patterns-line"
                onClick={() => open(rows, [...rule.if, ...rule.then])}
              >
                <span>
                  {say(
                    rule.if.length === 0 ? "concepts.rule.most" : "concepts.rule.nearly",
                    values,
                  )}
                </span>
                <small>{Math.round(rule.confidence * 100)} %</small>
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
