import { Button } from "@mantine/core";
import { setLanguage } from "../i18n/language.ts";
import { useLanguage, useSay } from "../i18n/say.ts";

/** Turns the page into its other language, named in that language. */
export function LanguageButton() {
  const say = useSay();
  const other = useLanguage() === "zh" ? "en" : "zh";
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      color="gray"
      lang={other}
      onClick={() => setLanguage(other)}
    >
      {say("header.language")}
    </Button>
  );
}
