import { languages, spoken, type Language } from "../i18n/language.ts";
import { speak } from "../i18n/say.ts";
import { remember, remembered } from "../storage/remembered.ts";
import { media } from "../ui/media.ts";
import { schemes, type Scheme } from "../ui/palette.ts";
import { appearance, setScheme } from "../ui/scheme.ts";

const ofBrowser = (): Language => (navigator.language.toLowerCase().startsWith("zh") ? "zh" : "en");

const ofWindow = (): Scheme => (media.getState().dark ? "dark" : "light");

/**
 * Language and light as the reader chose them before, else as the browser wishes; keeps what is chosen from now on.
 * Resolves when the page can speak: in Chinese, where the other language's words cannot be had.
 */
export async function followWishes(): Promise<void> {
  const language = remembered("language");
  const scheme = remembered("scheme");
  setScheme(schemes.find((each) => each === scheme) ?? ofWindow());
  appearance.subscribe((now) => remember("scheme", now.scheme));
  const wished = languages.find((each) => each === language) ?? ofBrowser();
  await speak(wished).catch(() => undefined);
  spoken.subscribe((now) => remember("language", now.language));
}
