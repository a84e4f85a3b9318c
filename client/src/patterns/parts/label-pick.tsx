import { useLanguage } from "../../i18n/say.ts";
import { labelWord } from "../../i18n/vocabulary.ts";
import { Select } from "../../values/fields/select.tsx";

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
      <Select
        value={value}
        options={[
          ...(none === undefined ? [] : [{ value: "", label: none }]),
          ...labels.map((label) => ({ value: label, label: labelWord(label, language) })),
        ]}
        change={pick}
      />
    </label>
  );
}
