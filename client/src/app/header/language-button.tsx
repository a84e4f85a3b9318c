import { Button } from "../../ui/buttons/button.tsx";
import { asRefusal } from "../../api/problem.ts";
import { useExploration } from "../../exploration/context/at-hand.tsx";
import { useActs } from "../../ui/keys/acts.ts";
import { speak, useLanguage, useSay } from "../../i18n/say.ts";

/** Turns the page into its other language, named in that language. */
export function LanguageButton() {
  const say = useSay();
  const { log } = useExploration();
  const other = useLanguage() === "zh" ? "en" : "zh";
  const turn = () =>
    speak(other).catch((thrown: unknown) => log.setState({ refusal: asRefusal(thrown) }));
  useActs([{ id: "language", words: "header.language", keys: [], run: () => void turn() }]);
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      color="gray"
      lang={other}
      onClick={() => void turn()}
    >
      {say("header.language")}
    </Button>
  );
}
