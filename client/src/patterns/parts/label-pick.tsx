import { useLanguage } from "../../i18n/say.ts";
import { labelWord } from "../../i18n/vocabulary.ts";

interface LabelPickProps {
  title: string;
  labels: readonly string[];
  value: string;
  /** What stands for no label at all; without it one of them has to be picked. */
  none?: string;
  pick: (label: string) => void;
}

/** One of some labels, in the reader's words. */
export function LabelPick({ title, labels, value, none, pick }: LabelPickProps) {
  const language = useLanguage();
  return (
    <label className="patterns-pick">
      {title}
      <select
        className="control"
        value={value}
        onChange={({ currentTarget }) => pick(currentTarget.value)}
      >
        {none !== undefined && <option value="">{none}</option>}
        {labels.map((label) => (
          <option key={label} value={label}>
            {labelWord(label, language)}
          </option>
        ))}
      </select>
    </label>
  );
}
