import { Button } from "@mantine/core";
import { useStore } from "zustand";
import { useSay } from "../i18n/say.ts";
import { setLanguage, settings } from "./settings.ts";

/** Turns the page into its other language, named in that language. */
export function LanguageButton() {
  const say = useSay();
  const { language } = useStore(settings);
  const other = language === "zh" ? "en" : "zh";
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
