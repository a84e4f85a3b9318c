import { languages, setLanguage, spoken, type Language } from "../i18n/language.ts";
import { remember, remembered } from "../storage/remembered.ts";
import { media } from "../ui/media.ts";
import { schemes, type Scheme } from "../ui/palette.ts";
import { appearance, setScheme } from "../ui/scheme.ts";

const ofBrowser = (): Language => (navigator.language.toLowerCase().startsWith("zh") ? "zh" : "en");

const ofWindow = (): Scheme => (media.getState().dark ? "dark" : "light");

/** Language and light as the reader chose them before, else as the browser wishes; keeps what is chosen from now on. */
export function followWishes(): void {
  const language = remembered("language");
  const scheme = remembered("scheme");
  setLanguage(languages.find((each) => each === language) ?? ofBrowser());
  setScheme(schemes.find((each) => each === scheme) ?? ofWindow());
  spoken.subscribe((now) => remember("language", now.language));
  appearance.subscribe((now) => remember("scheme", now.scheme));
}
