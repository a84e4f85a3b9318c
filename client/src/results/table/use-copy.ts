import { useLanguage, useSay } from "../../i18n/say.ts";
import type { Rows } from "../../values/result.ts";
import { numberIn } from "../../i18n/number-in.ts";
import { intoClipboard } from "../../ui/taking/clipboard.ts";
import { blockText, mostCopied } from "./copy.ts";
import type { Block } from "./cursor.ts";

/** Copies cells as they are shown, under their headings where asked, and tells what came of it. */
export function useCopy(
  rows: Rows["rows"],
  words: readonly string[],
  order: Uint32Array | null,
  tell: (text: string) => void,
) {
  const say = useSay();
  const language = useLanguage();
  return async (block: Block, headed = false): Promise<void> => {
    const count = block.bottom - block.top + 1;
    if (count > mostCopied) return tell(say("result.copy.much"));
    const text = await blockText(rows, order, block, headed ? words : null, language);
    const done = await intoClipboard(text);
    tell(
      done
        ? say("result.copied", { count, number: numberIn(count, language) })
        : say("result.uncopied"),
    );
  };
}
