import type { Node } from "@chengmai/cypher/values";
import { useLanguage } from "../../i18n/say.ts";
import type { Language } from "../../i18n/language.ts";
import { nameOf } from "../../values/name.ts";

/** Names one after another, as a sentence has them. */
export const listed = (nodes: readonly Node[], language: Language): string =>
  nodes.map((node) => nameOf(node, language)).join(language === "zh" ? "、" : ", ");

interface ChosenProps {
  label: string;
  nodes: readonly Node[];
  value: string;
  /** Said where nothing is chosen. */
  none?: string;
  /** Null: none of them. */
  choose: (node: Node | null) => void;
}

/** One of some nodes, by its name. */
export function Chosen({ label, nodes, value, none, choose }: ChosenProps) {
  const language = useLanguage();
  return (
    <label className="patterns-pick">
      <span>{label}</span>
      <select
        className="control"
        value={value}
        onChange={({ currentTarget: { value: id } }) =>
          choose(nodes.find((node) => node.id === id) ?? null)
        }
      >
        {none !== undefined && <option value="">{none}</option>}
        {nodes.map((node) => (
          <option key={node.id} value={node.id}>
            {nameOf(node, language)}
          </option>
        ))}
      </select>
    </label>
  );
}
