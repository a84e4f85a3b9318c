import "./rule.css";
import { useMemo, useState } from "react";
import { Button } from "../../ui/buttons/button.tsx";
import { useLanguage, useSay } from "../../i18n/say.ts";
import { labelWord } from "../../i18n/vocabulary.ts";
import { Close } from "../../ui/buttons/tool.tsx";
import { useModal } from "../../ui/keys/use-modal.ts";
import { Select } from "../../values/fields/select.tsx";
import { collatorOf } from "../../values/order.ts";
import { chooseBy } from "../acts/choosing.ts";
import { useExploration, useExplored } from "../context/at-hand.tsx";
import { byRule, operators, type Rule } from "../model/choosing/rule.ts";
import { visible } from "../model/visible.ts";

const any: Rule = { label: null, property: null, op: "exists", value: "" };

const orNull = (text: string) => (text === "" ? null : text);

/** Chooses the nodes that a rule holds for: a label, a property that is there, or what it says. */
export function RulePanel({ close }: { close: () => void }) {
  const say = useSay();
  const language = useLanguage();
  const exploration = useExploration();
  const state = useExplored((now) => now.state);
  const [rule, setRule] = useState(any);
  const own = useModal();
  const seen = useMemo(() => visible(state), [state]);
  const { labels, properties } = useMemo(() => {
    const { compare } = collatorOf(language);
    const nodes = [...seen.nodes.values()];
    const distinct = (all: readonly string[]) => [...new Set(all)].toSorted(compare);
    return {
      labels: distinct(nodes.flatMap((node) => node.labels)),
      properties: distinct(nodes.flatMap((node) => Object.keys(node.properties))),
    };
  }, [seen, language]);
  const found = byRule(seen, rule);
  const change = (changed: Partial<Rule>) => setRule((now) => ({ ...now, ...changed }));
  const choose = () => {
    chooseBy(exploration, { by: "rule", rule }, found);
    own.current?.close();
  };
  return (
    <dialog ref={own} className="rule" onClose={close} aria-labelledby="rule-title">
      <header>
        <h2 id="rule-title">{say("act.choose.rule")}</h2>
        <Close label={say("rule.close")} act={() => own.current?.close()} />
      </header>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          choose();
        }}
      >
        <label>
          {say("rule.label")}
          <Select
            value={rule.label ?? ""}
            options={[
              { value: "", label: say("rule.any") },
              ...labels.map((label) => ({ value: label, label: labelWord(label, language) })),
            ]}
            change={(label) => change({ label: orNull(label) })}
          />
        </label>
        <label>
          {say("rule.property")}
          <Select
            value={rule.property ?? ""}
            options={[
              { value: "", label: say("rule.any") },
              ...properties.map((name) => ({ value: name, label: name })),
            ]}
            change={(property) => change({ property: orNull(property) })}
          />
        </label>
        {rule.property !== null && (
          <label>
            {say("rule.op")}
            <Select
              value={rule.op}
              options={operators.map((op) => ({ value: op, label: say(`rule.op.${op}`) }))}
              change={(wanted) => change({ op: operators.find((op) => op === wanted) ?? "exists" })}
            />
          </label>
        )}
        {rule.property !== null && rule.op !== "exists" && (
          <label>
            {say("rule.value")}
            <input
              className="control"
              value={rule.value}
              onChange={({ target }) => change({ value: target.value })}
            />
          </label>
        )}
        <Button type="submit" size="compact-sm" disabled={found.length === 0}>
          {say("rule.choose", { count: found.length })}
        </Button>
      </form>
    </dialog>
  );
}
