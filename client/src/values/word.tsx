import { useLanguage, useSay } from "../i18n/say.ts";
import { labelWord, typeWord } from "../i18n/vocabulary.ts";

/** Words that the page knows better than the database: how a thing is stated, labels and types. */
export function Word({ text, column }: { text: string; column: string }) {
  const say = useSay();
  const language = useLanguage();
  const strength = ["stated", "inherited", "curated"] as const;
  const known = column === "strength" ? strength.find((one) => one === text) : undefined;
  if (known !== undefined) return <span title={text}>{say(`strength.${known}`)}</span>;
  const word = ["label", "from", "to"].includes(column)
    ? labelWord(text, language)
    : column === "type"
      ? typeWord(text, language)
      : text;
  return word === text ? (
    text
  ) : (
    <>
      {word} <code>{text}</code>
    </>
  );
}
